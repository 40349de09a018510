// What follows from other columns is made anew when it was made by another version, and nothing else is touched.
#include "core/catalogue/Kinds.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/collection/CopyService.h"
#include "core/collection/Kinds.h"
#include "core/library/DerivedRows.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "core/readers/Kinds.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Dump.h"
#include "core/storage/Meta.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <set>

namespace kitapdar {
namespace {

class DerivedRowsTest : public testing::Test {
protected:
    DerivedRowsTest() {
        auto opened = Library::open(place.address(), storage::Access::Create, clock);
        EXPECT_TRUE(opened);
        library = std::move(*opened);
        library->setSession({"Айгүл", "1", {}});
        for (int i = 1; i <= 3; ++i) {
            const std::string number = std::to_string(i);
            catalogue::MarcRecord record;
            record.leader = "00000nam a2200000 a 4500";
            record.fields.push_back({"245", '1', '0', {}, {{'a', "Абай жолы " + number}}});
            EXPECT_TRUE(library->writeNow(&catalogue::RecordService::add, record, catalogue::MarcFormat::Marc21));
            EXPECT_TRUE(library->writeNow(&collection::CopyService::add,
                                          collection::NewCopy{.recordId = catalogue::RecordId(i)}));
            readers::NewReader reader;
            reader.name = {"Ахметова", "Жанар", number};
            EXPECT_TRUE(library->writeNow(&readers::ReaderService::add, reader));
        }
    }

    void run(const std::string& sql) {
        const auto done = library->store().writeNow([&](storage::Transaction& tx) { return tx.execute(sql); });
        EXPECT_TRUE(done) << sql << ": " << (done ? "" : done.error().detail);
    }
    static const journal::Kind& kindOf(std::string_view table) {
        if (table == "copy") return collection::kinds::edit;
        return table == "reader" ? readers::kinds::edit : catalogue::kinds::editRecord;
    }
    /// As another program would have left them.
    void makeOld() {
        run("update record set title_key = fingerprint, author_key = fingerprint");
        run("update record set fingerprint = title_key where id = 2");
        run("update copy set inventory_key = (select title_key from record where id = 1)");
        run("update reader set name_key = (select title_key from record where id = 1)");
        run("delete from reader_token where reader_id = 3");
        run("update meta set value = 'kk-numeric-1-icu-1.0-rules-1' where name = 'derived_version'");
    }
    std::optional<std::string> other() { return library->store().readNow(&otherDerivedVersion).value_or("a fault"); }
    std::string dump() {
        std::string text;
        EXPECT_TRUE(library->store().readNow([&](storage::Snapshot& snapshot) {
            text.clear();
            return storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; });
        }));
        return text;
    }
    std::vector<std::string> wrong() {
        std::vector<std::string> found;
        jobs::Progress unwatched;
        EXPECT_TRUE(library->store().readNow([&](storage::Snapshot& snapshot) {
            found.clear();
            return compareDerived(
                snapshot, [](const Comparison& rows) { return rows.keeper != nullptr; },
                [&](std::string_view, std::string detail) { found.push_back(std::move(detail)); }, unwatched);
        }));
        return found;
    }

    test::Place place;
    const FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
    std::unique_ptr<Library> library;
};

using Names = std::vector<std::string>;

TEST_F(DerivedRowsTest, ANewLibrarySaysWhatItsKeysWereMadeWith) {
    EXPECT_EQ(other(), std::nullopt);
    EXPECT_EQ(wrong(), Names());
    EXPECT_EQ(library->store().readNow([](storage::Snapshot& s) { return storage::metaValue(s, "derived_version"); }),
              derivedVersion());
}

TEST_F(DerivedRowsTest, WhatAnotherVersionMadeIsMadeAnewAndNothingElseIsTouched) {
    const std::string before = dump();
    makeOld();
    EXPECT_EQ(other(), "kk-numeric-1-icu-1.0-rules-1");
    EXPECT_EQ(wrong(), Names{"reader_token of reader 3"}) << "columns of another version are not compared";
    std::set<std::string> parts;
    jobs::Progress watched([&](const jobs::Step& step) { parts.insert(step.part); });
    ASSERT_TRUE(makeDerivedAnew(library->store(), library->search(), watched));
    EXPECT_EQ(other(), std::nullopt);
    EXPECT_EQ(wrong(), Names());
    EXPECT_EQ(dump(), before) << "row versions and the journal included";
    for (const char* table : {"record", "copy", "reader", "reader_token"}) EXPECT_TRUE(parts.contains(table)) << table;
}

TEST_F(DerivedRowsTest, WhatIsOfThisVersionIsNotLookedAt) {
    run("update copy set inventory_key = (select title_key from record where id = 1) where id = 2");
    ASSERT_TRUE(makeDerivedAnew(library->store(), library->search(), progress));
    EXPECT_EQ(wrong(), Names{"copy 2: inventory_key"});
}

TEST_F(DerivedRowsTest, AfterAnInterruptionItGoesOn) {
    makeOld();
    jobs::Progress cancelled;
    cancelled.cancel();
    ASSERT_TRUE(makeDerivedAnew(library->store(), library->search(), cancelled));
    EXPECT_TRUE(other());
    ASSERT_TRUE(makeDerivedAnew(library->store(), library->search(), progress));
    EXPECT_EQ(other(), std::nullopt);
    EXPECT_EQ(wrong(), Names());
}

TEST_F(DerivedRowsTest, AnUndoThatPutsOldKeysBackMakesThemAnew) {
    run("update record set title_key = fingerprint, fingerprint = author_key where id = 1");
    run("update copy set inventory_key = (select title_key from record where id = 2) where id = 1");
    run("update reader set name_key = (select title_key from record where id = 2) where id = 1");
    const auto takeAway = [&](const char* table) {
        EXPECT_TRUE(library->store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            auto operation = library->journal().begin(tx, library->session(), kindOf(table));
            if (std::string_view(table) == "reader") CHECK(operation.erase("registration", 1));
            CHECK(operation.erase(table, 1));
            operation.about(table, 1);
            CHECK(operation.finish());
            return {};
        })) << table;
    };
    for (const char* table : {"copy", "reader", "record"}) takeAway(table);
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    EXPECT_EQ(wrong(), Names());
}

TEST_F(DerivedRowsTest, WhatIsNamedByTheCheckIsRemadeThoughItIsOfThisVersion) {
    const std::string before = dump();
    run("update copy set inventory_key = (select title_key from record where id = 1) where id = 2");
    const bool sqlite = library->store().facts().engine == storage::Engine::Sqlite;
    run(sqlite ? "delete from record_search where rowid = 1" : "delete from record_search where record_id = 1");
    run(sqlite ? "insert into record_search (rowid, title) values (77, 'abai')"
               : "insert into record_search (record_id, words) values (77, 'abai')");
    run(sqlite ? "update record_search set author = 'abai' where rowid = 2"
               : "update record_search set words = 'abai' where record_id = 2");
    EXPECT_FALSE(wrong().empty());
    ASSERT_TRUE(remakeDerived(library->store(), library->search(), progress));
    EXPECT_EQ(wrong(), Names());
    EXPECT_EQ(library->store().readNow([&](storage::Snapshot& s) { return library->search().disagreements(s, 9); }),
              std::vector<catalogue::RecordId>());
    EXPECT_EQ(other(), std::nullopt);
    EXPECT_EQ(dump(), before);
}

TEST_F(DerivedRowsTest, ALibraryOfWhichNobodyPutItDownIsLookedAtOnce) {
    makeOld();
    run("delete from meta where name = 'derived_version'");
    EXPECT_EQ(other(), std::nullopt);
    EXPECT_FALSE(wrong().empty());
    ASSERT_TRUE(makeDerivedAnew(library->store(), library->search(), progress));
    EXPECT_EQ(wrong(), Names());
}

} // namespace
} // namespace kitapdar
