// Copies that come with a record the catalogue has, doubtful records, states of copies; what a preview promises; what
// an undo leaves.
#include "core/collection/CopyColumns.h"
#include "core/exchange/MarcWriter.h"
#include "core/exchange/ReadyCopies.h"
#include "core/exchange/Room.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/exchange/ImportLibrary.h"
#include "tests/core/exchange/MarcFiles.h"
#include "tests/support/Shared.h"

#include <gmock/gmock.h>

namespace kitapdar::exchange {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ImportMatchingTest : public ImportLibraryTest {
protected:
    static std::vector<std::string> reasons(const std::vector<BrokenRecord>& notes) {
        std::vector<std::string> all;
        for (const BrokenRecord& note : notes) all.push_back(note.reason);
        return all;
    }
    /// Of the copies with inventory numbers, in their order.
    std::vector<std::string> states() {
        return *store->readNow([](storage::Snapshot& snapshot) {
            return snapshot.all(
                "select " + collection::copyColumns.list() +
                    " from copy where inventory_number is not null order by inventory_number",
                {}, [](const storage::Row& row) { return std::string(code(stateOf(collection::copyColumns(row)))); });
        });
    }
};

const std::string abai =
    "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы^eроман-эпопея\n"
    "#210: ^aАлматы^cЖазушы^d2009\n";
const std::string isbn = "#10: ^a978-601-200-123-5\n";
const std::string end = "*****\n";

} // namespace

TEST_F(ImportMatchingTest, CopiesOfAKnownRecordAreAddedToIt) {
    import(irbis(abai + isbn + "#910: ^a0^b1001^dАБ\n" + end));
    const auto second = import(irbis(abai + "#910: ^a0^b2001^dФИЛИАЛ\n#910: ^a0^b2002^dФИЛИАЛ\n" + end));
    EXPECT_EQ(second.imported, 0);
    EXPECT_EQ(second.duplicates, 1);
    EXPECT_EQ(second.copies, 2);
    EXPECT_EQ(second.addedCopies, 2);
    EXPECT_EQ(number("select count(*) from record"), 1);
    EXPECT_EQ(number("select count(*) from copy where record_id = (select id from record)"), 3);
}

TEST_F(ImportMatchingTest, TwoRecordsOfOneEditionInOneFileGiveOneRecordWithAllCopies) {
    const auto report = import(irbis(abai + isbn + "#910: ^a0^b1001^dАБ\n" + end + abai + isbn +
                                     "#910: ^a0^b2001^dФ\n#910: ^a0^b2002^dФ\n" + end));
    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(report.copies, 3);
    EXPECT_EQ(number("select count(*) from copy"), 3);
}

TEST_F(ImportMatchingTest, TheSameFileAgainAddsNothing) {
    const auto path = irbis(abai + "#910: ^a0^b1001^dАБ\n#910: ^aU^13^dКХ\n" + end);
    EXPECT_EQ(import(path).copies, 4);
    const auto again = import(path);
    EXPECT_EQ(again.copies, 0);
    EXPECT_EQ(again.knownCopies, 4);
    EXPECT_THAT(reasons(again.copyNotes), ElementsAre("copies_there")) << "three without numbers are named";
    EXPECT_EQ(again.copyNotes.front().detail, "3");
}

TEST_F(ImportMatchingTest, EveryFieldOfACopyIsACopyOrALineOfTheReport) {
    const auto numberless = import(irbis(abai + "#910: ^a0^dАБ\n#910: ^a0^dАБ\n#910: ^aU^10^dАБ\n" + end));
    EXPECT_EQ(numberless.copies, 2);
    EXPECT_THAT(reasons(numberless.copyNotes), ElementsAre("copy_number_missing"));
    EXPECT_EQ(numberless.copyNotes.front().detail, "910 $a U $1 0 $d АБ");
    const auto many = import(irbis("#920: PAZK\n#200: ^aКөп кітап\n#210: ^d2001\n#910: ^aU^1150000^dАБ\n" + end));
    EXPECT_EQ(many.copies, 1000);
    EXPECT_THAT(reasons(many.copyNotes), ElementsAre("copy_group_cut"));
    EXPECT_EQ(many.copyNotes.front().detail, "150000");
    const auto none = import(irbis("#920: PAZK\n#200: ^aБос кітап\n#210: ^d2001\n#910: ^zбелгісіз\n" + end));
    EXPECT_EQ(none.copies, 0);
    EXPECT_THAT(reasons(none.copyNotes), ElementsAre("copy_number_missing")) << "a record without any copy";
}

TEST_F(ImportMatchingTest, AGroupOfCopiesWithTheNumberOfItsListIsAllOfThem) {
    const auto report = import(irbis(abai + "#910: ^aU^bКСУ12^dАБ^115\n" + end));
    EXPECT_EQ(report.copies, 15);
    EXPECT_EQ(number("select count(*) from copy where inventory_number is null and note = 'КСУ12'"), 15);
}

TEST_F(ImportMatchingTest, AnotherBarcodeOfACopyThatIsThereIsNamed) {
    import(irbis(abai + "#910: ^a0^b8001^hT8001^dАБ\n" + end));
    const auto same = import(irbis(abai + "#910: ^a0^b8001^hT8001^dАБ\n" + end));
    EXPECT_TRUE(same.copyNotes.empty());
    const auto report = import(irbis(abai + "#910: ^a0^b8001^hT9999^dАБ\n" + end));
    EXPECT_EQ(report.knownCopies, 1);
    EXPECT_THAT(reasons(report.copyNotes), ElementsAre("barcode_of_known_copy"));
    EXPECT_EQ(report.copyNotes.front().detail, "T9999");
}

TEST_F(ImportMatchingTest, ATitleThatNobodySeesIsNone) {
    const auto report = import(irbis("#920: PAZK\n#200: ^a\u200B\u00A0\n#210: ^d2001\n" + end));
    EXPECT_EQ(report.imported, 0);
    EXPECT_EQ(number("select count(*) from record"), 0);
}

TEST_F(ImportMatchingTest, ACopyThatCannotHaveItsBarcodeIsThereTheNextTime) {
    import(irbis("#920: PAZK\n#200: ^aБасқа кітап\n#210: ^cЖазушы^d2001\n#910: ^a0^b5^hT100^dАБ\n" + end));
    const auto path = irbis(abai + "#910: ^a0^hT100^dАБ\n#910: ^a0^hАВС100^dАБ\n" + end);
    EXPECT_EQ(import(path).copies, 2) << "without a barcode: one is taken, one malformed";
    for (int again = 0; again < 2; ++again) {
        const auto report = import(path);
        EXPECT_EQ(report.copies, 0);
        EXPECT_EQ(report.knownCopies, 2);
    }
    EXPECT_EQ(number("select count(*) from copy"), 3);
}

TEST_F(ImportMatchingTest, UndoOfEitherImportLeavesTheOtherWhole) {
    const auto first = import(irbis(abai + "#910: ^a0^b1001^dАБ\n" + end));
    const std::string onlyFirst = dump();
    const auto second = import(irbis(abai + "#910: ^a0^b2001^dФ\n" + end));
    const auto undone = undo(second.id);
    EXPECT_EQ(undone.records, 0);
    EXPECT_EQ(undone.copies, 1);
    EXPECT_EQ(dump(), onlyFirst);

    const auto third = import(irbis(abai + "#910: ^a0^b2001^dФ\n" + end));
    const auto firstUndone = undo(first.id);
    EXPECT_EQ(firstUndone.records, 0);
    EXPECT_EQ(firstUndone.keptRecords, 1) << "the other import's copy hangs on it";
    EXPECT_THAT(texts("select inventory_number from copy"), ElementsAre("2001"));
    EXPECT_EQ(number("select count(*) from record"), 1);
    undo(third.id);
    EXPECT_EQ(number("select count(*) from record"), 0) << "it went over to the import that needed it";
    EXPECT_EQ(number("select count(*) from copy"), 0);
}

TEST_F(ImportMatchingTest, TheJournalHoldsAfterBothAreUndoneInAnyOrder) {
    for (const bool newestFirst : {false, true}) {
        const auto first = import(irbis(abai + isbn + "#910: ^a0^b1001^dАБ\n" + end));
        const auto second = import(irbis(abai + isbn + "#910: ^a0^b2001^dФ\n" + end));
        undo(newestFirst ? second.id : first.id);
        EXPECT_THAT(findings(), IsEmpty());
        undo(newestFirst ? first.id : second.id);
        EXPECT_THAT(findings(), IsEmpty()) << "the heir's undo took rows out of what the other one holds";
        EXPECT_EQ(number("select count(*) from record"), 0);
    }
}

TEST_F(ImportMatchingTest, DifferentBooksAreNotOneEdition) {
    const auto algebra = [](const std::string& rest) {
        return "#920: PAZK\n#700: ^aАбылкасымова^bА. Е.\n" + rest + end;
    };
    const auto report = import(irbis(
        algebra("#200: ^aАлгебра^eучебник для 7 класса\n#210: ^aАлматы^cМектеп^d2017\n#10: ^a978-601-07-0735-3\n") +
        algebra("#200: ^aАлгебра^eучебник для 8 класса\n#210: ^aАлматы^cМектеп^d2017\n#10: ^a978-601-07-0736-0\n") +
        algebra("#200: ^aАлгебра^eсборник задач\n#210: ^aНур-Султан^cАрман-ПВ^d2017\n") +
        algebra("#200: ^aГеометрия^eучебник для 7 класса\n#210: ^cМектеп^d2017\n") +
        algebra("#200: ^aГеометрия^eучебник для 8 класса\n#210: ^cМектеп^d2017\n") +
        algebra("#200: ^aФизика\n#205: ^a2-е изд.\n#210: ^cМектеп^d2017\n") +
        algebra("#200: ^aФизика\n#205: ^a3-е изд.\n#210: ^cМектеп^d2017\n") +
        algebra("#200: ^aХимия\n#210: ^cМектеп^d2017\n#225: ^aКітапхана^v3\n") +
        algebra("#200: ^aХимия\n#210: ^cМектеп^d2017\n#225: ^aКітапхана^v4\n")));
    EXPECT_EQ(report.imported, 9);
    EXPECT_EQ(report.duplicates, 0);
}

TEST_F(ImportMatchingTest, ADoubtfulRecordIsImportedAndListed) {
    errorFile = place.folder() / "errors.txt";
    import(irbis(abai + isbn + end));
    const auto report =
        import(irbis("#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы^eроман-эпопея\n"
                     "#210: ^aАлматы^cЖазушы^d2010\n" +
                     isbn + "#910: ^a0^b7^dАБ\n" + end));
    EXPECT_EQ(report.imported, 1);
    EXPECT_EQ(report.uncertain, 1);
    EXPECT_EQ(report.copies, 1);
    ASSERT_EQ(report.uncertainRows.size(), 1U);
    const PreviewRow& doubt = report.uncertainRows.front();
    EXPECT_EQ(doubt.outcome, RecordOutcome::Uncertain);
    EXPECT_EQ(doubt.number, 1);
    EXPECT_EQ(doubt.duplicateOf, catalogue::RecordId(1));
    EXPECT_THAT(doubt.against, ElementsAre(catalogue::EditionPart::Year));
    EXPECT_GT(doubt.score, 50);
    EXPECT_THAT(test::readFile(*errorFile), ::testing::HasSubstr("\tedition_uncertain\trecord 1, year, score "));
}

TEST_F(ImportMatchingTest, ColumnsOfDifferentIssuesAreDifferentArticles) {
    const auto column = [](const std::string& place) {
        return "#920: ASP\n#200: ^aРедакция алқасынан\n#463: ^cСыр бойы^j2019" + place + "\n" + end;
    };
    const auto report =
        import(irbis(column("^h№ 5^s2") + column("^h№ 19^s1") + column("^h№ 19^s3") + column("^h№ 5^s2")));
    EXPECT_EQ(report.imported, 3);
    EXPECT_EQ(report.duplicates, 1);
}

TEST_F(ImportMatchingTest, ArticlesOfUnimarcDifferInOrdinarySubfieldsOfTheirLinks) {
    const auto article = [](const std::string& tag, const std::string& link) {
        return test::isoRecord({{"200",
                                 "1 \x1F"
                                 "aНовости\x1F"
                                 "fА. Бек"},
                                {tag, " 0" + link}},
                               "naa0 22");
    };
    const std::string journal = "\x1FtЖурнал\x1FvN 1";
    const auto report =
        import(isoFile(article("463", journal) + article("463", "\x1FtЖурнал\x1FvN 2") +
                       article("463", journal + "\x1FpС. 1-3") + article("463", journal + "\x1FpС. 9-12") +
                       article("461", "\x1FtС\x1Fv1") + article("461", "\x1FtС\x1Fv2") + article("463", journal)));
    EXPECT_EQ(report.imported, 6);
    EXPECT_EQ(report.duplicates, 1);
}

TEST_F(ImportMatchingTest, StatesOfCopiesAreMappedAndTheOthersTold) {
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aКүйлер\n#210: ^d2001\n#910: ^a1^b9001^dАБ\n"
                     "#910: ^a9^b9002^dАБ\n#910: ^aP^b9003^dАБ\n#910: ^a6^b9004^dАБ^v5/2020\n"
                     "#910: ^a0^b9005^dЧЗ\n#910: ^aU^110^dКХ\n#910: ^aZ^b9006^dАБ\n"
                     "#910: ^a0^b9007^h9005^dАБ\n#910: ^a0^b9005^h77777^dАБ\n" +
                     end));
    EXPECT_EQ(report.copies, 17);
    EXPECT_EQ(report.skippedCopies, 1) << "9005 stands twice in one record";
    EXPECT_THAT(reasons(report.copyNotes),
                ElementsAre("copy_was_lent", "copy_on_hold_shelf", "copy_bound", "copy_state_unknown", "code_means_two",
                            "inventory_number_taken"));
    EXPECT_THAT(states(),
                ElementsAre("missing", "held", "withheld", "written_off", "in_stock", "in_stock", "in_stock"));
    EXPECT_THAT(texts("select excluded_by from copy where inventory_number = '9004'"), ElementsAre("5/2020"));
    EXPECT_EQ(number("select count(*) from copy where inventory_number is null"), 10);
}

TEST_F(ImportMatchingTest, KohasStatesAreMapped) {
    catalogue::MarcRecord record;
    record.leader = "00000nam a2200000 a 4500";
    record.fields.push_back({"245", '1', '0', {}, {{'a', "Коха"}}});
    const auto item = [&](std::vector<catalogue::MarcSubfield> state, const std::string& number) {
        state.push_back({'i', number});
        record.fields.push_back({"952", ' ', ' ', {}, std::move(state)});
    };
    item({{'0', "1"}, {'1', "0"}, {'7', "0"}}, "1");
    item({{'1', "1"}}, "2");
    item({{'1', "4"}}, "3");
    item({{'7', "1"}}, "4");
    item({{'7', "-1"}}, "5");
    item({{'q', "2026-01-05"}}, "6");
    item({{'0', "0"}, {'4', "0"}}, "7");
    item({{'4', "1"}}, "8");
    item({{'0', "1"}, {'4', "1"}}, "9");
    const auto path = place.folder() / "koha.mrc";
    std::ofstream(path, std::ios::binary) << *iso2709(record);
    const auto report = import(path);
    EXPECT_THAT(states(), ElementsAre("written_off", "lost", "missing", "in_stock", "expected", "missing", "in_stock",
                                      "damaged", "written_off"));
    EXPECT_THAT(texts("select inventory_number from copy where condition = 'damaged'"), ElementsAre("8", "9"));
    EXPECT_THAT(texts("select inventory_number from copy where lending = 'reading_room'"), ElementsAre("4"));
    EXPECT_THAT(reasons(report.copyNotes), ElementsAre("copy_was_lent"));
}

TEST_F(ImportMatchingTest, PricesDatesAndCountsThatCannotBeReadAreToldAndNotTaken) {
    const auto report = import(
        irbis(abai + "#910: ^a0^b1^dАБ^e-100^c20200301\n#910: ^a0^b2^dАБ^e1500^c2020\n#910: ^aU^dАБ^1пять\n" + end));
    EXPECT_EQ(report.copies, 3);
    std::vector<std::string> told;
    for (const BrokenRecord& note : report.copyNotes) told.push_back(note.reason + ": " + note.detail);
    EXPECT_THAT(told, ElementsAre("copy_price_unread: 910 $e -100", "copy_date_unread: 910 $c 2020",
                                  "copy_count_unread: 910 $1 пять"));
    EXPECT_EQ(number("select count(*) from copy where price is null"), 2);
    EXPECT_EQ(number("select count(*) from copy where price = 150000 and received_on is null"), 1);
    EXPECT_EQ(number("select count(*) from copy where received_on is not null"), 1);
}

TEST_F(ImportMatchingTest, APriceOfAllCopiesThatCannotBeReadIsToldOnce) {
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aКүйлер\n#10: ^dпятьсот\n#910: ^a0^b1^dАБ\n"
                     "#910: ^a0^b2^dАБ\n#910: ^a0^b3^dАБ^e200\n" +
                     end));
    EXPECT_THAT(reasons(report.copyNotes), ElementsAre("copy_price_unread"));
    EXPECT_EQ(number("select count(*) from copy where price is null"), 2);
}

TEST_F(ImportMatchingTest, KohasPricesAndDatesThatCannotBeReadAreTold) {
    for (const std::string field : {"952 ## $iQ1$g-5$d2020-13-01", "995 ## $jQ2$p-5$501.2020"}) {
        const auto copies = readyCopies(test::marcLines("245 10 $aКүйлер\n" + field)).copies;
        ASSERT_EQ(copies.size(), 1U) << field;
        ASSERT_EQ(copies.front().valueNotes.size(), 2U) << field;
        EXPECT_EQ(copies.front().valueNotes[0].reason, "copy_price_unread");
        EXPECT_EQ(copies.front().valueNotes[1].reason, "copy_date_unread");
        EXPECT_FALSE(copies.front().price);
        EXPECT_FALSE(copies.front().receivedOn);
    }
}

TEST_F(ImportMatchingTest, NumbersOfOtherRecordsAreNotTakenAway) {
    import(irbis(abai + "#910: ^a0^b1^hKZ100^dАБ\n" + end));
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aКүйлер\n#210: ^d2001\n#910: ^a0^b1^dАБ\n"
                     "#910: ^a0^b2^hKZ100^dАБ\n#910: ^a0^bKZ100^dАБ\n" +
                     end));
    EXPECT_EQ(report.copies, 2);
    EXPECT_EQ(report.skippedCopies, 1);
    EXPECT_THAT(reasons(report.copyNotes), ElementsAre("inventory_number_taken", "barcode_taken", "code_means_two"));
}

TEST_F(ImportMatchingTest, ABarcodeThatDiffersInCaseAloneIsAnotherCopys) {
    import(irbis(abai + "#910: ^a0^b1^hKZ100^dАБ\n" + end));
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aКүйлер\n#210: ^d2001\n#910: ^a0^b2^hkz100^dАБ\n" + end +
                     "#920: PAZK\n#200: ^aТерме\n#210: ^d2002\n#910: ^a0^b3^hqx7^dАБ\n#910: ^a0^b4^hQX7^dАБ\n" + end));
    EXPECT_EQ(report.copies, 3);
    EXPECT_THAT(reasons(report.copyNotes), ElementsAre("barcode_taken", "barcode_taken"));
    EXPECT_THAT(texts("select barcode from copy where barcode is not null order by barcode"),
                ElementsAre("KZ100", "qx7"));
}

TEST_F(ImportMatchingTest, AnInventoryNumberInOtherLettersIsTheSameCopy) {
    import(irbis(abai + "#910: ^a0^bИнв-38^dАБ\n" + end));
    const auto again = import(irbis(abai + "#910: ^a0^bИНВ-38^dАБ\n" + end));
    EXPECT_EQ(again.knownCopies, 1);
    EXPECT_EQ(again.copies, 0);
    const auto other = import(irbis("#920: PAZK\n#200: ^aКүйлер\n#210: ^d2001\n#910: ^a0^bинв-38^dАБ\n" + end));
    EXPECT_EQ(other.skippedCopies, 1);
    EXPECT_THAT(reasons(other.copyNotes), ElementsAre("inventory_number_taken"));
}

TEST_F(ImportMatchingTest, ABarcodeThatIsACardOrAnotherCopysNumberIsKeptAndTold) {
    run("insert into reader (card, surname, category, registered_on, registered_until, name_key) "
        "values ('r500', 'Ахметова', 'other', '2026-01-01', '2026-12-31', " +
        std::string(store->facts().engine == storage::Engine::Sqlite ? "x'00'" : "'\\x00'") + ")");
    import(irbis(abai + "#910: ^a0^bNQ9^dАБ\n" + end));
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aКүйлер\n#210: ^d2001\n#910: ^a0^b2^hR500^dАБ\n#910: ^a0^b3^hnq9-^dАБ\n"
                     "#910: ^a0^bR500^h777^dАБ\n#910: ^a0^b5^hnq9x^dАБ\n" +
                     end + "#920: PAZK\n#200: ^aТерме\n#210: ^d2002\n#910: ^a0^b6^hnq9^dАБ\n" + end));
    EXPECT_EQ(report.copies, 5);
    std::vector<std::string> told;
    for (const BrokenRecord& note : report.copyNotes) told.push_back(note.reason + " " + note.detail);
    EXPECT_THAT(told, ElementsAre("code_means_two R500", "code_means_two R500", "code_means_two nq9"));
    EXPECT_EQ(number("select count(*) from copy where barcode = 'R500' or barcode = 'nq9'"), 2);
}

TEST_F(ImportMatchingTest, APlaceThatTheLibraryLacksIsMadeAndToldOnceOfAFile) {
    run("insert into place (code, name_kk, name_ru, name_en) values ('АБ', '', '', '')");
    std::string text;
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(i);
        text.append("#920: PAZK\n#200: ^aКітап ").append(number).append("\n#910: ^a0^b1").append(number);
        text.append("^dАБ\n#910: ^a0^b2").append(number).append("^dЧЗ\n").append(end);
    }
    const auto report = import(irbis(text));
    EXPECT_EQ(report.copies, 80);
    EXPECT_THAT(report.newPlaces, ElementsAre("ЧЗ"));
    EXPECT_THAT(report.copyNotes, IsEmpty());
    EXPECT_EQ(number("select count(*) from copy c join place p on p.code = c.place"), 80);
}

TEST_F(ImportMatchingTest, AnImportThatWasKilledIsKnownToTheJournal) {
    const auto kinds = [&] {
        return texts(
            "select o.kind from operation o join operation_subject s on s.operation_seq = o.seq "
            "where s.subject_table = 'import_run' order by o.seq");
    };
    const auto unfinished = [&] { return texts(unfinishedImports().sql); };
    const auto report = import(irbis(abai + "#910: ^a0^b1^dАБ\n" + end));
    EXPECT_THAT(kinds(), ElementsAre("import.begin", "import.run"));
    EXPECT_THAT(unfinished(), IsEmpty());
    // As it stands when the power goes after the first slice.
    run("delete from operation_subject where operation_seq = (select max(seq) from operation)");
    run("delete from operation_payload where operation_seq = (select max(seq) from operation)");
    run("delete from operation where kind = 'import.run'");
    run("update import_run set state = 'running'");
    EXPECT_THAT(unfinished(), ElementsAre("import_run " + std::to_string(report.id->value)));
    undo(report.id);
    EXPECT_THAT(kinds(), ElementsAre("import.begin", "import.undo_begin", "import.undo"));
    EXPECT_THAT(unfinished(), IsEmpty());
    EXPECT_EQ(number("select count(*) from copy"), 0);
}

TEST_F(ImportMatchingTest, RealFilesLoseNoCopies) {
    const auto cases = test::sharedData("cases/09a-first.mrc").parent_path();
    NEEDS_SHARED(cases / "09a-first.mrc");
    EXPECT_EQ(import(cases / "09a-first.mrc").copies, 1);
    const auto second = import(cases / "09b-second-branch.mrc");
    EXPECT_EQ(second.copies, 2);
    EXPECT_EQ(second.imported, 0);
    const auto volumes = import(cases / "07-volumes-461v.iso");
    EXPECT_EQ(volumes.imported, 2);
    EXPECT_EQ(volumes.copies, 2);
    EXPECT_EQ(import(cases / "08-columns.mrc").imported, 4);
    EXPECT_EQ(import(cases / "r-a.txt").copies, 1);
    EXPECT_EQ(import(cases / "r-b.txt").copies, 2);
    EXPECT_EQ(import(cases / "r-text.txt").imported, 3);
}

} // namespace kitapdar::exchange
