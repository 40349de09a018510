// The file in which the desk keeps what it is in the midst of, and the desk that takes it up after a kill.
#include "core/storage/Store.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Shared.h"
#include "tests/support/ui/OpenWindow.h"
#include "ui/desk/DeskJournal.h"
#include "ui/widgets/MessageStrip.h"

#include <gtest/gtest.h>

#include <fstream>

namespace kitapdar::ui {
namespace {

using Answer = Result<circulation::DeskAnswer, circulation::ScanRefusal>;

DeskMatters readBack(const std::filesystem::path& file) {
    std::optional<DeskMatters> found;
    DeskJournal journal(file);
    QObject::connect(&journal, &DeskJournal::found, [&](const DeskMatters& matters) { found = matters; });
    EXPECT_TRUE(test::until([&] { return found.has_value(); }));
    return found.value_or(DeskMatters());
}

void writeDown(const std::filesystem::path& file, const DeskMatters& matters) { DeskJournal(file).write(matters); }

TEST(DeskJournalTest, GivesBackWhatWasWrittenAndLetsNobodyElseReadIt) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "desk" / "one.json";
    const DeskMatters matters{Instant{5},  {{"CARD-0001", Instant{1}}, {"CARD-0002", Instant{2}}},
                              "CARD-0002", {{"BOOK-0001", Instant{3}}, {"%N-К 12", Instant{4}}},
                              "A1",        {{"B2", Instant{4}, {{"CARD-0003", Instant{2}}}}}};
    writeDown(file, matters);
    EXPECT_TRUE(readBack(file).isSame(matters));
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    writeDown(file, {});
    EXPECT_FALSE(std::filesystem::exists(file)) << "nothing to keep";
}

TEST(DeskJournalTest, ADamagedFileIsAnEmptyOne) {
    const test::TemporaryFolder folder;
    for (const char* bytes : {"", "{", "[1,2]", "{\"format\":9,\"scans\":[{\"code\":\"A\"}]}", "\xff\xfe"}) {
        const auto file = folder.path() / "one.json";
        std::ofstream(file, std::ios::binary) << bytes;
        EXPECT_TRUE(readBack(file).isEmpty()) << bytes;
    }
}

TEST(DeskJournalTest, TellsThatItCannotWrite) {
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() / "desk") << "a file where the folder would be";
    DeskJournal journal(folder.path() / "desk" / "one.json");
    int told = 0;
    QObject::connect(&journal, &DeskJournal::failed, [&] { ++told; });
    journal.write({Instant{1}, {{"CARD-0001", Instant{1}}}, {}, {}});
    EXPECT_TRUE(test::until([&] { return told == 1; }));
}

TEST(DeskJournalTest, KeepsWhatItHasAndTellsThatTheDiskIsFull) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "one.json";
    const DeskMatters before{Instant{1}, {{"CARD-0001", Instant{1}}}, "CARD-0001", {}};
    writeDown(file, before);
    int failures = 0;
    {
        const test::NoRoom full;
        DeskJournal journal(file);
        QObject::connect(&journal, &DeskJournal::failed, [&] { ++failures; });
        journal.write({Instant{2}, {{"CARD-0002", Instant{2}}}, "CARD-0002", {}});
        EXPECT_TRUE(test::until([&] { return failures == 1; }));
    }
    EXPECT_TRUE(readBack(file).isSame(before));
}

TEST(DeskJournalTest, WritesWhatItCouldNotWriteAsSoonAsThereIsRoom) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "one.json";
    const DeskMatters newest{Instant{3}, {}, {}, {{"BOOK-0001", Instant{3}}, {"BOOK-0002", Instant{3}}}};
    int failures = 0;
    int recoveries = 0;
    DeskJournal journal(file);
    QObject::connect(&journal, &DeskJournal::failed, [&] { ++failures; });
    QObject::connect(&journal, &DeskJournal::recovered, [&] { ++recoveries; });
    {
        const test::NoRoom full;
        journal.write({Instant{2}, {}, {}, {{"BOOK-0001", Instant{2}}}});
        ASSERT_TRUE(test::until([&] { return failures == 1; }));
        journal.write(newest);
        EXPECT_EQ(recoveries, 0);
    }
    ASSERT_TRUE(test::until([&] { return recoveries == 1; })) << "nobody writes a second time";
    EXPECT_TRUE(readBack(file).isSame(newest));
    EXPECT_EQ(failures, 1) << "told once";
}

class TakenUpDeskTest : public testing::Test {
protected:
    TakenUpDeskTest() {
        w.addReader("Ахметова", "CARD-0001");
        w.addReader("Сериков", "CARD-0002");
        for (int i = 1; i <= 5; ++i) w.addBook("Кітап " + std::to_string(i), "BOOK-000" + std::to_string(i));
    }

    /// The desk opens and has taken up what it found.
    void open(std::chrono::milliseconds quick = std::chrono::milliseconds(150)) {
        w.show();
        desk().serveWith([this](const circulation::DeskState& state, const text::ScannedCode& code,
                                const circulation::Confirmed& confirmed) {
            if (lost) return Pending(Answer(failed(Fault{Fault::Kind::Offline, {}, {}})));
            return w.library->write(&circulation::DeskService::scan, state, code, confirmed);
        });
        desk().keepIn(file, quick);
    }
    Desk& desk() { return w.desk->desk(); }
    std::filesystem::path copied(const char* name) {
        const auto copy = w.folder.path() / name;
        std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
        return copy;
    }
    void fiveAreHereAgain(bool wasClosed) {
        DeskMatters left{w.clock.now(), {}, std::nullopt, {}};
        left.isClosed = wasClosed;
        for (int i = 1; i <= 5; ++i) {
            const std::string card = "PARK-000" + std::to_string(i);
            w.addReader("Оқырман " + std::to_string(i), card);
            left.readers.push_back({card, w.clock.now()});
        }
        writeDown(file, left);
        open();
        ASSERT_TRUE(becomes([&] { return desk().sessions() == 6; }));
        for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(desk().session(i).reader->card, left.readers[i].card);
        EXPECT_FALSE(desk().session().reader) << "nobody stood there";
        EXPECT_EQ(w.strips.back().contains(QStringLiteral("unexpectedly")), !wasClosed);
    }
    std::int64_t openLoans() {
        return w.library->store()
            .readNow(
                [](storage::Snapshot& s) { return s.number("select count(*) from loan where returned_at is null"); })
            .value_or(-1);
    }
    bool becomes(const std::function<bool()>& done) { return test::until(done); }

    test::OpenWindow w;
    std::filesystem::path file = w.folder.path() / "desk.json";
    bool lost = false;
};

TEST_F(TakenUpDeskTest, ScansOfAnOutageAreOnTheDiskWhileTheyWait) {
    open();
    w.scan("CARD-0001");
    w.scan("BOOK-0001");
    lost = true;
    w.connectivity.set(ConnectionState::Lost);
    for (int i = 2; i <= 5; ++i) desk().queue().enqueue(QStringLiteral("BOOK-000%1").arg(i));
    ASSERT_TRUE(becomes([&] {
        return std::filesystem::exists(file) && readBack(copied("seen.json")).scans.size() == 4;
    })) << "what a kill would leave";
    const DeskMatters left = readBack(copied("seen.json"));
    EXPECT_EQ(left.scans.front().code, "BOOK-0002");
    EXPECT_EQ(left.scans.back().code, "BOOK-0005");
    EXPECT_EQ(left.current, "CARD-0001");

    lost = false;
    w.connectivity.set(ConnectionState::Online);
    ASSERT_TRUE(becomes([&] { return desk().queue().depth() == 0; }));
    EXPECT_TRUE(becomes([&] { return readBack(copied("seen.json")).scans.empty(); }));
    EXPECT_EQ(openLoans(), 5);
}

TEST_F(TakenUpDeskTest, ScansOfTheProgramBeforeWaitForTheLibrarianAndAreRecordedOnce) {
    const Instant given = w.clock.now();
    ASSERT_TRUE(
        w.library->writeNow(&circulation::LoanService::lend, "CARD-0001", "BOOK-0001", circulation::Confirmed()));
    // BOOK-0001 was recorded just before the end, and the desk did not learn of it.
    writeDown(file, {given, {{"CARD-0001", given}}, "CARD-0001", {{"BOOK-0001", given}, {"BOOK-0002", given}}});
    open();
    ASSERT_TRUE(becomes([&] { return desk().hasEarlier() && desk().session().reader; }));
    EXPECT_EQ(desk().session().reader->card, "CARD-0001");
    EXPECT_EQ(w.strips.back(),
              QStringLiteral("2 scans were not recorded before the program ended. They wait at the desk."));
    ASSERT_EQ(desk().notRecorded().size(), 2U);
    EXPECT_EQ(verdictOf(desk().notRecorded().front()).key, QStringLiteral("Ctrl+Enter"));
    EXPECT_TRUE(verdictOf(desk().notRecorded().front()).title.startsWith(QStringLiteral("BOOK-0002 · reader: ")));
    EXPECT_EQ(openLoans(), 1) << "nothing happens unasked";
    QCoreApplication::processEvents();
    w.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes([&] { return openLoans() == 2 && desk().queue().depth() == 0; }));
    EXPECT_FALSE(desk().hasEarlier());
    EXPECT_FALSE(w.window->findChild<MessageLine*>()->message().text().contains(QStringLiteral("They wait")));
    ASSERT_EQ(desk().session().scans.size(), 2U);
    for (const Scan& scan : desk().session().scans)
        EXPECT_TRUE(std::holds_alternative<circulation::Lent>(scan.outcome)) << scan.code << ": it was not returned";
    EXPECT_TRUE(becomes([&] { return readBack(copied("seen.json")).scans.empty(); }));
}

TEST_F(TakenUpDeskTest, ScansGivenWhileTheDeskWasShutOutliveTheProgramAndAreForNoReaderOfIt) {
    open();
    w.scan("CARD-0001");
    desk().giveWhileShut("BOOK-0001");
    desk().giveWhileShut("BOOK-0002");
    ASSERT_TRUE(becomes([&] {
        return std::filesystem::exists(file) && readBack(copied("seen.json")).shut.size() == 2;
    })) << "what a kill would leave";
    delete w.desk.data(); // as at the end of the program
    const DeskMatters left = readBack(copied("seen.json"));
    ASSERT_EQ(left.shut.size(), 2U);
    EXPECT_EQ(left.shut.front().code, "BOOK-0001");
    EXPECT_TRUE(left.scans.empty());
}

TEST_F(TakenUpDeskTest, ScansGivenWhileTheDeskWasShutAreHereAgainAndRecordedWhenSomebodyWantsIt) {
    DeskMatters left{w.clock.now(), {}, std::nullopt, {}};
    left.shut = {{"CARD-0001", w.clock.now()}, {"BOOK-0001", w.clock.now()}};
    writeDown(file, left);
    open();
    ASSERT_TRUE(becomes([&] { return desk().givenWhileShut() == QStringList({"CARD-0001", "BOOK-0001"}); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(openLoans(), 0) << "nothing happens unasked";
    desk().recordGivenWhileShut();
    EXPECT_TRUE(becomes([&] { return openLoans() == 1 && desk().queue().depth() == 0; }));
    EXPECT_TRUE(becomes([&] { return readBack(copied("seen.json")).shut.empty(); }));
}

TEST_F(TakenUpDeskTest, AScanBeforeAnybodyIsSignedInIsKeptBesideWhatLiesThereUnseen) {
    const Instant given = w.clock.now();
    writeDown(file, {given, {{"CARD-0001", given}}, "CARD-0001", {{"BOOK-0001", given}}});
    w.show();
    desk().keepIn(file, Desk::quickEnough, Desk::TakeUp::WhenAsked);
    desk().giveWhileShut("BOOK-0002");
    ASSERT_TRUE(becomes([&] { return readBack(copied("seen.json")).shut.size() == 1; }));
    const DeskMatters left = readBack(copied("seen.json"));
    EXPECT_EQ(left.scans.size(), 1U);
    EXPECT_EQ(left.readers.size(), 1U);
    EXPECT_FALSE(desk().session().reader);
    EXPECT_FALSE(desk().hasEarlier());
    desk().takeUpSoon();
    ASSERT_TRUE(becomes([&] { return desk().hasEarlier() && desk().session().reader; }));
    EXPECT_EQ(desk().givenWhileShut(), QStringList("BOOK-0002"));
}

TEST_F(TakenUpDeskTest, DelLeavesAScanOutFromWhereTheProgramPutsTheKeyboard) {
    const Instant given = w.clock.now();
    writeDown(file, {given, {{"CARD-0001", given}}, "CARD-0001", {{"BOOK-0001", given}, {"BOOK-0002", given}}});
    open();
    ASSERT_TRUE(becomes([&] { return desk().notRecorded().size() == 2U && desk().session().reader; }));
    QCoreApplication::processEvents();
    w.press(Qt::Key_Delete);
    ASSERT_EQ(desk().notRecorded().size(), 1U);
    EXPECT_EQ(desk().notRecorded().front().code, "BOOK-0001") << "the one that stands first goes";
    w.press(Qt::Key_Delete);
    EXPECT_TRUE(desk().notRecorded().empty());
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(openLoans(), 0) << "what was left out is never lent";
}

TEST_F(TakenUpDeskTest, AScanOfTheProgramBeforeCanBeLeftOut) {
    writeDown(file, {w.clock.now(), {}, std::nullopt, {{"BOOK-0001", Instant{1}}, {"BOOK-0002", Instant{2}}}});
    open();
    ASSERT_TRUE(becomes([&] { return desk().notRecorded().size() == 2; }));
    desk().drop(std::get<NotRecorded>(desk().notRecorded().back().outcome).number);
    ASSERT_EQ(desk().notRecorded().size(), 1U);
    EXPECT_EQ(desk().notRecorded().front().code, "BOOK-0002");
    EXPECT_TRUE(becomes([&] { return readBack(copied("seen.json")).scans.size() == 1; }));
}

TEST_F(TakenUpDeskTest, ReadersWhoWaitedAreHereAgainWithWhatWasLentToThem) {
    const Instant since = w.clock.now();
    ASSERT_TRUE(
        w.library->writeNow(&circulation::LoanService::lend, "CARD-0002", "BOOK-0003", circulation::Confirmed()));
    writeDown(file, {since, {{"CARD-0001", since}, {"CARD-0002", since}}, "CARD-0002", {}});
    open();
    ASSERT_TRUE(becomes([&] { return desk().sessions() == 3 && desk().session().reader; }));
    EXPECT_EQ(desk().session().reader->card, "CARD-0002");
    w.scan("BOOK-0003");
    EXPECT_EQ(w.sounds.played.back(), Sound::Double) << "lent in this session: it is not taken back";
}

/// FD-9: the program was killed.
TEST_F(TakenUpDeskTest, FiveParkedReadersAreHereAgainAfterAKill) { fiveAreHereAgain(false); }

/// FD-9: the program was closed and started again.
TEST_F(TakenUpDeskTest, FiveParkedReadersAreHereAgainAfterARestart) { fiveAreHereAgain(true); }

TEST_F(TakenUpDeskTest, ADeskThatIsClosedKeepsItsReadersForTheNextStart) {
    open();
    w.scan("CARD-0001");
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    w.scan("CARD-0002");
    ASSERT_EQ(desk().sessions(), 2U);
    delete w.desk.data(); // as at the end of the program
    const DeskMatters left = readBack(copied("seen.json"));
    EXPECT_TRUE(left.isClosed);
    ASSERT_EQ(left.readers.size(), 2U);
    EXPECT_EQ(left.current, "CARD-0002");
}

TEST_F(TakenUpDeskTest, ADeskThatWasClosedYesterdayIsEmpty) {
    const Instant yesterday{w.clock.now().milliseconds - std::int64_t(14) * 3'600'000};
    DeskMatters left{yesterday, {{"CARD-0001", yesterday}}, "CARD-0001", {}};
    left.isClosed = true;
    writeDown(file, left);
    open();
    w.scan("CARD-0002");
    EXPECT_EQ(desk().sessions(), 1U);
}

TEST_F(TakenUpDeskTest, NobodyStandsThereTheNextMorning) {
    const Instant yesterday{w.clock.now().milliseconds - std::int64_t(14) * 3'600'000};
    writeDown(file, {yesterday, {{"CARD-0001", yesterday}}, "CARD-0001", {}});
    open();
    ASSERT_TRUE(becomes([&] { return desk().sessions() == 2; }));
    EXPECT_FALSE(desk().session().reader) << "a pile of returns is not lent to who came yesterday";
}

/// A kill before it is judged would leave it nowhere else.
TEST_F(TakenUpDeskTest, AScanGivenWhileTheDeskWasShutStaysOnTheDiskUntilItIsJudged) {
    open(std::chrono::minutes(5)); // a scan is quick on any machine
    w.scan("CARD-0001");
    const Promise<Answer> promise;
    desk().serveWith(
        [&](const auto&, const text::ScannedCode&, const circulation::Confirmed&) { return promise.pending(); });
    desk().giveWhileShut("BOOK-0001");
    ASSERT_TRUE(
        becomes([&] { return std::filesystem::exists(file) && readBack(copied("seen.json")).shut.size() == 1; }));
    desk().recordGivenWhileShut();
    ASSERT_EQ(desk().queue().depth(), 1);
    ASSERT_TRUE(becomes([&] { return readBack(copied("seen.json")).shut.empty(); }));
    const DeskMatters left = readBack(copied("seen.json"));
    ASSERT_EQ(left.scans.size(), 1U);
    EXPECT_EQ(left.scans.front().code, "BOOK-0001");
    promise.answer(Answer(circulation::UnknownCode{"BOOK-0001"}));
    EXPECT_TRUE(becomes([&] { return readBack(copied("seen.json")).scans.empty(); }));
}

TEST_F(TakenUpDeskTest, AScanOfTheProgramBeforeStaysOnTheDiskUntilItIsJudged) {
    const Instant given = w.clock.now();
    writeDown(file, {given, {}, std::nullopt, {{"BOOK-0001", given}}});
    open(std::chrono::minutes(5));
    ASSERT_TRUE(becomes([&] { return desk().hasEarlier(); }));
    const Promise<Answer> promise;
    desk().serveWith(
        [&](const auto&, const text::ScannedCode&, const circulation::Confirmed&) { return promise.pending(); });
    desk().recordEarlier();
    desk().giveWhileShut("BOOK-0002"); // another reason to write
    ASSERT_TRUE(becomes([&] { return readBack(copied("seen.json")).shut.size() == 1; }));
    const DeskMatters left = readBack(copied("seen.json"));
    ASSERT_EQ(left.scans.size(), 1U);
    EXPECT_EQ(left.scans.front().code, "BOOK-0001");
    promise.answer(Answer(circulation::UnknownCode{"BOOK-0001"}));
    EXPECT_TRUE(becomes([&] { return readBack(copied("seen.json")).scans.empty(); }));
}

TEST_F(TakenUpDeskTest, AQuickScanCostsNoWrite) {
    open(std::chrono::minutes(5)); // a scan is quick on any machine
    w.scan("CARD-0001");
    ASSERT_TRUE(becomes([&] { return std::filesystem::exists(file); }));
    const auto before = std::filesystem::last_write_time(file);
    QTest::qWait(20);
    for (int i = 1; i <= 4; ++i) w.scan("BOOK-000" + std::to_string(i));
    EXPECT_EQ(std::filesystem::last_write_time(file), before);
}

} // namespace
} // namespace kitapdar::ui
