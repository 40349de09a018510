// Tables and reader bases as rows of readers: separators, quotes, encodings, workbooks, dates, headings. Everybody is
// invented.
#include "core/exchange/readers/ReaderFile.h"
#include "core/text/Encoding.h"
#include "core/text/Iin.h"
#include "tests/core/exchange/Workbook.h"
#include "tests/support/TemporaryFolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace kitapdar::exchange {

namespace {

using ::testing::ElementsAre;

class ReaderTablesTest : public ::testing::Test {
protected:
    std::filesystem::path write(const std::string& bytes, const std::string& name = "readers.csv") {
        const auto path = folder.path() / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    std::vector<IncomingReader> readFile(const std::filesystem::path& file, const ReaderOptions& options = {}) {
        std::vector<IncomingReader> rows;
        auto opened = ReaderFile::open(file, options, today, progress);
        EXPECT_TRUE(opened);
        if (!opened) return rows;
        for (;;) {
            auto row = opened->next();
            EXPECT_TRUE(row);
            if (!row || !*row) return rows;
            rows.push_back(std::move(**row));
        }
    }
    std::vector<IncomingReader> read(const std::string& bytes, const ReaderOptions& options = {}) {
        return readFile(write(bytes), options);
    }

    test::TemporaryFolder folder;
    jobs::Progress progress;
    Day today{2026, 3, 2};
};

TEST_F(ReaderTablesTest, HeadingsAreFoundBelowATitle) {
    const std::string table = "Тегі;Аты;Билет\nСапаров;Ерлан;RD-1\n";
    for (const std::string title : {"Список читателей, 2026 год, абонемент\n", "Оқырмандар тізімі\n\n1 қыркүйек\r\n",
                                    "Оқырмандар;;\n", "\"Оқырмандар, 2026\";;\n;;\n"}) {
        const auto rows = read(title + table);
        ASSERT_EQ(rows.size(), 1U) << title;
        EXPECT_EQ(rows[0].reader.name.surname, "Сапаров") << title;
        EXPECT_EQ(rows[0].reader.card, "RD-1") << title;
    }
    test::Workbook book;
    book.row({book.text("Читатели абонемента")});
    book.row({book.text("на 1 сентября 2026 года")});
    book.row({book.text("Фамилия"), book.text("Имя"), book.text("Билет")});
    book.row({book.text("Омарова"), book.text("Сәуле"), book.text("RD-2")});
    const auto file = book.write(folder.path() / "titled.xlsx");
    const auto opened = ReaderFile::open(file, {}, today, progress);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->columns()->row, 3);
    const auto rows = readFile(file);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].reader.name.surname, "Омарова");
    EXPECT_EQ(rows[0].number, 4);
}

TEST_F(ReaderTablesTest, WithoutHeadingsNoRowIsLost) {
    std::string table;
    for (int i = 1; i <= 12; ++i) table += "Сапаров" + std::to_string(i) + ";Ерлан;RD-" + std::to_string(i) + "\n";
    ReaderOptions options;
    options.columns = {{"1", ReaderField::Surname}, {"2", ReaderField::GivenName}};
    const auto rows = read(table, options);
    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_EQ(rows[11].number, 12);
}

TEST_F(ReaderTablesTest, SeparatorsQuotesAndLineEndsAreThoseOfTheFile) {
    for (const std::string separator : {";", ",", "\t"}) {
        std::string text =
            "Тегі;Аты;Мекенжайы\r\n\"Сапаров\";Ерлан;\"Абай к-сі; 5, \"\"Б\"\"\nүй\"\r\n\r\nОмарова;Сәуле;\n";
        if (separator != ";") {
            text = "Тегі" + separator + "Аты" + separator + "Мекенжайы\nСапаров" + separator + "Ерлан" + separator +
                   "\"Абай к-сі; 5, \"\"Б\"\"\nүй\"\n\nОмарова" + separator + "Сәуле" + separator + "\n";
        }
        const auto rows = read(text);
        ASSERT_EQ(rows.size(), 2U) << separator;
        EXPECT_EQ(rows[0].reader.name.surname, "Сапаров");
        EXPECT_EQ(rows[0].reader.address, "Абай к-сі; 5, \"Б\"\nүй");
        EXPECT_EQ(rows[0].number, 2) << "as a person counts the rows";
        EXPECT_EQ(rows[1].reader.name.given, "Сәуле");
        EXPECT_EQ(rows[1].number, 4) << "the empty one is counted";
    }
}

TEST_F(ReaderTablesTest, EncodingsAreFoundOut) {
    const std::string text =
        "Фамилия;Имя;Примечание\nӘбдіғалиев;Қуаныш;Ұстаз әрі ғалым, өңір тарихын зерттеген\n"
        "Сапаров;Ерлан;Постоянный читатель, просит звонить заранее\n";
    for (const text::Encoding each : {text::Encoding::Utf8, text::Encoding::Kz1048}) {
        const auto bytes = text::encode(text, each);
        ASSERT_TRUE(bytes);
        const auto rows = read(*bytes);
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_EQ(rows[0].reader.name.surname, "Әбдіғалиев") << text::encodingName(each);
    }
    EXPECT_EQ(read("\xEF\xBB\xBF" + text).front().reader.name.given, "Қуаныш") << "with a byte order mark";
    std::string utf16;
    for (const char c : std::string("Surname\tName\nSaparov\tErlan\n")) {
        utf16 += c;
        utf16 += '\0';
    }
    for (const std::string mark : {"\xFF\xFE", ""})
        EXPECT_EQ(read(mark + utf16).front().reader.name.surname, "Saparov");
}

TEST_F(ReaderTablesTest, AQuoteThatDoesNotEndCostsOneRow) {
    const auto rows = read("Тегі;Аты\n\"Сапаров;Ерлан\nОмарова;Сәуле\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].refused, RowReason::RowDamaged);
    EXPECT_EQ(rows[1].reader.name.surname, "Омарова");
}

TEST_F(ReaderTablesTest, HeadingsAsListsHaveThemAreUnderstood) {
    for (const auto& [heading, field] : {std::pair{"№ чит. билета", ReaderField::Card},
                                         {"Оқырман билетінің №", ReaderField::Card},
                                         {"Билет №", ReaderField::Card},
                                         {"Дата рожд.", ReaderField::BirthDate},
                                         {"Год рожд.", ReaderField::BirthDate},
                                         {"Место жительства", ReaderField::Address},
                                         {"Тұрғылықты мекенжайы", ReaderField::Address},
                                         {"Группа", ReaderField::Category},
                                         {"Тобы", ReaderField::Category},
                                         {"Контактный телефон", ReaderField::Phone}})
        EXPECT_EQ(readerFieldOf(heading), field) << heading;
    for (const char* heading : {"№", "№ п/п", "#", "Подпись"})
        EXPECT_EQ(readerFieldOf(heading), std::nullopt) << heading;
}

TEST_F(ReaderTablesTest, HeadingsOfThreeLanguagesAreUnderstood) {
    for (const auto& [heading, field] : {std::pair{"Фамилия", ReaderField::Surname},
                                         {"ТЕГІ", ReaderField::Surname},
                                         {"Surname", ReaderField::Surname},
                                         {"Ф.И.О.", ReaderField::FullName},
                                         {"Аты-жөні", ReaderField::FullName},
                                         {"ЖСН", ReaderField::Iin},
                                         {"ИИН", ReaderField::Iin},
                                         {"Дата рождения", ReaderField::BirthDate},
                                         {"Туған күні", ReaderField::BirthDate},
                                         {"Читательский билет", ReaderField::Card},
                                         {"Оқырман билеті", ReaderField::Card},
                                         {"Инв. номер", ReaderField::LoanInventory},
                                         {"Срок возврата", ReaderField::DueOn},
                                         {"Қайтару мерзімі", ReaderField::DueOn},
                                         {"loan_barcode", ReaderField::LoanBarcode}})
        EXPECT_EQ(readerFieldOf(heading), field) << heading;
    EXPECT_EQ(readerFieldOf("Класс"), std::nullopt);
}

TEST_F(ReaderTablesTest, ColumnsAreChosenByHeadingAndByNumber) {
    ReaderOptions options;
    options.columns = {{"Кто", ReaderField::FullName}, {"3", ReaderField::Card}, {"Имя", std::nullopt}};
    const auto rows = read("Кто;Имя;№\nСапаров Ерлан Маратұлы;Отдел;A-17\n", options);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].reader.name.surname, "Сапаров");
    EXPECT_EQ(rows[0].reader.name.given, "Ерлан");
    EXPECT_EQ(rows[0].reader.name.patronymic, "Маратұлы");
    EXPECT_EQ(rows[0].reader.card, "A-17");

    options.columns = {{"1", ReaderField::Surname}, {"2", ReaderField::GivenName}};
    EXPECT_EQ(read("Сапаров;Ерлан\nОмарова;Сәуле\n", options).size(), 2U) << "a table without headings";
    options.columns = {{"Жоқ баған", ReaderField::Surname}};
    const auto refused = ReaderFile::open(write("Тегі;Аты\nА;Б\n"), options, today, progress);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<UnknownColumn>(refused.error()));
}

TEST_F(ReaderTablesTest, DatesNumbersAndCategoriesAreBroughtToOneForm) {
    for (const char* text : {"1985-05-12", "12.05.1985", "12/05/1985", "12-5-1985", "19850512", "1985.05.12",
                             "12.05.1985 0:00:00", "1985-05-12T00:00:00"})
        EXPECT_EQ(dayIn(text), Day(1985, 5, 12)) << text;
    for (const char* text : {"", "1985", "31.02.1985", "05/31/1985", "12.05.85", "мамыр", "99999999"})
        EXPECT_EQ(dayIn(text), std::nullopt) << text;
    EXPECT_EQ(categoryIn("Оқушы"), "schoolchild");
    EXPECT_EQ(categoryIn("СТУДЕНТ"), "student");
    EXPECT_EQ(categoryIn("зейнеткер"), "pensioner");
    EXPECT_EQ(categoryIn("космонавт"), std::nullopt);
    EXPECT_EQ(maskedName({"Сапаров", "Ерлан", "Маратұлы"}), "С••• Е.");
}

TEST_F(ReaderTablesTest, WhatIsOddIsSaidAndTheReaderTaken) {
    const std::string body = "05051251234";
    const std::string iin = body + *text::iinCheckDigit(body);
    const auto rows = read(
        "Тегі;Туған күні;ЖСН;Санаты;Билет\n"
        "Сапаров;1985;850512312341;космонавт;12\n"
        "Омарова;2005-05-12;" +
        iin.substr(1) +
        ";оқушы;A-1\n"
        "Иманов;05.31.1985;;;\n"
        ";12.05.1985;;;\n"
        "Есенова;12.05.2985;;;\n"
        "Серікова;1.1.01;;;\n"
        "Әлиева;5 маусым 2011 ж.;;Группа ИС-21;\n"
        "Бекова;1981 г. р.;;;\n");
    ASSERT_EQ(rows.size(), 8U);
    EXPECT_THAT(rows[0].notes, ElementsAre(RowReason::BirthYearOnly, RowReason::IinDoubtful, RowReason::CategoryUnknown,
                                           RowReason::CardReplaced));
    EXPECT_FALSE(rows[0].refused);
    EXPECT_EQ(rows[0].reader.iin, std::nullopt);
    EXPECT_EQ(rows[0].birthYear, 1985);
    EXPECT_EQ(rows[0].reader.note, "Туған күні: 1985; Санаты: космонавт; Билет: 12") << "nothing of the file is lost";
    EXPECT_EQ(rows[1].reader.iin, iin) << "a table has dropped the zero before it";
    EXPECT_EQ(rows[1].reader.category, "schoolchild");
    for (const auto& [row, note] : {std::pair{2, "Туған күні: 05.31.1985"},
                                    {5, "Туған күні: 1.1.01"},
                                    {6, "Туған күні: 5 маусым 2011 ж.; Санаты: Группа ИС-21"}}) {
        const IncomingReader& taken = rows[static_cast<std::size_t>(row)];
        EXPECT_FALSE(taken.refused) << note;
        EXPECT_EQ(taken.notes.front(), RowReason::DateMalformed) << note;
        EXPECT_EQ(taken.reader.birthDate, std::nullopt) << note;
        EXPECT_EQ(taken.reader.note, note);
    }
    EXPECT_EQ(rows[3].refused, RowReason::NoName);
    EXPECT_FALSE(rows[4].refused);
    EXPECT_THAT(rows[4].notes, ElementsAre(RowReason::BirthDateInFuture));
    EXPECT_EQ(rows[4].reader.note, "Туған күні: 12.05.2985");
    EXPECT_THAT(rows[7].notes, ElementsAre(RowReason::BirthYearOnly));
    EXPECT_EQ(rows[7].birthYear, 1981);
}

TEST_F(ReaderTablesTest, ADayOfRegistrationThatIsNoneLosesNobody) {
    const auto rows = read("Тегі;Аты;Дата записи;Действителен до\nСапаров;Ерлан;вчера;31.31.2026\n");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(rows[0].refused);
    EXPECT_THAT(rows[0].notes, ElementsAre(RowReason::DateMalformed, RowReason::DateMalformed));
    EXPECT_EQ(rows[0].reader.note, "Дата записи: вчера; Действителен до: 31.31.2026");
    EXPECT_EQ(rows[0].reader.registeredOn, today);
}

TEST_F(ReaderTablesTest, AnIinThatOnlyLooksOddIsTakenWithANoteAndAFillerIsNot) {
    const std::string body = "85131231234"; // month 13
    const std::string odd = body + *text::iinCheckDigit(body);
    const auto rows = read("Тегі;Аты;ЖСН\nСапаров;Ерлан;000000000000\nОмарова;Сәуле;" + odd +
                           "\nИманов;Ержан;111111111111\nКим;Анна;850512312340\n");
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_THAT(rows[0].notes, ElementsAre(RowReason::IinDoubtful));
    EXPECT_EQ(rows[0].reader.iin, std::nullopt);
    EXPECT_THAT(rows[1].notes, ElementsAre(RowReason::IinUnusual));
    EXPECT_EQ(rows[1].reader.iin, odd);
    EXPECT_EQ(rows[2].reader.iin, std::nullopt);
    EXPECT_TRUE(rows[3].notes.empty());
}

TEST_F(ReaderTablesTest, NamesAreOneLineAndNotEndless) {
    const auto rows =
        read("Тегі;Аты;Туған күні\n\"Сапа\nров\";Ер\tлан;0001-01-01\n" + std::string(10'000, 'a') + ";Аты;\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].reader.name.surname, "Сапа ров");
    EXPECT_EQ(rows[0].reader.name.given, "Ер лан");
    EXPECT_THAT(rows[0].notes, ElementsAre(RowReason::BirthDateUnlikely));
    EXPECT_EQ(rows[1].refused, RowReason::NameTooLong);
}

TEST_F(ReaderTablesTest, AWorkbookIsReadWithItsDatesAndNumbers) {
    test::Workbook book;
    book.row(
        {book.text("Тегі"), book.shared("Аты"), book.text("Туған күні"), book.text("Телефон"), book.text("Билет")});
    book.row({book.text("Сапаров"), book.shared("Ерлан"), book.date(31179), book.number("7.7010000001E10"),
              book.number("100200")});
    const auto rows = readFile(book.write(folder.path() / "readers.xlsx"));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].reader.name.surname, "Сапаров");
    EXPECT_EQ(rows[0].reader.name.given, "Ерлан");
    EXPECT_EQ(rows[0].reader.birthDate, Day(1985, 5, 12));
    EXPECT_EQ(rows[0].reader.phone, "77010000001");
    EXPECT_EQ(rows[0].reader.card, "100200");
    EXPECT_EQ(rows[0].number, 2);
}

TEST_F(ReaderTablesTest, TheFirstSheetThatIsShownIsReadHoweverItIsNamed) {
    for (const char* target : {"worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml",
                               "../xl/worksheets/sheet1.xml", "styles/.././worksheets/sheet1.xml"}) {
        for (const bool hidden : {false, true}) {
            test::Workbook book;
            book.nameSheet(target);
            if (hidden) book.hideOneBefore();
            book.row({book.text("Фамилия"), book.text("Имя")});
            book.row({book.text("Омарова"), book.text("Сәуле")});
            const auto rows = readFile(book.write(folder.path() / "named.xlsx"));
            ASSERT_EQ(rows.size(), 1U) << target;
            EXPECT_EQ(rows[0].reader.name.surname, "Омарова") << target;
        }
    }
}

TEST_F(ReaderTablesTest, ADayOfRegistrationIsNeverMadeALaterOne) {
    const auto rows = read(
        "Фамилия;Имя;Дата регистрации;Действителен до\nА;Б;2026-05-01;2025-05-01\nВ;Г;01.03.2030;\n"
        "Д;Е;01.09.2025;31.12.2025\n");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].reader.registeredUntil, Day(2025, 5, 1)) << "what ended is not made longer";
    EXPECT_LE(rows[0].reader.registeredOn, Day(2025, 5, 1));
    const auto remarks = [&](std::size_t row) {
        return std::ranges::count(rows[row].notes, RowReason::RegistrationUnlikely);
    };
    EXPECT_GT(remarks(0), 0);
    EXPECT_NE(rows[0].reader.note.find("2026-05-01"), std::string::npos);
    EXPECT_EQ(rows[1].reader.registeredOn, today);
    EXPECT_EQ(remarks(1), 1);
    EXPECT_NE(rows[1].reader.note.find("01.03.2030"), std::string::npos);
    EXPECT_EQ(remarks(2), 0);
}

TEST_F(ReaderTablesTest, ASexIsUnderstoodOrNamedAndKept) {
    const auto rows = read("Фамилия;Имя;Пол\nА;Б;девочка\nВ;Г;қыз бала\nД;Е;Муж.\nЖ;З;1\nИ;К;\n");
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[0].reader.sex, "f");
    EXPECT_EQ(rows[1].reader.sex, "f");
    EXPECT_EQ(rows[2].reader.sex, "m");
    EXPECT_EQ(rows[3].reader.sex, "");
    EXPECT_EQ(std::ranges::count(rows[3].notes, RowReason::SexUnknown), 1);
    EXPECT_NE(rows[3].reader.note.find('1'), std::string::npos);
    EXPECT_TRUE(rows[4].notes.empty());
}

TEST_F(ReaderTablesTest, RepeatedFieldsOfAReaderBaseAreKeptOrNamed) {
    const auto rows =
        readFile(write("#10: Сапаров\n#11: Ерлан\n#17: 87015550101\n#17: 87015550102\n"
                       "#13: ^AАбай 5\n#13: ^AТөле би 7\n#33: бірінші\n#33: екінші\n#23: м\n"
                       "#15: Колледж\n*****\n",
                       "rdr.txt"));
    ASSERT_EQ(rows.size(), 1U);
    const auto& reader = rows[0].reader;
    EXPECT_EQ(reader.phone, "87015550101");
    EXPECT_EQ(reader.address, "Абай 5; Төле би 7");
    EXPECT_EQ(reader.note, "бірінші; екінші");
    EXPECT_EQ(reader.sex, "m");
    EXPECT_EQ(reader.institution, "Колледж");
    EXPECT_EQ(std::ranges::count(rows[0].notes, RowReason::AnotherPhone), 1);
}

TEST_F(ReaderTablesTest, ReadersOfABaseWithoutTheLineBetweenThemArePartedOrNamed) {
    const auto parted =
        readFile(write("#10: Сапаров\n#11: Ерлан\n#30: RD-1\n#10: Омарова\n#11: Сәуле\n#30: RD-2\n*****\n", "a.txt"));
    ASSERT_EQ(parted.size(), 2U);
    EXPECT_EQ(parted[1].reader.name.surname, "Омарова");
    for (const auto& row : parted) EXPECT_EQ(std::ranges::count(row.notes, RowReason::EndLineLost), 1);
    const auto unclear = readFile(write(
        "#21: 19900101\n#10: Сапаров\n#30: RD-1\n#11: Ерлан\n#30: RD-2\n#11: Сәуле\n#10: Омарова\n*****\n", "b.txt"));
    ASSERT_EQ(unclear.size(), 1U);
    EXPECT_EQ(unclear[0].refused, RowReason::RecordsJoined);
    const auto doubled = readFile(write("#10: Сапаров\n#11: Ерлан\n#30: RD-1\n#11: Ерлан\n*****\n", "c.txt"));
    ASSERT_EQ(doubled.size(), 1U);
    EXPECT_EQ(std::ranges::count(doubled[0].notes, RowReason::FieldDoubled), 1);
}

TEST_F(ReaderTablesTest, ColumnsThatAreNotReadAreNamed) {
    const auto opened =
        ReaderFile::open(write("Фамилия;Имя;Телефон;Телефон;Любимый цвет\nА;Б;1;2;синий\n"), {}, today, progress);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(opened->columns());
    EXPECT_THAT(opened->columns()->notRead(), ElementsAre("Телефон", "Любимый цвет"));
}

TEST_F(ReaderTablesTest, AWorkbookThatUnpacksWithoutEndIsRefused) {
    test::Workbook book;
    book.row({book.text("Тегі")});
    book.bloat(static_cast<std::size_t>(tableLimits::partBytes) + 1); // a few kilobytes in the archive
    const auto refused = ReaderFile::open(book.write(folder.path() / "bomb.xlsx"), {}, today, progress);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<ReaderFileTooLarge>(refused.error()));
}

TEST_F(ReaderTablesTest, AWorkbookWithAnEndlessTextIsRefusedAsTooLarge) {
    const std::string endless(static_cast<std::size_t>(tableLimits::nodeBytes) + (std::size_t{1} << 20), 'a');
    test::Workbook inCell;
    inCell.row({inCell.text("Тегі"), inCell.text(endless)});
    test::Workbook inStrings;
    inStrings.row({inStrings.shared("Тегі"), inStrings.shared(endless)});
    for (const test::Workbook* book : {&inCell, &inStrings}) {
        const auto refused = ReaderFile::open(book->write(folder.path() / "bomb.xlsx"), {}, today, progress);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(std::holds_alternative<ReaderFileTooLarge>(refused.error()));
    }
}

TEST_F(ReaderTablesTest, AWorkbookWithADocumentTypeIsNoFileOfReaders) {
    const std::string type = "<!DOCTYPE a [<!ENTITY b \"Сапаров\">]>";
    test::Workbook inSheet;
    inSheet.row({inSheet.text("Тегі")});
    inSheet.row({inSheet.text("&b;")});
    inSheet.beginSheetWith(type);
    test::Workbook inStrings;
    inStrings.row({inStrings.shared("Тегі")});
    inStrings.beginStringsWith(type);
    test::Workbook unknownEntity;
    unknownEntity.row({unknownEntity.text("&b;")});
    for (const test::Workbook* book : {&inSheet, &inStrings, &unknownEntity}) {
        const auto refused = ReaderFile::open(book->write(folder.path() / "typed.xlsx"), {}, today, progress);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(std::holds_alternative<NotAReaderFile>(refused.error()));
    }
}

TEST_F(ReaderTablesTest, OtherFilesAreRefused) {
    for (const std::string& bytes : {std::string(), std::string("no table"), std::string("PK\x03\x04 broken"),
                                     std::string("%PDF-1.4\n\0;binary", 17), std::string("<collection/>")}) {
        const auto refused = ReaderFile::open(write(bytes), {}, today, progress);
        ASSERT_FALSE(refused) << bytes;
        EXPECT_TRUE(std::holds_alternative<NotAReaderFile>(refused.error())) << bytes;
    }
    EXPECT_FALSE(ReaderFile::open(folder.path() / "missing.csv", {}, today, progress));
}

TEST_F(ReaderTablesTest, AReaderBaseOfIrbisHasReadersAndOpenLoans) {
    const auto rows = read(
        "#10: Сапаров\n#11: Ерлан\n#12: Маратұлы\n#21: 19850512\n#30: RD-17\n#50: студент\n"
        "#51: 20240110^CАБ\n#52: 20250115^CАБ\n#17: +7 701 000 00 01\n"
        "#13: ^AКызылорда^Bул. Абая^C5\n#33: Ескерту\n"
        "#40: ^Gкниги^A84/Б-12^BИ100^HT0001^D20260110^E20260125^F******^41\n"
        "#40: ^A84/Б-13^BИ101^HT0002^D20250110^E20250125^F20250120\n"
        "#40: ^D20260110^VАБ\n"
        "*****\n"
        "#920: PAZK\n#10: ^a5-7110\n#200: ^aКітап\n*****\n");
    ASSERT_EQ(rows.size(), 2U);
    const readers::Reader& reader = rows[0].reader;
    EXPECT_EQ(reader.name.patronymic, "Маратұлы");
    EXPECT_EQ(reader.birthDate, Day(1985, 5, 12));
    EXPECT_EQ(reader.card, "RD-17");
    EXPECT_EQ(reader.category, "student");
    EXPECT_EQ(reader.registeredOn, Day(2025, 1, 15));
    EXPECT_EQ(reader.registeredUntil, Day(2025, 12, 31));
    EXPECT_EQ(reader.address, "Кызылорда, ул. Абая, 5");
    ASSERT_EQ(rows[0].loans.size(), 1U) << "one was returned, one is a visit";
    EXPECT_EQ(rows[0].loans[0].barcode, "T0001");
    EXPECT_EQ(rows[0].loans[0].inventory, "И100");
    EXPECT_EQ(rows[0].loans[0].dueOn, Day(2026, 1, 25));
    EXPECT_EQ(rows[0].loans[0].renewals, 1);
    EXPECT_EQ(rows[1].refused, RowReason::NoName) << "a book is no reader";
}

} // namespace

} // namespace kitapdar::exchange
