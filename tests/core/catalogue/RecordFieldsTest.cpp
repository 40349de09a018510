#include "core/catalogue/RecordFields.h"
#include "core/catalogue/fields/FieldText.h"
#include "tests/core/catalogue/MarcLines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::catalogue {
namespace {

using test::irbisLines;
using test::marcLines;
using test::unimarcLines;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(FieldText, TrimsThePunctuationBetweenParts) {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"Абай жолы :", "Абай жолы"},
        {"Абай жолы /", "Абай жолы"},
        {"Алматы : ", "Алматы"},
        {"Жазушы,", "Жазушы"},
        {"Medina, Texas,", "Medina, Texas"},
        {"Жаза.", "Жаза"},
        {"Жер.", "Жер"},
        {"384 б.", "384 б."},
        {"5 т.", "5 т."},
        {"И так далее...", "И так далее..."},
        {"  a \n b ", "a b"},
        {"1994.", "1994"},
        {"/", ""},
        {".", "."},
        {"\xC2\x88The \xC2\x89Heart /", "The Heart"},
        {"А.", "А."},
        {"справ. /", "справ."},
        {"Taylor. /", "Taylor."},
        {"Книга (в пер.).", "Книга (в пер.)"},
    };
    for (const auto& [written, expected] : cases) EXPECT_EQ(withoutIsbd(written), expected) << written;
}

TEST(FieldText, ShortensNames) {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"Мұхтар Омарханұлы", "М. О."},
        {"М.О.", "М. О."},
        {" М. О. ", "М. О."},
        {"Жан-Поль", "Ж.-П."},
        {", Isaac", "I."},
        {"Ахмет ұлы", "А."},
        {"", ""},
        {"Әбіш", "Ә."},
    };
    for (const auto& [written, expected] : cases) EXPECT_EQ(initials(written), expected) << written;
    EXPECT_EQ(personHeading("Әуезов,", "Мұхтар Омарханұлы"), "Әуезов, М. О.");
    EXPECT_EQ(personHeading("Абай", ""), "Абай");
}

TEST(FieldText, ReadsYearsDaysPricesAndLanguages) {
    EXPECT_EQ(yearIn("cop. 1997-1999"), 1997);
    EXPECT_EQ(yearIn("[2009]"), 2009);
    EXPECT_EQ(yearIn("20091231"), std::nullopt);
    EXPECT_EQ(yearIn("0001 1234"), std::nullopt);
    EXPECT_EQ(dayIn("20161201"), Day(2016, 12, 1));
    EXPECT_EQ(dayIn("01.12.2016"), Day(2016, 12, 1));
    EXPECT_EQ(dayIn("2016-02-30"), std::nullopt);
    EXPECT_EQ(dayIn("?"), std::nullopt);
    EXPECT_EQ(priceIn("1 500,50 тг."), std::make_pair(std::optional(Money{150050}), std::string("KZT")));
    EXPECT_EQ(priceIn("6.25"), std::make_pair(std::optional(Money{625}), std::string()));
    EXPECT_EQ(priceIn("бесплатно").first, std::nullopt);
    EXPECT_EQ(priceIn("Цена: 1500 тг.").first, Money{150000});
    EXPECT_EQ(priceIn("$12.50").first, Money{1250});
    for (const char* text : {"-100", "- 100 тг.", "\u2212100", "e-100", "1e-100", "1e5", "(100)", "100-", "100-200",
                             "10%", "~100", "1.2.3", "100,005", "99999999999999999999"})
        EXPECT_EQ(priceIn(text).first, std::nullopt) << text;
    EXPECT_EQ(languageCode("rusger"), "rus");
    EXPECT_EQ(languageCode("Каз"), "kaz");
    EXPECT_EQ(languageCode("und"), "");
    EXPECT_EQ(languageCode("|||"), "");
}

TEST(RecordFields, OfABookInMarc21) {
    const auto fields = projectFields(marcLines(R"(
        008 151116s2009    kz            000 0 kaz
        020 ## $a978-5-02-003206-4 (қатты мұқ.)
        020 ## $abroken number
        041 0# $akaz
        084 ## $a84(5Қаз)7-44$2rubbkk
        080 ## $a821.512.122
        100 1# $aӘуезов, Мұхтар Омарханұлы,
        245 10 $aАбай жолы :$bроман-эпопея.$n1-кітап /$cМұхтар Әуезов.
        250 ## $a2-бас.
        264 #4 $c©2010
        264 #1 $aАлматы :$bЖазушы,$c2009.
        300 ## $a384 б. :$bил. ;$c21 см.
        490 0# $aҚазақ прозасы ;$v3
        650 #4 $aҚазақ әдебиеті$xТарихы
        653 ## $aроман$aэпопея
        651 #4 $aҚызылорда облысы
        700 1# $aНұрпейісов, Әбдіжәміл
        700 1# $aБекетов, Т.$eредактор)"));
    EXPECT_EQ(fields.title, "Абай жолы");
    EXPECT_EQ(fields.titleRest, "роман-эпопея");
    EXPECT_EQ(fields.displayTitle, "Абай жолы. 1-кітап");
    EXPECT_THAT(fields.authors, ElementsAre("Әуезов, М. О.", "Нұрпейісов, Ә."));
    EXPECT_EQ(fields.responsibility, "Мұхтар Әуезов");
    EXPECT_EQ(fields.place, "Алматы");
    EXPECT_EQ(fields.publisher, "Жазушы");
    EXPECT_EQ(fields.year, 2009);
    EXPECT_EQ(fields.language, "kaz");
    EXPECT_EQ(fields.edition, "2-бас.");
    EXPECT_EQ(fields.extent, "384 б.");
    EXPECT_EQ(fields.series, "Қазақ прозасы");
    EXPECT_THAT(fields.isbns, ElementsAre("9785020032064", "broken number"));
    EXPECT_THAT(fields.subjects, ElementsAre("Қазақ әдебиеті – Тарихы", "роман", "эпопея", "Қызылорда облысы"));
    EXPECT_EQ(fields.classMark, "84(5Қаз)7-44");
    EXPECT_EQ(fields.kind, "book");
    EXPECT_TRUE(fields.localHistory) << "by the geographic heading";
}

TEST(RecordFields, OfAnIrbisBook) {
    const auto record = irbisLines(R"(
        920 PAZK
        101 rus
        010 $a5-7110-0177-9$d300$cтенге
        200 $aНефтехимия$eучебник$fЯ. С. Амиров [и др.]
        210 $aУфа$cКитап$d1976
        215 $a143$cил
        700 $aАмиров$bЯ. С.$gЯгафар Суфиянович
        701 $aАбызгильдин$gЮрий Мусаевич
        702 $4340 ред.$aПавловский$bА.С.
        610 нефть
        610 химия
        621 35.514
        906 35.51(5Каз-4Кыз)
        908 А 62
        910 $a0$b389234$c20161201$dKX$h30001234$u2016/12
        910 $a1$b389235$dЧЗ$e1500,50
        910 $aU$110$dАБ
        910 $a0$dKX)");
    const auto fields = projectFields(record);
    EXPECT_EQ(fields.title, "Нефтехимия");
    EXPECT_THAT(fields.authors, ElementsAre("Амиров, Я. С.", "Абызгильдин, Ю. М."));
    EXPECT_EQ(fields.language, "rus");
    EXPECT_THAT(fields.subjects, ElementsAre("нефть", "химия"));
    EXPECT_EQ(fields.classMark, "35.51(5Каз-4Кыз)");
    EXPECT_EQ(fields.authorMark, "А 62");
    EXPECT_EQ(fields.extent, "143");
    EXPECT_TRUE(fields.localHistory);

    const auto copies = projectCopies(record).copies;
    ASSERT_THAT(copies, SizeIs(4)) << "a field without a number is a copy without one";
    EXPECT_EQ(copies[0].inventoryNumber, "389234");
    EXPECT_EQ(copies[0].barcode, "30001234");
    EXPECT_EQ(copies[0].place, "KX");
    EXPECT_EQ(copies[0].date, Day(2016, 12, 1));
    EXPECT_EQ(copies[0].status, "0");
    EXPECT_EQ(copies[0].ksuNumber, "2016/12");
    EXPECT_EQ(copies[0].price, Money{30000}) << "the common price of the edition";
    EXPECT_EQ(copies[0].currency, "KZT");
    EXPECT_EQ(copies[1].price, Money{150050});
    EXPECT_EQ(copies[2].count, 10);
    EXPECT_EQ(copies[2].inventoryNumber, "");
}

TEST(RecordFields, AVolumeCarriesTheTitleOfTheWhole) {
    const auto irbis = projectFields(irbisLines(R"(
        920 SPEC
        200 $vТ. 2$aПоэмалар
        461 $cШығармалар$e5 томдық)"));
    EXPECT_EQ(irbis.displayTitle, "Шығармалар. Т. 2. Поэмалар");
    EXPECT_EQ(irbis.titleRest, "5 томдық");

    const auto rusmarc = projectFields(unimarcLines(R"(
        200 0# $aВып. 13.
        461 #0 $1001RU\NLR\bibl\5996$12001 $aЗадачи и этюды$vВып. 13
        801 #0 $aRU$bNLR)"));
    EXPECT_EQ(rusmarc.title, "Задачи и этюды");
    EXPECT_EQ(rusmarc.displayTitle, "Задачи и этюды. Вып. 13");
}

TEST(RecordFields, AnArticleNamesItsHost) {
    const auto irbis = projectFields(irbisLines(R"(
        920 ASP
        200 $aКітапхана – рухани орталық
        463 $cСыр бойы$j2020$h18 ақпан$s5)"));
    EXPECT_EQ(irbis.kind, "article");
    EXPECT_EQ(irbis.host, "Сыр бойы");
    EXPECT_EQ(irbis.title, "Кітапхана – рухани орталық");
    EXPECT_EQ(irbis.year, 2020);

    const auto marc = projectFields(
        marcLines("245 10 $aБиблиотека становится центром\n773 0# $tКызылординские вести", "00000naa a2200000   4500"));
    EXPECT_EQ(marc.kind, "article");
    EXPECT_EQ(marc.host, "Кызылординские вести");
}

TEST(RecordFields, KindsByLeaderAndCodedData) {
    const auto kind = [](std::string leader, const std::string& lines) {
        return projectFields(marcLines(lines, std::move(leader))).kind;
    };
    const std::string title = "245 00 $aT\n";
    EXPECT_EQ(kind("00000nam a2200000   4500", title), "book");
    EXPECT_EQ(kind("00000nas a2200000   4500", title), "serial");
    EXPECT_EQ(kind("00000nas a2200000   4500", title + "008 930430d19381951kz    n       0   b0kaz"), "newspaper");
    EXPECT_EQ(kind("00000nem a2200000   4500", title), "map");
    EXPECT_EQ(kind("00000ncm a2200000   4500", title), "music");
    EXPECT_EQ(kind("00000njm a2200000   4500", title), "av");
    EXPECT_EQ(kind("00000ntm a2200000   4500", title), "manuscript");
    EXPECT_EQ(kind("00000nam a2200000   4500", "245 00 $aT$h[Электрондық ресурс]"), "electronic");
    EXPECT_EQ(kind("00000nas0 2200000   450 ", "200 1# $aСыр бойы\n110 ## $acua"), "newspaper");
    EXPECT_EQ(kind("00000nlm0 2200000   450 ", "200 1# $aСайт"), "electronic");
    EXPECT_EQ(projectFields(irbisLines("920 NJ\n200 $aЖұлдыз")).kind, "serial");
}

TEST(RecordFields, AuthorityRecordsHaveTheirHeadingAsTitle) {
    const auto subject = projectFields(
        marcLines("150 ## $aChildren's literature, Central American$xHistory", "00000nz  a2200000n  4500"));
    EXPECT_EQ(subject.kind, "authority");
    EXPECT_EQ(subject.title, "Children's literature, Central American – History");
    const auto person = projectFields(marcLines("100 1# $aӘуезов, Мұхтар,$d1897-1961", "00000nz  a2200000n  4500"));
    EXPECT_EQ(person.title, "Әуезов, Мұхтар, 1897-1961");
    EXPECT_THAT(person.authors, IsEmpty());
    const auto unimarc = projectFields(unimarcLines("210 02 $aҚазақстан", "00000nx  j2200000   45  "));
    EXPECT_EQ(unimarc.title, "Қазақстан");
}

TEST(RecordFields, AnEmptyRecordHasEmptyFields) {
    const auto fields = projectFields(MarcRecord{});
    EXPECT_EQ(fields.displayTitle, "");
    EXPECT_EQ(fields.year, std::nullopt);
    EXPECT_THAT(projectCopies(MarcRecord{}).copies, IsEmpty());
    EXPECT_EQ(projectFields(marcLines("245 10\n260 ##\n100 1#\n008 x")).title, "");
}

TEST(RecordFields, BbkOfAllKazakhstanIsNotLocal) {
    EXPECT_FALSE(projectFields(marcLines("245 00 $aT\n084 ## $a84(5Қаз)7$2rubbk")).localHistory);
    EXPECT_TRUE(projectFields(marcLines("245 00 $aT\n084 ## $a63.3(5Қаз-4Қыз)$2rubbk")).localHistory);
    EXPECT_TRUE(projectFields(marcLines("245 00 $aT\n080 ## $a94(574.54)")).localHistory);
}

TEST(Copies, OfMarc21AreTakenFromTheFieldThatIsThere) {
    const std::string title = "245 00 $aT\n";
    const auto koha = projectCopies(marcLines(title + "952 ## $aORT$cABN$d2020-03-01$g1500.00$i10017$p30000000017\n"
                                                      "952 ## $p30000000018\n852 ## $bX$p30000000018\n"
                                                      "852 ## $bX$pother"))
                          .copies;
    ASSERT_THAT(koha, SizeIs(3)) << "each kind of fields is read, one number is one copy";
    EXPECT_EQ(koha[1].place, "X") << "what the second field tells more";
    EXPECT_EQ(koha[2].barcode, "other");
    EXPECT_EQ(koha[0].inventoryNumber, "10017");
    EXPECT_EQ(koha[0].barcode, "30000000017");
    EXPECT_EQ(koha[0].place, "ABN");
    EXPECT_EQ(koha[0].price, Money{150000});
    EXPECT_EQ(koha[0].date, Day(2020, 3, 1));

    const auto local = projectCopies(marcLines(title + "090 ## $a84(5Қаз)$e55017$f350$wАБ\n990 ## $t2004-17")).copies;
    ASSERT_THAT(local, SizeIs(1));
    EXPECT_EQ(local[0].inventoryNumber, "55017");
    EXPECT_EQ(local[0].ksuNumber, "2004-17");

    const auto rusmarc = projectCopies(unimarcLines("200 1# $aT\n899 ## $aNLR$j97-4/119$p530668\n899 ## $aNLR$j99"));
    ASSERT_THAT(rusmarc.copies, SizeIs(1));
    EXPECT_EQ(rusmarc.copies[0].inventoryNumber, "530668");
    EXPECT_THAT(rusmarc.withoutNumbers, ElementsAre("899 $a NLR $j 99"));
}

TEST(Copies, WithoutANumberAreCountedOrNamed) {
    const auto marc21 = [](const std::string& fields) { return projectCopies(marcLines("245 00 $aT\n" + fields)); };
    const auto irbis = [](const std::string& fields) {
        return projectCopies(irbisLines("920 PAZK\n200 $aT\n" + fields));
    };
    EXPECT_THAT(marc21("952 ## $aORT$bORT$cABN$yBK\n952 ## $aORT$bORT$cABN$yBK").copies, SizeIs(2));
    for (const char* const word : {"б/н", "Б/Н", "б. н.", "без номера", "нет", "жоқ", "-", "*", "?", "0", "000"}) {
        const auto field = std::string("952 ## $aORT$bORT$cABN$i") + word;
        const auto copies = marc21(field + '\n' + field).copies;
        ASSERT_THAT(copies, SizeIs(2)) << word << " is no number: two copies are not one";
        EXPECT_EQ(copies[0].inventoryNumber, "") << word;
    }
    EXPECT_EQ(marc21("952 ## $aORT$bORT$cABN$i0001").copies.front().inventoryNumber, "0001");
    EXPECT_THAT(irbis("910 $a0$dКХ\n910 $a6$dКХ").copies, SizeIs(2));
    EXPECT_EQ(irbis("910 $a0$dКХ").copies.at(0).count, 1);
    EXPECT_EQ(irbis("910 $aU$1150000$dКХ").copies.at(0).count, 150'000) << "who takes fewer says so";
    EXPECT_EQ(irbis("910 $aU$199999999999$dКХ").copies.size(), 1U);
    EXPECT_THAT(irbis("910 $aU$10$dКХ").withoutNumbers, ElementsAre("910 $a U $1 0 $d КХ"));
    EXPECT_THAT(irbis("910 $zөзі").withoutNumbers, SizeIs(1));
    EXPECT_THAT(marc21("952 ## $aORT").withoutNumbers, ElementsAre("952 $a ORT"));
    EXPECT_THAT(marc21("852 ## $bORT$hQA76").withoutNumbers, SizeIs(1));
    EXPECT_THAT(marc21("952 ## $aORT$bORT$p300001\n852 ## $bORT$hQA76").withoutNumbers, IsEmpty())
        << "the same holdings";
    EXPECT_THAT(marc21("952 ## $aORT$bORT$p300001\n910 ## $a0$dКХ").withoutNumbers, SizeIs(1))
        << "that copy or another";
    EXPECT_THAT(marc21("910 ## $alocal note\n999 ## $cx\n090 ## $aQA76$b.A1").withoutNumbers, IsEmpty())
        << "fields of another library";
}

TEST(Copies, OfLocalFieldsOfManyProgramsAreRead) {
    const auto koha = projectCopies(unimarcLines("200 1# $aT\n995 ## $bORT$cORT$eABN$f300001$j17$o1$52020-03-01\n"
                                                 "995 ## $bORT$cORT\n801 #0 $aKZ"))
                          .copies;
    ASSERT_THAT(koha, SizeIs(2));
    EXPECT_EQ(koha[0].barcode, "300001");
    EXPECT_EQ(koha[0].inventoryNumber, "17");
    EXPECT_EQ(koha[0].place, "ABN");
    EXPECT_EQ(koha[0].notForLoan, "1");
    EXPECT_EQ(koha[0].date, Day(2020, 3, 1));
    EXPECT_EQ(koha[1].place, "ORT");
    const auto barcodes = [](const RecordCopies& told) {
        std::vector<std::string> all;
        for (const CopyFields& copy : told.copies) all.push_back(copy.barcode + '/' + copy.inventoryNumber);
        return all;
    };
    const std::string title = "245 00 $aT\n";
    EXPECT_THAT(barcodes(projectCopies(marcLines(title + "949 ## $p300002$lABN"))), ElementsAre("300002/"));
    EXPECT_THAT(barcodes(projectCopies(marcLines(title + "999 ## $i300003$lABN\n999 ## $iсм. также"))),
                ElementsAre("300003/"));
    EXPECT_THAT(barcodes(projectCopies(unimarcLines("200 1# $aT\n899 ## $aКХ$j84$x300004\n899 ## $aКХ$p17$xпереплёт"))),
                ElementsAre("300004/", "/17"));
    EXPECT_THAT(barcodes(projectCopies(marcLines(title + "952 ## $i17$p300005\n910 ## $a0$b17$dКХ\n910 ## $a0$b18$dКХ\n"
                                                         "852 ## $bКХ$p300005\n852 ## $bКХ$p19"))),
                ElementsAre("300005/17", "/18", "19/"));
}

TEST(RecordFields, ArticlesAreNotFiled) {
    const auto filed = [](const std::string& lines) { return projectFields(test::marcLines(lines)).filingTitle; };
    EXPECT_EQ(filed("245 04 $aThe silk road"), "silk road");
    EXPECT_EQ(filed("245 02 $aA garden :$btales"), "garden");
    EXPECT_EQ(filed("245 02 $aL'univers"), "univers");
    EXPECT_EQ(filed("245 01 $a«Ә» әліппесі"), "Ә» әліппесі");
    EXPECT_EQ(filed("245 03 $aal-Kitab"), "Kitab");
    EXPECT_EQ(filed("245 03 $aАбай жолы"), "Абай жолы") << "a count that ends inside a word is a mistake";
    EXPECT_EQ(filed("245 09 $aЖер"), "Жер");
    EXPECT_EQ(filed("245 00 $a\u0098The \u009Csilent harvest"), "silent harvest");
    EXPECT_EQ(filed("245 04 $aThe silk road$nPart 2"), "silk road. Part 2");
    const auto unimarc = projectFields(test::unimarcLines("200 1# $a\u0088La \u0089montagna\n801 #0 $aIT"));
    EXPECT_EQ(unimarc.title, "La montagna");
    EXPECT_EQ(unimarc.filingTitle, "montagna");
    EXPECT_EQ(projectFields(test::unimarcLines("200 1# $aКітап\n801 #0 $aKZ")).filingTitle, "Кітап");
}

TEST(RecordFields, AVolumeIsNumberedByItsLink) {
    const auto volume = projectFields(test::unimarcLines("200 1# $aКөктем\n461 #0 $tЖинақ$v2\n801 #0 $aRU"));
    EXPECT_EQ(volume.displayTitle, "Жинақ. 2. Көктем");
    const auto same = projectFields(test::unimarcLines("200 1# $aЖинақ\n461 #0 $tЖинақ$v2\n801 #0 $aRU"));
    EXPECT_EQ(same.displayTitle, "Жинақ. 2");
}

TEST(RecordFields, ARecordWithoutATitleProperIsCalledByAnotherTitle) {
    const auto titleOf = [](const MarcRecord& record) { return projectFields(record).displayTitle; };
    const std::string invisible = "\u200B\u00A0";
    EXPECT_EQ(titleOf(marcLines("130 0# $aҚорқыт ата кітабы.")), "Қорқыт ата кітабы");
    EXPECT_EQ(titleOf(marcLines("130 0# $aБиблия.$pПсалтырь.\n245 10 $a" + invisible)), "Библия. Псалтырь");
    EXPECT_EQ(titleOf(marcLines("240 10 $aАбай жолы\n130 0# $aАбай")), "Абай");
    EXPECT_EQ(titleOf(marcLines("246 1# $aПуть Абая")), "Путь Абая");
    EXPECT_EQ(titleOf(marcLines("130 0# $aАбай\n245 10 $aАбай жолы")), "Абай жолы");
    EXPECT_EQ(titleOf(marcLines("130 0# $aАбай\n245 10 $nТ. 2")), "Т. 2") << "it has a title of its own";
    EXPECT_EQ(titleOf(unimarcLines("200 1# $a" + invisible + "\n517 1# $aПуть Абая")), "Путь Абая");
    EXPECT_EQ(titleOf(unimarcLines("500 10 $aАбай жолы\n517 1# $aПуть Абая")), "Абай жолы");
    EXPECT_EQ(titleOf(marcLines("100 1# $aАбай")), "");
}

} // namespace
} // namespace kitapdar::catalogue
