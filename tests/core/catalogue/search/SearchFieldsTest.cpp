// What of a record is found, and in which spellings.
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/catalogue/Records.h"

#include <gmock/gmock.h>

namespace kitapdar::catalogue {

namespace {

using test::irbisLines;
using test::marcLines;
using test::unimarcLines;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class SearchFieldsTest : public CatalogueTest {
protected:
    void expectFound(RecordId id, std::initializer_list<const char*> typed) {
        for (const char* text : typed) {
            const auto hits = search(text);
            const bool found = std::ranges::find(hits.rows, id, &RecordRow::id) != hits.rows.end();
            EXPECT_TRUE(found) << text;
        }
    }
};

} // namespace

TEST_F(SearchFieldsTest, FindsEveryTitleOfMarc21) {
    const auto id = addMarc(marcLines(R"(
        130 #0 $aКөшпенділер. Бірыңғай
        240 10 $aАлтын бұзау
        245 10 $aЗолотой теленок :$bсатирический роман
        246 31 $aFontane di Roma
        247 10 $aПрежнее заглавие
        700 1# $aИльф, И.$tДвенадцать стульев
        740 0# $aВложенная повесть
        765 0# $tOriginal wording
        785 00 $tПозднейшее
        500 ## $aПечатано по решению собрания
        505 0# $aСодержание: Верблюд ; Паниковский
        880 10 $6245-01/(N$aТүпнұсқа атауы)"));
    expectFound(id, {"бірыңғай", "алтын бұзау", "золотой теленок", "сатирический", "fontane", "прежнее", "двенадцать",
                     "вложенная", "wording", "позднейшее", "решению собрания", "паниковский", "түпнұсқа"});
    expectFound(id, {"title:сатирический", "title:\"алтын бұзау\"", "title:fontane", "title:түпнұсқа"});
    EXPECT_THAT(titles("title:паниковский"), IsEmpty()) << "contents are no title";
}

TEST_F(SearchFieldsTest, FindsEveryTitleOfUnimarcAndIrbis) {
    const auto unimarc = addMarc(unimarcLines(R"(
        200 1# $aБірінші шығарма$aЕкінші шығарма$cБөтен шығарма$dParallel$eдраматические сцены$fА. Б.
        327 0# $aСодержание тома
        454 #0 $12001 $aOriginalis
        500 10 $aУнифицированное
        510 1# $aПараллельное
        517 1# $aВариантное
        702 #1 $aРедакторов$bН. Н.$gНикодим Нилович
        801 #0 $aKZ)"));
    expectFound(unimarc, {"екінші шығарма", "бөтен", "parallel", "драматические", "тома", "originalis",
                          "унифицированное", "параллельное", "вариантное", "редакторов", "никодим", "author:нилович"});
    const auto irbis = addMarc(irbisLines(R"(
        920 PAZK
        200 $aҚазақстан тарихы$d= История края
        510 $dҚосалқы атау
        517 $aБасқаша
        330 $cТаулар$fЖолдыбаев
        702 $4340 ред.$aСоставителев$bИ. И.)"));
    expectFound(irbis, {"история края", "қосалқы", "басқаша", "таулар", "жолдыбаев", "составителев", "ред"});
}

TEST_F(SearchFieldsTest, TheOriginalScriptStandsForATitleThatSaysNothing) {
    addMarc(marcLines("245 10 $a<>\n880 10 $6245-01/(N$aВесна на Сырдарье$cИван Иванов"));
    addMarc(marcLines("880 10 $6245-00/(N$aТолько по-русски\n260 ## $c1998"));
    addMarc(marcLines("245 10 $6880-01$aVesna na Syrdare\n880 10 $6245-01/(N$aВесенний паводок"));
    EXPECT_THAT(titles("весна иванов"), ElementsAre("Весна на Сырдарье"));
    EXPECT_THAT(titles("по-русски"), ElementsAre("Только по-русски"));
    EXPECT_THAT(titles("паводок"), ElementsAre("Vesna na Syrdare"));
}

TEST_F(SearchFieldsTest, FindsPersonsByTheirFullNames) {
    const auto here =
        addMarc(marcLines("100 1# $aЕсенберлин, Ілияс\n245 10 $aҚаһар\n"
                          "700 1# $aТоқтаров, Сержан,$eсуретші"));
    const auto there = addMarc(irbisLines("920 PAZK\n200 $aАлмас қылыш\n700 $aЕсенберлин$bІ.$gІлияс"));
    for (const auto id : {here, there}) expectFound(id, {"ілияс есенберлин", "ильяс есенберлин", "author:ilias"});
    expectFound(here, {"сержан", "суретші"});
    EXPECT_EQ(search("ілияс").rows.front().authors, "Есенберлин, І.") << "shown as before";
}

TEST_F(SearchFieldsTest, PublishersHaveAFieldOfTheirOwn) {
    const auto id =
        addMarc(marcLines("245 10 $aКітап\n260 ## $aАлматы ;$aМосква :$bАрман :$bЖазушы,$c2015\n"
                          "490 0# $aБірінші серия\n490 0# $aЕкінші серия"));
    const auto other = addMarc(marcLines("245 10 $aЖазушы туралы"));
    expectFound(id, {"publisher:жазушы", "издательство:арман", "баспа:жазушы", "жазушы", "москва", "екінші серия"});
    EXPECT_THAT(titles("publisher:жазушы"), ElementsAre("Кітап"));
    EXPECT_THAT(titles("publisher:\"жазушы туралы\""), IsEmpty());
    EXPECT_NE(id, other);
}

TEST_F(SearchFieldsTest, FindsStandardNumbersInEverySpelling) {
    const auto serial = addMarc(marcLines("022 ## $a0015-220X\n245 00 $aСтепной журнал"));
    const auto wrong = addMarc(marcLines("020 ## $a978-601-200-123-4 (қатты мұқаба)\n245 00 $aҚате нөмір"));
    const auto wrongTen = addMarc(marcLines("020 ## $a5-02-003156-X\n245 00 $aТағы қате"));
    const auto right = addMarc(marcLines("020 ## $a5-02-003206-9\n245 00 $aДұрыс нөмір"));
    expectFound(serial, {"0015-220X", "0015220x", "ISSN 0015-220X", "issn:0015220X", "0015-220х", "e-ISSN 0015-220X",
                         "ISSN (online) 0015-220X", "(ISSN 0015-220X)", "ISSN-L 0015-220X", "\"0015-220X\"",
                         "«ISSN 0015-220X»"});
    expectFound(wrong, {"978-601-200-123-4", "9786012001234", "978 601 200 123 4", "ISBN 978-601-200-123-4",
                        "isbn:978 601 200 123 4", "ISBN: 9786012001234"});
    expectFound(wrongTen, {"5-02-003156-X", "502003156x", "5 02 003156 x", "isbn:502003156X"});
    expectFound(wrong, {"978.601.200.123.4", "isbn:978.601.200.123.4", "ISBN 978.601.200.123.4"});
    expectFound(right, {"5.02.003206.9", "978.5.02.003206.4", "ISBN 978.5.02.003206.4", "isbn:5.02.003206.9",
                        "\"978.5.02.003206.4\"", "«ISBN 5.02.003206.9»", "978 5.02.003206.4", "978·5·02·003206·4"});
    const auto dotted = addMarc(marcLines("020 ## $a978.601.7000.01.1\n245 00 $aНүктелі нөмір"));
    expectFound(dotted, {"978-601-7000-01-1", "9786017000011", "978.601.7000.01.1"});
    expectFound(right, {"5-02-003206-9", "978-5-02-003206-4", "978 5 02 003206 4", "ISBN-13: 978-5-02-003206-4"});
    EXPECT_THAT(titles("978 601 200 123 5"), IsEmpty());
}

TEST_F(SearchFieldsTest, FindsNumbersOfCopiesAsPeopleWriteThem) {
    const auto id = add({"Кітап"});
    addCopy(id, "К-12");
    const auto other = add({"Дәптер"});
    addCopy(other, "И 345/2");
    const auto third = add({"Газет"});
    addCopy(third, "000777");
    const auto latin = add({"Журнал"});
    addCopy(latin, "inv38260");
    expectFound(id, {"К-12", "к-12", "K-12", "k-12", "inv:k-12"});
    expectFound(other, {"И 345/2", "и 345/2", "inv:И 345/2"});
    expectFound(third, {"777", "000777", "inv:777", "inv:0777"});
    expectFound(latin, {"INV38260", "inv38260", "inv:Inv38260"});
    EXPECT_THAT(titles("inv:7777"), IsEmpty());
}

TEST_F(SearchFieldsTest, NumbersNeedNoBlankBetweenLettersAndDigits) {
    const auto hyphen = add({"Кітап"});
    addCopy(hyphen, "К-12");
    const auto blank = add({"Дәптер"});
    addCopy(blank, "И 345/2");
    const auto together = add({"Газет"});
    addCopy(together, "Ж77");
    expectFound(hyphen, {"к12", "K12", "к 12", "inv:к12", "inv:К 12"});
    expectFound(blank, {"И345/2", "и345/2", "inv:И345/2", "и-345/2"});
    expectFound(together, {"ж 77", "ж-77", "Ж77", "inv:ж-77"});
    EXPECT_THAT(titles("inv:к123"), IsEmpty());

    const auto apart = addMarc(marcLines("245 10 $aИ 345/2"));
    const auto joined = addMarc(marcLines("245 10 $aРуководство FB2/7"));
    const auto dash = addMarc(marcLines("245 10 $aАвтомат К-12"));
    expectFound(apart, {"И345/2", "и 345/2", "И345"});
    expectFound(joined, {"FB 2/7", "fb2/7", "fb 2"});
    expectFound(dash, {"к12", "К 12", "k12", "автомат к12"});
    EXPECT_THAT(titles("автомат к13"), IsEmpty());
}

TEST_F(SearchFieldsTest, FindsByClassAndAuthorMarks) {
    const auto here = addMarc(irbisLines("920 PAZK\n200 $aҚаһар\n621 84(5Қаз)7\n908 Ә 82"));
    const auto there = addMarc(irbisLines("920 PAZK\n200 $aБасқа\n621 84Қаз7\n908 И 345"));
    expectFound(here,
                {"84(5Қаз)7", "84 (5Қаз) 7", "845Қаз7", "Ә82", "Ә 82", "ә-82", "84(5Қаз)7 Ә 82", "84(5Қаз)7-Ә82"});
    expectFound(there, {"84Қаз7", "84 Қаз 7", "84қаз7", "И345", "и 345"});
    EXPECT_THAT(titles("84Қаз7"), ElementsAre("Басқа"));
    EXPECT_THAT(titles("title:Ә82"), IsEmpty());
}

TEST_F(SearchFieldsTest, TitlesWithSignsComeFirst) {
    const char* const books[] = {"Язык C++",
                                 "C++ in Depth",
                                 "Язык C# и .NET",
                                 "The C Programming Language",
                                 "C",
                                 "Введение в С++",
                                 "Net profit",
                                 "The C language, C and C",
                                 "Сертификат A+",
                                 "A plus and a minus",
                                 "A"};
    for (const char* book : books) add({book});
    const auto first = [&](const char* text, std::size_t count) {
        auto found = titles(text);
        found.resize(std::min(found.size(), count));
        return found;
    };
    EXPECT_THAT(first("C++", 3), UnorderedElementsAre("Язык C++", "C++ in Depth", "Введение в С++"));
    EXPECT_THAT(first("c++", 3), UnorderedElementsAre("Язык C++", "C++ in Depth", "Введение в С++"));
    EXPECT_THAT(first("С++", 3), UnorderedElementsAre("Язык C++", "C++ in Depth", "Введение в С++")) << "in Cyrillic";
    EXPECT_THAT(first("title:C++", 2), ::testing::Each(::testing::HasSubstr("++")));
    EXPECT_THAT(first("язык c++", 1), ElementsAre("Язык C++"));
    EXPECT_THAT(first("C#", 1), ElementsAre("Язык C# и .NET"));
    EXPECT_THAT(first(".NET", 1), ElementsAre("Язык C# и .NET"));
    EXPECT_THAT(first("A+", 1), ElementsAre("Сертификат A+"));
    EXPECT_THAT(first("C", 1), ElementsAre("C")) << "and not without the sign";
    EXPECT_GT(titles("C++").size(), 3U) << "the others follow";

    for (int i = 0; i < 310; ++i) add({"C compiler " + std::to_string(i)}); // more than are ranked one by one
    EXPECT_THAT(first("C++", 3), UnorderedElementsAre("Язык C++", "C++ in Depth", "Введение в С++"));
    EXPECT_THAT(first("\"C++\"", 2), UnorderedElementsAre("Язык C++", "C++ in Depth"));
    EXPECT_THAT(first("C#", 1), ElementsAre("Язык C# и .NET"));
}

TEST_F(SearchFieldsTest, OperatorsWithNothingToJoinAreWords) {
    const auto all = add({"AND OR NOT"});
    const auto one = add({"Or"});
    const auto russian = add({"Не или и"});
    const auto near = add({"Near"});
    expectFound(all,
                {"AND OR NOT", "and or not", "AND", "NOT", "OR", "NOT OR", "\"AND OR NOT\"", "title:AND", "(NOT)"});
    expectFound(one, {"OR", "or", "OR OR"});
    expectFound(russian, {"не", "или", "и", "не или и", "НЕ ИЛИ И"});
    expectFound(near, {"NEAR", "near", "NEAR()"});
    for (const char* nothing : {"-", "&&", "||", "!"}) EXPECT_THAT(titles(nothing), IsEmpty());
    for (const char* quotes : {"\"\"", "\"", "«»", "«", " \"\" \"\" ", "\" \"", "“”"})
        EXPECT_EQ(search(quotes).found, 4) << quotes << " asks for nothing yet, as an empty box";
}

TEST_F(SearchFieldsTest, MisreadKazakhIsFoundByWhatIsMeant) {
    const auto right = add({"Балалар әлемі"});
    const auto misread = add({"Ќызылорда облысыныѕ єлемі"}); // PT154 read as cp1251, years ago
    expectFound(right, {"єлемі", "балалар єлемі"});
    expectFound(misread, {"қызылорда облысының", "Қызылорда әлемі", "Ќызылорда"});
}

TEST_F(SearchFieldsTest, ReadsApostrophesAndAmpersandsAsPeopleSpeakThem) {
    addMarc(marcLines("245 10 $aLes grands secrets de l'univers"));
    addMarc(marcLines("245 10 $aLes grands secrets de l’océan"));
    addMarc(marcLines("245 10 $aЖанна д'Арк"));
    addMarc(marcLines("245 10 $aСказки & легенды"));
    EXPECT_THAT(titles("univers"), ElementsAre("Les grands secrets de l'univers"));
    EXPECT_THAT(titles("l'univers"), ElementsAre("Les grands secrets de l'univers"));
    EXPECT_THAT(titles("ocean"), ElementsAre("Les grands secrets de l’océan"));
    EXPECT_THAT(titles("жанна арк"), ElementsAre("Жанна д'Арк"));
    EXPECT_THAT(titles("\"жанна д'арк\""), ElementsAre("Жанна д'Арк"));
    EXPECT_THAT(titles("сказки и легенды"), ElementsAre("Сказки & легенды"));
    EXPECT_THAT(titles("\"сказки и легенды\""), ElementsAre("Сказки & легенды"));
    EXPECT_THAT(titles("сказки & легенды"), ElementsAre("Сказки & легенды"));
    EXPECT_THAT(titles("\"de l'univers\""), ElementsAre("Les grands secrets de l'univers"));
}

TEST_F(SearchFieldsTest, ARangeOfYearsNeedsNoField) {
    add({"Ерте", "", 1989});
    add({"Орта", "", 1995});
    add({"1990-1999 жылдар", "", 2005});
    EXPECT_THAT(titles("1990-1999"), UnorderedElementsAre("Орта", "1990-1999 жылдар"));
    EXPECT_THAT(titles("1990 – 1999"), UnorderedElementsAre("Орта", "1990-1999 жылдар"));
    EXPECT_THAT(titles("орта 1990-1999"), ElementsAre("Орта"));
}

TEST_F(SearchFieldsTest, AFieldBesideAnotherFindsWhatOneOfThemSays) {
    add({"Абай жолы", "Әуезов, М. О."});
    add({"Қан мен тер", "Абаев, Н."});
    add({"Тер төккендер", "Әуезова, Л."});
    EXPECT_THAT(titles("title:аб OR author:аб"), UnorderedElementsAre("Абай жолы", "Қан мен тер"));
    EXPECT_THAT(titles("title:тер OR author:әуезов"),
                UnorderedElementsAre("Абай жолы", "Қан мен тер", "Тер төккендер"));
    EXPECT_THAT(titles("title:әуезов OR author:тер"), IsEmpty());
    EXPECT_THAT(titles("тер OR жол"), UnorderedElementsAre("Абай жолы", "Қан мен тер", "Тер төккендер"));
}

TEST_F(SearchFieldsTest, TitlesRankOverPlacesOfPublication) {
    add({"Қызылорда облысының тарихы", "", 1998});
    const std::string place = "\n260 ## $aКызылорда :$bТұмар,$c2015";
    for (int i = 0; i < 5; ++i) addMarc(marcLines("245 10 $aДругая книга " + std::to_string(i) + place));
    EXPECT_EQ(titles("Кызылорда").front(), "Қызылорда облысының тарихы");
    for (int i = 0; i < 320; ++i) addMarc(marcLines("245 10 $aЕщё книга " + std::to_string(i) + place));
    EXPECT_EQ(titles("Кызылорда").front(), "Қызылорда облысының тарихы") << "when there are many, too";
}

TEST_F(SearchFieldsTest, VolumesAreFoundByTheAuthorsOfTheirSet) {
    const std::string whole = "00000nam1 2200000   450 ";
    const std::string part = "00000nam2 2200000   450 ";
    const auto volume = [&](const char* number) {
        return unimarcLines("200 0# $aТ. " + std::string(number) + "\n461 #0 $1001RU\\SET\\7$12001 $aТуризм$vТ. " +
                                number + "\n801 #0 $aRU",
                            part);
    };
    auto set = unimarcLines(
        "200 1# $aТуризм$eВ 4 т.$fВ.А. Квартальнов\n210 ## $aМ.$cФинансы$d2002\n"
        "700 #1 $aКвартальнов$bВ. А.$gВалерий Александрович\n801 #0 $aRU",
        whole);
    set.fields.insert(set.fields.begin(), MarcField{"001", ' ', ' ', "RU\\SET\\7", {}});
    const auto before = addMarc(volume("1"));
    addMarc(set);
    const auto after = addMarc(volume("2"));
    expectFound(before, {"квартальнов", "author:валерий туризм"});
    expectFound(after, {"квартальнов", "author:валерий туризм"});
    EXPECT_EQ(search("квартальнов").found, 3);
}

} // namespace kitapdar::catalogue
