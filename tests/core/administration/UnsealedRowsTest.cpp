// Rows of imports from before the journal held them: advice, not damage; what came later is no such row.
#include "core/administration/LibraryCheck.h"
#include "core/administration/Seal.h"
#include "core/administration/Upgrade.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/exchange/Kinds.h"
#include "core/journal/Journal.h"
#include "core/library/DerivedRows.h"
#include "core/library/Library.h"
#include "core/storage/Connect.h"
#include "core/storage/Migrator.h"
#include "core/text/SortKey.h"
#include "tests/support/Place.h"

#include <gmock/gmock.h>

namespace kitapdar {
namespace {

constexpr std::int64_t schemaBefore = 4;

std::string linesOf(const std::vector<CheckProblem>& problems) {
    std::string lines;
    for (const CheckProblem& problem : problems) lines += problem.code + " " + problem.detail + "\n";
    return lines;
}

class UnsealedRowsTest : public testing::Test {
protected:
    UnsealedRowsTest() {
        makeOldLibrary();
        if (place.address().isServer()) {
            EXPECT_TRUE(upgrade(place.address(), place.folder() / "before", clock, progress));
        }
        auto opened = Library::open(place.address(), storage::Access::Open, clock);
        EXPECT_TRUE(opened);
        library = std::move(*opened);
        library->setSession({"Айгүл", "1", {}});
        EXPECT_TRUE(makeDerivedAnew(library->store(), library->search(), progress)); // as a program does
    }

    /// A title with two copies, and no word of them in the journal.
    void makeOldLibrary() {
        auto connection = storage::connect(place.address(), storage::OpenAs::New);
        ASSERT_TRUE(connection);
        auto migrations = storage::migrations((*connection)->facts().engine);
        std::erase_if(migrations, [](const auto& each) { return each.number > schemaBefore; });
        ASSERT_TRUE(storage::migrate(**connection, migrations));
        ASSERT_TRUE((*connection)->beginWrite());
        storage::Transaction tx(**connection);
        ASSERT_TRUE(
            tx.execute("insert into import_run (started_at, file_name, format, encoding, state) "
                       "values (0, 'old.mrc', 'marc21', 'utf-8', 'done')"));
        catalogue::MarcRecord marc;
        marc.leader = "00000nam a2200000 a 4500";
        marc.fields.push_back({"245", '1', '0', {}, {{'a', "Абай жолы"}}});
        auto record = catalogue::prepare(marc, catalogue::MarcFormat::Marc21);
        record.fingerprint = "of an older program";
        storage::Parameters values;
        catalogue::preparedColumns.appendInserted(values, record);
        std::string names;
        std::string marks;
        for (const std::string& name : catalogue::preparedColumns.insertedNames()) names += name + ", ";
        for (std::size_t at = 1; at <= values.size(); ++at) marks += "$" + std::to_string(at) + ", ";
        ASSERT_TRUE(
            tx.execute("insert into record (" + names + "import_id, created_at) values (" + marks + "1, 0)", values));
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(
                tx.execute("insert into copy (record_id, inventory_key, state, lending, import_id) "
                           "values (1, $1, 'in_stock', 'home', 1)",
                           {storage::Blob{text::sortKey("")}}));
        }
        ASSERT_TRUE((*connection)->commit());
        // As catalogue/search/IndexFilling.h asks for it.
        ASSERT_TRUE((*connection)->beginWrite());
        ASSERT_TRUE(tx.execute("insert into meta (name, value) values ('search_filled_to', '0')"));
        ASSERT_TRUE((*connection)->commit());
    }

    std::vector<CheckProblem> check() {
        const auto problems = checkLibrary(library->store(), library->search(), {}, progress);
        EXPECT_TRUE(problems);
        return problems.value_or(std::vector<CheckProblem>());
    }
    void slipInACopy() {
        EXPECT_TRUE(library->store().writeNow([](storage::Transaction& tx) {
            return tx.execute(
                "insert into copy (record_id, inventory_key, lending, import_id) "
                "select 1, inventory_key, 'home', 1 from copy where id = 1");
        }));
    }

    test::Place place;
    const FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
    std::unique_ptr<Library> library;
};

TEST_F(UnsealedRowsTest, AfterAnUpgradeTheyAreAdviceUntilAnAdministratorSealsThem) {
    const auto found = check();
    EXPECT_EQ(linesOf(found),
              "rows_not_sealed import_run 1-1: 1\nrows_not_sealed record 1-1: 1\nrows_not_sealed copy 1-2: 2\n");
    EXPECT_TRUE(std::ranges::all_of(found, isAdvice));
    const auto by = *library->permission<Permission::ImportRun>().result();
    ASSERT_TRUE(sealLibrary(library->store(), library->journal(), by, {}));
    EXPECT_EQ(linesOf(check()), "");
    slipInACopy();
    EXPECT_EQ(linesOf(check()), "row_outside_journal copy 3\n");
}

TEST_F(UnsealedRowsTest, NothingIsSealedWhileAnImportIsUnfinished) {
    const auto by = *library->permission<Permission::ImportRun>().result();
    ASSERT_TRUE(library->store().writeNow([&](storage::Transaction& tx) {
        journal::Operation operation = library->journal().begin(tx, by, exchange::kinds::beginRun);
        operation.about("import_run", 1);
        return operation.finish();
    }));
    const auto sealed = sealLibrary(library->store(), library->journal(), by, {});
    ASSERT_FALSE(sealed);
    EXPECT_EQ(std::get<LibraryUnsound>(sealed.error()).first.code, "import_unfinished");
}

TEST_F(UnsealedRowsTest, WhatIsSlippedInAfterTheUpgradeIsDamage) {
    slipInACopy();
    const auto found = check();
    EXPECT_THAT(linesOf(found), testing::HasSubstr("row_outside_journal copy 3\n"));
    EXPECT_FALSE(std::ranges::all_of(found, isAdvice));
}

} // namespace
} // namespace kitapdar
