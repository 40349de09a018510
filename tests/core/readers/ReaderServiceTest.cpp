#include "core/readers/Category.h"
#include "core/readers/PersonShape.h"
#include "core/readers/ReaderService.h"
#include "core/readers/Room.h"
#include "core/storage/Columns.h"
#include "core/text/Barcode.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

namespace kitapdar::readers {

namespace {

class ReaderServiceTest : public ::testing::Test {
protected:
    Result<Registered, ReaderRefusal> add(const NewReader& reader) {
        return library.write([&](storage::Transaction& tx) { return library.readers.add(tx, library.by(tx), reader); });
    }
    Result<Registered, ReaderRefusal> edit(const Reader& reader) {
        return library.write(
            [&](storage::Transaction& tx) { return library.readers.edit(tx, library.by(tx), reader); });
    }
    Result<Reader, ReaderRefusal> registerAgain(ReaderId id) {
        return library.write(
            [&](storage::Transaction& tx) { return library.readers.registerAgain(tx, library.by(tx), id); });
    }
    static NewReader named(const std::string& surname, const std::string& given = "") {
        NewReader reader;
        reader.name = {surname, given, ""};
        return reader;
    }
    std::int64_t tokens() {
        return *library.read([](storage::Snapshot& s) { return s.number("select count(*) from reader_token"); });
    }

    test::DeskLibrary library;
};

using test::refused;

} // namespace

TEST_F(ReaderServiceTest, RegistersUntilTheEndOfTheYearWithACardOfOurOwn) {
    const auto first = add(named(" Қасымов ", "Ерлан"));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->reader.name.surname, "Қасымов");
    EXPECT_EQ(first->reader.registeredOn, Day(2026, 3, 2));
    EXPECT_EQ(first->reader.registeredUntil, Day(2026, 12, 31));
    EXPECT_EQ(first->reader.card, *text::makeBarcode(ownCardPrefix, 1));
    EXPECT_TRUE(first->warnings.empty());
    EXPECT_EQ(add(named("Серікова"))->reader.card, *text::makeBarcode(ownCardPrefix, 2));
}

TEST_F(ReaderServiceTest, ACardThatIsTakenAlreadyIsPassedOver) {
    NewReader old = named("Ким");
    old.card = *text::makeBarcode(ownCardPrefix, 1);
    ASSERT_TRUE(add(old));
    EXPECT_EQ(add(named("Пак"))->reader.card, *text::makeBarcode(ownCardPrefix, 2));
}

TEST_F(ReaderServiceTest, RefusesWhatCannotBeARegistration) {
    NewReader first = named("Ким");
    first.card = "A-17";
    first.iin = "850512312340";
    const auto registered = add(first);
    ASSERT_TRUE(registered);

    (void)refused<NameMissing>(add(named("  ", "Ерлан")));
    NewReader reader = named("Пак");
    reader.card = "A-17";
    EXPECT_EQ(refused<CardTaken>(add(reader)).by, registered->reader.id);
    for (const std::string card : {"a", "Ж-17", "A 17", "%C-UNDO", "KZR00000019", "KZR123"}) {
        reader.card = card;
        EXPECT_EQ(refused<CardMalformed>(add(reader)).card, card);
    }
    reader.card = "А-17"; // a Cyrillic letter that looks like the Latin one
    EXPECT_EQ(refused<CardTaken>(add(reader)).by, registered->reader.id);
    reader.card.reset();
    reader.iin = " 850512312340 ";
    EXPECT_EQ(refused<IinTaken>(add(reader)).by, registered->reader.id);
    reader.iin.reset();
    reader.birthDate = Day(2026, 3, 3);
    EXPECT_EQ(refused<BirthDateInFuture>(add(reader)).birthDate, Day(2026, 3, 3));
    reader.birthDate = Day(2026, 3, 2);
    reader.category = "wizard";
    EXPECT_EQ(refused<UnknownCategory>(add(reader)).category, "wizard");
    for (const Category& each : shippedCategories()) {
        const std::string& category = each.code;
        reader.category = category;
        EXPECT_TRUE(add(reader)) << category;
    }
}

TEST_F(ReaderServiceTest, ANameIsOneLineOfAtMost250Characters) {
    EXPECT_EQ(add(named("Қасымов\nЕрлан\t"))->reader.name.surname, "Қасымов Ерлан");
    (void)refused<NameTooLong>(add(named(std::string(10'000, 'a'))));
    (void)refused<NameTooLong>(add(named("Ким", std::string(251, 'a'))));
    EXPECT_TRUE(add(named("Ким", std::string(250, 'a'))));
}

TEST_F(ReaderServiceTest, ABirthDateOfAnotherAgeWarns) {
    for (const Day day : {Day(1, 1, 1), Day(1899, 12, 31)}) {
        NewReader reader = named("Ким", day.iso());
        reader.birthDate = day;
        const auto registered = add(reader);
        ASSERT_TRUE(registered);
        ASSERT_EQ(registered->warnings.size(), 1U);
        EXPECT_TRUE(std::holds_alternative<BirthDateUnlikely>(registered->warnings[0]));
    }
    NewReader old = named("Пак");
    old.birthDate = Day(1900, 1, 1);
    EXPECT_TRUE(add(old)->warnings.empty());
}

TEST_F(ReaderServiceTest, WhoeverIsOlderThanAnybodyIsOfNoKnownAgeAndTheCheckIsContent) {
    Reader born;
    born.birthDate = Day(1850, 6, 15);
    EXPECT_EQ(shapeOf(born, Day(2001, 6, 14)).age, 150);
    EXPECT_EQ(shapeOf(born, Day(2001, 6, 15)).age, -1);
    EXPECT_EQ(shapeOf(born, Day(2001, 6, 15)).ageTo, -1);
    for (const Day day : {Day(1, 1, 1), Day(1066, 10, 14), Day(1850, 6, 15), Day(1869, 12, 31), Day(1876, 1, 1)}) {
        NewReader reader = named("Ким", day.iso());
        reader.birthDate = day;
        ASSERT_TRUE(add(reader));
    }
    for (const Invariant& each : room().invariants) {
        const auto rows =
            *library.read([&](storage::Snapshot& s) { return s.all(each.sql, {}, storage::only<std::string>); });
        EXPECT_TRUE(rows.empty()) << each.code << ' ' << rows.front();
    }
}

TEST_F(ReaderServiceTest, AnOddNumberOfThePersonWarnsAndNeverStops) {
    const std::vector<std::pair<std::string, text::IinProblem>> numbers = {
        {"8505123123", text::IinProblem::Length},
        {"85051231234O", text::IinProblem::Character},
        {"850512312341", text::IinProblem::CheckDigit},
        {"851312312346", text::IinProblem::Date},
    };
    for (const auto& [iin, problem] : numbers) {
        NewReader reader = named("Ким " + iin);
        reader.iin = iin;
        const auto registered = add(reader);
        ASSERT_TRUE(registered) << iin;
        ASSERT_EQ(registered->warnings.size(), 1U) << iin;
        EXPECT_EQ(std::get<IinDoubtful>(registered->warnings[0]).problem, problem) << iin;
    }
    NewReader none = named("Пак");
    none.iin = "  ";
    EXPECT_FALSE(add(none)->reader.iin) << "an empty field is no number";
}

TEST_F(ReaderServiceTest, WarnsOfAnotherBirthDateAndOfANamesake) {
    NewReader reader = named("Ахметова", "Жанар");
    reader.birthDate = Day(1985, 5, 12);
    const auto first = add(reader);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->warnings.empty());

    reader.iin = "850512312340";
    reader.birthDate = Day(1985, 5, 13);
    auto registered = add(reader);
    ASSERT_EQ(registered->warnings.size(), 1U);
    EXPECT_EQ(std::get<IinDisagreesWithBirthDate>(registered->warnings[0]).fromIin, Day(1985, 5, 12));

    reader.iin.reset();
    reader.birthDate = Day(1985, 5, 12);
    registered = add(reader);
    ASSERT_EQ(registered->warnings.size(), 1U);
    EXPECT_EQ(std::get<SameNameAndBirthDate>(registered->warnings[0]).reader, first->reader.id);
    EXPECT_EQ(edit(registered->reader)->warnings.size(), 1U) << "he is no namesake of himself";
}

TEST_F(ReaderServiceTest, OnePersonsNumberIsOneHoweverItIsWritten) {
    NewReader reader = named("Ким");
    reader.iin = "850512312340";
    const auto first = add(reader);
    for (const char* written :
         {"850512 312340", "850512-312340", "850512\u00A0312340", "850512\u200B312340", "8505 1231 2340"}) {
        reader.name.surname += "о";
        reader.iin = written;
        EXPECT_EQ(refused<IinTaken>(add(reader)).by, first->reader.id) << written;
    }
}

TEST_F(ReaderServiceTest, ANumberStoredWithBlanksByAnOlderProgramIsTheSameNumber) {
    const auto first = add(named("Ким"));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update reader set iin = $1 where id = $2", {"850512\u00A0312-340", first->reader.id});
    }));
    NewReader reader = named("Пак");
    reader.iin = "850512312340";
    EXPECT_EQ(refused<IinTaken>(add(reader)).by, first->reader.id);
}

TEST_F(ReaderServiceTest, ANamesakeIsKnownInEverySpelling) {
    NewReader reader = named("Тәжібаева", "Гүлнұр");
    reader.birthDate = Day(1985, 5, 12);
    const auto first = add(reader);
    const std::pair<const char*, const char*> spellings[] = {{"Тажибаева", "Гульнур"},
                                                             {"ТӘЖІБАЕВА", "ГҮЛНҰР"},
                                                             {"тәжібаева", "гүлнұр"},
                                                             {"Гүлнұр", "Тәжібаева"},
                                                             {"Täjıbaeva", "Gülnūr"}};
    for (const auto& [surname, given] : spellings) {
        reader.name = {surname, given, ""};
        const auto again = add(reader);
        ASSERT_EQ(again->warnings.size(), 1U) << surname;
        EXPECT_TRUE(std::holds_alternative<SameNameAndBirthDate>(again->warnings[0]));
        ASSERT_TRUE(library.undo());
    }
    reader.name = {"Тажибаева", "Гульнур", "Ержановна"};
    EXPECT_EQ(add(reader)->warnings.size(), 1U) << "one form has the patronymic, the other has not";
    ASSERT_TRUE(library.undo());
    reader.name = {"Тәжібаева", "Айгүл", ""};
    EXPECT_TRUE(add(reader)->warnings.empty()) << "a sister";
    reader.name = {"Тәжібаева", "Гүлнұр", ""};
    reader.birthDate = Day(1985, 5, 13);
    EXPECT_TRUE(add(reader)->warnings.empty()) << "another birth date";
}

TEST_F(ReaderServiceTest, ACardThatMeansSomethingElseIsNotGivenOut) {
    library.addCopy("500124"); // a barcode
    const auto copy = library.addCopy("K-1");
    NewReader reader = named("Ким");
    reader.card = "500124";
    EXPECT_EQ(refused<CodeInUse>(add(reader)).as, text::CodeKind::Barcode);
    reader.card = "k-1";
    EXPECT_EQ(refused<CodeInUse>(add(reader)).taken, "K-1") << "case alone makes no other code";
    reader.card = "A-17";
    auto first = add(reader)->reader;
    reader.card = "a-17";
    EXPECT_EQ(refused<CardTaken>(add(reader)).by, first.id);
    first.card = "500124";
    EXPECT_EQ(refused<CodeInUse>(edit(first)).as, text::CodeKind::Barcode);

    reader.card = "00" + *copy.inventoryNumber;
    EXPECT_TRUE(add(reader)->warnings.empty()) << "another number";
    auto numbered = copy;
    numbered.inventoryNumber = "500123";
    library.change(numbered);
    reader.card = "500123";
    const auto warned = add(reader);
    ASSERT_EQ(warned->warnings.size(), 1U);
    EXPECT_EQ(std::get<CardIsInventoryNumber>(warned->warnings[0]).card, "500123");
    EXPECT_TRUE(edit(warned->reader)->warnings.empty()) << "it is his own card by now";
}

TEST_F(ReaderServiceTest, AnEditWritesAllFieldsAndRefusesTheSame) {
    Reader reader = add(named("Ким"))->reader;
    const Reader other = add(named("Пак"))->reader;
    reader.name.surname = "Цой";
    reader.phone = "+7 701 000 11 22";
    reader.note = "звонить вечером";
    reader.blockedReason = "долг";
    reader.category = "student";
    const auto edited = edit(reader);
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->reader.version, reader.version + 1);
    const auto stale = edit(reader);
    ASSERT_FALSE(stale);
    EXPECT_EQ(faultIn(stale.error())->kind, Fault::Kind::Conflict);

    Reader taking = edited->reader;
    taking.card = other.card;
    EXPECT_EQ(refused<CardTaken>(edit(taking)).by, other.id);
    taking.card = "";
    (void)refused<CardMalformed>(edit(taking));
    taking.id = ReaderId(99);
    taking.card = "Z-9";
    EXPECT_EQ(refused<UnknownReader>(edit(taking)).card, "Z-9");
}

TEST_F(ReaderServiceTest, RegistersAgainOnceAYear) {
    const ReaderId id = add(named("Ким"))->reader.id;
    const std::string before = library.dump();
    EXPECT_EQ(registerAgain(id)->registeredOn, Day(2026, 3, 2)) << "registered this year already";
    EXPECT_EQ(library.dump(), before);
    library.clock().set(Day(2027, 1, 11));
    const auto again = registerAgain(id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->registeredOn, Day(2027, 1, 11));
    EXPECT_EQ(again->registeredUntil, Day(2027, 12, 31));
    EXPECT_EQ(registerAgain(id)->version, again->version);
    (void)refused<UnknownReader>(registerAgain(ReaderId(99)));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(ReaderServiceTest, ARegistrationIsUndoneWithEverythingThatHangsOnIt) {
    const std::string empty = library.dump();
    NewReader reader = named("Ахметова", "Жанар");
    reader.phone = "87010001122";
    ASSERT_TRUE(add(reader));
    const std::string added = library.dump();
    EXPECT_GT(tokens(), 0);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), empty);
    EXPECT_EQ(tokens(), 0);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(library.dump(), added);
    EXPECT_EQ(tokens(), 4);
}

TEST_F(ReaderServiceTest, TheJournalsFactsHoldNothingOfThePerson) {
    NewReader reader = named("Ахметова", "Жанар");
    reader.iin = "850512312340";
    reader.phone = "87010001122";
    reader.address = "Қызылорда, Абай 1";
    ASSERT_TRUE(add(reader));
    const auto entries = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); });
    EXPECT_EQ(entries->front().facts, (journal::Facts{{"card", *text::makeBarcode(ownCardPrefix, 1)}}));
}

} // namespace kitapdar::readers
