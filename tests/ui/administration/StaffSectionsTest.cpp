// Accounts, roles and grants by keyboard.
#include "core/library/Library.h"
#include "core/library/NewLibrary.h"
#include "core/staff/AccountService.h"
#include "core/staff/RoleService.h"
#include "core/storage/Store.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Workplace.h"
#include "ui/administration/AdministrationPage.h"
#include "ui/administration/StaffSections.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kitapdar::ui {
namespace {

class StaffSectionsTest : public test::Workplace {
protected:
    StaffSectionsTest() {
        EXPECT_TRUE(setUpNew(*library));
        page = &show(new AdministrationPage(*context));
    }

    template <class S>
    S& open(const char* name) {
        navigator.open(Link{QStringLiteral("administration"), std::nullopt, QString::fromLatin1(name)});
        auto* section = dynamic_cast<S*>(page->section(QString::fromLatin1(name)));
        EXPECT_NE(section, nullptr);
        return *section;
    }
    void type(const QString& text) {
        if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) line->selectAll();
        test::typeText(text);
        press(Qt::Key_Return);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    bool says(const QString& words) {
        for (const QLabel* label : page->current().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) return true;
        }
        return false;
    }
    void add(const char* code) {
        staff::Account account;
        account.code = code;
        account.nameRu = std::string("Сотрудник ") + code;
        account.from = library->clock().today();
        EXPECT_TRUE(library->writeNow(&staff::AccountService::add, account));
    }

    AdministrationPage* page = nullptr;
};

TEST_F(StaffSectionsTest, AnAccountIsMadeByKeyboard) {
    auto& section = open<AccountsSection>("staff");
    // Nothing has to be read for an empty list: the window may not be in front yet.
    ASSERT_TRUE(test::until([&] { return section.table().emptyState().isVisible() && section.table().hasFocus(); }));
    press(Qt::Key_Insert);
    type(QStringLiteral("A1"));
    type(QStringLiteral("Серікова Айгүл"));
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 1; }));
    const auto rows = library->readNow(&staff::AccountService::list);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().account.nameKk, "Серікова Айгүл");
    EXPECT_EQ(rows->front().grants.size(), 2U) << "the first person keeps accounts and signs";
}

TEST_F(StaffSectionsTest, APermissionIsGivenToARoleAndTakenAway) {
    auto& section = open<RolesSection>("roles");
    ASSERT_TRUE(test::until([&] { return section.table().currentId().has_value(); }));
    ASSERT_TRUE(test::until(
        [&] { return section.permissions().model()->rowCount() == static_cast<int>(std::size(allPermissions)); }));
    const auto clerk = [&] { return library->readNow(&staff::RoleService::list)->front().permissions; };
    ASSERT_FALSE(clerk().contains(Permission::CatalogueEdit));
    section.permissions().selectRow(0);
    section.permissions().setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(test::until([&] { return clerk().contains(Permission::CatalogueEdit); }));
    press(Qt::Key_Return);
    EXPECT_TRUE(test::until([&] { return !clerk().contains(Permission::CatalogueEdit); }));
}

TEST_F(StaffSectionsTest, PermissionsGivenOneRightAfterAnotherAreAllGiven) {
    auto& section = open<RolesSection>("roles");
    ASSERT_TRUE(test::until([&] { return section.table().currentId().has_value(); }));
    const auto clerk = [&] { return library->readNow(&staff::RoleService::list)->front().permissions; };
    const staff::Permissions before = clerk();
    ASSERT_FALSE(before.contains(Permission::CatalogueEdit));
    ASSERT_FALSE(before.contains(Permission::CopyEdit));
    section.permissions().selectRow(0);
    section.permissions().setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Down, Qt::Key_Return}) press(key);
    staff::Permissions after = before;
    after.insert({Permission::CatalogueEdit, Permission::CopyEdit});
    EXPECT_TRUE(test::until([&] { return clerk() == after; }));
    settle();
    EXPECT_EQ(clerk(), after);
    EXPECT_EQ(told, QStringList());
}

TEST_F(StaffSectionsTest, NewPermissionsAreProposedForRolesAndGivenOrNot) {
    add("A1"); // from now on the roles are the library's
    const auto forget = [this](const std::string& name) {
        ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            CHECK(tx.execute("delete from staff_role_permission where permission = $1", {name}));
            CHECK(tx.execute("update operation_payload set changes = replace(changes, $1, 'x')", {name}));
            CHECK(tx.execute("update operation set facts = replace(facts, $1, 'x')", {name}));
            return {};
        }));
    };
    forget("hold.edit");
    auto& section = open<RolesSection>("roles");
    const auto roleOf = [&](const std::string& code) {
        const auto roles = library->readNow(&staff::RoleService::list);
        return std::ranges::find(*roles, code, &staff::Role::code)->permissions;
    };
    const auto button = [&](const char* words) -> QPushButton* {
        for (auto* each : section.findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QLatin1String(words)) return each;
        }
        return nullptr;
    };
    ASSERT_TRUE(test::until([&] { return button("Give them as proposed") != nullptr; }));
    EXPECT_TRUE(says(QStringLiteral("holds and requests of readers: proposed for")));
    button("Give them as proposed")->click();
    ASSERT_TRUE(test::until([&] { return button("Give them as proposed") == nullptr; }));
    EXPECT_TRUE(roleOf("clerk").contains(Permission::HoldEdit));
    EXPECT_TRUE(roleOf("senior").contains(Permission::HoldEdit));
    EXPECT_FALSE(roleOf("fund").contains(Permission::HoldEdit));

    forget("hold.edit");
    open<AccountsSection>("staff");
    open<RolesSection>("roles");
    ASSERT_TRUE(test::until([&] { return button("Give them to nobody") != nullptr; }));
    button("Give them to nobody")->click();
    ASSERT_TRUE(test::until([&] { return button("Give them to nobody") == nullptr; }));
    EXPECT_FALSE(roleOf("clerk").contains(Permission::HoldEdit));
}

TEST_F(StaffSectionsTest, WhatARoleWouldAddIsToldBeforeItIsGiven) {
    add("A1");
    add("B1");
    auto& section = open<GrantsSection>("grants");
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 2; }));
    press(Qt::Key_Insert);
    const auto& fields = section.form().fields();
    qobject_cast<QComboBox*>(fields.at(0).widget)->setCurrentIndex(1); // B1
    qobject_cast<QComboBox*>(fields.at(1).widget)->setCurrentIndex(0); // the clerk's
    qobject_cast<QComboBox*>(fields.at(2).widget)->setCurrentIndex(0); // everywhere
    EXPECT_TRUE(test::until([&] { return says(QStringLiteral("This adds:")); }));
    EXPECT_TRUE(page->save());
    ASSERT_TRUE(test::until([&] { return section.table().model()->rowCount() == 3; }));
    const auto row = library->readNow(&staff::AccountService::find, std::string("B1"));
    ASSERT_EQ((*row)->grants.size(), 1U);
    EXPECT_EQ((*row)->grants.front().role, "clerk");
}

} // namespace
} // namespace kitapdar::ui
