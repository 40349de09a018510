// Items go on by themselves where the program does the work: with a reader and pictures that the test gives.
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/recognition/LetterCheck.h"
#include "core/recognition/TextService.h"
#include "core/recognition/WorkerName.h"
#include "core/storage/Store.h"
#include "core/workflow/BuildLease.h"
#include "core/workflow/DefectService.h"
#include "core/workflow/ProgramRun.h"
#include "core/workflow/WorkQueries.h"
#include "core/workflow/WorkflowService.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/Place.h"
#include "tests/support/ScannedPages.h"

#include <gtest/gtest.h>

#include <set>

namespace kitapdar::workflow {
namespace {

namespace fs = std::filesystem;
using digitization::ItemState;
using recognition::ClaimedPage;
using recognition::Reading;
using recognition::ReadingFailure;
using recognition::ReadingProblem;

class FakeReader : public recognition::PageReader {
public:
    using Read = std::function<Result<Reading, ReadingProblem>(const ClaimedPage&)>;
    explicit FakeReader(const Read& read) : m_read(read) {}
    Result<Reading, ReadingProblem> read(const ClaimedPage& page, const ShouldContinue&) override {
        return m_read(page);
    }

private:
    const Read& m_read;
};

class FakePictures : public derivatives::PagePictures {
public:
    explicit FakePictures(const bool& isBroken) : m_isBroken(isBroken) {}
    Result<rendering::CarriedPage, derivatives::FileRefusal> carry(const derivatives::BookPage& page) override {
        if (m_isBroken) return fail(derivatives::PageUnreadable{page.number});
        rendering::CarriedPicture picture;
        picture.width = 1;
        picture.height = 1;
        picture.bytes = "\xff";
        picture.length = 1;
        return rendering::CarriedPage{false, {picture}};
    }
    Result<std::string, derivatives::FileRefusal> jpeg(const derivatives::BookPage&, int) override {
        return std::string("\xff\xd8\xff\xd9");
    }

private:
    const bool& m_isBroken;
};

class ProgramRunTest : public ::testing::Test {
protected:
    ProgramRunTest() {
        library = std::move(*Library::open(place.address(), storage::Access::Create, clock));
        library->setSession({"Айгүл", "1", {}});
        item = addItem("Абай жолы", "kaz");
    }

    digitization::ItemId addItem(const std::string& title, const std::string& language) {
        const auto record =
            library->store().writeNow([&](storage::Transaction& tx) { return test::addRecord(tx, title, language); });
        RightsDecision decision;
        decision.recordId = *record;
        decision.basis = RightsBasis::PublicDomain;
        EXPECT_TRUE(library->writeNow(&RightsService::decide, decision));
        const auto id = library->writeNow(&digitization::ItemService::add, digitization::NewItem{*record})->id;
        EXPECT_TRUE(library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            for (int i = 0; i < 3; ++i) {
                TRY(const auto scan, test::addScan(tx, id, test::someFile(i)));
                TRY(const auto page, test::addPage(tx, id, scan));
                CHECK(tx.execute("update page set verdict = 'good' where id = $1", {page}));
            }
            return {};
        }));
        return id;
    }
    void moveTo(ItemState to) { moveTo(item, to); }
    void moveTo(digitization::ItemId id, ItemState to) {
        while (state(id) != to) {
            const auto moved = library->writeNow(&WorkflowService::move, id, digitization::movesFrom(state(id)).front(),
                                                 std::string("because"));
            ASSERT_TRUE(moved) << digitization::code(state(id));
        }
    }
    ItemState state() { return state(item); }
    ItemState state(digitization::ItemId id) {
        return (*library->readNow(&digitization::ItemQueries::byId, id, clock.today()))->item.state;
    }
    std::vector<Task> tasks() { return library->readNow(&WorkQueries::history, item)->tasks; }
    Task task() { return tasks().back(); }
    /// Until nothing is left to do.
    ProgramReport run() {
        ProgramTools tools;
        tools.reader = [this] { return std::make_unique<FakeReader>(read); };
        tools.build.pictures = [this](const fs::path&,
                                      std::function<bool()>) -> std::unique_ptr<derivatives::PagePictures> {
            ++builds;
            return std::make_unique<FakePictures>(isBroken);
        };
        tools.build.checksPdf = false; // by a program that core tests have not beside them
        const ProgramRun program(library->store(), library->journal(), library->filesFolder(), tools);
        jobs::Progress progress;
        const auto report = program.run({}, *library->permission<Permission::DigitizationEdit>().result(), progress);
        EXPECT_TRUE(report);
        return report.value_or(ProgramReport{});
    }
    /// A process that has ended: this one, begun at another time.
    static std::string endedWorker() {
        std::string name = recognition::workerName(0);
        const std::size_t thread = name.rfind(' ');
        const std::size_t begin = name.rfind(' ', thread - 1);
        return name.substr(0, begin) + " 1" + name.substr(thread);
    }
    static Reading readingOf(const ClaimedPage& page, const std::string& word) {
        Reading reading;
        reading.layout = {page.width, page.height, {{{}, {{{}, 40, {{word, {10, 10, 100, 30}, 90}}, false}}}}};
        recognition::enclose(reading.layout);
        reading.engine = "none";
        reading.ink = 500;
        reading.confidence = 9000;
        return reading;
    }

    test::Place place;
    SystemClock clock;
    std::unique_ptr<Library> library;
    digitization::ItemId item{0};
    FakeReader::Read read = [](const ClaimedPage& page) -> Result<Reading, ReadingProblem> {
        return readingOf(page, "сөз" + std::to_string(page.pageId.value));
    };
    bool isBroken = false;
    int builds = 0;
};

TEST_F(ProgramRunTest, WhatWasCheckedIsReadAndWaitsForProofreading) {
    const auto elsewhere = addItem("Қан мен тер", "kaz");
    moveTo(ItemState::Ocr);
    moveTo(elsewhere, ItemState::PageCheck);
    const auto report = run();
    EXPECT_EQ(report.reading.pages, 3) << "those of items that stand elsewhere wait for somebody to ask";
    EXPECT_EQ(report.done, 1);
    EXPECT_EQ(report.failed, 0);
    EXPECT_EQ(state(), ItemState::Proofread);
    EXPECT_EQ(state(elsewhere), ItemState::PageCheck);
    EXPECT_EQ(task().state, TaskState::Ready);
    const auto all = tasks();
    const Task& done = all[all.size() - 2];
    EXPECT_EQ(done.stage, Stage::Ocr);
    EXPECT_EQ(done.state, TaskState::Done);
    EXPECT_EQ(done.finishedBy, "Айгүл") << "the account of the worker";
    EXPECT_EQ(run().done, 0) << "the proofreading is no work of the program";
    EXPECT_EQ(state(), ItemState::Proofread);
    const auto entries = library->store().readNow([](storage::Snapshot& snapshot) {
        return snapshot.number("select count(*) from operation where kind = 'task.done'");
    });
    EXPECT_EQ(*entries, 1);
}

TEST_F(ProgramRunTest, PagesThatCannotBeReadFailTheTaskUntilTheyAreRead) {
    moveTo(ItemState::Ocr);
    bool isDamaged = true;
    const auto good = read;
    read = [&](const ClaimedPage& page) -> Result<Reading, ReadingProblem> {
        if (isDamaged && page.pageId.value % 3 == 2) return fail(ReadingFailure::NotReadable);
        return good(page);
    };
    auto report = run();
    EXPECT_EQ(report.reading.pages, 2);
    EXPECT_EQ(report.done, 0);
    EXPECT_EQ(report.failed, 1);
    EXPECT_EQ(state(), ItemState::Ocr);
    EXPECT_EQ(task().state, TaskState::Failed);
    EXPECT_EQ(task().reason, code(ProgramFailure::PagesNotRead));
    report = run();
    EXPECT_EQ(report.reading.pages + report.reading.failed, 0) << "what has failed is asked for by a person";
    EXPECT_EQ(report.failed, 0) << "it has failed already";
    isDamaged = false;
    ASSERT_TRUE(library->writeNow(&recognition::TextService::request, item, std::string(),
                                  recognition::ReadAgain::InOtherLanguages));
    EXPECT_EQ(run().done, 1);
    EXPECT_EQ(state(), ItemState::Proofread);
}

TEST_F(ProgramRunTest, AWrongLanguageDoesNotPass) {
    moveTo(ItemState::Ocr);
    std::string word;
    while (recognition::lettersOf(word).cyrillic < recognition::leastLetters) word += "щука";
    read = [&](const ClaimedPage& page) -> Result<Reading, ReadingProblem> { return readingOf(page, word); };
    EXPECT_EQ(run().failed, 1);
    EXPECT_EQ(state(), ItemState::Ocr);
    EXPECT_EQ(task().reason, code(ProgramFailure::WrongLanguage));
    word = "әже";
    ASSERT_TRUE(
        library->writeNow(&recognition::TextService::request, item, std::string("kaz"), recognition::ReadAgain::All));
    EXPECT_EQ(run().done, 1);
    EXPECT_EQ(state(), ItemState::Proofread);
}

TEST_F(ProgramRunTest, WithoutLanguagesAPersonIsAskedAndItGoesOnOnceTheyAreChosen) {
    item = addItem("Rara", "");
    moveTo(ItemState::Ocr);
    EXPECT_EQ(run().failed, 1);
    EXPECT_EQ(task().reason, code(ProgramFailure::LanguagesMissing));
    auto row = (*library->readNow(&digitization::ItemQueries::byId, item, clock.today()))->item;
    row.languages = "kaz";
    ASSERT_TRUE(library->writeNow(&digitization::ItemService::edit, row));
    const auto report = run();
    EXPECT_EQ(report.reading.pages, 3);
    EXPECT_EQ(report.done, 1);
    EXPECT_EQ(state(), ItemState::Proofread);
}

TEST_F(ProgramRunTest, WhatAPersonHoldsIsLeftAlone) {
    moveTo(ItemState::Ocr);
    ASSERT_TRUE(library->writeNow(&WorkflowService::hold, item, std::string("түптеуде")));
    EXPECT_EQ(run().done, 0);
    EXPECT_EQ(state(), ItemState::Ocr);
    ASSERT_TRUE(library->writeNow(&WorkflowService::release, item));
    library->setSession({"Болат", "2", {}});
    ASSERT_TRUE(library->writeNow(&WorkflowService::take, item));
    library->setSession({"Айгүл", "1", {}});
    EXPECT_EQ(run().reading.pages, 0);
    EXPECT_EQ(task().assignee, "Болат");
    library->setSession({"Болат", "2", {}});
    ASSERT_TRUE(library->writeNow(&WorkflowService::markFailed, item, std::string("жыртық")));
    EXPECT_EQ(run().done, 0);
    EXPECT_EQ(task().reason, "жыртық");
}

TEST_F(ProgramRunTest, FilesAreMadeAfterTheProofreadingAndTheItemWaitsForItsFinalCheck) {
    if (!test::isInstalled("pandoc")) GTEST_SKIP() << "pandoc is not installed on this machine";
    moveTo(ItemState::Ocr);
    run();
    moveTo(ItemState::Derive);
    isBroken = true;
    EXPECT_EQ(run().failed, 1);
    EXPECT_EQ(state(), ItemState::Derive);
    EXPECT_EQ(task().state, TaskState::Failed);
    EXPECT_EQ(task().reason, code(ProgramFailure::FilesNotMade));
    const int before = builds;
    EXPECT_EQ(run().failed, 0);
    EXPECT_EQ(builds, before) << "what has failed is tried again when a person releases it";
    isBroken = false;
    ASSERT_TRUE(library->writeNow(&WorkflowService::release, item));
    EXPECT_EQ(run().done, 1);
    EXPECT_EQ(state(), ItemState::FinalCheck);
    EXPECT_EQ(task().state, TaskState::Ready) << "which a person does";
    moveTo(ItemState::Ready);
}

TEST_F(ProgramRunTest, OfSeveralWorkersOneMakesTheFilesAndWhatAKilledOneHeldIsTakenUpByTheNext) {
    moveTo(ItemState::Ocr);
    run();
    moveTo(ItemState::Derive);
    const std::string here = recognition::workerName(0);
    EXPECT_TRUE(*library->writeNow(&ProgramWork::takeBuilding, item, here));
    EXPECT_EQ(task().state, TaskState::Active);
    EXPECT_FALSE(*library->writeNow(&ProgramWork::takeBuilding, item, recognition::workerName(1)))
        << "of two workers of one account one makes the files";
    library->setSession({"Болат", "2", {}});
    EXPECT_FALSE(*library->writeNow(&ProgramWork::takeBuilding, item, recognition::workerName(1)));
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) {
        return tx.execute("update build_lease set worker = $1", {endedWorker()}); // it was killed
    }));
    EXPECT_TRUE(*library->writeNow(&ProgramWork::takeBuilding, item, here));
    EXPECT_EQ(task().assignee, "Болат") << "of another account";
    ASSERT_TRUE(library->writeNow(&ProgramWork::returnBuilding, item));
    EXPECT_EQ(task().state, TaskState::Ready);
}

TEST_F(ProgramRunTest, AWorkerThatWasKilledWhileItMadeFilesIsFollowedByTheNext) {
    if (!test::isInstalled("pandoc")) GTEST_SKIP() << "pandoc is not installed on this machine";
    moveTo(ItemState::Ocr);
    run();
    moveTo(ItemState::Derive);
    library->setSession({"Болат", "2", {}});
    ASSERT_TRUE(*library->writeNow(&ProgramWork::takeBuilding, item, std::string("elsewhere 99 1 0")));
    library->setSession({"Айгүл", "1", {}});
    EXPECT_EQ(run().done, 0) << "on another computer it may be at work";
    EXPECT_EQ(builds, 0);
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) {
        return tx.execute("update build_lease set seen_at = seen_at - $1",
                          {std::chrono::milliseconds(buildLease).count() + 60'000});
    }));
    EXPECT_EQ(run().done, 1) << "it gave no sign of life for too long";
    EXPECT_EQ(state(), ItemState::FinalCheck);
}

TEST_F(ProgramRunTest, WhatAPersonTookAfterAWorkerWasKilledIsThePersons) {
    moveTo(ItemState::Ocr);
    run();
    moveTo(ItemState::Derive);
    ASSERT_TRUE(*library->writeNow(&ProgramWork::takeBuilding, item, endedWorker()));
    ASSERT_TRUE(library->writeNow(&WorkflowService::returnTask, item));
    library->setSession({"Болат", "2", {}});
    ASSERT_TRUE(library->writeNow(&WorkflowService::take, item));
    library->setSession({"Айгүл", "1", {}});
    EXPECT_EQ(run().done, 0);
    EXPECT_EQ(task().assignee, "Болат");
}

TEST_F(ProgramRunTest, AnItemWithoutPagesWaitsForAPerson) {
    item = addItem("PDF", "kaz");
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("delete from page where item_id = $1", {item}));
        return {};
    }));
    ASSERT_TRUE(library->writeNow(&digitization::ItemService::attach, item,
                                  std::vector{digitization::MeasuredFile{"a.pdf", "pdf", 1, 1, "hash", "a"}}));
    moveTo(ItemState::Ocr);
    EXPECT_EQ(run().done, 0);
    EXPECT_EQ(state(), ItemState::Ocr);
    moveTo(ItemState::Derive);
    EXPECT_EQ(run().done, 0);
    EXPECT_EQ(state(), ItemState::Derive);
    EXPECT_EQ(task().state, TaskState::Ready);
}

} // namespace
} // namespace kitapdar::workflow
