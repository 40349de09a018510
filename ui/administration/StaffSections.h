// Those who work in the library: their accounts, the roles, and who has which.
#pragma once

#include "core/places/Place.h"
#include "core/staff/AccountService.h"
#include "core/staff/RoleService.h"
#include "ui/administration/ListSection.h"

#include <optional>
#include <string>
#include <vector>

class QPushButton;

namespace kitapdar::ui {

class Card;
class Label;

/// An account with its days as they are typed.
struct AccountLine {
    staff::AccountRow row;
    std::optional<Day> from;
};

class AccountsSection : public ListSection<AccountLine> {
public:
    explicit AccountsSection(const Context& context);

protected:
    void read() override;
    void store(const AccountLine& value, bool isNew) override;
    AccountLine blank() const override;
    void formShown(const AccountLine& value, bool isNew) override;
    bool isSameVersion(const AccountLine& stored, const AccountLine& base) const override {
        return stored.row.account.version == base.row.account.version;
    }
    ui::Undo undo() const override { return ui::Undo::NotOffered; }

private:
    using Change = Result<staff::Account, staff::AccountRefusal> (staff::AccountService::*)(
        storage::Transaction&, const staff::Permitted<Permission::StaffEdit>&, const std::string&) const;
    void change(Change use);
    void trigger(const char* action);

    std::vector<staff::Role> m_roles;
    std::optional<staff::Account> m_current; // in the form; none: a new one
    QLineEdit* m_code;
    QPushButton* m_switch;
    QPushButton* m_badge;
    QPushButton* m_end;
    QPushButton* m_firstPerson;   // while nobody signs in
    QPushButton* m_firstPassword; // from then on
};

/// A permission and whether the role in the form gives it.
struct PermissionLine {
    Permission permission{};
    bool given = false;
};

/// Suggested roles have no row until one is changed: then the place in the list stands for the id.
struct RoleLine {
    std::int64_t number = 0;
    staff::Role role;
};

class RolesSection : public ListSection<RoleLine> {
public:
    explicit RolesSection(const Context& context);

    /// The permissions of the role in the form; Enter gives one or takes it away.
    DataTable& permissions() { return *m_permissions; }

protected:
    void read() override;
    void store(const RoleLine& value, bool isNew) override;
    void erase(const RoleLine& value) override;
    void formShown(const RoleLine& value, bool isNew) override;
    bool isSameVersion(const RoleLine& stored, const RoleLine& base) const override {
        return stored.role.version == base.role.version;
    }
    ui::Undo undo() const override { return ui::Undo::NotOffered; }

private:
    void toggle(Permission permission);
    void showPermissions();
    /// What was pressed and is not written is dropped.
    void showAsRead();
    void write(const staff::Role& role);
    void buildNew();
    void readNew();
    void showNew(std::vector<staff::NewPermission> permissions);
    void decide(std::vector<staff::NewPermission> decisions);

    std::vector<staff::Role> m_roles;        // as read, for their names
    std::vector<staff::NewPermission> m_new; // nobody has decided about them yet
    Card* m_newCard;                         // hidden while there are none
    Label* m_newText;
    QPushButton* m_giveNew;
    QPushButton* m_refuseNew;
    QLineEdit* m_code;
    RoleLine m_current;              // with the permissions as they were pressed, written or not
    bool m_isWriting = false;        // one role at a time: the next is written on what that one made
    std::vector<staff::Role> m_next; // that wait for it, each role once
    ListModel<PermissionLine> m_model;
    DataTable* m_permissions = nullptr;
};

/// A role that somebody has, or the one that is to be given.
struct GrantLine {
    staff::GrantRow row;
    std::string account;
    std::optional<Day> from; // nullopt: today
};

class GrantsSection : public ListSection<GrantLine> {
public:
    explicit GrantsSection(const Context& context);

protected:
    void read() override;
    void store(const GrantLine& value, bool isNew) override;
    void erase(const GrantLine& value) override;
    bool mayEdit() const override { return false; } // a role is taken back and given anew
    ui::Undo undo() const override { return ui::Undo::NotOffered; }

private:
    void offer();
    /// Says what the role that is chosen would add.
    void tellWhatItAdds();

    std::vector<staff::AccountRow> m_accounts;
    std::vector<staff::Role> m_roles;
    std::vector<places::Place> m_places;
    std::shared_ptr<Choice<std::string>> m_account;
    std::shared_ptr<Choice<std::string>> m_role;
    std::shared_ptr<Choice<std::string>> m_place;
};

} // namespace kitapdar::ui
