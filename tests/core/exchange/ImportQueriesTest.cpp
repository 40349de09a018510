#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportQueries.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/MarcWriter.h"
#include "core/journal/Journal.h"
#include "tests/support/By.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace kitapdar::exchange {

namespace {

class ImportQueriesTest : public testing::Test {
protected:
    ImportQueriesTest() {
        auto opened = storage::Store::open(place.address(), storage::Access::Create);
        EXPECT_TRUE(opened);
        store = std::move(*opened);
        index = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
        journal.derive("record", [this](storage::Transaction& tx, std::int64_t id) { return index->refresh(tx, id); });
    }

    staff::Permitted<Permission::ImportRun> by() {
        return test::permittedIn<Permission::ImportRun>(*store, {"Айгүл", "1", {}});
    }

    catalogue::ImportId import(const std::string& name, const std::vector<std::string>& languages) {
        std::string bytes;
        for (const std::string& language : languages) {
            catalogue::MarcRecord record;
            record.leader = "00000nam a2200000 a 4500";
            record.fields.push_back({"008", ' ', ' ', "260302s1998    kz            000 0 " + language + " d", {}});
            record.fields.push_back({"245", '1', '0', {}, {{'a', name + " in " + language}}});
            bytes += iso2709(record).value_or(std::string());
        }
        const auto path = place.folder() / name;
        std::ofstream(path, std::ios::binary) << bytes;
        jobs::Progress progress;
        const auto report = ImportService(*store, journal, *index).import(path, {}, {}, by(), progress);
        EXPECT_TRUE(report);
        return *report->id;
    }
    std::vector<PastImport> latest(int limit) {
        return *store->readNow([&](storage::Snapshot& snapshot) { return ImportQueries().latest(snapshot, limit); });
    }

    test::Place place;
    FixedClock clock{Day(2026, 3, 2)};
    std::unique_ptr<storage::Store> store;
    journal::Journal journal{clock};
    std::unique_ptr<catalogue::SearchIndex> index;
};

TEST_F(ImportQueriesTest, ListsTheNewestImportFirstWithItsCounts) {
    import("first.mrc", {"kaz"});
    import("second.mrc", {"kaz", "rus"});
    const auto imports = latest(10);
    ASSERT_EQ(imports.size(), 2u);
    EXPECT_EQ(imports[0].fileName, "second.mrc");
    EXPECT_EQ(imports[0].imported, 2);
    EXPECT_EQ(imports[0].state, ImportState::Done);
    EXPECT_EQ(imports[0].format, "marc21");
    EXPECT_EQ(imports[0].encoding, "utf-8");
    EXPECT_EQ(imports[0].startedAt, clock.now());
    EXPECT_EQ(imports[1].fileName, "first.mrc");
    EXPECT_EQ(latest(1).size(), 1u);
}

TEST_F(ImportQueriesTest, TellsAnUndoneImport) {
    const auto id = import("first.mrc", {"kaz"});
    jobs::Progress progress;
    ASSERT_TRUE(ImportService(*store, journal, *index).undo(id, by(), progress));
    EXPECT_EQ(latest(10).front().state, ImportState::Undone);
}

TEST_F(ImportQueriesTest, ExportsOnlyWhatTheFacetsLeave) {
    import("books.mrc", {"kaz", "rus"});
    const auto target = place.folder() / "out.mrc";
    jobs::Progress progress;
    catalogue::Facets kazakh;
    kazakh.languages = {"kaz"};
    const auto report = ExportService(*store, *index).write(target, ExportFormat::Iso2709, {"", kazakh}, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, 1);
    const auto books = ExportService(*store, *index).write(target, ExportFormat::Iso2709, {"books"}, progress);
    EXPECT_EQ(books->records, 2);
}

TEST(ImportState, OneThatStandsAsRunningAndIsRunByNobodyWasInterrupted) {
    constexpr std::int64_t hour = 60LL * 60 * 1000;
    const Instant now{100 * hour};
    const auto seen = [&](bool runsHere, bool isAlone) {
        std::vector<PastImport> imports(4);
        imports[0].state = ImportState::Done;
        imports[1].state = imports[2].state = ImportState::Running;
        imports[1].startedAt = Instant{now.milliseconds - hour};
        imports[2].startedAt = Instant{now.milliseconds - 10 * hour};
        imports[3].state = ImportState::Undone;
        std::string codes;
        for (const PastImport& each : withInterrupted(std::move(imports), now, runsHere, isAlone))
            codes.append(codes.empty() ? "" : " ").append(code(each.state));
        return codes;
    };
    EXPECT_EQ(seen(false, true), "done interrupted interrupted undone");
    EXPECT_EQ(seen(true, true), "done running interrupted undone") << "one import at a time";
    EXPECT_EQ(seen(false, false), "done running interrupted undone") << "perhaps at another desk";
}

TEST(ImportState, HasACodeForEachState) {
    EXPECT_EQ(code(ImportState::Running), "running");
    EXPECT_EQ(code(ImportState::Interrupted), "interrupted");
    EXPECT_EQ(code(ImportState::Done), "done");
    EXPECT_EQ(code(ImportState::Cancelled), "cancelled");
    EXPECT_EQ(code(ImportState::Undone), "undone");
}

} // namespace

} // namespace kitapdar::exchange
