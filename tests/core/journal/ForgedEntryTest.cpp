// A desk of a server may add entries to the journal by itself. What it adds is never more than text: it names no table
// and no column of a statement, stops no writing and no news.
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/staff/UndoService.h"
#include "tests/support/ForgedEntries.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/PlaceKinds.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace kitapdar::journal {

namespace {

constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();

class ForgedEntryTest : public ::testing::Test {
protected:
    ForgedEntryTest() {
        for (const char* code : {"A", "B", "C"}) EXPECT_TRUE(addPlace(code));
    }

    Result<std::int64_t> addPlace(const std::string& code) {
        return library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
            Operation operation = library.journal().begin(tx, library.by(tx), test::kinds::addPlace);
            TRY(const auto id,
                operation.insert("place", {{"code", code}, {"name_kk", ""}, {"name_ru", ""}, {"name_en", ""}}));
            operation.about("place", id);
            return operation.finish();
        });
    }

    /// Adds an entry as a program of one's own would.
    std::string forge(std::int64_t seq, const std::string& previous, const std::string& changes,
                      const std::string& kind = "place.add") {
        ChainLink link;
        link.seq = seq;
        link.at = library.clock().now();
        link.operatorName = "Айгүл";
        link.desk = "1";
        link.kind = kind;
        link.facts = "{}";
        const auto hash =
            library.write([&](storage::Transaction& tx) { return test::forgeEntry(tx, previous, link, changes); });
        EXPECT_TRUE(hash);
        return hash.value_or(std::string());
    }
    Head newest() {
        const auto found = library.read([](storage::Snapshot& snapshot) { return head(snapshot); });
        EXPECT_TRUE(found && *found);
        return **found;
    }
    /// Writes, undoes, does it again, and hears of it: all that a desk does.
    void expectWork(const std::string& code) {
        const std::int64_t before = newest().seq;
        const auto seq = addPlace(code);
        ASSERT_TRUE(seq);
        EXPECT_EQ(newest().seq, *seq);
        EXPECT_TRUE(library.undo());
        EXPECT_TRUE(library.redo());
        const auto news = library.read([&](storage::Snapshot& s) { return library.journal().since(s, before, 100); });
        ASSERT_TRUE(news);
        std::set<std::int64_t> told;
        for (const News& each : *news) told.insert(each.seq);
        EXPECT_TRUE(told.contains(*seq) && told.contains(newest().seq)) << code;
        EXPECT_FALSE(told.contains(last));
    }

    test::MemoryLibrary library;
};

const std::string nothing = R"({"undoable":true,"rows":[]})";

} // namespace

TEST_F(ForgedEntryTest, ANumberFarAwayStopsNeitherWritingNorNews) {
    forge(last, newest().hash, nothing);
    forge(last - 7, "", nothing);
    forge(1000, "", nothing);
    forge(-5, "", nothing);
    for (int i = 0; i < 3; ++i) expectWork("far " + std::to_string(i));
    EXPECT_LT(newest().seq, 1000);
}

TEST_F(ForgedEntryTest, EntriesThatFollowEachOtherAtTheEndOfAllNumbersStopNothing) {
    std::string hash;
    for (std::int64_t seq = last - 3; seq < last; ++seq) hash = forge(seq, hash, nothing);
    constexpr std::int64_t bound = std::int64_t{1} << 40;
    for (std::int64_t seq = bound - 2; seq <= bound + 2; ++seq) hash = forge(seq, hash, nothing);
    for (int i = 0; i < 3; ++i) expectWork("island " + std::to_string(i));
    EXPECT_LT(newest().seq, 1000);
}

TEST_F(ForgedEntryTest, AnEntryThatTakesTheNextNumberAndFollowsFromNothingIsPassed) {
    const Head genuine = newest();
    for (int i = 1; i <= 5; ++i) forge(genuine.seq + i, "nonsense", nothing);
    EXPECT_EQ(newest().seq, genuine.seq);
    for (int i = 0; i < 3; ++i) expectWork("next " + std::to_string(i));
}

TEST_F(ForgedEntryTest, AnEntryBeyondTheEndIsNotUndone) {
    forge(last - 1, newest().hash,
          R"({"undoable":true,"rows":[{"table":"place","id":1,"before":null,)"
          R"("after":{"code":"A"}}]})");
    const std::string content = library.dump();
    const auto undone = library.write([&](storage::Transaction& tx) {
        return staff::UndoService(library.journal()).undo(tx, library.by(tx), last - 1);
    });
    ASSERT_FALSE(undone);
    EXPECT_TRUE(std::holds_alternative<NotUndoable>(undone.error()));
    EXPECT_EQ(library.dump(), content);
    EXPECT_TRUE(library.undo()); // the genuine one
}

TEST_F(ForgedEntryTest, NamesOfAnEntryNeverBecomeSqlUnlessTheyAreBusinessTablesAndTheirColumns) {
    const std::string value = R"({"code":"A"})";
    const auto row = [](const std::string& table, const std::string& before, const std::string& after) {
        return R"({"undoable":true,"rows":[{"table":")" + table + R"(","id":1,"before":)" + before + R"(,"after":)" +
               after + "}]}";
    };
    const std::vector<std::string> hostile = {
        row("place; delete from place; --", value, value),
        row("place where 1 = 1 or id", "null", value),
        row("operation", R"({"operator":"x"})", R"({"operator":"Айгүл"})"),
        row("operation_subject", R"({"subject_id":9})", R"({"subject_id":1})"),
        row("meta", R"({"value":"99"})", R"({"value":"2"})"),
        row("counter", R"({"value":1})", R"({"value":1})"),
        row("reader_token", R"({"token":"x"})", "null"),
        row("no_such_table", value, "null"),
        row("PLACE", "null", value),
        row("place", R"({"code = 'x', name_en":"y"})", R"({"code = 'x', name_en":""})"),
        row("place", R"j({"(select hash from operation)":1})j", R"j({"(select hash from operation)":1})j"),
        row("place", R"({"row_version":99})", R"({"row_version":1})"),
        row("place", R"({"id":99})", R"({"id":1})"),
        row("place", R"({"code":{"sql":"x"}})", value),
        row("place", R"({"code":1.5})", value),
        row("place", R"({"name_en":""})", value),
        row("place", "null", "null"),
        row("place", "[]", value),
        R"({"undoable":true,"rows":[{"table":5,"id":"x","before":null,"after":{}}]})",
        R"({"undoable":true,"rows":[[]]})",
        R"({"undoable":true,"rows":{"table":"place"}})",
        R"({"undoable":true,"rows":[{"id":1}]})",
    };
    const std::string content = library.dump();
    for (const std::string& changes : hostile) {
        const Head before = newest();
        forge(before.seq + 1, before.hash, changes);
        EXPECT_FALSE(library.undo()) << changes;
        EXPECT_EQ(library.dump(), content) << changes;
        EXPECT_EQ(newest().seq, before.seq + 1) << changes;
        // What people and other desks read is there all the same.
        EXPECT_TRUE(library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 5); })) << changes;
        EXPECT_TRUE(library.read([&](storage::Snapshot& s) { return library.journal().since(s, 0, 1000); })) << changes;
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            (void)tx.execute("delete from operation_payload where operation_seq = $1", {before.seq + 1});
            return tx.execute("delete from operation where seq = $1", {before.seq + 1});
        }));
    }
    EXPECT_EQ(library.dump(), content);
}

TEST_F(ForgedEntryTest, TheFirstEntryMayBeForgedToo) {
    test::MemoryLibrary other;
    ASSERT_TRUE(other.write([&](storage::Transaction& tx) {
        return tx.execute(
            "insert into operation (seq, at, operator, desk, kind, facts, previous_hash, hash) "
            "values (1, 0, '', '', '', '', $1, $1)",
            {storage::Blob{"x"}});
    }));
    const auto seq = other.write([&](storage::Transaction& tx) {
        return other.journal().begin(tx, other.by(tx), test::kinds::addPlace).finish();
    });
    ASSERT_TRUE(seq);
    EXPECT_EQ(*seq, 2);
}

} // namespace kitapdar::journal
