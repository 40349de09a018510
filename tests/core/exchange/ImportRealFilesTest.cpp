// Real record files of other systems, when they lie beside the project: imported, found, exported, imported again.
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportService.h"
#include "core/journal/Journal.h"
#include "core/library/Rooms.h"
#include "core/storage/Dump.h"
#include "tests/support/By.h"
#include "tests/support/Place.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

namespace kitapdar::exchange {

namespace {

struct RealFile {
    const char* path;
    std::int64_t records;
    std::vector<const char*> found; // each of these finds something
};

/// A library of its own for each step.
class Bench {
public:
    explicit Bench(const storage::Address& address)
        : m_store(std::move(*storage::Store::open(address, storage::Access::Create))) {}

    Result<ImportReport, ImportRefusal> import(const std::filesystem::path& file) {
        return ImportService(*m_store, m_journal, *m_index).import(file, {}, {}, by(), m_progress);
    }
    bool undo(catalogue::ImportId id) {
        return ImportService(*m_store, m_journal, *m_index).undo(id, by(), m_progress).has_value();
    }
    Result<ImportPreview, ImportRefusal> preview(const std::filesystem::path& file) {
        return ImportService(*m_store, m_journal, *m_index).preview(file, {}, m_progress);
    }
    Result<ExportReport, ExportRefusal> write(const std::filesystem::path& file, ExportFormat format) {
        return ExportService(*m_store, *m_index).write(file, format, {}, m_progress);
    }
    std::int64_t found(const std::string& text) {
        return m_store->readNow([&](storage::Snapshot& s) { return m_index->search(s, text, {}, 10, 0); })->found;
    }
    /// Records without what tells one import from the other.
    std::vector<std::string> records() {
        return *m_store->readNow([](storage::Snapshot& snapshot) {
            return snapshot.all("select format, title, authors, year_key, language, kind, marc from record order by id",
                                {}, [](const storage::Row& row) {
                                    std::string line;
                                    for (int i = 0; i < row.columns(); ++i) line += row.string(i) + "|";
                                    return line;
                                });
        });
    }
    /// Title by title, everything that files tell of copies.
    std::vector<std::string> copies() {
        return *m_store->readNow([](storage::Snapshot& snapshot) {
            return snapshot.all(
                "select r.title, c.inventory_number, c.barcode, c.place, c.shelf, c.price, c.currency, "
                "c.accounted, c.circulation, c.condition, c.lending, c.note, c.received_on from copy c join record r "
                "on r.id = c.record_id order by r.id, c.id",
                {}, [](const storage::Row& row) {
                    std::string line;
                    for (int i = 0; i < row.columns(); ++i)
                        line += (row.isNull(i) ? std::string("-") : row.string(i)) + "|";
                    return line;
                });
        });
    }
    std::string content() {
        std::string text;
        EXPECT_TRUE(m_store->readNow([&](storage::Snapshot& snapshot) {
            return storage::dump(snapshot, allTables(), [&](std::string_view line) {
                if (!line.starts_with("import_run")) text += line;
            });
        }));
        return text;
    }

private:
    staff::Permitted<Permission::ImportRun> by() {
        return test::permittedIn<Permission::ImportRun>(*m_store, {"Айгүл", "1", {}});
    }

    FixedClock m_clock{Day(2026, 3, 2)};
    journal::Journal m_journal{m_clock};
    jobs::Progress m_progress;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<catalogue::SearchIndex> m_index = std::make_unique<catalogue::SearchIndex>(m_store->facts().engine);
};

class ImportRealFiles : public ::testing::TestWithParam<RealFile> {
protected:
    test::TemporaryFolder folder;
};

} // namespace

TEST_P(ImportRealFiles, AreImportedFoundAndUndone) {
    const auto path = test::sharedData(GetParam().path);
    NEEDS_SHARED(path);
    test::Place place;
    Bench library(place.address());
    const std::string empty = library.content();
    const auto preview = library.preview(path);
    ASSERT_TRUE(preview);
    const auto report = library.import(path);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, GetParam().records);
    EXPECT_EQ(report->records, report->imported + report->duplicates + report->damaged + report->unsuitable);
    EXPECT_EQ(preview->records, report->records);
    EXPECT_EQ(preview->duplicates, report->duplicates);
    EXPECT_EQ(preview->damaged, report->damaged);
    for (const char* text : GetParam().found) EXPECT_GT(library.found(text), 0) << text;
    EXPECT_EQ(report->id.has_value(), report->imported > 0);
    if (report->id) {
        ASSERT_TRUE(library.undo(*report->id));
    }
    EXPECT_EQ(library.content(), empty);
}

TEST_P(ImportRealFiles, AreTheSameAfterExportAndImport) {
    const auto path = test::sharedData(GetParam().path);
    NEEDS_SHARED(path);
    for (const ExportFormat format : {ExportFormat::MarcXml, ExportFormat::Iso2709}) {
        Bench first(folder.path() / (format == ExportFormat::MarcXml ? "a" : "b"));
        ASSERT_TRUE(first.import(path));
        const auto file = folder.path() / "export";
        ASSERT_TRUE(first.write(file, format));
        Bench second(folder.path() / (format == ExportFormat::MarcXml ? "c" : "d"));
        ASSERT_TRUE(second.import(file));
        const auto again = folder.path() / "again";
        ASSERT_TRUE(second.write(again, format));
        EXPECT_EQ(test::readFile(again) == test::readFile(file), true) << "the second export differs";
        Bench third(folder.path() / (format == ExportFormat::MarcXml ? "e" : "f"));
        ASSERT_TRUE(third.import(again));
        EXPECT_EQ(third.records(), second.records());
        EXPECT_EQ(second.copies(), first.copies());
        EXPECT_EQ(third.copies(), first.copies());
    }
}

TEST(ImportRealHeadings, AreNamedOneByOneAndNotTaken) {
    const auto path = test::sharedData("marc/folio-mod-data-import/2500.mrc");
    NEEDS_SHARED(path);
    test::Place place;
    Bench library(place.address());
    const std::string empty = library.content();
    EXPECT_EQ(library.preview(path)->unsuitable, 2500);
    const auto report = library.import(path);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 0);
    EXPECT_EQ(report->unsuitable, 2500);
    EXPECT_EQ(report->broken.front().reason, "authority_record");
    EXPECT_EQ(library.content(), empty);
}

INSTANTIATE_TEST_SUITE_P(
    Shared, ImportRealFiles,
    ::testing::Values(RealFile{"marc/rusmarc-loge-gh/TEST1.ISO",
                               81,
                               {"шахматные композиции", "shakhmatnye", "светильник сиб", "lang:rus"}},
                      RealFile{"marc/pymarc/1251.dat",
                               6,
                               {"гидравлического расч", "gidravlicheskogo", "author:линдгрен", "year:2005"}},
                      RealFile{"marc/ruby-marc/cp866_unimarc.marc", 1, {}},
                      RealFile{"marc/ruby-marc/cp866_multirecord.marc", 2, {}},
                      RealFile{"marc/irbis/record.txt", 1, {"куда пойти", "kuda poiti", "author:акулова"}}));

} // namespace kitapdar::exchange
