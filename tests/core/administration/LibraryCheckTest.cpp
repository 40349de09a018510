#include "core/administration/LibraryCheck.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/journal/Journal.h"
#include "core/readers/ReaderColumns.h"
#include "core/readers/ReaderService.h"
#include "core/storage/IdSeries.h"
#include "tests/support/Place.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar {
namespace {

class LibraryCheckTest : public testing::Test {
protected:
    std::vector<std::string> codesAfter(const std::string& sql) {
        auto opened = storage::Store::open(place.address(), storage::Access::Create);
        EXPECT_TRUE(opened);
        auto store = std::move(*opened);
        const FixedClock clock{Day(2026, 3, 2)};
        const journal::Journal journal{clock};
        const auto search = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
        EXPECT_TRUE(store->writeNow([&](storage::Transaction& tx) -> Result<void> {
            CHECK(
                tx.execute("insert into record (id, kind, format, title, marc, fingerprint, title_key, author_key, "
                           "created_at) values (1, 'book', 'marc21', 'Абай жолы', '', $1, $1, $1, 0)",
                           {storage::Blob{"x"}}));
            CHECK(
                tx.execute("insert into reader (id, card, surname, category, registered_on, registered_until, "
                           "name_key) values (1, 'R1', 'Ахметова', 'other', '2026-01-01', '2026-12-31', $1)",
                           {readers::nameKey({"Ахметова", "", ""})}));
            for (const char* table : {"record", "reader"}) CHECK(storage::continueIdsAfter(tx, table, 1));
            CHECK(search->refresh(tx, 1));
            CHECK(readers::ReaderService::refreshTokens(tx, 1));
            auto entry = journal.begin(tx, Session{"Айгүл", "1", {}}, journal::kinds::seal);
            TRY(auto held, journal::allRows(tx, {"record", "reader"}));
            for (journal::HeldRows& rows : held) entry.hold(std::move(rows));
            CHECK(entry.finish());
            if (!sql.empty()) CHECK(tx.execute(sql));
            return {};
        }));
        jobs::Progress progress;
        const auto problems = checkLibrary(*store, *search, {}, progress);
        EXPECT_TRUE(problems);
        std::vector<std::string> codes;
        for (const CheckProblem& problem : *problems) {
            codes.push_back(problem.code);
            details += problem.code + ": " + problem.detail + "\n";
        }
        return codes;
    }

    test::Place place;
    std::string details; // of what was found
};

using Codes = std::vector<std::string>;
using testing::Contains;

TEST_F(LibraryCheckTest, FindsNothingInASoundLibrary) { EXPECT_EQ(codesAfter(""), Codes()) << details; }

TEST_F(LibraryCheckTest, SaysThatFilesWithoutAFolderWereNotVerified) {
    if (test::testEngine() != storage::Engine::Postgres) GTEST_SKIP() << "a file has its folder beside it";
    const Codes found = codesAfter(
        "with item as (insert into digitization_item (id, record_id, state, category, entered_at, state_since) "
        "values (1, 1, 'done', 'other', 0, 0)) insert into digitization_file (item_id, kind, position, path, bytes, "
        "pages, sha256, added_at) values (1, 'pdf', 1, 'ab/ab.pdf', 1, 1, 'ab', 0)");
    EXPECT_THAT(found, Contains("file_missing"));
    storage::ServerAddress nowhere = place.address().server();
    nowhere.files.clear();
    const auto store = storage::Store::open(nowhere, storage::Access::Open);
    ASSERT_TRUE(store);
    jobs::Progress progress;
    const auto problems = checkLibrary(**store, catalogue::SearchIndex(storage::Engine::Postgres), {}, progress);
    ASSERT_TRUE(problems);
    const CheckProblem told{"files_not_verified", "1"};
    EXPECT_THAT(*problems, Contains(told));
    EXPECT_TRUE(isAdvice(told));
}

TEST_F(LibraryCheckTest, FindsARecordThatNoSearchFinds) {
    EXPECT_THAT(codesAfter("delete from record_search"), Contains("search_index"));
}

TEST_F(LibraryCheckTest, FindsASearchEntryOfARecordThatIsGone) {
    EXPECT_THAT(codesAfter("delete from record where id = 1"), Contains("search_index"));
}

TEST_F(LibraryCheckTest, FindsAReaderWhomNoSearchFinds) {
    EXPECT_THAT(codesAfter("delete from reader_token"), Contains("reader_not_findable"));
}

TEST_F(LibraryCheckTest, FindsAnItemInAStateNobodyKnows) {
    EXPECT_THAT(codesAfter("insert into digitization_item (record_id, state, category, entered_at, state_since) "
                           "values (1, 'lost_in_space', 'other', 0, 0)"),
                Contains("unknown_item_state"));
}

TEST_F(LibraryCheckTest, FindsAJournalThatWasTamperedWith) {
    EXPECT_THAT(codesAfter("insert into operation (seq, at, operator, desk, kind, facts, previous_hash, hash) "
                           "select 2, 0, 'x', 'x', 'x', '{}', fingerprint, fingerprint from record"),
                Contains("journal_chain"));
}

TEST_F(LibraryCheckTest, TellsAtMostTenOfAKind) {
    const Codes codes = codesAfter(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < 40) "
        "insert into digitization_item (record_id, state, category, entered_at, state_since) "
        "select 1, 'lost_in_space', 'other', 0, 0 from n");
    EXPECT_EQ(std::ranges::count(codes, "unknown_item_state"), 10);
}

} // namespace
} // namespace kitapdar
