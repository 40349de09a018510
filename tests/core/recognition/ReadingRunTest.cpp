#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/library/Library.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/ReadingRun.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextService.h"
#include "core/recognition/WorkerName.h"
#include "core/storage/Store.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Place.h"
#include "tests/support/ScannedPages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <set>
#include <thread>

namespace kitapdar::recognition {

namespace {

Reading readingOf(const ClaimedPage& page) {
    Reading reading;
    const std::string text = "бет" + std::to_string(page.pageId.value);
    reading.layout = {page.width, page.height, {{{}, {{{}, 40, {{text, {10, 10, 100, 30}, 90}}, false}}}}};
    enclose(reading.layout);
    reading.engine = "none";
    reading.ink = 500;
    reading.confidence = 9000;
    return reading;
}

/// Reads nothing and knows which pages it was given.
class FakeReader : public PageReader {
public:
    using Read = std::function<Result<Reading, ReadingProblem>(const ClaimedPage&, const ShouldContinue&)>;
    explicit FakeReader(Read read) : m_read(std::move(read)) {}
    Result<Reading, ReadingProblem> read(const ClaimedPage& page, const ShouldContinue& shouldContinue) override {
        return m_read(page, shouldContinue);
    }

private:
    Read m_read;
};

MakeReader readers(FakeReader::Read read) {
    return [read] { return std::make_unique<FakeReader>(read); };
}

class ReadingRunTest : public ::testing::Test {
protected:
    explicit ReadingRunTest(int pages = 12) {
        library = std::move(*Library::open(place.address(), storage::Access::Create, clock));
        library->setSession({"Айгүл", "1", {}});
        const auto record =
            library->store().writeNow([&](storage::Transaction& tx) { return test::addRecord(tx, "Абай жолы"); });
        item = library->writeNow(&digitization::ItemService::add, digitization::NewItem{*record})->id;
        (void)library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            for (int i = 0; i < pages; ++i) {
                TRY(const auto scan, test::addScan(tx, item, test::someFile(i)));
                CHECK(test::addPage(tx, item, scan));
            }
            return {};
        });
        EXPECT_TRUE(library->writeNow(&TextService::request, item, std::string(), ReadAgain::InOtherLanguages));
    }

    Result<RunReport> run(FakeReader::Read read, int threads = 1) {
        const ReadingRun reading(library->store(), library->journal(), library->filesFolder(),
                                 readers(std::move(read)));
        RunOptions options;
        options.threads = threads;
        options.item = item;
        return reading.run(options, *library->permission<Permission::DigitizationEdit>().result(), progress);
    }
    RequestCounts counts() {
        return *library->store().readNow([&](storage::Snapshot& s) { return countRequests(s, item); });
    }
    std::int64_t texts() {
        return *library->store().readNow(
            [](storage::Snapshot& s) { return s.number("select count(*) from page_text"); });
    }

    test::Place place;
    SystemClock clock;
    std::unique_ptr<Library> library;
    digitization::ItemId item{0};
    jobs::Progress progress;
};

} // namespace

TEST_F(ReadingRunTest, EightThreadsReadEachPageOnce) {
    std::mutex mutex;
    std::multiset<std::int64_t> read;
    const auto report = run(
        [&](const ClaimedPage& page, const auto&) -> Result<Reading, ReadingProblem> {
            {
                const std::lock_guard lock(mutex);
                read.insert(page.pageId.value);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return readingOf(page);
        },
        8);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->pages, 12);
    EXPECT_EQ(read.size(), 12U);
    EXPECT_EQ(std::set<std::int64_t>(read.begin(), read.end()).size(), 12U);
    EXPECT_EQ(texts(), 12);
    EXPECT_EQ(counts().ready + counts().claimed + counts().failed, 0);
}

TEST_F(ReadingRunTest, TheLayoutLiesInTheFolderOfTheLibrary) {
    ASSERT_TRUE(
        run([](const ClaimedPage& page, const auto&) -> Result<Reading, ReadingProblem> { return readingOf(page); }));
    const auto rows = *library->readNow(&TextQueries::pages, item);
    ASSERT_EQ(rows.size(), 12U);
    for (const PageTextRow& row : rows) {
        ASSERT_TRUE(row.text);
        const auto layout = layoutOf(*row.text, library->filesFolder());
        ASSERT_TRUE(layout);
        EXPECT_EQ(layout->blocks[0].lines[0].words[0].text, "бет" + std::to_string(row.page.id.value));
    }
}

TEST_F(ReadingRunTest, ACrashCostsOnePageAndIsNamed) {
    std::atomic<int> tries = 0;
    const auto report = run([&](const ClaimedPage& page, const auto&) -> Result<Reading, ReadingProblem> {
        if (page.pageId.value % 12 == 3) {
            ++tries;
            return fail(ReadingFailure::TooHeavy);
        }
        if (page.pageId.value % 12 == 5) return fail(ReadingFailure::NotReadable);
        return readingOf(page);
    });
    ASSERT_TRUE(report);
    EXPECT_EQ(report->pages, 10);
    EXPECT_EQ(report->failed, 2);
    EXPECT_EQ(tries, mostTries);
    std::vector<std::string> failures;
    const auto rows = *library->readNow(&TextQueries::pages, item);
    for (const PageTextRow& row : rows) {
        if (row.request == "failed") failures.push_back(row.failure);
    }
    EXPECT_THAT(failures, testing::UnorderedElementsAre("too_heavy", "not_readable"));
}

TEST_F(ReadingRunTest, WhoStopsItLosesNoPage) {
    int read = 0;
    const auto report = run([&](const ClaimedPage& page, const auto& goesOn) -> Result<Reading, ReadingProblem> {
        if (++read == 4) {
            progress.cancel();
            EXPECT_FALSE(goesOn());
            return fail(cancelled());
        }
        return readingOf(page);
    });
    ASSERT_TRUE(report);
    EXPECT_EQ(report->pages, 3);
    EXPECT_EQ(counts().ready, 9);
    EXPECT_EQ(counts().claimed, 0);
}

TEST_F(ReadingRunTest, WithoutAnEngineNothingIsLost) {
    const auto report = run([](const ClaimedPage&, const auto&) -> Result<Reading, ReadingProblem> {
        return fail(Fault{Fault::Kind::Internal, "no engine", {}});
    });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, Fault::Kind::Internal);
    EXPECT_EQ(counts().ready, 12);
}

TEST(Child, DISABLED_readsPages) {
    const auto arguments = test::childArguments();
    const SystemClock clock;
    const auto address = storage::Address::parse(arguments.at(0));
    auto library = std::move(*Library::open(*address, storage::Access::Open, clock));
    library->setSession({"Айгүл", arguments.at(1), {}});
    const ReadingRun reading(library->store(), library->journal(), library->filesFolder(),
                             readers([](const ClaimedPage& page, const auto&) -> Result<Reading, ReadingProblem> {
                                 test::tellParent(std::to_string(page.pageId.value));
                                 std::this_thread::sleep_for(std::chrono::milliseconds(20));
                                 return readingOf(page);
                             }));
    jobs::Progress progress;
    RunOptions options;
    options.threads = 2;
    ASSERT_TRUE(reading.run(options, *library->permission<Permission::DigitizationEdit>().result(), progress));
}

TEST_F(ReadingRunTest, SeveralProgramsReadEachPageOnceAndAKilledOneLosesNothing) {
    const std::string address = place.address().text();
    {
        test::ChildProcess killed("readsPages", {address, "2"});
        for (int i = 0; i < 3; ++i) ASSERT_TRUE(killed.hear());
        killed.kill();
    }
    std::multiset<std::string> read;
    std::vector<std::unique_ptr<test::ChildProcess>> children;
    const std::int64_t before = texts();
    for (int i = 0; i < 3; ++i)
        children.push_back(
            std::make_unique<test::ChildProcess>("readsPages", std::vector{address, std::to_string(i + 3)}));
    for (const auto& child : children) {
        while (const auto line = child->hear()) {
            if (!line->empty() && line->find_first_not_of("0123456789") == std::string::npos) read.insert(*line);
        }
    }
    EXPECT_EQ(texts(), 12);
    EXPECT_EQ(static_cast<std::int64_t>(read.size()), 12 - before) << "each page that was left, once";
    EXPECT_EQ(std::set<std::string>(read.begin(), read.end()).size(), read.size());
    EXPECT_EQ(counts().claimed, 0);
}

TEST(WorkerNameTest, AWorkerThatLivesHasNotEnded) {
    EXPECT_FALSE(hasEnded(workerName(0)));
    EXPECT_NE(workerName(0), workerName(1));
    EXPECT_FALSE(hasEnded("another 12345 99 0")) << "nobody here can tell";
    EXPECT_FALSE(hasEnded(""));
    std::string other = workerName(0); // this process, begun at another time
    other = other.substr(0, other.rfind(' '));
    other = other.substr(0, other.rfind(' ')) + " 1 0";
    EXPECT_TRUE(hasEnded(other));
}

TEST_F(ReadingRunTest, WordsAreFoundInAllSpellingsWithThePageTheyStandOn) {
    const auto page = (*library->readNow(&TextQueries::pages, item)).at(4).page.id;
    const auto by = *library->permission<Permission::DigitizationEdit>().result();
    const PageTexts texts(library->store(), library->journal(), library->filesFolder());
    ASSERT_TRUE(texts.write(page, std::nullopt, "Қызылорда қаласында кітап-\nхана ашылды\n", Proofread::Whole, by));
    const auto found = [&](const std::string& words) {
        std::vector<int> numbers;
        const auto hits = library->readNow(&TextQueries::search, words, SearchedTexts::All, 10, 0);
        EXPECT_TRUE(hits);
        for (const TextHit& hit : hits->hits) numbers.push_back(hit.number);
        return numbers;
    };
    const std::vector<int> fifth{5};
    EXPECT_EQ(found("қызылорда"), fifth);
    EXPECT_EQ(found("kyzylorda"), fifth);
    EXPECT_EQ(found("Кызылорда кітапхана"), fifth) << "broken at the end of a line";
    EXPECT_EQ(found("\"кітапхана ашылды\""), fifth);
    EXPECT_EQ(found("\"ашылды кітапхана\""), std::vector<int>());
    EXPECT_EQ(found("қызылор"), fifth) << "begun";
    EXPECT_EQ(found("қызылорда алматы"), std::vector<int>());
    for (const char* noise : {"", "\"", "'", "*", "AND (", "a:b", "--", "' | '", "\\"}) (void)found(noise);
    const auto hit =
        library->readNow(&TextQueries::search, std::string("кітапхана"), SearchedTexts::All, 10, 0)->hits.at(0);
    EXPECT_EQ(hit.title, "Абай жолы");
    EXPECT_EQ(hit.snippet.substr(hit.from, hit.length), "кітапхана");
    EXPECT_TRUE(
        library->readNow(&TextQueries::search, std::string("кітапхана"), SearchedTexts::Finished, 10, 0)->hits.empty());
    ASSERT_TRUE(texts.write(page, 1, "басқа сөз\n", Proofread::Whole, by));
    EXPECT_EQ(found("қызылорда"), std::vector<int>()) << "the text is another one by now";
    EXPECT_EQ(found("басқа"), fifth);
}

TEST_F(ReadingRunTest, APersonsTextKeepsThePlacesOfTheWords) {
    ASSERT_TRUE(
        run([](const ClaimedPage& page, const auto&) -> Result<Reading, ReadingProblem> { return readingOf(page); }));
    const auto row = (*library->readNow(&TextQueries::pages, item)).at(0);
    const auto by = *library->permission<Permission::DigitizationEdit>().result();
    const PageTexts texts(library->store(), library->journal(), library->filesFolder());
    const auto written = texts.write(row.page.id, 1, "беттер\n", Proofread::Whole, by);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->version, 2);
    const auto layout = layoutOf(*written, library->filesFolder());
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->blocks[0].lines[0].words[0], (Word{"беттер", {10, 10, 100, 30}, 100}));
    EXPECT_EQ(texts.write(row.page.id, 2, "беттер\n", Proofread::Whole, by)->version, 2) << "nothing new";
    const auto late = texts.write(row.page.id, 1, "кеш\n", Proofread::Whole, by);
    EXPECT_EQ(faultIn(late.error())->kind, Fault::Kind::Conflict);
}

} // namespace kitapdar::recognition
