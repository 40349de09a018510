// What the desk does with a reader in the reader's card: block, message, another card.
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderQueries.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ReaderCard.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class ReaderDetailsPaneTest : public testing::Test {
protected:
    ReaderDetailsPaneTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.show();
        id = (*w.library->readNow(&readers::ReaderQueries::byCard, "CARD-0001"))->id;
        w.navigator.open(QStringLiteral("reader/%1").arg(id.value));
        auto* const card = w.window->findChild<ReaderCard*>();
        EXPECT_TRUE(test::until([&] { return card->reader().has_value(); }));
    }
    /// Chooses the entry that has the text.
    void choose(const QString& text) {
        QMenu* const menu = w.window->findChild<QPushButton*>(QStringLiteral("reader-details-menu"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == text) return action->trigger();
        }
        ADD_FAILURE() << text.toStdString();
    }
    void choosePaper(const QString& paper, const QString& target) {
        QMenu* const menu = w.window->findChild<QPushButton*>(QStringLiteral("reader-details-menu"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() != paper || !action->menu()) continue;
            for (QAction* each : action->menu()->actions()) {
                if (each->text() == target) return each->trigger();
            }
        }
        ADD_FAILURE() << paper.toStdString() << ", " << target.toStdString();
    }
    void type(const QString& text, const QString& day = {}) {
        w.window->findChild<QLineEdit*>(QStringLiteral("reader-details-text"))->setText(text);
        w.window->findChild<QLineEdit*>(QStringLiteral("reader-details-day"))->setText(day);
        w.window->findChild<QPushButton*>(QStringLiteral("reader-details-accept"))->click();
    }
    readers::Reader reader() { return **w.library->readNow(&readers::ReaderQueries::byId, id); }

    test::OpenWindow w;
    readers::ReaderId id{0};
};

TEST_F(ReaderDetailsPaneTest, ABlockWithItsLastDayIsEnteredAndTakenOff) {
    choose(QStringLiteral("Block…"));
    type(QStringLiteral("шум в зале"), QStringLiteral("31.12.2031"));
    ASSERT_TRUE(test::until([this] { return !reader().blockedReason.empty(); }));
    EXPECT_EQ(reader().blockedUntil, Day(2031, 12, 31));
    auto* const card = w.window->findChild<ReaderCard*>();
    ASSERT_TRUE(test::until([&] { return !card->reader()->blockedReason.empty(); }));
    choose(QStringLiteral("Take the block off"));
    EXPECT_TRUE(test::until([this] { return reader().blockedReason.empty(); }));
}

TEST_F(ReaderDetailsPaneTest, ALostCardIsReplacedByTheNextNumber) {
    choose(QStringLiteral("The card is lost…"));
    type({});
    EXPECT_TRUE(test::until([this] { return reader().card != "CARD-0001"; }));
}

TEST_F(ReaderDetailsPaneTest, AMessageStandsThereUntilItIsDone) {
    choose(QStringLiteral("Message…"));
    type(QStringLiteral("забыла зонт"));
    const auto messages = [this] { return w.library->readNow(&readers::DetailsService::of, id)->messages.size(); };
    ASSERT_TRUE(test::until([&] { return messages() == 1; }));
}

TEST_F(ReaderDetailsPaneTest, TheClearanceSlipAndTheFormArePrintedInTheLanguageThatIsChosen) {
    choosePaper(QStringLiteral("Clearance slip"), QStringLiteral("Print in Kazakh"));
    ASSERT_TRUE(test::until([&] { return w.printing.printed.size() == 1; }));
    EXPECT_EQ(w.printing.printed[0].job.title, QStringLiteral("Кету парағы"));
    EXPECT_TRUE(w.printing.printed[0].job.bytes.startsWith("%PDF"));
    choosePaper(QStringLiteral("Reader's form"), QStringLiteral("Print in Russian"));
    ASSERT_TRUE(test::until([&] { return w.printing.printed.size() == 2; }));
    EXPECT_EQ(w.printing.printed[1].job.title, QStringLiteral("Формуляр читателя"));
}

} // namespace
} // namespace kitapdar::ui
