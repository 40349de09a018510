// The sheets for a new password, a PIN and a second signature, by keyboard.
#include "core/library/Library.h"
#include "core/staff/SignatureService.h"
#include "tests/support/StaffedLibrary.h"
#include "tests/support/ui/Until.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/staff/DeskSignIn.h"
#include "ui/staff/SecretSheet.h"
#include "ui/staff/SignatureSheet.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace kitapdar::ui {
namespace {

class SheetsTest : public testing::Test {
protected:
    SheetsTest() {
        s.addFirst("A1", "Серікова Айгүл");
        s.addColleague("B2", "Оспанов Ерлан", "director");
        settings.set(Setting::Desk, QStringLiteral("1"));
        window.resize(900, 700);
        window.show();
        signIn = std::make_unique<DeskSignIn>(*s.library, settings, SignInBeginning{true, {}}, test::weakest);
        signIn->signIn(QStringLiteral("A1"), password("A1"), [](const auto&) {});
        EXPECT_TRUE(test::until([&] { return signIn->state() == SignInState::Open; }));
    }
    static QString password(const char* code) { return qs(test::StaffedLibrary::passwordOf(code)); }
    static std::vector<QLineEdit*> fields(const QWidget& sheet) {
        std::vector<QLineEdit*> visible;
        for (auto* each : sheet.findChildren<QLineEdit*>()) {
            if (each->isVisible()) visible.push_back(each);
        }
        return visible;
    }
    void fill(const QWidget& sheet, const QStringList& texts) {
        const auto all = fields(sheet);
        ASSERT_EQ(static_cast<qsizetype>(all.size()), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) all[static_cast<std::size_t>(i)]->setText(texts[i]);
        QTest::keyClick(all.back(), Qt::Key_Return);
    }
    static bool says(const QWidget& sheet, const QString& words) {
        return test::until([&] {
            for (const QLabel* label : sheet.findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words)) return true;
            }
            return false;
        });
    }

    test::TemporaryFolder folder;
    test::StaffedLibrary s;
    Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Announcer announcer;
    QWidget window;
    std::unique_ptr<DeskSignIn> signIn;
};

TEST_F(SheetsTest, APinIsSetWithThePasswordAndOpensTheDesk) {
    SecretSheet sheet(window, SecretSheet::Kind::Pin, *signIn, announcer);
    sheet.open();
    fill(sheet, {password("A1"), QStringLiteral("740286"), QStringLiteral("740287")});
    EXPECT_TRUE(says(sheet, QStringLiteral("not the same")));
    fill(sheet, {QStringLiteral("ешқашан болмаған құпиясөз"), QStringLiteral("740286"), QStringLiteral("740286")});
    EXPECT_TRUE(says(sheet, words(staff::SecretRefusal(staff::WrongCredentials{}))));
    EXPECT_FALSE(signIn->hasPin(QStringLiteral("A1")));
    EXPECT_TRUE(sheet.isVisible());
    fill(sheet, {password("A1"), QStringLiteral("740286"), QStringLiteral("740286")});
    ASSERT_TRUE(test::until([&] { return signIn->hasPin(QStringLiteral("A1")); }));
    EXPECT_TRUE(test::until([&] { return !sheet.isVisible(); }));
}

TEST_F(SheetsTest, AChangedPasswordSignsInAtOnceAndNothingOfItStaysInTheSheet) {
    SecretSheet sheet(window, SecretSheet::Kind::Password, *signIn, announcer);
    sheet.open();
    const QString fresh = QStringLiteral("биік таудың басында қар жатыр");
    fill(sheet, {password("A1"), fresh, fresh});
    ASSERT_TRUE(test::until([&] { return !sheet.isVisible(); }));
    for (const QLineEdit* each : sheet.findChildren<QLineEdit*>()) EXPECT_TRUE(each->text().isEmpty());
    std::optional<bool> in;
    ASSERT_TRUE(test::until([&] { return signIn->state() == SignInState::Open; }));
    signIn->signIn(QStringLiteral("A1"), fresh, [&](const std::optional<staff::SignInRefusal>& no) { in = !no; });
    ASSERT_TRUE(test::until([&] { return in.has_value(); }));
    EXPECT_TRUE(*in);
}

TEST_F(SheetsTest, ASignatureIsAnotherPersonsAndBelowWhatIsShown) {
    SignatureSheet sheet(window, *signIn);
    const staff::Act act{staff::Meaning::RestoreOver, "library", 0, R"({"rows":{"reader":3}})"};
    std::optional<staff::Signature> given;
    sheet.ask(act, {[] { return QStringLiteral("Backup: Monday"); }, 3},
              [&](const staff::Signature& signature) { given = signature; });
    EXPECT_TRUE(says(sheet, QStringLiteral("Backup: Monday")));
    EXPECT_TRUE(says(sheet, qs(staff::briefDigest(staff::digestOf(act)))));
    fill(sheet, {QStringLiteral("A1"), password("A1")});
    EXPECT_TRUE(test::until([&] { return fields(sheet).back()->text().isEmpty(); }));
    EXPECT_TRUE(sheet.isVisible()) << "nobody signs what he prepared himself";
    EXPECT_FALSE(given);
    fill(sheet, {QStringLiteral("B2"), password("B2")});
    ASSERT_TRUE(test::until([&] { return given.has_value(); }));
    EXPECT_FALSE(sheet.isVisible());
    EXPECT_EQ(s.library->session().operatorCode, "A1") << "the session does not change hands";
}

TEST_F(SheetsTest, ASheetThatIsSentAwaySignsNothing) {
    SignatureSheet sheet(window, *signIn);
    bool given = false;
    sheet.ask({staff::Meaning::RestoreOver, "library", 0, "{}"}, {[] { return QStringLiteral("x"); }, 1},
              [&](const staff::Signature&) { given = true; });
    QTest::keyClick(&sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
    EXPECT_FALSE(given);
}

} // namespace
} // namespace kitapdar::ui
