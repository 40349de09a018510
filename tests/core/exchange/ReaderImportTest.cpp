// Readers and their open loans from other systems: what becomes of each row, and the taking back. Everybody is
// invented.
#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/exchange/ImportQueries.h"
#include "core/exchange/readers/ReaderImport.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/text/Iin.h"
#include "tests/core/exchange/ImportLibrary.h"
#include "tests/support/By.h"
#include "tests/support/Shared.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace kitapdar::exchange {

namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string iin(const std::string& body) { return body + *text::iinCheckDigit(body); }

class ReaderImportTest : public ImportLibraryTest {
protected:
    std::filesystem::path table(const std::string& rows) {
        return file("Тегі;Аты;Туған күні;ЖСН;Билет;Штрихкод;Выдано;Срок возврата\n" + rows,
                    "readers" + std::to_string(++m_tables) + ".csv");
    }
    /// Looks first, and sees that what was promised is what happens.
    ReaderImportReport take(const std::filesystem::path& path, const ReaderOptions& options = {}) {
        const auto preview = people.preview(path, options, by(), progress);
        const auto report = people.import(path, options, errorFile, by(), progress);
        EXPECT_TRUE(preview);
        EXPECT_TRUE(report) << (!report && faultIn(report.error()) ? faultIn(report.error())->detail : "refused");
        if (!preview || !report) return {};
        const ReaderCounts& promised = *preview;
        const ReaderCounts& done = *report;
        EXPECT_EQ(promised, done) << "added " << promised.added << "/" << done.added << ", known " << promised.known
                                  << "/" << done.known << ", loans " << promised.loans << "/" << done.loans;
        EXPECT_EQ(done.rows, done.added + done.known + done.doubtful + done.refused);
        return *report;
    }
    ReaderImportReport takeRows(const std::string& rows) { return take(table(rows)); }

    UndoneReaders undoReaders(std::optional<catalogue::ImportId> id) {
        const auto undone = people.undo(id.value_or(catalogue::ImportId(0)), by(), progress);
        EXPECT_TRUE(undone);
        return undone.value_or(UndoneReaders());
    }
    /// Copies with these barcodes, each of a title of its own.
    void addCopies(const std::vector<std::string>& barcodes) {
        std::string records;
        for (const std::string& each : barcodes)
            records += "#920: PAZK\n#200: ^aКітап " + each + "\n#910: ^a0^bИ" + each + "^h" + each + "\n*****\n";
        EXPECT_EQ(import(irbis(records)).copies, static_cast<std::int64_t>(barcodes.size()));
    }
    static std::vector<std::string> reasons(const ReaderImportReport& report) {
        std::vector<std::string> codes;
        for (const RowNote& note : report.notes) codes.emplace_back(code(note.reason));
        return codes;
    }
    std::string journalText() {
        std::string all;
        for (const std::string& each : texts("select facts from operation")) all += each;
        for (const std::string& each : texts("select people from operation_payload")) all += each;
        for (const std::string& each : texts("select changes from operation_payload")) all += each;
        return all;
    }

    ReaderImport people{*store, journal};

private:
    int m_tables = 0;
};

} // namespace

TEST_F(ReaderImportTest, NobodyIsImportedByAClockThatWasSetBack) {
    const auto path = table("Ахметов;Болат;1981-05-04;;A-1;;;\n");
    takeRows("Сейтова;Айгүл;1990-01-01;;A-2;;;\n"); // an entry of today
    clock.set(Day(1995, 3, 24));
    EXPECT_TRUE(std::holds_alternative<journal::ClockBehind>(people.preview(path, {}, by(), progress).error()));
    EXPECT_TRUE(
        std::holds_alternative<journal::ClockBehind>(people.import(path, {}, errorFile, by(), progress).error()));
}

TEST_F(ReaderImportTest, ReadersAndTheirOpenLoansAreThere) {
    addCopies({"T0001", "T0002"});
    const auto report = takeRows("Сапаров;Ерлан;12.05.1985;" + iin("85051230001") +
                                 ";RD-17;T0001;10.01.2026;25.01.2026\n"
                                 "Сапаров;Ерлан;12.05.1985;" +
                                 iin("85051230001") +
                                 ";RD-17;T0002;20.02.2026;07.03.2026\n"
                                 "Омарова;Сәуле;;;;;;\n");
    EXPECT_EQ(report.rows, 3);
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.known, 1) << "a row for each loan";
    EXPECT_EQ(report.loans, 2);
    EXPECT_THAT(report.notes, IsEmpty());
    EXPECT_EQ(number("select count(*) from loan l join reader r on r.id = l.reader_id where r.card = 'RD-17' "
                     "and l.returned_at is null"),
              2);
    EXPECT_THAT(texts("select due_on from loan order by due_on"), ElementsAre("2026-01-25", "2026-03-07"));
    EXPECT_EQ(number("select count(*) from reader where card like 'KZR%'"), 1) << "a card of our own";
    const auto found = store->readNow([&](storage::Snapshot& snapshot) {
        return readers::ReaderQueries().find(snapshot, test::By(snapshot, {"Айгүл", "1", {}}), "сапар", clock.today(),
                                             10);
    });
    ASSERT_EQ(found->size(), 1U) << "found like any reader";
    EXPECT_EQ(found->front().openLoans, 2);
    EXPECT_EQ(found->front().overdueLoans, 1);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ReaderImportTest, TheSameFileAgainAddsNobody) {
    addCopies({"T0001"});
    const std::string rows = "Сапаров;Ерлан;12.05.1985;" + iin("85051230001") +
                             ";;T0001;10.01.2026;25.01.2026\n"
                             "Омарова;Сәуле;;;RD-18;;;\n";
    EXPECT_EQ(takeRows(rows).added, 2);
    const auto again = takeRows(rows);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.known, 2) << "one by his IIN, one by card and name";
    EXPECT_EQ(again.knownLoans, 1);
    EXPECT_FALSE(again.id) << "what takes nothing is in no history";
}

TEST_F(ReaderImportTest, OneNameAndOneBirthDateIsDoubtful) {
    EXPECT_EQ(takeRows("Тәжібаева;Жанна;12.05.1985;;;;;\n").added, 1);
    const auto file = table("Тажибаева;Жанна;12.05.1985;;;;;\nТәжібаева;Жанна;13.05.1985;;;;;\n");
    const auto report = take(file);
    EXPECT_EQ(report.doubtful, 1) << "however it is spelled";
    EXPECT_EQ(report.added, 1) << "another day, another person";
    EXPECT_THAT(reasons(report), ElementsAre("perhaps_same"));
    EXPECT_TRUE(report.notes.front().like);
    ReaderOptions taking;
    taking.takeDoubtful = true;
    EXPECT_EQ(take(table("Тажибаева;Жанна;12.05.1985;;;;;\n"), taking).added, 1);
}

TEST_F(ReaderImportTest, WhoHasNoFullBirthDateComesOnce) {
    const std::string rows =
        "Берік;Сәуле;;;;;;\n"
        "Иманов;Болат;1981;;;;;\n"
        "Иманов;Болат;1990;;;;;\n"
        "Мұрат;;;;;;;\n";
    const auto first = takeRows(rows);
    EXPECT_EQ(first.added, 4) << "two years, two people";
    const auto again = takeRows(rows);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.doubtful, 4);
    EXPECT_THAT(reasons(again), ElementsAre("perhaps_same", "perhaps_same", "perhaps_same", "perhaps_same"));
    for (const RowNote& note : again.notes) EXPECT_TRUE(note.like);
    EXPECT_EQ(number("select count(*) from reader"), 4);
    EXPECT_THAT(texts("select note from reader where note <> '' order by note"),
                ElementsAre("Туған күні: 1981", "Туған күні: 1990"));
    const auto spelled = takeRows("Берик;Сауле;12.05.1985;;;;;\nСәуле;Берік;;;;;;\nБерік;Сәуле;;;;;;\n");
    EXPECT_EQ(spelled.doubtful, 3) << "a date on one side tells nobody apart";
    ReaderOptions taking;
    taking.takeDoubtful = true;
    EXPECT_EQ(take(table("Берік;Сәуле;1979;;;;;\n"), taking).added, 1);
}

TEST_F(ReaderImportTest, DoubtfulRowsThatWereTakenAreTheSameReadersWhenTheyComeAgain) {
    ReaderOptions taking;
    taking.takeDoubtful = true;
    EXPECT_EQ(takeRows("Берік;Сәуле;;;RD-1;;;\n").added, 1);
    const std::string rows = "Берік;Сәуле;;;;;;\nБерік;Сәуле;;;;;;\nБерік;Сәуле;1981;;;;;\n";
    EXPECT_EQ(take(table(rows), taking).added, 3);
    for (int time = 0; time < 2; ++time) {
        const auto again = take(table(rows), taking);
        EXPECT_EQ(again.added, 0);
        EXPECT_EQ(again.known, 3) << "each is one reader";
    }
    EXPECT_EQ(take(table(rows + "Берік;Сәуле;;;;;;\n"), taking).added, 1) << "one more than there were";
    EXPECT_EQ(number("select count(*) from reader"), 5);
}

TEST_F(ReaderImportTest, NamesakesOfOneListAreTold) {
    const auto report = takeRows(
        "Берік;Сәуле;;;;;;\nБерік;Сәуле;;;;;;\nБерік;Сәуле;1981;;;;;\nБерік;Сәуле;01.02.1981;;;;;\n"
        "Берік;Айгүл;;;;;;\nОмар;Сәуле;;;;;;\n");
    EXPECT_EQ(report.added, 3) << "one name in common is not enough";
    EXPECT_EQ(report.doubtful, 3);
    EXPECT_THAT(reasons(report), ElementsAre("perhaps_same", "perhaps_same", "perhaps_same"));
    for (const RowNote& note : report.notes) EXPECT_EQ(note.likeNumber, 2);
}

TEST_F(ReaderImportTest, CardsOfAListTellNamesakesApartWhereBirthDatesDoNot) {
    EXPECT_EQ(takeRows("Берік;Сәуле;;;RD-1;;;\nБерік;Сәуле;;;RD-2;;;\nБерік;Сәуле;;;;;;\n").added, 2);
    EXPECT_EQ(takeRows("Берік;Сәуле;;;RD-3;;;\n").added, 1);
    EXPECT_EQ(takeRows("Омар;Айгүл;;;;;;\n").added, 1);
    EXPECT_EQ(takeRows("Омар;Айгүл;;;RD-4;;;\n").doubtful, 1) << "the card of the one there is the library's own";
}

TEST_F(ReaderImportTest, AnotherCardOfOneWhoIsThereIsSaid) {
    errorFile = place.folder() / "errors.tsv";
    const std::string number = iin("85051230001");
    const std::string who = "Сапаров;Ерлан;12.05.1985;" + number;
    const auto report = takeRows(who + ";R-001;;;\n" + who + ";R-003;;;\n" + who + ";Б-500;;;\n" + who + ";r-001;;;\n");
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.known, 3);
    EXPECT_THAT(reasons(report), ElementsAre("other_card", "other_card"));
    EXPECT_EQ(report.notes.front().value, "R-003");
    EXPECT_THAT(test::readFile(*errorFile), HasSubstr("3\t0\tother_card\tС••• Е., Билет: R-003\n"));
    EXPECT_THAT(reasons(takeRows(who + ";R-003;;;\n")), ElementsAre("other_card")) << "of a reader of the library, too";
    const auto kept = takeRows("Омарова;Сәуле;;" + iin("85051240001") + ";Б-500;;;\n");
    EXPECT_THAT(reasons(kept), ElementsAre("card_replaced"));
    EXPECT_THAT(reasons(takeRows("Омарова;Сәуле;;" + iin("85051240001") + ";Б-500;;;\n")), IsEmpty())
        << "it stands in her note";
}

TEST_F(ReaderImportTest, ACardWithLettersThatLookAsLatinOnesIsThatCard) {
    const auto report = takeRows("Сапаров;Ерлан;;;К-500;;;\n");
    EXPECT_THAT(reasons(report), IsEmpty());
    EXPECT_THAT(texts("select card from reader"), ElementsAre("K-500"));
    EXPECT_EQ(takeRows("Сапаров;Ерлан;;;K-500;;;\n").known, 1);
    EXPECT_EQ(takeRows("Сапаров;Ерлан;;;к-500;;;\n").known, 1) << "as the desk reads it, too";
}

TEST_F(ReaderImportTest, TheErrorFileSaysWhatItsWordsSay) {
    errorFile = place.folder() / "errors.txt";
    const ErrorWords<RowNote> words{
        "Not taken:",
        [](const RowNote& note) { return std::to_string(note.number) + " " + note.column + " «" + note.value + "»"; }};
    const auto report = people.import(table("Сапаров;Ерлан;31.02.2001;;;;;\nОмарова;Сәуле;1981;123;;;;\n"), {},
                                      errorFile, by(), progress, words);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->added, 2);
    EXPECT_EQ(test::readFile(*errorFile), "Not taken:\n\n2 Туған күні «31.02.2001»\n3 Туған күні «1981»\n3 ЖСН «»\n");
}

// A number in the wrong column would stand in clear in the note, in what is printed and in the error file.
TEST_F(ReaderImportTest, NumbersOfPersonsInOtherColumnsArePutWhereTheyBelongAndNowhereElse) {
    const std::string own = iin("85051230001");
    const std::string other = iin("90010130002");
    const std::string phone = "87011234567";
    errorFile = place.folder() / "errors.tsv";
    const auto report =
        take(file("Тегі;Аты;Туған күні;ЖСН;Билет;Санаты;Примечание;Телефон\n"
                  "Сапаров;Ерлан;;;" +
                      own +
                      ";;;\n"
                      "Омарова " +
                      other +
                      ";Сәуле;;;;;мама +7 701 765 43 21;8 701 123-45-67\n"
                      "Ахметова;Жанар;" +
                      phone + ";" + iin("79020240003") + ";RD-5;оқушы;ЖСН " + own + " ескі;87770001122\n",
                  "wrong.csv"));
    EXPECT_EQ(report.added, 3);
    const auto seen = reasons(report);
    EXPECT_GE(std::ranges::count(seen, "person_number"), 5);
    EXPECT_THAT(texts("select coalesce(iin, '') from reader order by id"), ElementsAre(own, other, iin("79020240003")));
    EXPECT_THAT(texts("select replace(replace(phone, ' ', ''), '-', '') from reader order by id"),
                ElementsAre("", phone, "87770001122"));
    EXPECT_THAT(texts("select surname from reader order by id"), ElementsAre("Сапаров", "Омарова", "Ахметова"));
    const auto cards = texts("select card from reader order by id");
    EXPECT_THAT(cards[0], Not(HasSubstr(own)));
    const auto notes = texts("select note from reader order by id");
    EXPECT_THAT(notes[1], HasSubstr("мама ••••••"));
    EXPECT_THAT(notes[2], HasSubstr("ЖСН •••••• ескі"));
    std::string told;
    for (const std::string& each : notes) told += each;
    for (const RowNote& each : report.notes) told += each.maskedName + each.copyCode + each.column + each.value;
    std::ifstream errors(*errorFile, std::ios::binary);
    told.append(std::istreambuf_iterator<char>(errors), {});
    for (const std::string& number : {own, other, phone, std::string("1234567"), std::string("765 43 21")})
        EXPECT_THAT(told, Not(HasSubstr(number)));
}

TEST_F(ReaderImportTest, TwoSoundIinsAreTwoPeople) {
    const auto report = takeRows("Омарова;Сәуле;12.05.1985;" + iin("85051240001") +
                                 ";;;;\n"
                                 "Омарова;Сәуле;12.05.1985;" +
                                 iin("85051240002") +
                                 ";;;;\n"
                                 "Иманов;Болат;01.01.1990;" +
                                 iin("85051240001") + ";;;;\n");
    EXPECT_EQ(report.added, 2);
    EXPECT_THAT(reasons(report), ElementsAre("iin_of_other_name"));
}

TEST_F(ReaderImportTest, ACardThatMeansSomethingElseIsNotGivenOut) {
    addCopies({"T0001"});
    EXPECT_EQ(takeRows("Сапаров;Ерлан;;;RD-17;;;\n").added, 1);
    const auto report = takeRows(
        "Омарова;Сәуле;;;rd-17;;;\nИманов;Болат;;;T0001;;;\nЕсенова;Ая;;;NEW-1;;;\n"
        "Серікова;Дана;;;NEW-1;;;\n");
    EXPECT_EQ(report.added, 1);
    EXPECT_THAT(reasons(report), ElementsAre("card_taken", "code_in_use", "card_taken"));
}

TEST_F(ReaderImportTest, ACardThatWasSomebodysBeforeIsNamedSo) {
    const std::string who = "Сапаров;Ерлан;12.05.1985;" + iin("85051230001");
    EXPECT_EQ(takeRows(who + ";R-001;;;\n").added, 1);
    const Session session{"Айгүл", "1", {}};
    const auto replaced = store->writeNow([&](storage::Transaction& tx) {
        const readers::ReaderId reader(*tx.number("select id from reader where card = 'R-001'"));
        return readers::DetailsService(journal).replaceCard(tx, test::By(tx, session), reader, "R-002",
                                                            readers::CardEnd::Lost);
    });
    ASSERT_TRUE(replaced);
    const auto report = takeRows("Омарова;Сәуле;;;r-001;;;\n" + who + ";R-001;;;\n" + who + ";R-009;;;\n" +
                                 "Сапаров;Ерлан;12.05.1985;;R-001;;;\n");
    EXPECT_THAT(reasons(report), ElementsAre("card_was_others", "own_former_card", "other_card", "own_former_card"));
    EXPECT_EQ(report.notes.front().value, "r-001");
    EXPECT_EQ(report.refused, 1);
    EXPECT_EQ(report.known, 3);
    EXPECT_THAT(texts("select card from reader"), ElementsAre("R-002"));
}

TEST_F(ReaderImportTest, LoansThatCannotBeTakenAreNamed) {
    addCopies({"T0001", "T0002", "T0003", "T0004"});
    run("update copy set accounted = 'excluded' where barcode = 'T0003'");
    const auto report = takeRows(
        "Сапаров;Ерлан;;;RD-1;T0001;10.01.2026;25.01.2026\n"
        "Омарова;Сәуле;;;RD-2;T0001;10.01.2026;25.01.2026\n"
        "Иманов;Болат;;;RD-3;T9999;10.01.2026;25.01.2026\n"
        "Есенова;Ая;;;RD-4;T0003;10.01.2026;25.01.2026\n"
        "Серікова;Дана;;;RD-5;T0002;25.01.2026;10.01.2026\n"
        "Бекова;Әсел;;;RD-6;T0004;;\n"
        ";Аты ғана;;;RD-7;T0004;10.01.2026;25.01.2026\n");
    EXPECT_EQ(report.added, 6);
    EXPECT_EQ(report.loans, 1);
    EXPECT_EQ(report.refusedLoans, 6);
    EXPECT_THAT(reasons(report), ElementsAre("loan_copy_lent", "loan_copy_unknown", "loan_copy_written_off",
                                             "loan_date_malformed", "loan_date_missing", "no_name", "loan_of_other"));
    EXPECT_EQ(report.notes[1].copyCode, "T9999");
}

TEST_F(ReaderImportTest, ACopyThatIsLentToSomebodyElseIsNoReasonToCompareReaders) {
    addCopies({"T0001", "T0002"});
    const std::string head = "Сапаров;Ерлан;12.05.1985;;RD-1;T0001;10.01.2026;25.01.2026\n";
    takeRows("Бекова;Әсел;01.01.1990;;RD-9;T0002;10.01.2026;25.01.2026\n");
    const auto report = takeRows(head + "Сапаров;Ерлан;12.05.1985;;RD-1;T0002;10.01.2026;25.01.2026\n");
    const auto lent = std::ranges::find(report.notes, RowReason::LoanCopyLent, &RowNote::reason);
    ASSERT_NE(lent, report.notes.end());
    EXPECT_EQ(lent->likeNumber, 0) << "the reader is that of the row before, the copy another one";
}

TEST_F(ReaderImportTest, ACopyIsFoundByItsInventoryNumberAndGetsADueDay) {
    addCopies({"T0001"});
    const auto report =
        take(irbis("#10: Сапаров\n#11: Ерлан\n#30: RD-17\n#40: ^Gибис^BИT0001^D20260225^F******\n*****\n"));
    EXPECT_EQ(report.loans, 1);
    EXPECT_THAT(texts("select due_on from loan"), ElementsAre("2026-03-12")) << "15 days, as the rules say";
}

TEST_F(ReaderImportTest, NobodyIsNamedInJournalAndErrorFile) {
    errorFile = place.folder() / "errors.tsv";
    const std::string number = iin("85051230001");
    const auto report = takeRows("Сапаров;Ерлан;31.31.1985;" + number + ";;;;\nОмарова;Сәуле;;" + iin("85051240001") +
                                 ";;T9999;10.01.2026;25.01.2026\n");
    EXPECT_EQ(report.added, 2);
    const std::string errors = test::readFile(*errorFile);
    EXPECT_THAT(errors, HasSubstr("2\t0\tdate_malformed\tС••• Е., Туған күні: 31.31.1985\n"));
    EXPECT_THAT(errors, HasSubstr("3\t0\tloan_copy_unknown\tО••• С., T9999\n"));
    for (const std::string& hidden : {std::string("Сапаров"), std::string("Омарова"), number}) {
        EXPECT_THAT(errors, Not(HasSubstr(hidden)));
        EXPECT_THAT(journalText(), Not(HasSubstr(hidden)));
    }
    const auto preview = people.preview(table("Иманов;Болат;;" + iin("85051230002") + ";;;;\n"), {}, by(), progress);
    ASSERT_EQ(preview->rows.size(), 1U);
    EXPECT_THAT(preview->rows[0].maskedIin, HasSubstr("••••"));
    EXPECT_THAT(preview->rows[0].cells[3], HasSubstr("••••"));
}

TEST_F(ReaderImportTest, AnUndoTakesAllBack) {
    addCopies({"T0001"});
    const std::string before = dump();
    const auto report = takeRows("Сапаров;Ерлан;;;RD-1;T0001;10.01.2026;25.01.2026\nОмарова;Сәуле;;;RD-2;;;\n");
    EXPECT_NE(dump(), before);
    EXPECT_EQ(undoReaders(report.id), (UndoneReaders{2, 1, 0, 0}));
    EXPECT_EQ(dump(), before);
    EXPECT_THAT(findings(), IsEmpty());
    EXPECT_EQ(number("select count(*) from reader_token"), 0);
    const auto again = people.undo(*report.id, by(), progress);
    ASSERT_FALSE(again);
    EXPECT_TRUE(std::holds_alternative<ImportAlreadyUndone>(again.error()));
}

TEST_F(ReaderImportTest, WhatWasDoneSinceStays) {
    addCopies({"T0001", "T0002", "T0003"});
    const auto report = takeRows(
        "Сапаров;Ерлан;;;RD-1;T0001;10.01.2026;25.01.2026\nОмарова;Сәуле;;;RD-2;;;\n"
        "Иманов;Болат;;;RD-3;;;\nЕсенова;Ая;;;RD-4;T0003;10.01.2026;25.01.2026\n");
    EXPECT_TRUE(write(&circulation::LoanService::returnCopy, text::ScannedCode("T0001")));
    EXPECT_TRUE(write(&circulation::LoanService::lend, text::ScannedCode("RD-2"), text::ScannedCode("T0002"),
                      circulation::Confirmed()));
    EXPECT_EQ(undoReaders(report.id), (UndoneReaders{2, 1, 2, 1}));
    EXPECT_THAT(texts("select card from reader order by card"), ElementsAre("RD-1", "RD-2"));
    EXPECT_EQ(number("select count(*) from loan"), 2);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ReaderImportTest, ItIsOneStepOfTheJournalAndOfItsOwnList) {
    const auto report = takeRows("Сапаров;Ерлан;;;RD-1;;;\n");
    const auto entries = store->readNow([&](storage::Snapshot& snapshot) { return journal.latest(snapshot, 10); });
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->back().kind, "import.begin");
    EXPECT_EQ(entries->front().kind, "import.run");
    EXPECT_THAT(read(&ImportQueries::latest, 10), IsEmpty()) << "records have a list of their own";
    const auto past = read(&ImportQueries::latestOfReaders, 10);
    ASSERT_EQ(past.size(), 1U);
    EXPECT_EQ(past[0].imported, 1);
    EXPECT_EQ(past[0].state, ImportState::Done);
    const auto wrong = imports->undo(*report.id, by(), progress);
    ASSERT_FALSE(wrong) << "an import of records would look for records";
    EXPECT_TRUE(std::holds_alternative<UnknownImport>(wrong.error()));
    EXPECT_EQ(number("select count(*) from reader"), 1);
}

TEST_F(ReaderImportTest, WithoutAColumnOfNamesNothingIsTaken) {
    const auto file = this->file("Кто;Билет\nСапаров Ерлан;RD-1\n", "who.csv");
    const auto preview = people.preview(file, {}, by(), progress);
    ASSERT_TRUE(preview) << "so that a person can choose the columns";
    EXPECT_TRUE(preview->lacksName);
    EXPECT_THAT(preview->columns->headings, ElementsAre("Кто", "Билет"));
    const auto refused = people.import(file, {}, std::nullopt, by(), progress);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<NoNameColumn>(refused.error()));
    ReaderOptions options;
    options.columns = {{"Кто", ReaderField::FullName}};
    EXPECT_EQ(take(file, options).added, 1);
}

TEST_F(ReaderImportTest, ACancelledImportIsUndoneLikeAny) {
    std::string rows;
    for (int i = 0; i < 1000; ++i) rows += "Оқырман;Ном" + std::to_string(i) + ";;;RD-" + std::to_string(i) + ";;;\n";
    jobs::Progress stopping([&](const jobs::Step& step) {
        if (step.stage == jobs::Stage::Writing) stopping.cancel();
    });
    const auto report = people.import(table(rows), {}, std::nullopt, by(), stopping);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->cancelled);
    EXPECT_GT(report->added, 0);
    EXPECT_LT(report->added, 1000);
    EXPECT_EQ(undoReaders(report->id).readers, report->added);
    EXPECT_EQ(number("select count(*) from reader"), 0);
}

TEST_F(ReaderImportTest, AStoppedUndoSaysHowFarItCameAndTheNextOneTellsTheSum) {
    const auto taken = takeRows("Сапаров;Ерлан;;;;;;\nОмарова;Сәуле;;;;;;\n");
    ASSERT_EQ(taken.added, 2);
    jobs::Progress* running = nullptr;
    jobs::Progress stopping([&](const jobs::Step&) { running->cancel(); }); // behind the first slice
    running = &stopping;
    const auto stopped = people.undo(*taken.id, by(), stopping);
    ASSERT_FALSE(stopped);
    const auto* interrupted = std::get_if<ImportInterrupted>(&stopped.error());
    ASSERT_TRUE(interrupted);
    EXPECT_EQ(interrupted->fault.kind, Fault::Kind::Cancelled);
    EXPECT_EQ(interrupted->import, *taken.id);
    EXPECT_EQ(interrupted->records, 2);
    EXPECT_TRUE(interrupted->undoing && interrupted->ofReaders);
    EXPECT_EQ(faultIn(stopped.error()), &interrupted->fault);
    EXPECT_EQ(undoReaders(taken.id).readers, 2) << "both times together";
}

TEST_F(ReaderImportTest, TheReaderBaseOfTheSharedCasesIsTaken) {
    const auto path = test::sharedData("cases/r-rdr.txt");
    NEEDS_SHARED(path);
    const auto report = take(path);
    EXPECT_EQ(report.added, report.rows);
    EXPECT_EQ(report.loans, 0) << "its copy is in no catalogue here";
}

} // namespace kitapdar::exchange
