#include "core/administration/LibraryCheck.h"
#include "core/catalogue/search/SearchIndex.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

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
                           {storage::Blob{"x"}}));
            CHECK(search->refresh(tx, 1));
            CHECK(tx.execute("insert into reader_token (token, reader_id) values ('ахметова', 1)"));
            if (!sql.empty()) CHECK(tx.execute(sql));
            return {};
        }));
        const auto problems = checkLibrary(*store, journal, *search);
        EXPECT_TRUE(problems);
        std::vector<std::string> codes;
        for (const CheckProblem& problem : *problems) codes.push_back(problem.code);
        return codes;
    }

    test::Place place;
};

using Codes = std::vector<std::string>;

TEST_F(LibraryCheckTest, FindsNothingInASoundLibrary) { EXPECT_EQ(codesAfter(""), Codes()); }

TEST_F(LibraryCheckTest, FindsARecordThatNoSearchFinds) {
    EXPECT_EQ(codesAfter("delete from record_search"), Codes{"search_index"});
}

TEST_F(LibraryCheckTest, FindsASearchEntryOfARecordThatIsGone) {
    EXPECT_EQ(codesAfter("delete from record where id = 1"), Codes{"search_index"});
}

TEST_F(LibraryCheckTest, FindsAReaderWhomNoSearchFinds) {
    EXPECT_EQ(codesAfter("delete from reader_token"), Codes{"reader_not_findable"});
}

TEST_F(LibraryCheckTest, FindsAnItemInAStateNobodyKnows) {
    EXPECT_EQ(codesAfter("insert into digitization_item (record_id, state, category, entered_at, state_since) "
                         "values (1, 'lost_in_space', 'other', 0, 0)"),
              Codes{"unknown_item_state"});
}

TEST_F(LibraryCheckTest, FindsAJournalThatWasTamperedWith) {
    EXPECT_EQ(codesAfter("insert into operation (seq, at, operator, desk, kind, facts, changes, previous_hash, hash) "
                         "select 1, 0, 'x', 'x', 'x', '{}', '{}', fingerprint, fingerprint from record"),
              Codes{"journal_chain"});
}

TEST_F(LibraryCheckTest, TellsAtMostTenOfAKind) {
    EXPECT_EQ(codesAfter("with recursive n (i) as (select 1 union all select i + 1 from n where i < 40) "
                         "insert into digitization_item (record_id, state, category, entered_at, state_since) "
                         "select 1, 'lost_in_space', 'other', 0, 0 from n")
                  .size(),
              10U);
}

} // namespace
} // namespace kitapdar
