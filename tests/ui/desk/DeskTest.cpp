#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/readers/ReaderQueries.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/readers/ReadersPage.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/StateLabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::ui {
namespace {

using circulation::LentToAnother;
using circulation::NotLent;

class DeskTest : public testing::Test {
protected:
    DeskTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addReader("Сериков", "CARD-0002");
        w.addBook("Абай жолы", "BOOK-0001");
        w.addBook("Қан мен тер", "BOOK-0002");
        w.addBook("Сөздік", "BOOK-0003", collection::Lending::ReadingRoom);
        w.show();
    }

    template <class T>
    const T* lastIs() const {
        return w.session().scans.empty() ? nullptr : std::get_if<T>(&w.last().outcome);
    }
    bool becomes(const std::function<bool()>& done) { return test::until(done); }
    Verdict verdict() const { return verdictOf(w.last()); }

    test::OpenWindow w;
};

TEST_F(DeskTest, LendsWhatIsScannedToTheReaderWhoseCardWasScanned) {
    w.scan("CARD-0001");
    ASSERT_TRUE(w.session().reader);
    EXPECT_EQ(w.session().reader->name.surname, "Ахметова");
    w.scan("BOOK-0001");
    w.scan("BOOK-0002");
    ASSERT_TRUE(lastIs<circulation::Lent>());
    EXPECT_EQ(verdict().title, QStringLiteral("Қан мен тер"));
    EXPECT_EQ(verdict().tone, Tone::Ok);
    EXPECT_TRUE(becomes([this] { return w.session().loans.size() == 2; }));
    EXPECT_EQ(w.session().limit, 5);
    EXPECT_EQ(w.sounds.played, (std::vector{Sound::Reader, Sound::Lent, Sound::Lent}));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(DeskTest, TakesBackWhatIsScannedWhenNobodyStandsThereAndCountsThePile) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Return);
    EXPECT_FALSE(w.session().reader);
    w.scan("BOOK-0001");
    EXPECT_TRUE(lastIs<circulation::Returned>());
    EXPECT_EQ(w.session().returned, 1);
    w.scan("BOOK-0001");
    EXPECT_TRUE(lastIs<circulation::CopyShown>()) << "on the shelf: shown, nothing changes";
    EXPECT_EQ(w.session().returned, 1);
}

TEST_F(DeskTest, TellsASecondScanFromAnotherReadersLoanAndFromTheReadingRoom) {
    w.scan("CARD-0002");
    w.scan("BOOK-0002");
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    EXPECT_TRUE(verdict().sentence.contains(QStringLiteral("BOOK-0001"))) << "copies of one title look alike";
    QStringList sentences;
    w.scan("BOOK-0001");
    sentences << verdict().sentence;
    EXPECT_EQ(w.sounds.played.back(), Sound::Double);
    w.scan("BOOK-0002");
    sentences << verdict().sentence;
    w.scan("BOOK-0003");
    sentences << verdict().sentence;
    w.scan("NOBODY-99");
    sentences << verdict().sentence;
    EXPECT_EQ(w.sounds.played.back(), Sound::Unknown);
    EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(w.session().memory.lentThisSession.size(), 1U);
}

TEST_F(DeskTest, ShowsAnotherReaderByCardOnlyAndMovesTheLoanWithOneKey) {
    w.scan("CARD-0002");
    w.scan("BOOK-0001");
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    const NotLent* no = lastIs<NotLent>();
    ASSERT_TRUE(no && std::holds_alternative<LentToAnother>(no->confirmations.front()));
    EXPECT_TRUE(verdict().sentence.contains(QStringLiteral("CARD-0002")));
    EXPECT_FALSE(verdict().sentence.contains(QStringLiteral("Сериков")));
    EXPECT_EQ(verdict().key, QStringLiteral("Ctrl+Enter"));
    w.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Lent>() != nullptr; }));
    EXPECT_EQ(w.session().scans.size(), 1U) << "the answer takes the question's place";
}

TEST_F(DeskTest, UndoesTheLastLendingByItsName) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    ASSERT_TRUE(becomes([this] { return w.undoing.next() && w.undoing.next()->kind == "loan.lend"; }));
    EXPECT_TRUE(w.actions->find(QStringLiteral("changes.undo"))->text().contains(QStringLiteral("Абай жолы")));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return w.last().undone; }));
    EXPECT_TRUE(w.session().memory.lentThisSession.empty());
    EXPECT_TRUE(becomes([this] { return w.session().loans.empty(); }));
    w.scan("BOOK-0001");
    EXPECT_TRUE(lastIs<circulation::Lent>()) << "free again";
}

TEST_F(DeskTest, ARedoneLendingHoldsAgain) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    ASSERT_TRUE(becomes([this] { return w.undoing.next().has_value(); }));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return w.last().undone; }));
    w.undoing.redo();
    ASSERT_TRUE(becomes([this] { return !w.last().undone; }));
    EXPECT_TRUE(becomes([this] { return w.toasts.back().startsWith(QStringLiteral("Redone: Lending: «Абай жолы»")); }))
        << w.toasts.back().toStdString();
    EXPECT_EQ(w.session().memory.lentThisSession.count("BOOK-0001"), 1U);
    EXPECT_TRUE(becomes([this] { return w.session().loans.size() == 1; }));
    w.scan("BOOK-0001");
    EXPECT_FALSE(lastIs<circulation::Returned>()) << "it was lent a moment ago";
    w.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return w.session().loans.empty(); }));
    EXPECT_TRUE(becomes([this] { return w.toasts.back().startsWith(QStringLiteral("Undone: Lending: «Абай жолы»")); }))
        << w.toasts.back().toStdString();
}

TEST_F(DeskTest, ARedoOfNothingSaysSo) {
    w.undoing.redo();
    EXPECT_TRUE(becomes([this] { return w.strips.contains(QStringLiteral("There is nothing to redo.")); }));
}

TEST_F(DeskTest, AsksAboutAnOverdueBookOnceASession) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.clock.set(Day(2026, 5, 4));
    w.press(Qt::Key_Return);
    w.scan("CARD-0001");
    w.scan("BOOK-0002");
    ASSERT_TRUE(lastIs<NotLent>());
    w.press(Qt::Key_Return, Qt::ControlModifier);
    w.type(QStringLiteral("вернёт завтра")); // why
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Lent>() != nullptr; }));
    w.addBook("Көшпенділер", "BOOK-0004");
    w.scan("BOOK-0004");
    EXPECT_TRUE(lastIs<circulation::Lent>()) << "the librarian has said yes to this reader";
    w.scan("CARD-0001");
    w.press(Qt::Key_Return);
    w.scan("CARD-0001");
    w.addBook("Маздак", "BOOK-0005");
    w.scan("BOOK-0005");
    EXPECT_TRUE(lastIs<NotLent>()) << "the next session asks again";
}

TEST_F(DeskTest, RenewsInsteadOfTakingBackWithOneKey) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Return);
    w.clock.set(Day(2026, 3, 9));
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    ASSERT_TRUE(lastIs<circulation::Returned>());
    EXPECT_EQ(verdict().key, QStringLiteral("F6"));
    w.press(Qt::Key_F6);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Renewed>() != nullptr; }));
    EXPECT_TRUE(becomes([this] { return w.session().loans.size() == 1; }));
    EXPECT_TRUE(w.session().scans.at(1).undone) << "it was not returned after all";
    EXPECT_EQ(w.session().returned, 0);

    w.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return w.last().undone; }));
    EXPECT_FALSE(w.session().scans.at(1).undone) << "one step back it is returned";
    EXPECT_EQ(w.session().returned, 1);
    EXPECT_TRUE(becomes([this] { return w.session().loans.empty(); }));
}

TEST_F(DeskTest, ABookThatCannotBeRenewedInsteadStaysReturned) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Return);
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    ASSERT_TRUE(lastIs<circulation::Returned>());
    w.press(Qt::Key_F6);
    ASSERT_TRUE(becomes([this] { return lastIs<NotRenewed>() != nullptr; })) << "the due day would not move";
    EXPECT_FALSE(w.session().scans.at(1).undone);
    EXPECT_EQ(w.session().returned, 1);
    EXPECT_TRUE(w.session().loans.empty());
}

TEST_F(DeskTest, LetsAReaderWaitInATab) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_FALSE(w.session().reader);
    w.scan("CARD-0002");
    w.scan("BOOK-0002");
    EXPECT_EQ(w.desk->desk().sessions(), 2U);
    w.scan("CARD-0001");
    ASSERT_TRUE(w.session().reader);
    EXPECT_EQ(w.session().reader->card, "CARD-0001") << "the card brings its own tab to the front";
    EXPECT_EQ(w.session().scans.size(), 1U);
}

TEST_F(DeskTest, TakesAScanFromAnyPageAndLeavesItsFieldsAlone) {
    w.press(Qt::Key_2, Qt::AltModifier);
    ASSERT_EQ(w.navigator.current(), w.readersPage);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    w.scan("CARD-0001");
    EXPECT_TRUE(field->text().isEmpty()) << field->text().toStdString();
    EXPECT_TRUE(w.session().reader);
}

TEST_F(DeskTest, CountsLoansAsTheVerdictCountsThem) {
    w.addBook("Атлас", "BOOK-0004");
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.scan("BOOK-0003");
    w.press(Qt::Key_Return, Qt::ControlModifier); // in the reading room
    ASSERT_TRUE(becomes([this] { return w.session().loans.size() == 2; }));
    EXPECT_EQ(w.session().atHome(), 1);
    QStringList states;
    EXPECT_TRUE(becomes([&] {
        states.clear();
        for (const auto* label : w.window->findChildren<StateLabel*>()) states << label->accessibleName();
        return states.contains(QStringLiteral("Loans: 1 of 5 · in the reading room: 1"));
    })) << states.join(QLatin1Char('|')).toStdString();
}

TEST_F(DeskTest, AsksWhichOfSeveralThingsACodeMeans) {
    w.addReader("Оспанов", "500123");
    const auto book = *w.library->readNow(&collection::CopyQueries::byCode, "BOOK-0002");
    auto copy = book.front();
    copy.inventoryNumber = "500123";
    ASSERT_TRUE(w.library->writeNow(&collection::CopyService::edit, copy));
    w.scan("CARD-0001");
    w.scan("500123");
    ASSERT_TRUE(lastIs<circulation::SeveralMeanings>()) << "the book is not lent unasked";
    EXPECT_EQ(w.session().reader->card, "CARD-0001");
    EXPECT_TRUE(becomes([this] {
        return std::ranges::any_of(w.desk->findChildren<QPushButton*>(), [](const QPushButton* each) {
            return each->isVisible() && each->text().contains(QStringLiteral("Қан мен тер"));
        });
    }));
    w.press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Lent>() != nullptr; }));
    EXPECT_EQ(verdict().title, QStringLiteral("Қан мен тер"));
    EXPECT_EQ(w.session().scans.size(), 1U) << "the answer takes the question's place";
}

TEST_F(DeskTest, AHalfReadCodeIsToBeScannedAgain) {
    w.scan("KZL0000");
    ASSERT_TRUE(lastIs<circulation::MisreadCode>());
    EXPECT_EQ(verdict().sentence, QStringLiteral("Only half read. Scan it again."));
}

TEST_F(DeskTest, ItsKeysActOnlyWhereItIsSeen) {
    w.scan("CARD-0002");
    w.scan("BOOK-0001");
    w.scan("CARD-0001");
    w.scan("BOOK-0001"); // asks
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    ASSERT_EQ(w.navigator.current(), w.readersPage);
    w.press(Qt::Key_Return, Qt::ControlModifier); // the new reader has no name: told, nothing else
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    w.press(Qt::Key_F6);
    QTest::qWait(100);
    EXPECT_EQ(w.navigator.current(), w.readersPage) << "the form stays";
    EXPECT_EQ(w.desk->desk().sessions(), 1U);
    EXPECT_TRUE(lastIs<NotLent>()) << "nobody saw the question";
    w.press(Qt::Key_1, Qt::AltModifier);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return lastIs<circulation::Lent>() != nullptr; }));
}

TEST_F(DeskTest, AQuestionOutOfSightIsFirstBroughtIntoSight) {
    w.scan("CARD-0002");
    w.scan("BOOK-0001");
    w.scan("CARD-0001");
    w.scan("BOOK-0001"); // asks
    for (int i = 0; i < 40; ++i) w.scan("NOBODY-" + std::to_string(10 + i));
    QTest::qWait(50);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    EXPECT_TRUE(w.desk->desk().question()) << "it was far below";
    w.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return !w.desk->desk().question(); }));
}

TEST_F(DeskTest, EditsAndRegistersTheReaderWhoStandsThere) {
    w.scan("CARD-0001");
    w.clock.set(Day(2027, 1, 11));
    w.press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return w.session().reader->registeredUntil == Day(2027, 12, 31); }));
    w.press(Qt::Key_F2);
    EXPECT_EQ(w.navigator.current(), w.readersPage);
    EXPECT_EQ(w.readersPage->here().kind, QStringLiteral("reader-edit"));
}

TEST_F(DeskTest, ABookScannedOnAReadersPageIsLentToThisReader) {
    const auto reader = *w.library->readNow(&readers::ReaderQueries::byCard, "CARD-0001");
    w.navigator.open(QStringLiteral("reader/%1").arg(reader->id.value));
    ASSERT_TRUE(becomes([this] { return w.readersPage->shownReader().has_value(); }));
    w.scan("BOOK-0001");
    ASSERT_TRUE(lastIs<circulation::Lent>());
    EXPECT_EQ(w.session().reader->card, "CARD-0001");
    EXPECT_EQ(w.navigator.current(), w.desk);
}

TEST_F(DeskTest, TheListOfLoansStaysInItsOrderWhileItIsWorkedIn) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.clock.set(Day(2026, 3, 5));
    w.scan("BOOK-0002");
    ASSERT_TRUE(becomes([this] { return w.session().loans.size() == 2; }));
    const auto first = w.session().loans.front().loan.id;
    auto* list = w.desk->findChild<LineList*>(QStringLiteral("loans"));
    ASSERT_TRUE(becomes([&] { return list->lines() == 2; }));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    w.clock.set(Day(2026, 3, 16));
    w.press(Qt::Key_F6);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Renewed>() != nullptr; }));
    ASSERT_TRUE(becomes([&] { return w.session().loans.front().loan.renewals == 1; }));
    EXPECT_EQ(w.session().loans.front().loan.id, first) << "due later than the other one, but it stays";
    EXPECT_EQ(list->currentIndex().row(), 0);
    w.press(Qt::Key_F6); // not twice on one day
    ASSERT_TRUE(becomes([this] { return lastIs<NotRenewed>() != nullptr; }));
    EXPECT_EQ(verdict().title, QStringLiteral("Абай жолы")) << "headed by the title, not by a number";
}

TEST_F(DeskTest, LosesNoScanOfAFastHand) {
    w.scan("CARD-0001");
    for (int i = 0; i < 200; ++i) w.desk->desk().queue().enqueue(QStringLiteral("BOOK-0001"));
    ASSERT_TRUE(becomes([this] { return w.desk->desk().queue().depth() == 0; }));
    EXPECT_EQ(w.session().scans.size(), 200U);
}

TEST_F(DeskTest, ObeysTheCommandCodesOfTheDeskSheet) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.desk->desk().queue().enqueue(QStringLiteral("%C-UNDO"));
    EXPECT_TRUE(becomes([this] { return w.last().undone; }));
    w.desk->desk().queue().enqueue(QStringLiteral("%C-FINISH"));
    EXPECT_TRUE(becomes([this] { return !w.session().reader; }));
}

} // namespace
} // namespace kitapdar::ui
