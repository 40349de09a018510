// Libraries exported and read by another library: the copies are those that the first one has now.
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/MarcWriter.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/exchange/ImportLibrary.h"
#include "tests/support/Shared.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace kitapdar::exchange {
namespace {

class ExportLibrary : public ImportLibraryTest {
public:
    using ImportLibraryTest::import;
    std::filesystem::path exported(ExportFormat format, const std::string& name) {
        const auto target = place.folder() / name;
        const auto report = ExportService(*store, *index).write(target, format, {}, progress);
        EXPECT_TRUE(report);
        return target;
    }
    collection::Copy copy(const std::string& inventory) {
        const auto found = store->readNow([&](storage::Snapshot& snapshot) {
            return collection::CopyQueries().byCode(snapshot, text::ScannedCode(inventory));
        });
        EXPECT_TRUE(found);
        return found && !found->empty() ? found->front() : collection::Copy();
    }
    /// What a file tells of the copies, title by title.
    std::vector<std::string> copies() {
        return texts(
            "select r.title || '|' || coalesce(c.inventory_number, '-') || '|' || coalesce(c.barcode, '-') "
            "|| '|' || c.place || '|' || c.shelf || '|' || coalesce(cast(c.price as varchar), '-') || '|' || "
            "c.accounted || '|' || c.circulation || '|' || c.condition || '|' || c.lending || '|' || c.note || '|' || "
            "coalesce(c.received_on, '-') || '|' || c.excluded_by || '|' || coalesce(c.excluded_on, '-') || '|' || "
            "coalesce(c.condition_on, '-') || '|' || c.condition_reason || '|' || c.parts "
            "from copy c join record r on r.id = c.record_id order by 1");
    }
};

class OtherLibrary : public ExportLibrary {
    void TestBody() override {}
};

class ExportCopiesTest : public ExportLibrary {
protected:
    /// A second library that has what the first one wrote; it writes the same bytes.
    void expectSameElsewhere(ExportFormat format, const std::string& ending) {
        const auto file = exported(format, "first" + ending);
        OtherLibrary other;
        const auto report = other.import(file);
        EXPECT_EQ(report.duplicates, 0);
        EXPECT_EQ(report.damaged, 0);
        EXPECT_EQ(other.copies(), copies());
        EXPECT_EQ(test::readFile(other.exported(format, "second" + ending)), test::readFile(file));
    }
};

std::string irbisBook(const std::string& title, const std::string& copies) {
    return "#920: PAZK\n#700: ^aСапаров^bЕ.\n#200: ^a" + title + "\n#210: ^cБаспа^d2009\n" + copies + "*****\n";
}

TEST_F(ExportCopiesTest, CopiesThatWereMadeEditedAndWrittenOffHereGoAlong) {
    import(irbis(irbisBook("Абай жолы", "#910: ^a0^b1001^dАБ^e1500^u2009/3\n#910: ^a0^b1002^dАБ\n") +
                 irbisBook("Қан мен тер", "#910: ^aC^13^dЧЗ\n") + irbisBook("Көшпенділер", "")));
    collection::Copy first = copy("1001");
    first.place = "ЧЗ";
    first.shelf = "84 Ә 82";
    first.price = Money{250050};
    first.lending = collection::Lending::ReadingRoom;
    first.note = "қолтаңба бар";
    first.parts = "2 карта";
    ASSERT_TRUE(write(&collection::CopyService::edit, first));
    run("update copy set accounted = 'excluded' where inventory_number = '1002'");
    run("update copy set excluded_by = '17', excluded_on = '2026-02-01' where inventory_number = '1002'");
    run("update copy set circulation = 'on_display', condition = 'damaged', condition_on = '2026-03-01', "
        "condition_reason = 'су тиген' where inventory_number = '1001'");
    const auto record = catalogue::RecordId(number("select id from record where title = 'Көшпенділер'"));
    ASSERT_TRUE(write(&collection::CopyService::add, collection::NewCopy{.recordId = record, .price = Money{9900}}));
    ASSERT_EQ(copies().size(), 6U);
    for (const auto format : {ExportFormat::MarcXml, ExportFormat::Iso2709})
        expectSameElsewhere(format, format == ExportFormat::MarcXml ? ".xml" : ".mrc");
    EXPECT_THAT(test::readFile(exported(ExportFormat::MarcXml, "again.xml")), ::testing::HasSubstr("2009/3"));
}

TEST_F(ExportCopiesTest, AFileOfSeveralFormatsIsReported) {
    import(irbis(irbisBook("Абай жолы", "")));
    const auto report = [&] {
        return *ExportService(*store, *index).write(place.folder() / "out.mrc", ExportFormat::Iso2709, {}, progress);
    };
    EXPECT_FALSE(report().isMixed());
    import(file(*iso2709(test::marcLines("100 1# $aСапаров, Е.\n245 10 $aҚан мен тер\n260 ## $aАлматы$c1999"))));
    EXPECT_TRUE(report().isMixed());
    EXPECT_EQ(report().formats.size(), 2U);
}

TEST_F(ExportCopiesTest, AFileIsSplitByTheFamiliesOfItsFormats) {
    import(irbis(irbisBook("Абай жолы", "#910: ^a0^b1001^dАБ\n")));
    import(file(*iso2709(test::marcLines("100 1# $aСапаров, Е.\n245 10 $aҚан мен тер\n260 ## $aАлматы$c1999"))));
    for (const auto format : {ExportFormat::MarcXml, ExportFormat::Iso2709}) {
        const auto target = place.folder() / (format == ExportFormat::MarcXml ? "all.xml" : "all.mrc");
        const auto report = ExportService(*store, *index).write(target, format, {}, progress, ExportSplit::ByFamily);
        ASSERT_TRUE(report);
        EXPECT_FALSE(report->isMixed());
        EXPECT_EQ(report->records, 2);
        EXPECT_EQ(report->files.size(), 2U);
        EXPECT_FALSE(std::filesystem::exists(target));
        OtherLibrary other;
        std::int64_t imported = 0;
        for (const auto& each : report->files) imported += other.import(each).imported;
        EXPECT_EQ(imported, 2);
        EXPECT_EQ(other.copies(), copies());
    }
}

TEST_F(ExportCopiesTest, FilesOfASplitThatAreThereAreReplacedOnlyWhenThatIsSaid) {
    import(irbis(irbisBook("Абай жолы", "")));
    const auto write = [&](ExistingFiles existing) {
        return ExportService(*store, *index)
            .write(place.folder() / "all.mrc", ExportFormat::Iso2709, {}, progress, ExportSplit::ByFamily, existing);
    };
    const auto mine = place.folder() / "all.irbis.mrc";
    const auto also = place.folder() / "all.marc21.mrc";
    std::ofstream(mine) << "mine";
    ASSERT_TRUE(std::filesystem::create_directory(also)) << "no file: nothing that would be replaced";
    const auto kept = write(ExistingFiles::Keep);
    ASSERT_FALSE(kept);
    const auto* exist = std::get_if<FilesExist>(&kept.error());
    ASSERT_TRUE(exist);
    EXPECT_EQ(exist->paths, std::vector{mine.string()});
    EXPECT_EQ(test::readFile(mine), "mine");
    ASSERT_TRUE(write(ExistingFiles::Replace));
    EXPECT_NE(test::readFile(mine), "mine");
    std::filesystem::remove(mine);
    std::filesystem::remove(also);
    std::ofstream(also) << "of another export";
    EXPECT_TRUE(write(ExistingFiles::Keep)) << "no record of that format is written";
    EXPECT_EQ(test::readFile(also), "of another export");
}

TEST(ExportReport, WhoReadsUnimarcReadsRusmarc) {
    using catalogue::MarcFormat;
    const auto isMixed = [](const std::map<MarcFormat, std::int64_t>& formats) {
        ExportReport report;
        report.formats = formats;
        return report.isMixed();
    };
    EXPECT_FALSE(isMixed({{MarcFormat::Unimarc, 3}, {MarcFormat::Rusmarc, 1}}));
    EXPECT_TRUE(isMixed({{MarcFormat::Unimarc, 3}, {MarcFormat::Irbis, 1}}));
    EXPECT_TRUE(isMixed({{MarcFormat::Marc21, 3}, {MarcFormat::Rusmarc, 1}}));
    EXPECT_FALSE(isMixed({{MarcFormat::Irbis, 3}}));
}

TEST_F(ExportCopiesTest, ASelectionByNumbersIsWrittenInItsOrder) {
    import(irbis(irbisBook("Абай жолы", "#910: ^a0^b1^dАБ\n#910: ^a0^b2^dАБ\n") + irbisBook("Қан мен тер", "")));
    const auto ids = texts("select cast(id as varchar) from record order by id");
    ASSERT_EQ(ids.size(), 2U);
    const catalogue::RecordId one(std::stoll(ids[0]));
    const catalogue::RecordId two(std::stoll(ids[1]));
    const auto titles = ExportService(*store, *index).titles({.ids = std::vector{two, one, catalogue::RecordId(99)}});
    ASSERT_TRUE(titles);
    EXPECT_EQ(titles->count, 2) << "an id of no record counts for nothing";
    EXPECT_EQ(titles->rows, 3);
    auto next = titles->next;
    const auto slice = next();
    ASSERT_TRUE(slice);
    ASSERT_EQ(slice->size(), 2U);
    EXPECT_EQ((*slice)[0].title, "Қан мен тер");
    EXPECT_TRUE((*slice)[0].copies.empty());
    ASSERT_EQ((*slice)[1].copies.size(), 2U);
    EXPECT_EQ((*slice)[1].copies[1].copy.inventoryNumber, "2");
    EXPECT_TRUE(next()->empty());
    EXPECT_EQ(ExportService(*store, *index).titles({})->rows, 3);
    EXPECT_EQ(ExportService(*store, *index).titles({"абай"})->rows, 2);
}

TEST_F(ExportCopiesTest, RealCatalogueOfIrbisIsTheSameInAnotherLibrary) {
    const auto path = test::sharedData("marc/irbis/ISTU/istu.mst");
    NEEDS_SHARED(path);
    import(path);
    ASSERT_FALSE(copies().empty());
    run("update copy set place = 'ЖАҢА', shelf = 'Қ 12' where id % 7 = 0");
    run("update copy set accounted = 'excluded' where id % 11 = 0");
    run("update copy set lending = 'reading_room', note = 'ескі' where id % 5 = 0");
    const auto file = exported(ExportFormat::MarcXml, "first.xml");
    OtherLibrary other;
    other.import(file);
    EXPECT_EQ(other.copies(), copies());
    EXPECT_EQ(test::readFile(other.exported(ExportFormat::MarcXml, "second.xml")) == test::readFile(file), true);
}

} // namespace
} // namespace kitapdar::exchange
