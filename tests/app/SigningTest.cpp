// What needs a second person is signed in the window in which it was begun.
#include "app/kitapdar/Composition.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/visits/VisitService.h"
#include "tests/support/StaffedLibrary.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakeDialogs.h"
#include "tests/support/ui/Until.h"
#include "ui/readers/ReaderCard.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Theme.h"
#include "wording/Languages.h"
#include "wording/Text.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace kitapdar::app {
namespace {

class SigningTest : public testing::Test {
protected:
    SigningTest() {
        readers::NewReader fresh;
        fresh.name = {"Ахметова", "Анна", ""};
        const auto added = s.library->writeNow(&readers::ReaderService::add, fresh);
        EXPECT_TRUE(added);
        if (added) reader = added->reader.id;
        EXPECT_TRUE(s.library->writeNow(&visits::VisitService::noteVisit, reader, visits::Purpose::Other));
        s.addFirst("A1", "Серікова Айгүл");
        s.addColleague("B2", "Оспанов Ерлан", "director");
        settings.set(ui::Setting::Desk, QStringLiteral("1"));
        s.authenticator.reset();
        composition = std::make_unique<Composition>(std::move(s.library), settings, languages, theme, dialogs,
                                                    ui::SignInBeginning{true, {}}, test::weakest);
        composition->window().resize(1000, 720);
        composition->window().show();
        composition->signIn().signIn(QStringLiteral("A1"), password("A1"), [](const auto&) {});
        EXPECT_TRUE(test::until([&] { return composition->signIn().state() == ui::SignInState::Open; }));
    }
    ~SigningTest() override { composition.reset(); }

    static QString password(const char* code) { return qs(test::StaffedLibrary::passwordOf(code)); }
    QWidget& sheet() { return *composition->window().findChild<QWidget*>(QStringLiteral("signature")); }
    void sign(const char* code) {
        const auto fields = sheet().findChildren<QLineEdit*>();
        ASSERT_EQ(fields.size(), 2);
        fields[0]->setText(QString::fromLatin1(code));
        fields[1]->setText(password(code));
        QTest::keyClick(fields[1], Qt::Key_Return);
    }
    std::int64_t erased() {
        return *composition->context().library.store().readNow([](storage::Snapshot& each) {
            return each.number("select count(*) from reader where forgotten_on is not null");
        });
    }

    test::TemporaryFolder folder;
    test::StaffedLibrary s;
    ui::Settings settings{QString::fromStdString((folder.path() / "settings.ini").string())};
    Languages languages;
    ui::Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    test::FakeDialogs dialogs;
    std::unique_ptr<Composition> composition;
    readers::ReaderId reader{0};
};

TEST_F(SigningTest, AReaderWithAHistoryIsErasedWhenAnotherPersonHasSigned) {
    composition->context().navigator.open(QStringLiteral("reader/%1").arg(reader.value));
    auto* const card = composition->window().findChild<ui::ReaderCard*>();
    ASSERT_TRUE(card);
    ASSERT_TRUE(test::until([&] { return card->reader().has_value(); }));
    dialogs.answers.push_back(true);
    QMenu* const menu = composition->window().findChild<QPushButton*>(QStringLiteral("personal-data"))->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Erase…")) action->trigger();
    }
    ASSERT_TRUE(test::until([&] { return sheet().isVisible(); }));
    EXPECT_EQ(erased(), 0);
    sign("A1");
    ASSERT_TRUE(test::until([&] { return sheet().findChildren<QLineEdit*>()[1]->text().isEmpty(); }));
    EXPECT_TRUE(sheet().isVisible()) << "nobody signs what he prepared himself";
    EXPECT_EQ(erased(), 0);
    sign("B2");
    EXPECT_TRUE(test::until([&] { return erased() == 1; }));
    EXPECT_FALSE(sheet().isVisible());
}

} // namespace
} // namespace kitapdar::app
