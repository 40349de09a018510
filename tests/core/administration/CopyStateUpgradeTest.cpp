// A library made by a program whose copies had one column for their state: what becomes of its rows, of its journal and
// of what is undone afterwards.
#include "core/administration/LibraryCheck.h"
#include "core/administration/Upgrade.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/collection/CopyColumns.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/collection/Kinds.h"
#include "core/exchange/Kinds.h"
#include "core/journal/Journal.h"
#include "core/library/DerivedRows.h"
#include "core/library/Library.h"
#include "core/staff/UndoService.h"
#include "core/storage/Connect.h"
#include "core/storage/Migrator.h"
#include "core/text/SortKey.h"
#include "tests/support/FormerJournal.h"
#include "tests/support/Place.h"
#include "tests/support/Problems.h"

#include <gmock/gmock.h>

namespace kitapdar {
namespace {

using collection::Copy;
using collection::CopyId;
using collection::CopyState;

constexpr std::int64_t schemaBefore = 12;
const std::vector<std::string> formerStates = {"in_stock", "expected", "bindery",    "withheld",
                                               "missing",  "lost",     "written_off"};

class CopyStateUpgradeTest : public testing::Test {
protected:
    CopyStateUpgradeTest() {
        makeOldLibrary();
        if (place.address().isServer()) {
            EXPECT_TRUE(upgrade(place.address(), place.folder() / "before", clock, progress));
        }
        auto opened = Library::open(place.address(), storage::Access::Open, clock);
        EXPECT_TRUE(opened);
        library = std::move(*opened);
        library->setSession(session);
        EXPECT_TRUE(makeDerivedAnew(library->store(), library->search(), progress)); // as a program does
    }

    void makeOldLibrary() {
        auto opened = storage::connect(place.address(), storage::OpenAs::New);
        ASSERT_TRUE(opened);
        storage::Connection& connection = **opened;
        auto migrations = storage::migrations(connection.facts().engine);
        std::erase_if(migrations, [](const auto& each) { return each.number > schemaBefore; });
        ASSERT_TRUE(storage::migrate(connection, migrations));
        ASSERT_TRUE(connection.beginWrite());
        ASSERT_TRUE(test::beginFormerJournal(connection));
        storage::Transaction transaction(connection);
        const auto made = fill(transaction);
        ASSERT_TRUE(made) << made.error().detail;
        const auto former = test::endFormerJournal(connection);
        ASSERT_TRUE(former) << former.error().detail;
        ASSERT_TRUE(connection.commit());
    }

    /// An import with a copy in each state, and what was done to copies after it.
    Result<void> fill(storage::Transaction& tx) {
        CHECK(
            tx.execute("insert into import_run (started_at, file_name, format, encoding, state) "
                       "values (0, 'old.mrc', 'marc21', 'utf-8', 'done')"));
        catalogue::MarcRecord marc;
        marc.leader = "00000nam a2200000 a 4500";
        marc.fields.push_back({"245", '1', '0', {}, {{'a', "Абай жолы"}}});
        const auto record = catalogue::prepare(marc, catalogue::MarcFormat::Marc21);
        storage::Parameters values;
        catalogue::preparedColumns.appendInserted(values, record);
        std::string names;
        std::string marks;
        for (const std::string& name : catalogue::preparedColumns.insertedNames()) names += name + ", ";
        for (std::size_t at = 1; at <= values.size(); ++at) marks += "$" + std::to_string(at) + ", ";
        CHECK(tx.execute("insert into record (" + names + "import_id, created_at) values (" + marks + "1, 0)", values));
        for (const std::string& state : formerStates) {
            CHECK(
                tx.execute("insert into copy (record_id, inventory_key, state, lending, note, import_id) "
                           "values (1, $1, $2, 'home', '910 ^v 7', 1)",
                           {storage::Blob{text::sortKey("")}, state}));
        }
        journal::Operation run = journal.begin(tx, session, exchange::kinds::run);
        TRY(auto stock, journal::allRows(tx, {"import_run", "record", "record_isbn", "copy"}));
        for (journal::HeldRows& rows : stock) run.hold(std::move(rows));
        run.about("import_run", 1);
        CHECK(run.finish());
        for (std::size_t i = 0; i < formerStates.size(); ++i) {
            const auto id = static_cast<std::int64_t>(i) + 1;
            CHECK(change(tx, id, formerStates[(i + 1) % formerStates.size()]));
        }
        CHECK(add(tx, "withheld"));
        CHECK(change(tx, added, "lost"));
        CHECK(add(tx, "in_stock"));
        return tx.execute("insert into meta (name, value) values ('search_filled_to', '0')").transform([](auto) {});
    }

    Result<void> change(storage::Transaction& tx, std::int64_t id, const std::string& state) {
        journal::Operation operation = journal.begin(tx, session, collection::kinds::edit);
        CHECK(operation.update("copy", id, {{"state", state}, {"note", "бұрын"}}));
        operation.about("copy", id);
        CHECK(operation.finish());
        return {};
    }
    Result<void> add(storage::Transaction& tx, const std::string& state) {
        journal::Operation operation = journal.begin(tx, session, collection::kinds::add);
        TRY(const auto id, operation.insert("copy", {{"record_id", 1},
                                                     {"inventory_key", storage::Blob{text::sortKey("")}},
                                                     {"state", state},
                                                     {"lending", "home"}}));
        operation.about("copy", id);
        CHECK(operation.finish());
        return {};
    }

    std::string problems() { return test::problemsOf(*library); }
    std::vector<std::string> states() {
        return *library->store().readNow([](storage::Snapshot& snapshot) {
            return snapshot.all(
                "select " + collection::copyColumns.list() + " from copy order by id", {},
                [](const storage::Row& row) { return std::string(code(stateOf(collection::copyColumns(row)))); });
        });
    }
    Copy copy(std::int64_t id) { return **library->readNow(&collection::CopyQueries::byId, CopyId(id)); }

    static constexpr std::int64_t added = 8;
    test::Place place;
    const FixedClock clock{Day(2026, 3, 2)};
    const Session session{"Айгүл", "1", {}};
    journal::Journal journal{clock};
    jobs::Progress progress;
    std::unique_ptr<Library> library;
};

const std::vector<std::string> moved = {"expected",    "bindery",  "withheld", "missing", "lost",
                                        "written_off", "in_stock", "lost",     "in_stock"};

TEST_F(CopyStateUpgradeTest, EveryFormerStateStandsInItsParts) {
    EXPECT_EQ(states(), moved);
    for (std::int64_t id = 1; id <= std::ssize(moved); ++id) {
        EXPECT_EQ(partsOf(copy(id)), collection::partsOf(stateOf(copy(id)))) << id;
        EXPECT_EQ(copy(id).excludedBy, "") << id;
        EXPECT_EQ(copy(id).conditionOn, std::nullopt) << id;
    }
    EXPECT_EQ(copy(6).note, "бұрын");
}

TEST_F(CopyStateUpgradeTest, TheCheckReadsTheOldEntriesWithTheNewColumns) {
    EXPECT_EQ(problems(), "");
    ASSERT_TRUE(library->store().writeNow(
        [](storage::Transaction& tx) { return tx.execute("update copy set condition = 'lost' where id = 2"); }));
    EXPECT_THAT(problems(), testing::HasSubstr("row_not_as_journal copy 2"));
}

TEST_F(CopyStateUpgradeTest, TheCheckSeesRowsOfAnOldImportThatWereTamperedWith) {
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    for (int i = 0; i < 9; ++i) ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast)) << i;
    EXPECT_EQ(states(), formerStates);
    EXPECT_EQ(problems(), "");
    // What an undo put back is known of each copy; the document of the copy that was written off is held by the import.
    ASSERT_TRUE(library->store().writeNow(
        [](storage::Transaction& tx) { return tx.execute("update copy set excluded_by = '9' where id = 7"); }));
    EXPECT_NE(problems(), "");
}

TEST_F(CopyStateUpgradeTest, WhatWasDoneBeforeIsUndoneAndDoneAgainAfterwards) {
    for (std::size_t i = 0; i < 10; ++i) ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast)) << i;
    EXPECT_EQ(states(), formerStates);
    EXPECT_EQ(copy(6).note, "910 ^v 7");
    EXPECT_EQ(problems(), "");
    for (std::size_t i = 0; i < 10; ++i) ASSERT_TRUE(library->writeNow(&staff::UndoService::redoLast)) << i;
    EXPECT_EQ(states(), moved);
    EXPECT_EQ(problems(), "");
}

TEST_F(CopyStateUpgradeTest, ALaterChangeOfAPartStandsInTheWayOfAnOldUndo) {
    Copy lost = copy(5);
    ASSERT_EQ(stateOf(lost), CopyState::Lost);
    lost.conditionReason = "оқырман жоғалтты";
    ASSERT_TRUE(library->writeNow(&collection::CopyService::edit, lost));
    const auto undone = library->writeNow(&staff::UndoService::undo, std::int64_t{6}); // import, then copies 1 to 5
    ASSERT_FALSE(undone);
    EXPECT_TRUE(std::holds_alternative<journal::ChangedSince>(undone.error()));
    EXPECT_EQ(problems(), "");
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undoLast));
    ASSERT_TRUE(library->writeNow(&staff::UndoService::undo, std::int64_t{6}));
    EXPECT_EQ(stateOf(copy(5)), CopyState::Missing);
    EXPECT_EQ(problems(), "");
}

TEST_F(CopyStateUpgradeTest, NewWorkOnOldCopiesLeavesTheImportWhole) {
    for (std::int64_t id = 1; id <= 5; ++id) {
        Copy changed = copy(id);
        changed.circulation = collection::Circulation::OnDisplay;
        changed.condition = collection::Condition::Damaged;
        ASSERT_TRUE(library->writeNow(&collection::CopyService::edit, changed));
    }
    EXPECT_EQ(problems(), "");
}

} // namespace
} // namespace kitapdar
