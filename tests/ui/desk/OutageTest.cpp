// The desk while the server is away: a service that refuses as a lost store does, or keeps its answer until it is back.
#include "core/storage/Store.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/desk/VerdictList.h"
#include "ui/shell/ConnectionBar.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace kitapdar::ui {
namespace {

using Answer = Result<circulation::DeskAnswer, circulation::ScanRefusal>;

class OutageTest : public testing::Test {
protected:
    OutageTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addReader("Сериков", "CARD-0002");
        for (int i = 1; i <= 4; ++i) w.addBook("Кітап " + std::to_string(i), "BOOK-000" + std::to_string(i));
        w.show();
        desk().serveWith([this](const circulation::DeskState& state, const text::ScannedCode& code,
                                const circulation::Confirmed& confirmed) {
            ++asked;
            if (fault) return Pending(Answer(failed(Fault{*fault, {}, {}})));
            return w.library->write(&circulation::DeskService::scan, state, code, confirmed);
        });
    }

    Desk& desk() { return w.desk->desk(); }
    ScanQueue& queue() { return desk().queue(); }
    void scan(const char* code) { queue().enqueue(QLatin1String(code)); }
    void lose() {
        fault = Fault::Kind::Offline;
        w.connectivity.set(ConnectionState::Lost);
    }
    void comeBack() {
        fault.reset();
        w.connectivity.set(ConnectionState::Online);
    }
    bool becomes(const std::function<bool()>& done) { return test::until(done); }
    bool toldAll(std::size_t count) {
        return becomes([this, count] { return desk().notRecorded().size() == count; });
    }
    QString barText() const { return w.window->findChild<ConnectionBar*>()->accessibleName(); }
    VerdictList& list() { return *w.window->findChild<VerdictList*>(); }
    std::int64_t openLoans() {
        return w.library->store()
            .readNow(
                [](storage::Snapshot& s) { return s.number("select count(*) from loan where returned_at is null"); })
            .value_or(-1);
    }

    test::OpenWindow w;
    std::optional<Fault::Kind> fault;
    int asked = 0;
};

TEST_F(OutageTest, KeepsAScanThatWasNotRecordedAndRecordsItWhenTheServerIsBack) {
    w.scan("CARD-0001");
    lose();
    w.sounds.played.clear();
    scan("BOOK-0001");
    scan("BOOK-0002");
    ASSERT_TRUE(toldAll(2));
    EXPECT_EQ(w.sounds.played, (std::vector{Sound::NotRecorded, Sound::NotRecorded})) << "no false ok, each is heard";
    const Scan newest = desk().notRecorded().front();
    EXPECT_EQ(newest.code, "BOOK-0002");
    EXPECT_EQ(verdictOf(newest).tone, Tone::Attention);
    EXPECT_TRUE(verdictOf(newest).sentence.startsWith(QStringLiteral("Not recorded: no connection.")));
    EXPECT_TRUE(becomes([this] { return list().model()->rowCount() == 2; }));
    EXPECT_EQ(barText(), QStringLiteral("No connection to the library: 2 scans not recorded."));
    EXPECT_EQ(openLoans(), 0);

    w.sounds.played.clear();
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(w.sounds.played, (std::vector{Sound::Lent, Sound::Lent}));
    EXPECT_TRUE(desk().notRecorded().empty());
    EXPECT_EQ(w.last().code, "BOOK-0002");
    EXPECT_EQ(openLoans(), 2);
    EXPECT_FALSE(w.window->findChild<ConnectionBar*>()->isVisible());
    EXPECT_EQ(w.toasts.back(), QStringLiteral("The connection is back; 2 scans were recorded."));
}

TEST_F(OutageTest, NamesTheReaderForWhomAScanWaits) {
    w.scan("CARD-0001");
    lose();
    scan("BOOK-0001");
    scan("CARD-0002"); // nobody knows her name here while the server is away
    scan("BOOK-0002");
    scan("CARD-0001");
    scan("BOOK-0003");
    ASSERT_TRUE(toldAll(5));
    const auto title = [this](std::size_t place) { return verdictOf(desk().notRecorded()[place]).title; };
    EXPECT_TRUE(title(4).startsWith(QStringLiteral("BOOK-0001 · reader: Ахметова"))) << qPrintable(title(4));
    EXPECT_EQ(title(2), QStringLiteral("BOOK-0002")) << "no other reader's name";
    EXPECT_TRUE(title(0).startsWith(QStringLiteral("BOOK-0003 · reader: Ахметова"))) << qPrintable(title(0));
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
}

TEST_F(OutageTest, RecordsAThousandScansOfAnOutageInTheirOrderOnceAndOnlyOnce) {
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i) w.addBook("Кітап", "LONG-" + std::to_string(10'000 + i));
    std::vector<std::string> order;
    desk().serveWith([&](const circulation::DeskState&, const text::ScannedCode& code, const circulation::Confirmed&) {
        if (fault) return Pending(Answer(failed(Fault{*fault, {}, {}})));
        order.push_back(code.text());
        return Pending(Answer(circulation::UnknownCode{code.text()}));
    });
    std::vector<std::string> sent;
    lose();
    for (int i = 0; i < count; ++i) {
        sent.push_back("LONG-" + std::to_string(10'000 + i));
        queue().enqueue(QString::fromStdString(sent.back()));
        if (i == 300) { // a server that comes and goes
            comeBack();
            lose();
        }
    }
    ASSERT_TRUE(becomes([this] { return queue().depth() > 0 && !queue().inWork(); }));
    EXPECT_LT(order.size(), 400U);
    const auto heard = std::ranges::count(w.sounds.played, Sound::NotRecorded);
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(order, sent);
    EXPECT_GE(heard, count - 400);
    EXPECT_EQ(std::ranges::count(w.sounds.played, Sound::NotRecorded), heard) << "nothing is told twice";
    EXPECT_EQ(w.session().scans.size(), std::size_t(count));
}

TEST_F(OutageTest, LeavesAQuestionThatCameWithTheServerToBeAnsweredAsUsual) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.clock.set(Day(2026, 5, 4)); // overdue
    w.press(Qt::Key_Return);
    lose();
    scan("CARD-0001");
    scan("BOOK-0002");
    scan("CARD-0002");
    scan("BOOK-0003");
    ASSERT_TRUE(toldAll(4));
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(w.session().reader->card, "CARD-0002");
    EXPECT_TRUE(std::holds_alternative<circulation::Lent>(w.last().outcome));
    ASSERT_EQ(desk().sessions(), 2U) << "the reader before has a question and stays in a tab";
    EXPECT_TRUE(desk().session(0).hasOpenMatters());
    EXPECT_EQ(w.strips.back(), QStringLiteral("The connection is back; 3 scans were recorded. 1 scan needs a look."));
    desk().select(0);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    w.type(QStringLiteral("вернёт завтра")); // why
    w.press(Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return std::holds_alternative<circulation::Lent>(w.last().outcome); }));
    EXPECT_FALSE(w.session().hasOpenMatters());
    EXPECT_EQ(openLoans(), 3);
}

TEST_F(OutageTest, DoubtsWhoseABookIsAfterACodeThatNobodyKnew) {
    w.scan("CARD-0001");
    lose();
    scan("CARD-9999"); // not a card of this library, but nobody could say so then
    scan("BOOK-0001");
    scan("CARD-0002");
    scan("BOOK-0002");
    ASSERT_TRUE(toldAll(4));
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(verdictOf(w.last()).tone, Tone::Ok) << "a known card ends the doubt";
    ASSERT_EQ(desk().sessions(), 2U);
    EXPECT_EQ(verdictOf(desk().session(0).scans.front()).tone, Tone::Attention);
    EXPECT_TRUE(desk().session(0).hasOpenMatters());
    EXPECT_TRUE(w.strips.back().contains(QStringLiteral("2 scans need a look.")));
    w.scan("CARD-0001");
    w.press(Qt::Key_Return);
    EXPECT_FALSE(desk().session(0).reader) << "seen to, it goes";
}

TEST_F(OutageTest, DealsWithAFinishOfTheDeskSheetInItsTurn) {
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    w.press(Qt::Key_Return);
    w.scan("CARD-0002");
    lose();
    scan("BOOK-0002");
    scan("%C-FINISH");
    scan("BOOK-0001"); // taken back from the first reader: nobody stands there any more
    ASSERT_TRUE(toldAll(3));
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_FALSE(w.session().reader);
    EXPECT_TRUE(std::holds_alternative<circulation::Returned>(w.last().outcome));
    EXPECT_EQ(openLoans(), 1);
}

TEST_F(OutageTest, DoesNotChangeTheReaderWhileScansWaitAndSaysWhy) {
    w.scan("CARD-0001");
    lose();
    scan("BOOK-0001");
    ASSERT_TRUE(toldAll(1));
    w.press(Qt::Key_Return);
    EXPECT_TRUE(w.strips.back().startsWith(QStringLiteral("No connection to the library: 1 scan")));
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(desk().sessions(), 1U);
    EXPECT_TRUE(w.session().reader);
}

TEST_F(OutageTest, TakesAScanOutOfTheLineByTheDeleteKey) {
    w.scan("CARD-0001");
    lose();
    for (const char* code : {"BOOK-0001", "BOOK-0002", "BOOK-0003"}) scan(code);
    ASSERT_TRUE(becomes([this] { return list().model()->rowCount() == 3; }));
    list().setFocus();
    list().setCurrentIndex(list().model()->index(1, 0));
    w.press(Qt::Key_Delete);
    ASSERT_TRUE(toldAll(2));
    EXPECT_EQ(desk().notRecorded().back().code, "BOOK-0001");
    EXPECT_TRUE(w.strips.back().contains(QStringLiteral("BOOK-0002 will not be recorded")));
    ASSERT_TRUE(w.lastOffer.act) << "what came after it may be of the same reader";
    w.lastOffer.act();
    ASSERT_TRUE(toldAll(1));
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(openLoans(), 1);
    EXPECT_EQ(w.session().scans.size(), 1U);
}

TEST_F(OutageTest, TakesTheNewestWaitingScanOutByACommandOfThePalette) {
    lose();
    scan("BOOK-0001");
    scan("BOOK-0002");
    ASSERT_TRUE(toldAll(2));
    w.actions->find(QStringLiteral("desk.drop"))->trigger();
    ASSERT_TRUE(toldAll(1));
    EXPECT_EQ(desk().notRecorded().front().code, "BOOK-0001");
}

TEST_F(OutageTest, TriesAScanAgainByItselfWhenTheLibraryIsBusy) {
    w.scan("CARD-0001");
    fault = Fault::Kind::Busy;
    scan("BOOK-0001");
    ASSERT_TRUE(toldAll(1));
    EXPECT_TRUE(verdictOf(desk().notRecorded().front()).sentence.contains(QStringLiteral("busy")));
    const int before = asked;
    ASSERT_TRUE(becomes([&] { return asked > before; }));
    EXPECT_EQ(desk().notRecorded().size(), 1U);
    fault.reset();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_TRUE(std::holds_alternative<circulation::Lent>(w.last().outcome));
    EXPECT_EQ(std::ranges::count(w.sounds.played, Sound::NotRecorded), 1);
}

TEST_F(OutageTest, KeepsScansInTheirOrderWhileTheDiskOfTheLibraryIsFull) {
    w.scan("CARD-0001");
    fault = Fault::Kind::DiskFull;
    w.sounds.played.clear();
    scan("BOOK-0001");
    scan("BOOK-0002");
    ASSERT_TRUE(toldAll(2));
    EXPECT_EQ(w.sounds.played, (std::vector{Sound::NotRecorded, Sound::NotRecorded})) << "no false ok, each is heard";
    EXPECT_EQ(verdictOf(desk().notRecorded().front()).sentence,
              QStringLiteral("Not recorded: the disk of the library is full. It will be recorded when there is room."));
    EXPECT_TRUE(w.strips.back().startsWith(QStringLiteral("The disk of the library is full")));
    const int before = asked;
    ASSERT_TRUE(becomes([&] { return asked > before; })) << "it is tried again";
    EXPECT_EQ(w.strips.count(w.strips.back()), 1) << "told once";
    EXPECT_EQ(openLoans(), 0);
    fault.reset();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(openLoans(), 2);
    EXPECT_EQ(w.last().code, "BOOK-0002");
    EXPECT_EQ(w.toasts.back(), QStringLiteral("There is room again; 2 scans were recorded."));
}

TEST_F(OutageTest, TriesAgainAlsoWhenNobodyElseNoticedTheLoss) {
    w.scan("CARD-0001");
    fault = Fault::Kind::Offline; // over before the maintenance thread looked
    scan("BOOK-0001");
    ASSERT_TRUE(toldAll(1));
    fault.reset();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(openLoans(), 1);
}

TEST_F(OutageTest, ShowsAScanWhoseAnswerWasLostAsUnanswered) {
    w.scan("CARD-0001");
    const Promise<Answer> promise;
    desk().serveWith(
        [&](const auto&, const text::ScannedCode&, const circulation::Confirmed&) { return promise.pending(); });
    scan("BOOK-0001");
    w.connectivity.set(ConnectionState::Lost);
    ASSERT_TRUE(toldAll(1));
    const Scan scan = desk().notRecorded().front();
    EXPECT_TRUE(verdictOf(scan).sentence.startsWith(QStringLiteral("No answer yet")));
    EXPECT_FALSE(std::get<NotRecorded>(scan.outcome).canBeDropped());
    w.connectivity.set(ConnectionState::Online);
    promise.answer(Answer(circulation::UnknownCode{"BOOK-0001"}));
    EXPECT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(w.session().scans.size(), 1U);
}

TEST_F(OutageTest, KeepsAQuestionWhoseYesDidNotReachTheServer) {
    w.scan("CARD-0002");
    w.scan("BOOK-0001");
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    ASSERT_TRUE(w.last().canBeConfirmed());
    lose();
    w.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return !w.strips.isEmpty(); }));
    EXPECT_TRUE(w.last().canBeConfirmed());
    EXPECT_EQ(w.sounds.played.back(), Sound::NotRecorded);
    comeBack();
    w.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(becomes([this] { return std::holds_alternative<circulation::Lent>(w.last().outcome); }));
}

TEST_F(OutageTest, AsksBeforeScansAreLostWithTheWindow) {
    lose();
    scan("BOOK-0001");
    scan("BOOK-0002");
    ASSERT_TRUE(toldAll(2));
    ASSERT_TRUE(becomes([this] { return !queue().inWork(); })) << "the one that was tried is put back";
    w.window->close();
    EXPECT_TRUE(w.window->isVisible());
    EXPECT_EQ(w.dialogs.asked,
              QStringList{QStringLiteral(
                  "2 scans are not recorded. They are kept at this desk and wait until the library is opened "
                  "here again.")});
    w.dialogs.answers.push_back(true);
    w.window->close();
    EXPECT_TRUE(becomes([this] { return !w.window->isVisible(); }));
}

TEST_F(OutageTest, DoesNotClaimThatScansAreKeptWhichNoDiskHasTaken) {
    std::ofstream(w.folder.path() / "desk") << "a file where the folder would be";
    desk().keepIn(w.folder.path() / "desk" / "one.json");
    w.scan("CARD-0001");
    lose();
    scan("BOOK-0001");
    scan("BOOK-0002");
    ASSERT_TRUE(toldAll(2));
    ASSERT_TRUE(becomes([this] { return !queue().isKept() && !queue().inWork(); }));
    for (const Scan& each : desk().notRecorded())
        EXPECT_TRUE(verdictOf(each).sentence.endsWith(QStringLiteral("leave the window open."))) << each.code;
    EXPECT_TRUE(w.strips.back().startsWith(QStringLiteral("This computer's disk takes nothing")));
    w.window->close();
    EXPECT_EQ(w.dialogs.asked,
              QStringList{QStringLiteral("2 scans are not recorded, and this computer's disk takes nothing: they are "
                                         "lost with the window.")});
    std::filesystem::remove(w.folder.path() / "desk");
    ASSERT_TRUE(becomes([this] { return queue().isKept(); })) << "it is written when there is room";
    EXPECT_FALSE(verdictOf(desk().notRecorded().front()).sentence.contains(QStringLiteral("leave the window open")));
    EXPECT_TRUE(std::filesystem::exists(w.folder.path() / "desk" / "one.json"));
    comeBack();
    ASSERT_TRUE(becomes([this] { return queue().depth() == 0; }));
    EXPECT_EQ(openLoans(), 2);
}

TEST_F(OutageTest, SaysThatAnUpdatedLibraryWantsTheNewerProgramAndKeepsTheScans) {
    w.connectivity.set(ConnectionState::Outdated);
    fault = Fault::Kind::SchemaTooNew;
    EXPECT_TRUE(barText().startsWith(QStringLiteral("The library was brought up to a newer version.")));
    scan("BOOK-0001");
    ASSERT_TRUE(toldAll(1));
    EXPECT_TRUE(verdictOf(desk().notRecorded().front()).sentence.contains(QStringLiteral("newer")));
}

TEST_F(OutageTest, SaysWithoutScansThatWhatIsSeenMayBeOldAndThatItIsOver) {
    lose();
    EXPECT_TRUE(w.window->findChild<ConnectionBar*>()->isVisible());
    EXPECT_TRUE(barText().contains(QStringLiteral("may be out of date")));
    comeBack();
    EXPECT_FALSE(w.window->findChild<ConnectionBar*>()->isVisible());
    EXPECT_EQ(w.toasts.back(), QStringLiteral("The connection is back."));
}

} // namespace
} // namespace kitapdar::ui
