// A scanner at a desk where nobody is signed in: the keyboard is in the field of the password.
#include "app/kitapdar/Composition.h"
#include "core/collection/Copy.h"
#include "core/staff/AccountService.h"
#include "core/staff/Authenticator.h"
#include "core/staff/RoleService.h"
#include "core/text/Barcode.h"
#include "tests/support/StaffedLibrary.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Typing.h"
#include "tests/support/ui/Until.h"
#include "tests/support/ui/Wedge.h"
#include "ui/desk/DeskPage.h"
#include "ui/theme/Theme.h"
#include "wording/Languages.h"
#include "wording/SignInWords.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace kitapdar::app {
namespace {

class LockedDeskTest : public testing::Test {
protected:
    LockedDeskTest() {
        settings.set(ui::Setting::Language, QStringLiteral("en"));
        settings.set(ui::Setting::Desk, QStringLiteral("1"));
        auto library = Library::open(folder.path() / "test.kitapdar", storage::Access::Create, clock);
        EXPECT_TRUE(library);
        (*library)->setSession({"Kitapdar", "1", {}});
        staff::Account account;
        account.code = "A1";
        account.nameKk = "Серікова Айгүл";
        account.from = clock.today();
        EXPECT_TRUE((*library)->writeNow(&staff::AccountService::add, account));
        staff::Authenticator first((*library)->store(), (*library)->journal(), (*library)->key(), {}, test::weakest);
        EXPECT_TRUE(first.setPassword((*library)->session(), "A1", password).result());
        EXPECT_TRUE((*library)->writeNow(&staff::RoleService::grant, staff::GrantRequest{"A1", "clerk", "", {}, {}}));
        EXPECT_TRUE((*library)->writeNow(&staff::AccountService::activate, "A1"));
        (*library)->setSession({{}, "1", {}});
        composition = std::make_unique<Composition>(std::move(*library), settings, languages, theme, dialogs,
                                                    ui::SignInBeginning{true, {}}, test::weakest);
        composition->window().show();
        composition->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&composition->window()));
    }
    ui::Desk& desk() { return composition->desk().desk(); }
    static QLineEdit* field() { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }
    /// The code stands there; the field of the password has the keyboard.
    void comeToThePassword() {
        test::typeText(QStringLiteral("A1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_TRUE(field());
        ASSERT_EQ(field()->echoMode(), QLineEdit::Password);
    }

    const std::string password = "терезе жабық, тоғыз ешкі";
    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    test::FakeDialogs dialogs;
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    std::unique_ptr<Composition> composition;
    test::Wedge wedge;
};

TEST_F(LockedDeskTest, ABookScannedIntoThePasswordWaitsAndIsNoTry) {
    comeToThePassword();
    QStringList given;
    for (int i = 1; i <= 6; ++i) {
        const QString code = QString::fromStdString(*text::makeBarcode(collection::ownBarcodePrefix, i));
        wedge.now += 2000;
        wedge.scan(code);
        given << code;
        ASSERT_TRUE(field());
        EXPECT_EQ(field()->text(), QString());
    }
    EXPECT_EQ(desk().givenWhileShut(), given);
    test::typeText(QString::fromStdString(password));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(test::until([&] { return composition->context().library.session().operatorCode == "A1"; }));
    EXPECT_EQ(desk().givenWhileShut(), given) << "they wait until somebody wants them";
}

} // namespace
} // namespace kitapdar::app
