// What a librarian does at the desk from morning to evening, by keys and scans alone: how many keys it takes, and that
// no window ever opens over the desk (UI-4, UI-11: each test here counts both). The numbers are those of the acceptance
// tests of the experience; those of the desk that are not here: FD-5 SlipTest, FD-6 ReaderQueriesTest, FD-7
// ReadersPageTest, FD-9 DeskJournalTest, FD-10 DeskSequenceTest, FD-11 JournalTest, SC-1 to SC-5 tests/ui/input, SC-6
// ScanBehindDialogTest, SC-7 BarcodeTest.
#include "core/charges/ChargeQueries.h"
#include "core/charges/ChargeService.h"
#include "core/circulation/LoanQueries.h"
#include "core/holds/HoldService.h"
#include "core/journal/Journal.h"
#include "core/readers/ReaderQueries.h"
#include "core/storage/Store.h"
#include "core/text/DeskCommand.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/charges/ChargesPage.h"
#include "ui/desk/BatchPanel.h"
#include "ui/desk/TrayBar.h"
#include "ui/desk/WhyPanel.h"
#include "ui/shell/Overlay.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/LineList.h"
#include "ui/widgets/StateLabel.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace kitapdar::ui {
namespace {

/// Counts modal windows that are shown, and mouse buttons that are pressed, anywhere in the program.
class Watch : public QObject {
public:
    Watch() { qApp->installEventFilter(this); }
    int modals = 0;
    int clicks = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isModal()) ++modals;
        if (event->type() == QEvent::MouseButtonPress) ++clicks;
        return false;
    }
};

class DeskFlowsTest : public testing::Test {
protected:
    DeskFlowsTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addReader("Сериков", "CARD-0002");
        for (int i = 1; i <= 6; ++i) w.addBook("Кітап " + std::to_string(i), book(i));
        w.show();
    }
    /// UI-4, UI-11
    ~DeskFlowsTest() override {
        EXPECT_EQ(watch.modals, 0) << "no modal window in the flows of the desk";
        EXPECT_EQ(watch.clicks, 0) << "by the keyboard alone";
    }

    static std::string book(int number) { return "BOOK-000" + std::to_string(number); }

    /// A key that a librarian presses.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        w.press(key, modifiers);
    }
    void command(text::DeskCommand which) {
        desk().queue().enqueue(QString::fromStdString(text::scanOf(which)));
        EXPECT_TRUE(becomes([this] { return desk().queue().depth() == 0; }));
    }
    template <class T>
    const T* lastIs() const {
        return w.session().scans.empty() ? nullptr : std::get_if<T>(&w.last().outcome);
    }
    bool becomes(const std::function<bool()>& done) { return test::until(done); }
    void hold(const std::string& card, const std::string& barcode) {
        const auto copies = w.library->readNow(&circulation::LoanQueries::copiesWith, text::ScannedCode(barcode));
        ASSERT_TRUE(copies && copies->size() == 1);
        holds::NewHold wanted;
        wanted.recordId = copies->front().copy.recordId;
        ASSERT_TRUE(w.library->writeNow(&holds::HoldService::place, card, wanted));
    }
    DeskPage& page() { return *w.desk; }
    Desk& desk() { return w.desk->desk(); }

    test::OpenWindow w;
    Watch watch;
    int keys = 0;
};

/// FD-1
TEST_F(DeskFlowsTest, FiveBooksAHoldAndAFineTakeThreeKeys) {
    const PageEntry cash = pageEntry<ChargesPage>(w.context);
    w.navigator.add(cash);
    cash.addActions();
    w.settings.set(Setting::SlipPaper, QStringLiteral("80"));
    hold("CARD-0002", book(4));
    w.scan(book(4)); // taken from its shelf for the other reader
    ASSERT_TRUE(
        w.library->writeNow(&charges::ChargeService::add, text::ScannedCode("CARD-0001"),
                            charges::ChargeRequest{.kind = charges::ChargeKind::Fine, .amount = Money{50'000}}));
    ASSERT_TRUE(becomes([this] { return w.printing.printed.size() == 1; })) << "the slip of the hold";
    keys = 0;
    w.scan("CARD-0001");
    EXPECT_EQ(w.session().owed, 50'000) << "seen from the first second";
    for (int i = 1; i <= 5; ++i) w.scan(book(i));
    press(Qt::Key_F8);
    const auto field = [this] { return w.window->findChild<QLineEdit*>(QStringLiteral("charge-sum")); };
    ASSERT_TRUE(becomes([&] { return field() && field()->hasFocus(); }));
    press(Qt::Key_Return);
    ASSERT_TRUE(becomes([&] { return w.printing.printed.size() == 2 && !field()->isVisible(); })) << "the receipt";
    press(Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return !w.session().reader.has_value(); }));
    EXPECT_TRUE(becomes([this] { return w.printing.printed.size() == 3; })) << "the slip of due dates";
    EXPECT_EQ(keys, 3);
    const auto reader = w.library->readNow(&readers::ReaderQueries::byCard, text::ScannedCode("CARD-0001"));
    ASSERT_TRUE(reader && *reader);
    EXPECT_EQ(*w.library->readNow(&charges::ChargeQueries::owedBy, (*reader)->id), Money{});
    EXPECT_EQ(w.library->readNow(&circulation::LoanQueries::openOfReader, (*reader)->id)->size(), 4U)
        << "the fourth is another's";
}

/// FD-1 without the payment
TEST_F(DeskFlowsTest, FiveBooksOfWhichOneIsPutAsideForAnotherTakeOneKey) {
    w.settings.set(Setting::SlipPaper, QStringLiteral("80"));
    w.scan("CARD-0001");
    w.scan(book(4));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return w.printing.printed.size() == 1; }));
    hold("CARD-0002", book(4));
    w.scan(book(4)); // comes back and is put aside: its slip goes into it
    ASSERT_TRUE(becomes([this] { return w.printing.printed.size() == 2; }));
    keys = 0;
    w.scan("CARD-0001");
    for (int i = 1; i <= 5; ++i) w.scan(book(i));
    EXPECT_EQ(w.session().memory.lentThisSession.size(), 4U) << "one stays red on the screen";
    ASSERT_TRUE(desk().question());
    const Scan& aside = w.session().scans[*desk().question()];
    EXPECT_EQ(aside.code, book(4));
    EXPECT_EQ(verdictOf(aside).tone, Tone::Attention);
    press(Qt::Key_Return); // the reader goes without it
    EXPECT_FALSE(w.session().reader);
    ASSERT_TRUE(becomes([this] { return w.printing.printed.size() == 3; }));
    EXPECT_EQ(keys, 1);
}

/// FD-4
TEST_F(DeskFlowsTest, AnOverrideIsAskedOnceForAReaderWithItsReason) {
    w.scan("CARD-0001");
    w.scan(book(1));
    w.clock.set(Day(2026, 5, 4));
    w.press(Qt::Key_Return);
    w.scan("CARD-0001");
    w.scan(book(2));
    ASSERT_TRUE(lastIs<circulation::NotLent>());
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* answer = page().findChild<QLineEdit*>(QStringLiteral("answer"));
    ASSERT_TRUE(answer && answer->isVisible());
    EXPECT_TRUE(lastIs<circulation::NotLent>()) << "not without a reason";
    press(Qt::Key_Return);
    EXPECT_TRUE(answer->isVisible()) << "an empty one is none";
    w.type(QStringLiteral("обещал вернуть"));
    press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Lent>() != nullptr; }));
    const auto newest =
        w.library->store().read([this](storage::Snapshot& s) { return w.library->journal().latest(s, 1); }).result();
    ASSERT_TRUE(newest);
    EXPECT_EQ(journal::factText(newest->front().facts, journal::FactName::Override), "has_overdue");
    EXPECT_EQ(journal::factText(newest->front().facts, journal::FactName::Reason), "обещал вернуть");
    w.scan(book(3));
    EXPECT_TRUE(lastIs<circulation::Lent>()) << "asked once for this reader";
    w.scan("CARD-0002");
    w.scan(book(4));
    EXPECT_TRUE(lastIs<circulation::Lent>()) << "has nothing overdue";
    w.scan("CARD-0001");
    w.scan(book(5));
    EXPECT_TRUE(lastIs<circulation::NotLent>()) << "comes again, is asked again";
}

/// FD-8
TEST_F(DeskFlowsTest, RenewsEverythingByTelephoneWithOneKeyAndASentenceToReadAloud) {
    w.scan("CARD-0001");
    for (int i = 1; i <= 3; ++i) w.scan(book(i));
    w.press(Qt::Key_Return);
    hold("CARD-0002", book(3));
    w.clock.set(Day(2026, 3, 12));
    w.scan("CARD-0001");
    ASSERT_TRUE(becomes([this] { return w.session().loans.size() == 3; }));
    keys = 0;
    press(Qt::Key_F6);
    ASSERT_TRUE(becomes([this] { return !w.strips.isEmpty() && w.strips.back().contains(QStringLiteral("renewed")); }));
    EXPECT_EQ(keys, 1);
    EXPECT_TRUE(w.strips.back().contains(QStringLiteral("2 books renewed until 27.03.2026.")))
        << w.strips.back().toStdString();
    EXPECT_TRUE(w.strips.back().contains(QStringLiteral("1 book not renewed. «Кітап 3»: Somebody waits for it.")))
        << w.strips.back().toStdString();
}

TEST_F(DeskFlowsTest, WhatCameOfRenewingEverythingGoesWithItsReader) {
    int cleared = 0;
    QObject::connect(&w.announcer, &Announcer::cleared, w.window.get(), [&cleared] { ++cleared; });
    for (const bool parks : {true, false}) {
        w.scan("CARD-0001");
        desk().renewAll();
        ASSERT_TRUE(becomes([this] { return w.strips.join('|').contains(QStringLiteral("nothing to renew")); }));
        cleared = 0;
        if (parks)
            press(Qt::Key_Tab, Qt::ControlModifier);
        else
            w.scan("CARD-0002");
        EXPECT_TRUE(becomes([&] { return cleared > 0; })) << (parks ? "waits in a tab" : "another card");
        w.strips.clear();
        desk().finish();
    }
}

/// FD-2
TEST_F(DeskFlowsTest, APileOfReturnsGoesIntoTraysWithoutAKey) {
    w.scan("CARD-0001");
    for (int i = 1; i <= 4; ++i) w.scan(book(i));
    w.press(Qt::Key_Return);
    hold("CARD-0002", book(2));
    keys = 0;
    w.sounds.played.clear();
    w.settings.set(Setting::SlipPaper, QStringLiteral("80"));
    const auto before = w.printing.printed.size();
    for (int i = 1; i <= 4; ++i) w.scan(book(i));
    EXPECT_EQ(keys, 0);
    EXPECT_TRUE(becomes([&] { return w.printing.printed.size() == before + 1; })) << "its slip goes into the book";
    EXPECT_EQ(w.session().trays, (TrayCounts{3, 1, 0, 0}));
    EXPECT_EQ(std::ranges::count(w.sounds.played, Sound::HoldShelf), 1) << "it is heard";
    const auto* trays = page().findChild<TrayBar*>();
    ASSERT_TRUE(trays && becomes([trays] { return trays->isVisible(); }));
    const auto words = [trays] {
        QStringList all;
        for (const auto* tray : trays->findChildren<StateLabel*>()) all << tray->word();
        return all.join(QStringLiteral("; ")).toStdString();
    };
    EXPECT_TRUE(becomes([&] { return words() == "Shelves: 3; Hold shelf: 1; To be mended: 0; Other branches: 0"; }))
        << words();
    const auto aside = std::ranges::find_if(
        w.session().scans, [](const Scan& scan) { return scan.tray() == circulation::Tray::HoldShelf; });
    ASSERT_NE(aside, w.session().scans.end());
    EXPECT_TRUE(verdictOf(*aside).sentence.contains(QStringLiteral("CARD-0002")));
}

TEST_F(DeskFlowsTest, ABookBroughtFromItsShelfForAReaderIsPutAsideByOneScan) {
    w.settings.set(Setting::SlipPaper, QStringLiteral("80"));
    hold("CARD-0002", book(1)); // it is free: a request to its place
    w.sounds.played.clear();
    w.scan(book(1));
    ASSERT_TRUE(lastIs<circulation::Returned>());
    EXPECT_EQ(w.session().trays, (TrayCounts{0, 1, 0, 0}));
    EXPECT_EQ(w.sounds.played.back(), Sound::HoldShelf);
    EXPECT_EQ(verdictOf(w.last()).sentence,
              QStringLiteral("BOOK-0001 · A reader waits for it. Put it aside for the reader with the card CARD-0002, "
                             "until 05.03.2026."));
    EXPECT_TRUE(becomes([this] { return w.printing.printed.size() == 1; })) << "its slip";
    ASSERT_TRUE(becomes([this] { return w.undoing.next() && w.undoing.next()->kind == "copy.route"; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return w.last().undone; }));
    EXPECT_EQ(w.session().trays, (TrayCounts{0, 0, 0, 0}));
    EXPECT_EQ(keys, 1);
}

/// FD-3
TEST_F(DeskFlowsTest, ADoubleScanIsToldFromThreeOthers) {
    w.scan("CARD-0002");
    w.scan(book(2));
    w.scan("CARD-0001");
    w.scan(book(3));
    w.press(Qt::Key_Return);
    w.scan("CARD-0001");
    w.scan(book(1));
    QStringList sentences;
    w.scan(book(1)); // lent just now
    sentences << verdictOf(w.last()).sentence;
    w.scan(book(2)); // another reader has it
    sentences << verdictOf(w.last()).sentence;
    w.scan(book(3)); // of an earlier session: it comes back
    sentences << verdictOf(w.last()).sentence;
    w.scan(book(3)); // and goes out again
    sentences << verdictOf(w.last()).sentence;
    EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(QLatin1Char('\n')).toStdString();
}

/// FD-12
TEST_F(DeskFlowsTest, ShowsWhoWaitsByTheCardAlone) {
    w.scan("CARD-0001");
    w.scan(book(1));
    w.press(Qt::Key_Return);
    hold("CARD-0002", book(1));
    w.scan(book(1));
    w.scan("CARD-0001");
    w.scan(book(1));
    ASSERT_TRUE(lastIs<circulation::NotLent>());
    EXPECT_TRUE(verdictOf(w.last()).sentence.contains(QStringLiteral("CARD-0002")));
    for (const auto* label : w.window->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("Сериков"))) << label->text().toStdString();
    EXPECT_FALSE(verdictOf(w.last()).sentence.contains(QStringLiteral("Сериков")));
}

TEST_F(DeskFlowsTest, SaysWhyInThePageItselfAndPutsItAwayAgain) {
    w.scan("CARD-0001");
    w.scan(book(1));
    press(Qt::Key_Return, Qt::AltModifier);
    auto* why = page().findChild<WhyPanel*>();
    ASSERT_TRUE(becomes([why] { return why->isVisible(); }));
    EXPECT_TRUE(why->text().contains(QStringLiteral("Counted from 02.03.2026."))) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(QStringLiteral("Loan period: 15 days (as shipped).")))
        << why->text().toStdString();
    EXPECT_FALSE(why->text().contains(QStringLiteral("Renewals"))) << "decided nothing";
    w.scan(book(2));
    EXPECT_TRUE(lastIs<circulation::Lent>()) << "scans go on behind it";
    press(Qt::Key_Escape);
    EXPECT_TRUE(becomes([why] { return !why->isVisible(); }));
}

TEST_F(DeskFlowsTest, WhatExplainsAVerdictIsWhollyInSightInALowWindow) {
    w.languages.set(Language::Kazakh);
    w.window->resize(1024, 560);
    w.scan("CARD-0001");
    desk().changeMode(circulation::DeskMode::Lend);
    w.scan(book(1));
    press(Qt::Key_Return, Qt::AltModifier);
    auto* why = page().findChild<WhyPanel*>();
    ASSERT_TRUE(becomes([why] { return why->isVisible(); }));
    EXPECT_TRUE(becomes([why] { return why->visibleRegion().boundingRect() == why->rect(); }));
    w.languages.set(Language::English);
}

TEST_F(DeskFlowsTest, ATypedDueDayHoldsUntilTheReaderGoes) {
    w.scan("CARD-0001");
    press(Qt::Key_G, Qt::ControlModifier);
    w.type(QStringLiteral("5.3.2026"));
    press(Qt::Key_Return);
    ASSERT_TRUE(w.session().memory.dueByHand);
    w.scan(book(1));
    ASSERT_TRUE(lastIs<circulation::Lent>());
    EXPECT_EQ(lastIs<circulation::Lent>()->row.loan.dueOn, Day(2026, 3, 5));
    const auto* chips = page().findChild<ChipRow*>();
    ASSERT_TRUE(chips && becomes([chips] { return chips->isVisible(); }));
    EXPECT_EQ(chips->chips().front().text, QStringLiteral("Due date by hand: 05.03.2026"));
    w.press(Qt::Key_Return);
    EXPECT_TRUE(becomes([chips] { return !chips->isVisible(); }));
    w.scan("CARD-0002");
    w.scan(book(2));
    ASSERT_TRUE(lastIs<circulation::Lent>());
    EXPECT_EQ(lastIs<circulation::Lent>()->row.loan.dueOn, Day(2026, 3, 17));
}

TEST_F(DeskFlowsTest, ATypedDueDayHoldsForRenewals) {
    w.scan("CARD-0001");
    w.scan(book(1));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.session().reader.has_value(); }));
    w.scan("CARD-0001");
    const Day until = w.library->clock().today().plusDays(40);
    desk().setDueByHand(until);
    press(Qt::Key_F6);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Renewed>(); }));
    EXPECT_EQ(lastIs<circulation::Renewed>()->row.loan.dueOn, until);
}

TEST_F(DeskFlowsTest, ABookForTheHomeIsLentToTheReadingRoomByOneKeyUntilTheReaderGoes) {
    w.scan("CARD-0001");
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(w.session().memory.lendsToRoom);
    const auto* chips = page().findChild<ChipRow*>();
    EXPECT_TRUE(becomes([chips] { return chips->isVisible(); })) << "it is said all the time";
    w.scan(book(1));
    ASSERT_TRUE(lastIs<circulation::Lent>());
    EXPECT_EQ(lastIs<circulation::Lent>()->row.loan.usePlace, collection::Lending::ReadingRoom);
    press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.session().reader.has_value(); }));
    w.scan("CARD-0002");
    w.scan(book(2));
    ASSERT_TRUE(lastIs<circulation::Lent>());
    EXPECT_EQ(lastIs<circulation::Lent>()->row.loan.usePlace, collection::Lending::Home);
}

TEST_F(DeskFlowsTest, AQuestionOfTheDeskIsNeverAskedUnderASheet) {
    w.scan("CARD-0001");
    auto* answer = page().findChild<QLineEdit*>(QStringLiteral("answer"));
    const auto sheet = [this] {
        const auto all = w.window->findChildren<Overlay*>();
        const auto open = std::ranges::find_if(all, [](const Overlay* each) { return each->isVisible(); });
        return open == all.end() ? nullptr : *open;
    };
    QWidget* const before = QApplication::focusWidget();
    w.actions->find(QStringLiteral("window.keys"))->trigger();
    ASSERT_TRUE(becomes([&] { return sheet() != nullptr; }));
    press(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(becomes([&] { return !sheet() && answer->hasFocus(); }));
    w.actions->find(QStringLiteral("window.keys"))->trigger();
    ASSERT_TRUE(becomes([&] { return sheet() != nullptr; }));
    EXPECT_FALSE(answer->isVisible()) << "covered, it would be typed into unseen";
    press(Qt::Key_Escape);
    EXPECT_TRUE(becomes([&] { return !sheet(); }));
    EXPECT_EQ(QApplication::focusWidget(), before) << "who had the keyboard before the question";
}

TEST_F(DeskFlowsTest, CtrlEnterInASheetLendsNothingUnderIt) {
    w.scan("CARD-0001");
    w.scan(book(1));
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return !w.session().reader.has_value(); }));
    w.scan("CARD-0002");
    w.scan(book(1)); // another reader has it
    ASSERT_TRUE(desk().question());
    w.actions->find(QStringLiteral("window.keys"))->trigger();
    ASSERT_TRUE(becomes([this] { return Overlay::topmost(*w.window) != nullptr; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(desk().question());
    press(Qt::Key_Escape);
    ASSERT_TRUE(becomes([this] { return Overlay::topmost(*w.window) == nullptr; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return lastIs<circulation::Lent>() != nullptr; }));
}

TEST_F(DeskFlowsTest, TheBookDropReturnsAsOfItsDayAndSaysSoAllTheTime) {
    w.scan("CARD-0001");
    w.scan(book(1));
    w.press(Qt::Key_Return);
    w.clock.set(Day(2026, 3, 18));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return); // yesterday is offered
    ASSERT_EQ(desk().returnDay(), Day(2026, 3, 17));
    EXPECT_TRUE(becomes([this] { return page().findChild<ChipRow*>()->isVisible(); }));
    w.scan(book(1));
    ASSERT_TRUE(lastIs<circulation::Returned>());
    EXPECT_TRUE(lastIs<circulation::Returned>()->notes.empty()) << "it lay there in time";
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(desk().returnDay());
}

TEST_F(DeskFlowsTest, TheBookDropEndsWhenAReaderComesAndSaysSo) {
    w.scan("CARD-0001");
    w.scan(book(1));
    w.press(Qt::Key_Return);
    w.clock.set(Day(2026, 3, 18));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(desk().returnDay());
    w.scan("CARD-0001");
    EXPECT_FALSE(desk().returnDay());
    ASSERT_FALSE(w.strips.isEmpty());
    EXPECT_EQ(w.strips.back(), QStringLiteral("The book drop has ended: a reader stands at the desk."));
    w.scan(book(1));
    ASSERT_TRUE(lastIs<circulation::Returned>());
    EXPECT_EQ(lastIs<circulation::Returned>()->notes.size(), 1U) << "a day late: it was brought today";
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(page().findChild<QLineEdit*>(QStringLiteral("answer"))->isVisible()) << "not while the reader is here";
}

/// FD-5: refused while scans wait.
TEST_F(DeskFlowsTest, ThatScansWaitIsSaidUntilTheyAreDealtWith) {
    w.scan("CARD-0001");
    int cleared = 0;
    QObject::connect(&w.announcer, &Announcer::cleared, &watch, [&] { ++cleared; });
    desk().queue().enqueue(QString::fromStdString(book(1)));
    desk().finish(); // refused: it is not dealt with yet
    ASSERT_TRUE(w.session().reader);
    ASSERT_FALSE(w.strips.isEmpty());
    EXPECT_TRUE(becomes([this] { return desk().queue().depth() == 0; }));
    EXPECT_EQ(cleared, 1);
}

TEST_F(DeskFlowsTest, CountsUsesInTheHouseInTheirMode) {
    press(Qt::Key_J, Qt::ControlModifier);
    w.scan(book(1));
    EXPECT_TRUE(lastIs<circulation::UsedInHouse>());
    command(text::DeskCommand::InHouseMode);
    EXPECT_EQ(desk().mode(), circulation::DeskMode::Auto);
    w.scan(book(1));
    EXPECT_TRUE(lastIs<circulation::CopyShown>());
}

TEST_F(DeskFlowsTest, AListOfBarcodesIsDealtWithOneByOneAndEachOnce) {
    w.scan("CARD-0001");
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = page().findChild<BatchPanel*>()->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(list && list->isVisible());
    list->setPlainText(QStringLiteral("BOOK-0001\nBOOK-0002\nNOBODY-99\nBOOK-0001\n"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return w.session().scans.size() == 3 && desk().queue().depth() == 0; }));
    EXPECT_EQ(w.session().memory.lentThisSession.size(), 2U);
    EXPECT_TRUE(lastIs<circulation::UnknownCode>());
}

TEST_F(DeskFlowsTest, OpensTheLastReaderAgain) {
    w.scan("CARD-0001");
    w.press(Qt::Key_Return);
    ASSERT_FALSE(w.session().reader);
    const auto* list = page().findChild<LineList*>(QStringLiteral("last-readers"));
    ASSERT_TRUE(list && becomes([list] { return list->isVisible(); }));
    EXPECT_EQ(list->height(), list->sizeHintForRow(0)) << "no empty lines";
    press(Qt::Key_F4, Qt::ShiftModifier);
    ASSERT_TRUE(becomes([this] { return w.session().reader.has_value(); }));
    EXPECT_EQ(w.session().reader->card, "CARD-0001");
}

/// SC-8
TEST_F(DeskFlowsTest, EachCommandOfTheSheetDoesItsOwnThingOnce) {
    std::vector<text::DeskCommand> others;
    QObject::connect(&desk(), &Desk::commanded, &watch, [&](text::DeskCommand which) { others.push_back(which); });
    command(text::DeskCommand::ReturnMode);
    EXPECT_EQ(desk().mode(), circulation::DeskMode::Return);
    command(text::DeskCommand::LendMode);
    EXPECT_EQ(desk().mode(), circulation::DeskMode::Lend);
    command(text::DeskCommand::LendMode);
    EXPECT_EQ(desk().mode(), circulation::DeskMode::Auto);
    w.scan("CARD-0002");
    w.scan(book(1));
    w.scan("CARD-0001");
    w.scan(book(1));
    ASSERT_TRUE(desk().question());
    command(text::DeskCommand::Decline);
    EXPECT_FALSE(desk().question());
    w.scan(book(1));
    command(text::DeskCommand::Confirm);
    ASSERT_TRUE(becomes([this] { return lastIs<circulation::Lent>() != nullptr; }));
    command(text::DeskCommand::Undo);
    ASSERT_TRUE(becomes([this] { return w.last().undone; }));
    command(text::DeskCommand::Finish);
    EXPECT_FALSE(w.session().reader);
    for (const auto which : {text::DeskCommand::Pay, text::DeskCommand::HoldShelf, text::DeskCommand::Lock})
        command(which);
    EXPECT_EQ(others, (std::vector{text::DeskCommand::Pay, text::DeskCommand::HoldShelf, text::DeskCommand::Lock}));
}

/// SC-4 of the desk: a question stands open meanwhile. Books, unknown codes and what comes back, mixed.
TEST_F(DeskFlowsTest, TwoHundredScansBehindAQuestionAreAllDealtWithInOrder) {
    w.scan("CARD-0002");
    w.scan(book(1));
    w.scan("CARD-0001");
    w.scan(book(1));
    ASSERT_TRUE(desk().question());
    QStringList given;
    for (int i = 0; i < 200; ++i) {
        given << (i < 4 ? QString::fromStdString(book(i + 2)) : QStringLiteral("NOBODY-%1").arg(1000 + i));
        desk().queue().enqueue(given.back());
    }
    ASSERT_TRUE(becomes([this] { return desk().queue().depth() == 0; }));
    ASSERT_EQ(w.session().scans.size(), 201U);
    EXPECT_TRUE(desk().question()) << "nothing was confirmed by a scan";
    for (int i = 0; i < 200; ++i)
        EXPECT_EQ(w.session().scans[static_cast<std::size_t>(199 - i)].code, given[i].toStdString());
}

TEST(BatchCodes, StandEachOnceInTheirOrder) {
    const BatchCodes batch = batchCodes(QStringLiteral(" K-1, K-2;\nk-1\tK-3\nK-2 K-2 "));
    EXPECT_EQ(batch.codes, (QStringList{"K-1", "K-2", "K-3"}));
    EXPECT_EQ(batch.twice, (QStringList{"k-1", "K-2"}));
}

/// What begins as a command is no code of a copy or a reader: '%' is in none.
RC_GTEST_PROP(CommandCodes, NoNumberEverMatchesACommand, ()) {
    const auto number = *rc::gen::container<std::string>(rc::gen::inRange('!', '~'));
    const text::Scanned read = text::readScan(number);
    if (const auto* command = std::get_if<text::ScannedCommand>(&read))
        RC_ASSERT(!command->name.empty() && (number.starts_with("%C-") || number.starts_with("%c-")));
}

} // namespace
} // namespace kitapdar::ui
