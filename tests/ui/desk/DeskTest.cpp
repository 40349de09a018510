#include "tests/support/ui/OpenWindow.h"

#include <QLineEdit>
#include <gtest/gtest.h>

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

TEST_F(DeskTest, AsksAboutAnOverdueBookOnceASession) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.clock.set(Day(2026, 5, 4));
    w.press(Qt::Key_Return);
    w.scan("CARD-0001");
    w.scan("BOOK-0002");
    ASSERT_TRUE(lastIs<NotLent>());
    w.press(Qt::Key_Return, Qt::ControlModifier);
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
