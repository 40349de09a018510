#include "ui/administration/StaffSections.h"

#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceWords.h"
#include "wording/StaffWords.h"
#include "wording/Text.h"

#include <algorithm>

namespace kitapdar::ui {

namespace {

using staff::Account;
using staff::AccountRow;
using staff::AccountState;
using staff::GrantRow;
using staff::Role;

constexpr int yearsAhead = 50; // a year of two digits is at most so far away

QString nameOfRole(const std::vector<Role>& roles, const std::string& code, Language language) {
    const auto found = std::ranges::find(roles, code, &Role::code);
    return found == roles.end() ? qs(code) : nameOf(*found, language);
}

QString rolesOf(const AccountRow& row, const std::vector<Role>& roles, Language language) {
    QStringList names;
    for (const GrantRow& each : row.grants) {
        const QString name = nameOfRole(roles, each.role, language);
        if (!each.grant.ended && !names.contains(name)) names << name;
    }
    return names.join(QStringLiteral(", "));
}

std::vector<Column<AccountLine>> accountColumns(const std::vector<Role>& roles, const Languages& languages) {
    return {
        {.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Full name"); }, .width = 300},
         .text = [&languages](const AccountLine& line) { return nameOf(line.row.account, languages.current()); },
         .mark =
             [](const AccountLine& line) {
                 return line.row.account.state == AccountState::Active
                            ? std::nullopt
                            : std::optional(CellMark{Icon::Lock, Tone::Secondary});
             }},
        {.head = {.id = QStringLiteral("code"), .title = [] { return Administration::tr("Code"); }, .width = 120},
         .text = [](const AccountLine& line) { return qs(line.row.account.code); }},
        {.head = {.id = QStringLiteral("state"), .title = [] { return Administration::tr("State"); }, .width = 150},
         .text = [](const AccountLine& line) { return words(line.row.account.state); }},
        {.head = {.id = QStringLiteral("roles"), .title = [] { return Administration::tr("Roles"); }, .width = 320},
         .text = [&roles, &languages](const AccountLine& line) {
             return rolesOf(line.row, roles, languages.current());
         }}};
}

std::vector<Column<RoleLine>> roleColumns(const Languages& languages) {
    return {{.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Role"); }, .width = 320},
             .text = [&languages](const RoleLine& line) { return nameOf(line.role, languages.current()); }},
            {.head = {.id = QStringLiteral("code"), .title = [] { return Administration::tr("Code"); }, .width = 160},
             .text = [](const RoleLine& line) { return qs(line.role.code); }},
            {.head = {.id = QStringLiteral("count"),
                      .title = [] { return Administration::tr("Permissions"); },
                      .alignment = Qt::AlignRight,
                      .width = 140},
             .text = [](const RoleLine& line) { return numberText(std::ssize(line.role.permissions)); }}};
}

std::vector<Column<PermissionLine>> permissionColumns() {
    return {{.head = {.id = QStringLiteral("permission"),
                      .title = [] { return Administration::tr("Permission"); },
                      .width = 460},
             .text = [](const PermissionLine& line) { return words(line.permission); },
             .mark =
                 [](const PermissionLine& line) {
                     return line.given ? std::optional(CellMark{Icon::Check, Tone::Ok}) : std::nullopt;
                 }},
            {.head = {.id = QStringLiteral("given"), .title = [] { return Administration::tr("Given"); }, .width = 120},
             .text = [](const PermissionLine& line) {
                 return line.given ? Administration::tr("yes") : Administration::tr("no");
             }}};
}

std::vector<Column<GrantLine>> grantColumns(const std::vector<AccountRow>& accounts, const std::vector<Role>& roles,
                                            const std::vector<places::Place>& places, const Languages& languages) {
    return {{.head = {.id = QStringLiteral("account"), .title = [] { return Administration::tr("Who"); }, .width = 280},
             .text =
                 [&accounts, &languages](const GrantLine& line) {
                     const auto found = std::ranges::find_if(
                         accounts, [&](const AccountRow& row) { return row.account.code == line.account; });
                     return found == accounts.end() ? qs(line.account) : nameOf(found->account, languages.current());
                 }},
            {.head = {.id = QStringLiteral("role"), .title = [] { return Administration::tr("Role"); }, .width = 240},
             .text = [&roles, &languages](
                         const GrantLine& line) { return nameOfRole(roles, line.row.role, languages.current()); }},
            {.head = {.id = QStringLiteral("place"), .title = [] { return Administration::tr("Place"); }, .width = 200},
             .text =
                 [&places, &languages](const GrantLine& line) {
                     return line.row.grant.place.empty()
                                ? Administration::tr("everywhere")
                                : placeWords(places, line.row.grant.place, languages.current());
                 }},
            {.head = {.id = QStringLiteral("from"), .title = [] { return Administration::tr("From"); }, .width = 130},
             .text = [](const GrantLine& line) { return dayText(line.row.grant.from); }},
            {.head = {.id = QStringLiteral("until"), .title = [] { return Administration::tr("Until"); }, .width = 130},
             .text = [](const GrantLine& line) {
                 return line.row.grant.until ? dayText(*line.row.grant.until) : QString();
             }}};
}

std::function<Day()> farAhead(const Context& context) {
    return [&clock = context.library.clock()] { return clock.today().plusDays(365 * yearsAhead); };
}

} // namespace

AccountsSection::AccountsSection(const Context& context)
    : ListSection(
          context, QStringLiteral("staff"), [] { return Administration::tr("Staff"); },
          [] {
              return Administration::tr(
                  "Who works in the library. While no account is active, signing in is off and everyone may do "
                  "everything.");
          },
          accountColumns(m_roles, context.languages),
          [](const AccountLine& line) { return line.row.account.id.value; }),
      m_switch(makeButton(
          [this] {
              return m_current && m_current->state == AccountState::Active ? Administration::tr("Switch off")
                                                                           : Administration::tr("Switch on");
          },
          Icon::Lock)),
      m_badge(makeButton([] { return Administration::tr("New badge"); }, Icon::Card)),
      m_end(makeButton([] { return Administration::tr("End the account"); }, Icon::Close)),
      m_firstPerson(makeButton([] { return Administration::tr("Switch signing in on…"); }, Icon::ReaderAdd)),
      m_firstPassword(makeButton([] { return Administration::tr("One-time password…"); }, Icon::Keyboard)) {
    const auto of = [](auto member) { return within(&AccountLine::row, within(&staff::AccountRow::account, member)); };
    m_code = m_form.line(
        of(&Account::code), [] { return Administration::tr("Personnel code"); },
        [] { return Administration::tr("Latin letters and digits; stays for good"); });
    m_form.line(of(&Account::nameKk), [] { return Administration::tr("Full name in Kazakh"); });
    m_form.line(of(&Account::nameRu), [] { return Administration::tr("Full name in Russian"); });
    m_form.line(of(&Account::positionKk), [] { return Administration::tr("Position in Kazakh"); });
    m_form.line(of(&Account::positionRu), [] { return Administration::tr("Position in Russian"); });
    m_form.day(
        &AccountLine::from, [] { return Administration::tr("Works from"); }, {}, farAhead(context));
    m_form.day(
        of(&Account::until), [] { return Administration::tr("Works until"); },
        [] { return Administration::tr("empty: without an end"); }, farAhead(context));
    for (QPushButton* each : {m_end, m_badge, m_firstPassword, m_firstPerson, m_switch}) addButton(each);
    showFields({"code", "name-kk", "name-ru", "position-kk", "position-ru", "from", "until"});
    forbidRemoving();
    need(Permission::StaffEdit, {m_switch, m_badge, m_end, m_firstPerson, m_firstPassword});
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (!m_current) return;
        change(m_current->state == AccountState::Active ? &staff::AccountService::suspend
                                                        : &staff::AccountService::activate);
    });
    connect(m_badge, &QPushButton::clicked, this, [this] { change(&staff::AccountService::giveBadge); });
    connect(m_end, &QPushButton::clicked, this, [this] { change(&staff::AccountService::leave); });
    connect(m_firstPerson, &QPushButton::clicked, this, [this] { trigger("staff.firstPerson"); });
    connect(m_firstPassword, &QPushButton::clicked, this, [this] { trigger("staff.firstPassword"); });
    follow({Subject::Account, Subject::Grant, Subject::Role});
}

AccountLine AccountsSection::blank() const {
    AccountLine line;
    line.from = context().library.clock().today();
    return line;
}

void AccountsSection::read() {
    context().library.read(&staff::RoleService::list).then(this, [this](const Result<std::vector<Role>>& roles) {
        if (roles) m_roles = *roles;
    });
    context()
        .library.read(&staff::AccountService::list)
        .then(this, [this](const Result<std::vector<AccountRow>>& rows) {
            if (!rows) return notRead(rows.error());
            std::vector<AccountLine> lines;
            for (const AccountRow& row : *rows) lines.push_back({row, row.account.from});
            const bool on = std::ranges::any_of(lines, [](const AccountLine& line) {
                return line.row.account.kind == staff::AccountKind::Person &&
                       line.row.account.state == AccountState::Active;
            });
            m_firstPerson->setVisible(!on);
            m_firstPassword->setVisible(on);
            setRows(std::move(lines));
        });
}

/// The sheets for passwords are the window's; the account in the form is whose.
void AccountsSection::trigger(const char* action) {
    QAction* found = context().actions.find(QString::fromLatin1(action));
    if (!found) return;
    found->setData(m_current && m_current->kind == staff::AccountKind::Person ? qs(m_current->code) : QString());
    found->trigger();
}

void AccountsSection::formShown(const AccountLine& value, bool isNew) {
    m_current = isNew ? std::nullopt : std::optional(value.row.account);
    m_code->setEnabled(isNew);
    const bool stays = m_current && m_current->state != AccountState::Left;
    for (QPushButton* each : {m_switch, m_badge, m_end, m_firstPassword}) each->setEnabled(stays);
    m_switch->setText(m_current && m_current->state == AccountState::Active ? Administration::tr("Switch off")
                                                                            : Administration::tr("Switch on"));
    if (m_current && m_current->badge)
        say(Tone::Info,
            [badge = qs(*m_current->badge)] { return Administration::tr("The badge has the code %1.").arg(badge); });
}

void AccountsSection::store(const AccountLine& value, bool isNew) {
    Account account = value.row.account;
    account.from = value.from.value_or(context().library.clock().today());
    if (isNew) {
        context()
            .library.write(&staff::AccountService::add, account)
            .then(this, [this](const Result<AccountRow, staff::AccountRefusal>& answer) {
                stored(answer, answer ? std::optional(answer->account.id.value) : std::nullopt);
            });
        return;
    }
    context()
        .library.write(&staff::AccountService::edit, account)
        .then(this, [this, id = account.id.value](const Result<Account, staff::AccountRefusal>& answer) {
            stored(answer, std::optional(id));
        });
}

void AccountsSection::change(Change use) {
    if (!m_current) return;
    context()
        .library.write(use, m_current->code)
        .then(this, [this, id = m_current->id.value](const Result<Account, staff::AccountRefusal>& answer) {
            if (!answer) return say(Tone::Refused, [no = answer.error()] { return words(no); });
            standOn(id);
            context().announcer.done([] { return Administration::tr("Saved."); }, undo());
            read();
        });
}

RolesSection::RolesSection(const Context& context)
    : ListSection(
          context, QStringLiteral("roles"), [] { return Administration::tr("Roles"); },
          [] {
              return Administration::tr(
                  "What several people may do alike. No role permits more than is listed here; a permission that a new "
                  "version brings is in none.");
          },
          roleColumns(context.languages), [](const RoleLine& line) { return line.number; }),
      m_newCard(new Card),
      m_newText(new Label),
      m_giveNew(makePrimaryButton([] { return Administration::tr("Give them as proposed"); })),
      m_refuseNew(makeButton([] { return Administration::tr("Give them to nobody"); })),
      m_model(permissionColumns(),
              [](const PermissionLine& line) { return static_cast<std::int64_t>(line.permission); }) {
    buildNew();
    const auto of = [](auto member) { return within(&RoleLine::role, member); };
    m_code = m_form.line(
        of(&Role::code), [] { return Administration::tr("Code"); },
        [] { return Administration::tr("small Latin letters; stays for good"); });
    m_form.line(of(&Role::kk), [] { return Administration::tr("Name in Kazakh"); });
    m_form.line(of(&Role::ru), [] { return Administration::tr("Name in Russian"); });
    m_form.line(of(&Role::en), [] { return Administration::tr("Name in English"); });
    m_permissions = new DataTable(QStringLiteral("administration.permissions"), m_model, memoryIn(context.settings));
    keepWorded(m_permissions, [this] {
        m_permissions->setAccessibleName(
            Administration::tr("Permissions of the role; Enter gives one or takes it away"));
    });
    showFields({"code", "kk", "ru", "en"});
    column()->addWidget(m_permissions, 2);
    connect(m_permissions, &DataTable::opened, this, [this](std::int64_t id) { toggle(static_cast<Permission>(id)); });
    need(Permission::StaffEdit, {m_giveNew, m_refuseNew});
    follow({Subject::Role});
}

void RolesSection::buildNew() {
    m_newText->setWordWrap(true);
    m_newText->setObjectName(QStringLiteral("new-permissions"));
    auto* buttons = new FlowLayout(Qt::AlignLeft);
    for (QPushButton* each : {m_giveNew, m_refuseNew}) buttons->addWidget(each);
    m_newCard->setEdge(Tone::Attention);
    m_newCard->content()->addWidget(m_newText);
    m_newCard->content()->addLayout(buttons);
    column()->addWidget(m_newCard);
    m_newCard->hide();
    keepStyled(this, [buttons](const Look& look) { buttons->setSpacing(look.px(space::s)); });
    connect(m_giveNew, &QPushButton::clicked, this, [this] { decide(m_new); });
    connect(m_refuseNew, &QPushButton::clicked, this, [this] {
        std::vector<staff::NewPermission> toNobody = m_new;
        for (staff::NewPermission& each : toNobody) each.roles.clear();
        decide(std::move(toNobody));
    });
}

void RolesSection::readNew() {
    context()
        .library.read(&staff::RoleService::newPermissions)
        .then(this, [this](const Result<std::vector<staff::NewPermission>>& found) {
            if (found) showNew(*found);
        });
}

void RolesSection::showNew(std::vector<staff::NewPermission> permissions) {
    m_new = std::move(permissions);
    m_newCard->setVisible(!m_new.empty());
    m_newText->setWords([this] {
        if (m_new.empty()) return QString();
        QStringList lines{Administration::tr("A new version has brought permissions that are in no role yet:")};
        for (const staff::NewPermission& each : m_new) {
            QStringList names;
            for (const std::string& role : each.roles)
                names << nameOfRole(m_roles, role, context().languages.current());
            lines << (names.isEmpty() ? Administration::tr("%1: for no role").arg(words(each.permission))
                                      : Administration::tr("%1: proposed for %2")
                                            .arg(words(each.permission), names.join(QStringLiteral(", "))));
        }
        return lines.join(QLatin1Char('\n'));
    });
}

void RolesSection::decide(std::vector<staff::NewPermission> decisions) {
    using Decided = Result<std::vector<staff::NewPermission>, staff::RoleRefusal>;
    context()
        .library.write(&staff::RoleService::decide, std::move(decisions))
        .then(this, [this](const Decided& decided) {
            if (!decided) return say(Tone::Refused, [no = decided.error()] { return words(no); });
            say(Tone::Normal, {});
            context().announcer.done([] { return Administration::tr("Saved."); }, undo());
            read();
        });
}

void RolesSection::read() {
    context().library.read(&staff::RoleService::list).then(this, [this](const Result<std::vector<Role>>& all) {
        if (!all) return notRead(all.error());
        std::vector<RoleLine> lines;
        std::int64_t number = 0;
        for (const Role& each : *all) lines.push_back({++number, each});
        m_roles = *all;
        setRows(std::move(lines));
        readNew();
    });
}

void RolesSection::formShown(const RoleLine& value, bool isNew) {
    m_code->setEnabled(isNew);
    // What was read while a role is written may be older than what was pressed; it is read again afterwards.
    if (m_isWriting && !isNew && value.number == m_current.number) return;
    m_current = isNew ? RoleLine() : value;
    showPermissions();
}

void RolesSection::showPermissions() {
    std::vector<PermissionLine> lines;
    if (m_current.number > 0) {
        for (const Permission each : allPermissions) lines.push_back({each, m_current.role.permissions.contains(each)});
    }
    m_model.setRows(std::move(lines));
}

void RolesSection::toggle(Permission permission) {
    if (m_current.number == 0 || !context().actions.may(Permission::StaffEdit)) return;
    Role& role = m_current.role;
    if (role.permissions.erase(permission) == 0) role.permissions.insert(permission);
    showPermissions();
    if (!m_isWriting) return write(role);
    std::erase_if(m_next, [&](const Role& each) { return each.code == role.code; });
    m_next.push_back(role);
}

void RolesSection::showAsRead() {
    const auto read = std::ranges::find(rows(), m_current.number, &RoleLine::number);
    if (read != rows().end()) m_current = *read;
    showPermissions();
}

void RolesSection::write(const Role& role) {
    m_isWriting = true;
    context()
        .library.write(&staff::RoleService::edit, role)
        .then(this, [this, code = role.code](const Result<Role, staff::RoleRefusal>& answer) {
            m_isWriting = false;
            if (!answer) {
                std::erase_if(m_next, [&](const Role& each) { return each.code == code; });
                if (m_current.role.code == code) showAsRead();
                say(Tone::Refused, [no = answer.error()] { return words(no); });
            } else {
                const auto follow = [&](Role& later) {
                    if (later.code != code) return;
                    later.id = answer->id;
                    later.version = answer->version;
                };
                follow(m_current.role);
                std::ranges::for_each(m_next, follow);
                say(Tone::Normal, {});
                context().announcer.done([] { return Administration::tr("Saved."); }, undo());
            }
            if (m_next.empty()) {
                if (answer) read();
                return;
            }
            const Role next = m_next.front();
            m_next.erase(m_next.begin());
            write(next);
        });
}

void RolesSection::store(const RoleLine& value, bool isNew) {
    const auto id = isNew ? static_cast<std::int64_t>(rows().size()) + 1 : value.number;
    const auto home = [this, id](const Result<Role, staff::RoleRefusal>& answer) { stored(answer, id); };
    if (isNew)
        context().library.write(&staff::RoleService::add, value.role).then(this, home);
    else
        context().library.write(&staff::RoleService::edit, value.role).then(this, home);
}

void RolesSection::erase(const RoleLine& value) {
    context()
        .library.write(&staff::RoleService::remove, value.role.code)
        .then(this, [this](const Result<void, staff::RoleRefusal>& answer) { removed(answer); });
}

GrantsSection::GrantsSection(const Context& context)
    : ListSection(
          context, QStringLiteral("grants"), [] { return Administration::tr("Who has which role"); },
          [] {
              return Administration::tr(
                  "A role is given from a day on, for the whole library or for one place and what stands in it. Nobody "
                  "gives a role to himself.");
          },
          grantColumns(m_accounts, m_roles, m_places, context.languages),
          [](const GrantLine& line) { return line.row.grant.id.value; }) {
    m_account = m_form.choice(&GrantLine::account, [] { return Administration::tr("Who"); });
    m_role = m_form.choice(within(&GrantLine::row, &GrantRow::role), [] { return Administration::tr("Role"); });
    m_place = m_form.choice(within(&GrantLine::row, within(&GrantRow::grant, &staff::Grant::place)),
                            [] { return Administration::tr("Place"); });
    m_form.day(
        &GrantLine::from, [] { return Administration::tr("From"); },
        [] { return Administration::tr("empty: from today"); }, farAhead(context));
    m_form.day(
        within(&GrantLine::row, within(&GrantRow::grant, &staff::Grant::until)),
        [] { return Administration::tr("Until"); }, [] { return Administration::tr("empty: without an end"); },
        farAhead(context));
    showFields({"account", "role", "place", "from", "until"});
    for (QComboBox* each : {m_account->box(), m_role->box(), m_place->box()})
        connect(each, &QComboBox::currentIndexChanged, this, [this] { tellWhatItAdds(); });
    need(Permission::StaffEdit);
    follow({Subject::Grant, Subject::Account, Subject::Role, Subject::Place});
}

void GrantsSection::read() {
    context().library.read(&staff::RoleService::list).then(this, [this](const Result<std::vector<Role>>& roles) {
        if (roles) m_roles = *roles;
    });
    context()
        .library.read(&places::PlaceQueries::tree)
        .then(this, [this](const Result<std::vector<places::PlaceRow>>& tree) {
            if (!tree) return; // told with the accounts
            m_places.clear();
            for (const places::PlaceRow& row : *tree) m_places.push_back(row.place);
        });
    context()
        .library.read(&staff::AccountService::list)
        .then(this, [this](const Result<std::vector<AccountRow>>& rows) {
            if (!rows) return notRead(rows.error());
            m_accounts = *rows;
            offer();
            std::vector<GrantLine> lines;
            for (const AccountRow& row : m_accounts) {
                for (const GrantRow& each : row.grants) {
                    if (!each.grant.ended) lines.push_back({each, row.account.code, each.grant.from});
                }
            }
            setRows(std::move(lines));
        });
}

void GrantsSection::offer() {
    std::vector<Option<std::string>> accounts;
    for (const AccountRow& row : m_accounts) {
        if (row.account.state == AccountState::Left) continue;
        accounts.push_back({row.account.code,
                            [this, account = row.account] { return nameOf(account, context().languages.current()); }});
    }
    std::vector<Option<std::string>> roles;
    for (const Role& role : m_roles)
        roles.push_back({role.code, [this, role] { return nameOf(role, context().languages.current()); }});
    std::vector<Option<std::string>> places = {{std::string(), [] { return Administration::tr("everywhere"); }}};
    for (const places::Place& place : m_places)
        places.push_back({place.code, [this, place] { return nameOf(place, context().languages.current()); }});
    m_account->setOptions(std::move(accounts));
    m_role->setOptions(std::move(roles));
    m_place->setOptions(std::move(places));
}

void GrantsSection::tellWhatItAdds() {
    const auto account = m_account->chosen();
    const auto role = m_role->chosen();
    if (!account || !role || !m_role->box()->isEnabled()) return;
    const staff::GrantRequest request{*account, *role, m_place->chosen().value_or(std::string()), {}, {}};
    context()
        .library.read(&staff::RoleService::adds, request)
        .then(this, [this, account, role](const Result<std::vector<Permission>, staff::RoleGrantRefusal>& adds) {
            if (!adds || account != m_account->chosen() || role != m_role->chosen() || !m_role->box()->isEnabled())
                return;
            say(Tone::Info, [more = *adds] { return Administration::tr("This adds: %1").arg(words(more)); });
        });
}

void GrantsSection::store(const GrantLine& value, bool) {
    const staff::GrantRequest request{value.account, value.row.role, value.row.grant.place, value.from,
                                      value.row.grant.until};
    context()
        .library.write(&staff::RoleService::grant, request)
        .then(this, [this](const Result<staff::Grant, staff::RoleGrantRefusal>& answer) {
            stored(answer, answer ? std::optional(answer->id.value) : std::nullopt);
        });
}

void GrantsSection::erase(const GrantLine& value) {
    context()
        .library.write(&staff::RoleService::revoke, value.row.grant.id)
        .then(this, [this](const Result<staff::Grant, staff::RoleGrantRefusal>& answer) { removed(answer); });
}

} // namespace kitapdar::ui
