#include "core/catalogue/RecordQueries.h"
#include "core/collection/CopyService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/MarcWriter.h"
#include "tests/core/exchange/ImportLibrary.h"
#include "tests/support/Shared.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace kitapdar::exchange {

namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;

/// MARC 21 with an item field of the kind that Koha writes.
std::string book(const std::string& title, const std::string& isbn = {}, const std::string& inventory = {},
                 const std::string& barcode = {}, const std::string& part = {}, const std::string& year = "1998") {
    MarcRecord record;
    record.leader = "00000nam a2200000 a 4500";
    record.fields.push_back({"008", ' ', ' ', "260302s" + year + "    kz            000 0 kaz d", {}});
    if (!isbn.empty()) record.fields.push_back({"020", ' ', ' ', {}, {{'a', isbn}}});
    record.fields.push_back({"100", '1', ' ', {}, {{'a', "Сапаров, Е."}}});
    MarcField name{"245", '1', '0', {}, {{'a', title}}};
    if (!part.empty()) name.subfields.push_back({'n', part});
    record.fields.push_back(std::move(name));
    record.fields.push_back({"260", ' ', ' ', {}, {{'c', year}}});
    if (!inventory.empty() || !barcode.empty()) {
        MarcField copy{"952", ' ', ' ', {}, {}};
        if (!inventory.empty()) copy.subfields.push_back({'i', inventory});
        if (!barcode.empty()) copy.subfields.push_back({'p', barcode});
        record.fields.push_back(std::move(copy));
    }
    return *iso2709(record);
}

class ImportTest : public ImportLibraryTest {
protected:
    ImportTest() : exports(std::make_unique<ExportService>(*store, *index)) {}

    std::vector<std::string> titles(const std::string& text) {
        auto hits =
            store->readNow([&](storage::Snapshot& snapshot) { return index->search(snapshot, text, {}, 100, 0); });
        EXPECT_TRUE(hits);
        std::vector<std::string> found;
        for (const auto& row : hits->rows) found.push_back(row.title);
        return found;
    }

    std::string state(catalogue::ImportId id) {
        return texts("select state from import_run where id = " + std::to_string(id.value)).front();
    }

    std::unique_ptr<ExportService> exports;
};

} // namespace

TEST_F(ImportTest, RecordsAndCopiesAreThereAndFound) {
    const auto report = import(file(book("Абай жолы", "9785020032064", "А-17", "KZ100") + book("Қан мен тер")));
    EXPECT_EQ(report.records, 2);
    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(report.copies, 1);
    EXPECT_EQ(state(*report.id), "done");
    EXPECT_THAT(titles("abai joly"), ::testing::ElementsAre("Абай жолы"));
    EXPECT_THAT(titles("isbn:5020032069"), ::testing::ElementsAre("Абай жолы"));
    EXPECT_THAT(titles("А-17"), ::testing::ElementsAre("Абай жолы"));
    const auto entry = store->readNow([&](storage::Snapshot& snapshot) { return journal.latest(snapshot, 10); });
    ASSERT_EQ(entry->size(), 2U);
    EXPECT_EQ(entry->back().kind, "import.begin") << "so that the journal knows of an import that is killed";
    EXPECT_EQ(entry->front().kind, "import.run");
    EXPECT_EQ(journal::factText(entry->front().facts, journal::FactName::File), "in.mrc");
    EXPECT_FALSE(entry->front().undoable);
}

TEST_F(ImportTest, WhatIsThereAlreadyIsKnownAgainButVolumesAreNot) {
    const std::string bytes =
        book("Шығармалар", "9785020032064", "", "", "1 т.") + book("Шығармалар", "9785020032064", "", "", "2 т.") +
        book("Шығармалар", "", "", "", "Т. 1") + book("ШЫҒАРМАЛАР.", "9785020032064", "", "", "1 т.") +
        book("Шығармалар", "9785020032064", "", "", "1 т.", "1999") + book("Шығармалар", "", "", "", "1 т.", "2001");
    const auto preview = imports->preview(file(bytes), {}, progress);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->records, 6);
    EXPECT_EQ(preview->duplicates, 2) << "one without an ISBN, one in capitals";
    EXPECT_EQ(preview->uncertain, 1) << "one ISBN, but another year";
    EXPECT_EQ(number("select count(*) from record"), 0) << "a preview writes nothing";
    const auto report = import(file(bytes));
    EXPECT_EQ(report.imported, 4);
    EXPECT_EQ(report.duplicates, 2);
    const auto again = imports->preview(file(bytes), {}, progress);
    EXPECT_EQ(again->duplicates, 6);
    EXPECT_TRUE(again->rows.front().duplicateOf);
    EXPECT_EQ(import(file(bytes)).imported, 0);
}

TEST_F(ImportTest, KazakhWordsThatFoldTogetherAreDifferentBooks) {
    EXPECT_EQ(import(file(book("Ұл") + book("Үл"))).imported, 2);
}

TEST_F(ImportTest, TakenNumbersAreToldAndTheRecordsImported) {
    errorFile = place.folder() / "errors.tsv";
    const auto report = import(file(book("Бір", "", "1", "KZ100") + book("Екі", "", "2", "KZ100") +
                                    book("Үш", "", "1", "KZ300") + book("Төрт", "", "4", "%C-END")));
    EXPECT_EQ(report.imported, 4);
    EXPECT_EQ(report.copies, 3);
    ASSERT_EQ(report.copyNotes.size(), 3U);
    EXPECT_EQ(report.copyNotes[0].reason, "barcode_taken");
    EXPECT_EQ(report.copyNotes[0].number, 2);
    EXPECT_EQ(report.copyNotes[1].reason, "inventory_number_taken");
    EXPECT_EQ(report.copyNotes[1].detail, "1");
    EXPECT_EQ(report.copyNotes[2].reason, "barcode_malformed");
    EXPECT_EQ(number("select count(*) from copy where barcode is null"), 2);
    EXPECT_THAT(test::readFile(*errorFile), ::testing::HasSubstr("\tinventory_number_taken\t1\n"));
}

TEST_F(ImportTest, DamagedRecordsAreKeptInTheErrorFile) {
    errorFile = place.folder() / "errors.tsv";
    const std::string good = book("Жақсы");
    const std::string damaged = "00099nam a2200049 a 4500qqqqqqqqqqqqqqqqqqqqqqqqqqq\x1e\x1d";
    const auto report = import(file(good + damaged + book("Тағы")));
    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(report.damaged, 1);
    EXPECT_EQ(report.records, 3);
    ASSERT_EQ(report.broken.size(), 1U);
    EXPECT_EQ(report.broken[0].number, 2);
    EXPECT_EQ(report.broken[0].offset, static_cast<std::int64_t>(good.size()));
    const std::string lines = test::readFile(*errorFile);
    EXPECT_TRUE(lines.starts_with("2\t" + std::to_string(good.size()) + "\t")) << lines;
    EXPECT_EQ(test::readFile(place.folder() / "errors.tsv.raw"), damaged);
    using std::filesystem::perms;
    for (const char* name : {"errors.tsv", "errors.tsv.raw"})
        EXPECT_EQ(std::filesystem::status(place.folder() / name).permissions(), perms::owner_read | perms::owner_write);
    EXPECT_EQ(number("select broken from import_run"), 1);
}

TEST_F(ImportTest, WithoutErrorsThereIsNoErrorFile) {
    errorFile = place.folder() / "errors.tsv";
    import(file(book("Жақсы")));
    EXPECT_FALSE(std::filesystem::exists(*errorFile));
    EXPECT_FALSE(std::filesystem::exists(place.folder() / "errors.tsv.raw"));
}

TEST_F(ImportTest, FilesThatCannotBeReadAreRefused) {
    const auto missing = imports->import(place.folder() / "none.mrc", {}, {}, by(), progress);
    ASSERT_FALSE(missing);
    EXPECT_TRUE(std::holds_alternative<FileNotReadable>(missing.error()));
    const auto other = imports->preview(file("Hello, this is no record file at all."), {}, progress);
    ASSERT_FALSE(other);
    EXPECT_TRUE(std::holds_alternative<NotARecordFile>(other.error()));
    EXPECT_EQ(number("select count(*) from import_run"), 0);
}

TEST_F(ImportTest, RecordsWithoutTitleAndHeadingsAreNamedAndNotTaken) {
    errorFile = place.folder() / "errors.tsv";
    const MarcRecord heading{"00000nz  a2200000n  4500", {{"100", '1', ' ', {}, {{'a', "Сапаров, Е."}}}}};
    const std::string bytes = book("Жақсы") + *iso2709(heading);
    const auto preview = imports->preview(file(bytes), {}, progress);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->unsuitable, 1);
    EXPECT_EQ(preview->damaged, 0);
    ASSERT_EQ(preview->broken.size(), 1U);
    EXPECT_EQ(preview->broken[0].reason, "authority_record");
    const auto report = import(file(bytes));
    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(report.unsuitable, 1);
    EXPECT_THAT(test::readFile(*errorFile), ::testing::HasSubstr("\tauthority_record\t"));
    const auto reader =
        import(file("#10: Ахметова\n#11: Айгүл\n#30: 000777\n#13: ^Aг. Кызылорда^Bул. Абая\n*****\n", "rdr.txt"));
    EXPECT_EQ(reader.imported, 0);
    EXPECT_EQ(reader.unsuitable, 1);
    ASSERT_EQ(reader.broken.size(), 1U);
    EXPECT_EQ(reader.broken[0].reason, "no_title");
    EXPECT_EQ(reader.broken[0].detail, "") << "whose record it is stays out of the error file";
}

TEST_F(ImportTest, NoRecordWithoutAnyTitleIsTaken) {
    const auto marc = [](std::vector<MarcField> fields) {
        MarcRecord record;
        record.leader = "00000nam a2200000 i 4500";
        record.fields = std::move(fields);
        return *iso2709(record);
    };
    const auto title = [](const char* tag, char code, const char* text) {
        return MarcField{tag, '0', ' ', {}, {{code, text}}};
    };
    std::string bytes;
    for (const auto& field : {title("245", 'a', "   "), title("245", 'a', "/"), title("100", 'a', "Абай"),
                              title("245", 'c', "Абай"), title("240", 'l', "каз"), title("130", 'a', "Униформ"),
                              title("130", 't', "Част"), title("246", 'b', "Прочее")})
        bytes += marc({field});
    const auto report = import(file(bytes));
    EXPECT_EQ(report.imported, 3);
    EXPECT_EQ(report.unsuitable, 5);
    EXPECT_EQ(report.broken.size(), 5U);
    for (const auto& broken : report.broken) EXPECT_EQ(broken.reason, "no_title");
    EXPECT_EQ(number("select count(*) from record where title = ''"), 0);
    EXPECT_EQ(number("select count(*) from record where title in ('Униформ', 'Част', 'Прочее')"), 3);
}

TEST_F(ImportTest, AnImportThatTakesNothingIsInNoHistory) {
    const std::string before = dump();
    for (const std::string& bytes :
         {std::string(), std::string("00099nam a2200049 a 4500qqqqqqqqqqqqqqqqqqqqqqqqqqq\x1e\x1d")}) {
        const auto report = import(file(bytes));
        EXPECT_FALSE(report.id);
        EXPECT_EQ(number("select count(*) from import_run"), 0);
        EXPECT_EQ(dump(), before);
    }
    import(file(book("Жақсы")));
    EXPECT_FALSE(import(file(book("Жақсы"))).id) << "everything is there already";
    EXPECT_EQ(number("select count(*) from import_run"), 1);
}

TEST_F(ImportTest, DoubtfulTextsStandFirstInThePreviewAndInTheReport) {
    const std::string bytes = book("Жақсы кітап") + book("Ќызылорда облысыныѕ тарихы");
    const auto preview = imports->preview(file(bytes), {}, progress);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->doubtfulTexts, 1);
    ASSERT_EQ(preview->rows.size(), 2U);
    EXPECT_EQ(preview->rows[0].title, "Ќызылорда облысыныѕ тарихы");
    EXPECT_EQ(preview->rows[0].doubt, TextDoubt::Misread);
    EXPECT_FALSE(preview->rows[1].doubt);
    const auto report = import(file(bytes));
    EXPECT_EQ(report.imported, 2);
    ASSERT_EQ(report.textNotes.size(), 1U);
    EXPECT_EQ(report.textNotes[0].number, 2);
    EXPECT_EQ(report.textNotes[0].reason, "text_misread");
}

TEST_F(ImportTest, ARecordOfMoreCopiesThanAnyHasIsNamed) {
    std::string text = "#200: ^aОқулық\n#920: PAZK\n";
    for (int i = 0; i < 20; ++i) text += "#910: ^aU^b^11000\n";
    const auto report = import(file(text + "*****\n", "copies.txt"));
    EXPECT_EQ(report.imported, 0);
    ASSERT_EQ(report.broken.size(), 1U);
    EXPECT_EQ(report.broken[0].reason, "too_large");
}

TEST_F(ImportTest, ACancelledImportKeepsItsSlicesAndCanBeUndone) {
    std::string bytes;
    for (int i = 0; i < 1200; ++i) bytes += book("Кітап " + std::to_string(i));
    const std::string before = dump();
    jobs::Progress stopping([&](const jobs::Step& step) {
        if (step.stage == jobs::Stage::Writing) stopping.cancel();
    });
    const auto report = imports->import(file(bytes), {}, {}, by(), stopping);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->cancelled);
    EXPECT_GE(report->imported, 1);
    EXPECT_LT(report->imported, 1200);
    EXPECT_EQ(number("select count(*) from record"), report->imported);
    EXPECT_EQ(state(*report->id), "cancelled");
    ASSERT_TRUE(imports->undo(*report->id, by(), progress));
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportTest, UndoTakesEverythingAwayAsOneStep) {
    import(file(book("Бұрынғы", "", "7", "KZ700"), "first.mrc"));
    const std::string before = dump();
    const auto report = import(file(book("Жаңа", "9785020032064", "1", "KZ100") + book("Тағы", "", "2", "KZ200")));
    EXPECT_NE(dump(), before);
    const auto undone = imports->undo(*report.id, by(), progress);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->records, 2);
    EXPECT_EQ(undone->copies, 2);
    EXPECT_EQ(undone->keptRecords, 0);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(state(*report.id), "undone");
    EXPECT_TRUE(titles("жаңа").empty());
    EXPECT_EQ(titles("бұрынғы").size(), 1U);
    const auto again = imports->undo(*report.id, by(), progress);
    ASSERT_FALSE(again);
    EXPECT_TRUE(std::holds_alternative<ImportAlreadyUndone>(again.error()));
    const auto unknown = imports->undo(catalogue::ImportId(99), by(), progress);
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(std::holds_alternative<UnknownImport>(unknown.error()));
    const auto entries = store->readNow([&](storage::Snapshot& snapshot) { return journal.latest(snapshot, 1); });
    EXPECT_EQ(entries->front().kind, "import.undo");
}

TEST_F(ImportTest, AnImportInUseStays) {
    const auto report = import(file(book("Жаңа", "", "1", "KZ100") + book("Тағы", "", "2", "KZ200")));
    run("insert into reader (card, surname, category, registered_on, registered_until, name_key) "
        "select 'R1', 'Сапарова', 'adult', '2026-01-05', '2026-12-31', title_key from record limit 1");
    run("insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) "
        "select id, 1, 'home', 0, '2026-03-02', '2026-03-16' from copy where barcode = 'KZ100'");
    run("insert into digitization_item (record_id, state, category, entered_at, state_since) "
        "select id, 'chosen', 'rare', 0, 0 from record where title = 'Тағы'");
    const std::string before = dump();
    const auto refused = imports->undo(*report.id, by(), progress);
    ASSERT_FALSE(refused);
    const auto* use = std::get_if<ImportInUse>(&refused.error());
    ASSERT_TRUE(use);
    EXPECT_EQ(use->copies, 1);
    EXPECT_EQ(use->items, 1);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(state(*report.id), "done");
}

TEST_F(ImportTest, AKilledImportIsStillRunningAndCanBeUndone) {
    const std::string before = dump();
    const auto report = import(file(book("Жаңа", "", "1", "KZ100")));
    run("update import_run set state = 'running'"); // as it stands when the power goes
    ASSERT_TRUE(imports->undo(*report.id, by(), progress));
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportTest, TheIndexOfAnImportIsThatOfARecordSavedByHand) {
    import(file(book("Абай жолы", "9785020032064", "А-17", "KZ100")));
    const auto indexed = [&] {
        return *store->readNow([&](storage::Snapshot& snapshot) {
            return snapshot.all("select * from record_search", {}, [](const storage::Row& row) {
                std::string line;
                for (int i = 0; i < row.columns(); ++i) line += row.string(i) + "|";
                return line;
            });
        });
    };
    const auto imported = indexed();
    ASSERT_TRUE(store->writeNow([&](storage::Transaction& tx) { return index->refresh(tx, 1); }));
    EXPECT_EQ(indexed(), imported);
}

TEST_F(ImportTest, AnExportLeavesOutAFieldThatIso2709CannotHoldAndKeepsTheRecord) {
    const MarcRecord odd{"00000nam a2200000 a 4500",
                         {{"245", '0', '0', {}, {{'a', "Оғаш"}}}, {"98765", ' ', ' ', {}, {{'a', "local"}}}}};
    import(file(std::string(marcXmlBegin()) + marcXml(odd) + std::string(marcXmlEnd()), "odd.xml"));
    const auto target = place.folder() / "out.mrc";
    const auto report = exports->write(target, ExportFormat::Iso2709, {}, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, 1);
    EXPECT_EQ(report->skipped, 0);
    EXPECT_EQ(report->omittedFields, (std::map<std::string, std::int64_t>{{"98765", 1}}));
    EXPECT_THAT(test::readFile(target), ::testing::HasSubstr("Оғаш"));
    EXPECT_TRUE(exports->write(place.folder() / "out.xml", ExportFormat::MarcXml, {}, progress)->omittedFields.empty());
}

TEST_F(ImportTest, AnExportNamesTheRecordsThatItCannotHold) {
    const MarcRecord odd{
        "00000nam a2200000 a 4500",
        {{"245", '0', '0', {}, {{'a', "Оғаш"}}}, {"520", ' ', ' ', {}, {{'a', std::string(10000, 'x')}}}}};
    import(file(std::string(marcXmlBegin()) + marcXml(odd) + std::string(marcXmlEnd()), "odd.xml"));
    import(file(book("Абай жолы")));
    const auto report = exports->write(place.folder() / "out.mrc", ExportFormat::Iso2709, {}, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, 1);
    EXPECT_EQ(report->skipped, 1);
    ASSERT_EQ(report->omitted.size(), 1U);
    EXPECT_EQ(report->omitted[0].title, "Оғаш");
    EXPECT_EQ(std::get<RecordTooLong>(report->omitted[0].reason).tag, "520");
    EXPECT_EQ(exports->write(place.folder() / "out.xml", ExportFormat::MarcXml, {}, progress)->records, 2);
}

TEST_F(ImportTest, ExportsAreWholeFilesOrNone) {
    import(file(book("Абай жолы") + book("Қан мен тер")));
    const auto target = place.folder() / "out.xml";
    const auto report = exports->write(target, ExportFormat::MarcXml, {"абай"}, progress);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->records, 1);
    EXPECT_THAT(test::readFile(target), ::testing::HasSubstr("Абай жолы"));
    EXPECT_THAT(test::readFile(target), ::testing::Not(::testing::HasSubstr("Қан мен тер")));
    jobs::Progress stopped;
    stopped.cancel();
    const auto other = place.folder() / "none.mrc";
    EXPECT_FALSE(exports->write(other, ExportFormat::Iso2709, {}, stopped));
    EXPECT_FALSE(std::filesystem::exists(other));
    const auto nowhere = exports->write(place.folder() / "no" / "folder.mrc", ExportFormat::Iso2709, {}, progress);
    ASSERT_FALSE(nowhere);
    EXPECT_TRUE(std::holds_alternative<storage::FileNotWritable>(nowhere.error()));
    for (const auto& entry : std::filesystem::directory_iterator(place.folder())) {
        EXPECT_FALSE(entry.path().filename().string().starts_with("none.mrc")) << entry.path();
    }
}

TEST_F(ImportTest, InventoryNumbersGoOnBehindTheHighestThatCame) {
    const auto report =
        import(file(book("Бірінші", {}, "100004") + book("Екінші", {}, "000100010") + book("Үшінші", {}, "К-200000") +
                    book("Төртінші", {}, "9786012001234") + book("Бесінші", {}, "200000/2")));
    ASSERT_EQ(report.copies, 5);
    const auto record = catalogue::RecordId(number("select min(id) from record"));
    const auto given = [&] {
        const auto copy = write(&collection::CopyService::add, collection::NewCopy{.recordId = record});
        return copy ? copy->inventoryNumber.value_or("") : std::string("refused");
    };
    EXPECT_EQ(given(), "100011") << "the gaps below are books that were written off";
    EXPECT_EQ(given(), "100012");
    import(file(book("Алтыншы", {}, "77"), "lower.mrc"));
    EXPECT_EQ(given(), "100013") << "a series never goes back";
    EXPECT_THAT(findings(), ::testing::IsEmpty());
}

TEST_F(ImportTest, AnExportNeverTakesThePlaceOfALibraryOrOfWhatIsNoFile) {
    import(file(book("Абай жолы")));
    const auto refusal = [&](const std::filesystem::path& target) {
        const auto report = exports->write(target, ExportFormat::Iso2709, {}, progress);
        return report ? std::string("written")
                      : std::string(std::visit([](const auto& no) { return std::decay_t<decltype(no)>::code; },
                                               report.error()));
    };
    const auto other = place.folder() / "other.kitapdar";
    { ASSERT_TRUE(storage::Store::open(other, storage::Access::Create)); }
    std::filesystem::create_directories(place.folder() / "other.kitapdar.files" / "ab");
    std::filesystem::create_symlink(other, place.folder() / "link.mrc");
    std::filesystem::create_hard_link(other, place.folder() / "second.mrc");
    for (const char* name : {"other.kitapdar", "other.kitapdar-wal", "other.kitapdar-shm", "other.kitapdar.lock",
                             "other.kitapdar.files", "other.kitapdar.files/ab/page.pdf", "link.mrc", "second.mrc"}) {
        EXPECT_EQ(refusal(place.folder() / name), "file_of_library") << name;
    }
    EXPECT_EQ(refusal("/dev/full"), "not_ordinary_file");
    EXPECT_EQ(refusal(place.folder()), "not_ordinary_file");
    EXPECT_EQ(refusal(file("old", "old.mrc")), "written");
    EXPECT_TRUE(storage::Store::open(other, storage::Access::Open));
}

TEST_F(ImportTest, TheErrorFileNeverTakesThePlaceOfTheInputOrOfALibrary) {
    const auto refusal = [&](const std::filesystem::path& input, const std::filesystem::path& errors) {
        const auto report = imports->import(input, {}, errors, by(), progress);
        return report ? std::string("imported") : std::to_string(report.error().index());
    };
    const auto index = [](ImportRefusal no) { return std::to_string(no.index()); };
    const std::string bytes = book("Жақсы");
    const auto input = file(bytes, "in.raw");
    const auto other = place.folder() / "other.kitapdar";
    { ASSERT_TRUE(storage::Store::open(other, storage::Access::Create)); }
    EXPECT_EQ(refusal(input, input), index(FileIsInput()));
    EXPECT_EQ(refusal(input, place.folder() / "in"), index(FileIsInput())); // its ".raw"
    EXPECT_EQ(refusal(input, other), index(storage::FileOfLibrary()));
    EXPECT_EQ(refusal(input, "/dev/full"), index(storage::NotOrdinaryFile()));
    EXPECT_EQ(refusal(input, place.folder() / "no" / "errors.txt"), index(storage::FileNotWritable()));
    EXPECT_EQ(number("select count(*) from import_run"), 0);
    EXPECT_EQ(test::readFile(input), bytes);
    EXPECT_GT(std::filesystem::file_size(other), 0U);
    // What was there before and is not needed stays.
    const auto old = file("precious", "old.txt");
    EXPECT_EQ(refusal(input, old), "imported");
    EXPECT_EQ(test::readFile(old), "precious");
}

} // namespace kitapdar::exchange
