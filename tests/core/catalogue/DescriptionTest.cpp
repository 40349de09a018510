#include "core/catalogue/Description.h"
#include "core/catalogue/Record.h"
#include "tests/core/catalogue/MarcLines.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::catalogue {
namespace {

using test::irbisLines;
using test::marcLines;
using test::unimarcLines;

const std::string article = "00000naa a2200000   4500";
const std::string serial = "00000nas a2200000   4500";

std::string described(const MarcRecord& record) { return describe(record).text(); }

TEST(Description, OfARussianBook) {
    EXPECT_EQ(described(marcLines(R"(
        020 ## $a978-601-200-000-1$93000
        041 0# $arus
        100 1# $aНурпеисов, А. К.
        245 10 $aКровь и пот :$bтрилогия /$cАбдижамил Нурпеисов ; пер. с каз. Ю. Казакова.
        260 ## $aАлматы :$bЖазушы,$c2010.
        300 ## $a752 с.
        490 0# $aБиблиотека казахской прозы)")),
              "Нурпеисов, А. К. Кровь и пот : трилогия / Абдижамил Нурпеисов ; пер. с каз. Ю. Казакова. – Алматы : "
              "Жазушы, 2010. – 752 с. – (Библиотека казахской прозы). – 3000 экз. – ISBN 978-601-200-000-1.");
}

TEST(Description, BeginsWithTheTitleThatStandsForOneThatIsMissing) {
    EXPECT_EQ(described(marcLines("041 0# $akaz\n130 0# $aҚорқыт ата кітабы.\n260 ## $aАлматы :$bЖазушы,$c1986.")),
              "Қорқыт ата кітабы. – Алматы : Жазушы, 1986.");
    EXPECT_EQ(described(unimarcLines("101 0# $arus\n517 1# $aПуть Абая\n210 ## $aМосква$cНаука$d1958")),
              "Путь Абая. – Москва : Наука, 1958.");
}

TEST(Description, OfAKazakhBookIsTheSameInEveryDialect) {
    const std::string expected =
        "Әуезов, М. О. Абай жолы : роман-эпопея. 1-кітап / Мұхтар Әуезов. – Алматы : Жазушы, 2009. – 384 б.";
    EXPECT_EQ(described(marcLines(R"(
        041 0# $akaz
        100 1# $aӘуезов, Мұхтар Омарханұлы,
        245 10 $aАбай жолы :$bроман-эпопея.$n1-кітап /$cМұхтар Әуезов.
        264 #1 $aАлматы :$bЖазушы,$c2009.
        300 ## $a384 б.)")),
              expected);
    EXPECT_EQ(described(unimarcLines(R"(
        101 0# $akaz
        200 1# $aАбай жолы$eроман-эпопея$h1-кітап$fМұхтар Әуезов
        210 ## $aАлматы$cЖазушы$d2009
        215 ## $a384 б.
        700 #1 $aӘуезов$bМ. О.$gМұхтар Омарханұлы
        801 #0 $aKZ)")),
              expected);
    EXPECT_EQ(described(irbisLines(R"(
        920 PAZK
        101 kaz
        200 $aАбай жолы$eроман-эпопея$h1-кітап$fМұхтар Әуезов
        210 $aАлматы$cЖазушы$d2009
        215 $a384
        700 $aӘуезов$bМ. О.)")),
              expected);
}

TEST(Description, HasTheNoteOnBibliographyTheBindingAndThePriceInEveryDialect) {
    const std::string expected =
        "Булгаков, М. А. Мастер и Маргарита : роман / Михаил Булгаков. – Москва : АСТ, 2019. – 480 с. – Библиогр.: с. "
        "470–478. – 5000 экз. – ISBN 978-5-17-112345-1 (в пер.) : 1500 тг.";
    EXPECT_EQ(described(marcLines(R"(
        020 ## $a9785171123451$q(в пер.)$c1500 тг$95000
        041 0# $arus
        100 1# $aБулгаков, М. А.
        245 10 $aМастер и Маргарита :$bроман /$cМихаил Булгаков.
        264 #1 $aМосква :$bАСТ,$c2019.
        300 ## $a480 с.
        504 ## $aБиблиогр.: с. 470-478.)")),
              expected);
    EXPECT_EQ(described(unimarcLines(R"(
        010 ## $a9785171123451$bв пер.$d1500 тг$95000
        101 0# $arus
        200 1# $aМастер и Маргарита$eроман$fМихаил Булгаков
        210 ## $aМосква$cАСТ$d2019
        215 ## $a480 с.
        320 ## $aБиблиогр.: с. 470-478
        700 #1 $aБулгаков$bМ. А.
        801 #0 $aKZ)")),
              expected);
}

TEST(Description, NoLineOfACardBeginsWithAMark) {
    EXPECT_EQ(
        withMarksHeld("Абай : роман / М. Әуезов. – Алматы : Жазушы ; Астана, 2009. – С-Петербург"),
        "Абай\u00A0: роман\u00A0/ М. Әуезов.\u00A0– Алматы\u00A0: Жазушы\u00A0; Астана, 2009.\u00A0– С-Петербург");
    EXPECT_EQ(withMarksHeld(" : "), "\u00A0: ");
    EXPECT_EQ(withMarksHeld(""), "");
}

TEST(Description, WithoutALanguageFollowsTheTitleThenTheLanguageOfCataloguing) {
    const auto newer = [](const std::string& lines) {
        const MarcRecord record = unimarcLines(lines);
        return describe(record, projectFields(record), nullptr, DescriptionStandard::Gost70100).text();
    };
    EXPECT_NE(newer("200 1# $aҚала тарихы").find("[Басылым орны көрсетілмеген"), std::string::npos);
    EXPECT_NE(newer("200 1# $aИстория города").find("[Место издания не указано"), std::string::npos);
    EXPECT_NE(newer("100 ## $a20260302d2009    |||y0kazy50      ca\n200 1# $aАбай").find("[Басылым орны"),
              std::string::npos);
}

TEST(Description, OfSeveralVolumesTogetherAndOfOne) {
    EXPECT_EQ(described(marcLines(R"(
        041 0# $akaz
        100 1# $aТәжібаев, Ә.
        245 10 $aШығармалар :$b5 т. /$cӘбділда Тәжібаев ; құраст. Қ. Тәжібаева.
        260 ## $aАлматы :$bЖазушы,$c1978-1982.
        300 ## $a5 т.)")),
              "Тәжібаев, Ә. Шығармалар : 5 т. / Әбділда Тәжібаев ; құраст. Қ. Тәжібаева. – Алматы : Жазушы, 1978–1982. "
              "– 5 т.");
    EXPECT_EQ(described(irbisLines(R"(
        920 SPEC
        101 kaz
        200 $vТ. 2$aПоэмалар$fӘбділда Тәжібаев
        210 $aАлматы$cЖазушы$d1979
        215 $a392
        461 $cШығармалар$e5 т.
        700 $aТәжібаев$bӘ.)")),
              "Тәжібаев, Ә. Шығармалар : 5 т. – Алматы : Жазушы, 1979. – Т. 2 : Поэмалар / Әбділда Тәжібаев. – 392 б.");
}

TEST(Description, FourAuthorsHaveNoHeading) {
    const std::string authors = R"(
        100 1# $aОспанов, А.
        700 1# $aАхметов, Б.
        700 1# $aЖүсіпов, В.
        700 1# $aҚалиев, Г.)";
    const std::string rest = R"(
        041 0# $akaz
        260 ## $aҚызылорда :$bТұмар,$c2015.
        300 ## $a240 б. :$bил.)";
    const auto title = [](const std::string& responsibility) {
        return "\n        245 00 $aҚызылорда облысының тарихы :$bоқу құралы" + responsibility;
    };
    EXPECT_EQ(described(marcLines(authors + title(" /$cА. Оспанов [және т.б.] ; ред. Т. Бекетов.") + rest)),
              "Қызылорда облысының тарихы : оқу құралы / А. Оспанов [және т.б.] ; ред. Т. Бекетов. – Қызылорда : "
              "Тұмар, 2015. – 240 б. : ил.");
    EXPECT_EQ(described(marcLines(authors + title("") + rest)),
              "Қызылорда облысының тарихы : оқу құралы / А. Оспанов [және т.б.]. – Қызылорда : Тұмар, 2015. – 240 б. : "
              "ил.");
}

TEST(Description, OfArticles) {
    EXPECT_EQ(described(irbisLines(R"(
        920 ASP
        101 rus
        200 $aБиблиотека становится центром$fНаталья Черней
        463 $cКызылординские вести$j2020$h15 февр.$s3
        700 $aЧерней$bН.)")),
              "Черней, Н. Библиотека становится центром / Наталья Черней // Кызылординские вести. – 2020. – 15 февр. – "
              "С. 3.");
    EXPECT_EQ(
        described(marcLines("041 0# $akaz\n100 1# $aМырзамұратова, Н.\n"
                            "245 10 $aКітапхана – рухани орталық /$cН. Мырзамұратова.\n"
                            "773 0# $tСыр бойы.$g2020. – 18 ақпан. – Б. 5.",
                            article)),
        "Мырзамұратова, Н. Кітапхана – рухани орталық / Н. Мырзамұратова // Сыр бойы. – 2020. – 18 ақпан. – Б. 5.");
    EXPECT_EQ(described(irbisLines(R"(
        920 ASP
        101 kaz
        200 $aТар жол, тайғақ кешу
        463 $cКөп томдық шығармалар жинағы$dАлматы$gҚазығұрт$j2007$v4-т.$s5-310
        700 $aСейфуллин$bС.)")),
              "Сейфуллин, С. Тар жол, тайғақ кешу // Көп томдық шығармалар жинағы. – Алматы : Қазығұрт, 2007. – 4-т. – "
              "Б. 5–310.");
}

TEST(Description, OfANewspaperThatIsStillOpen) {
    EXPECT_EQ(
        described(marcLines(R"(
        041 0# $akaz
        245 00 $aЛенин жолы :$bҚызылорда облыстық партия комитетінің органы.
        260 ## $aҚызылорда,$c1938-
        310 ## $aАптасына 5 рет
        362 0# $a1951, № 1-306)",
                            serial)),
        "Ленин жолы : Қызылорда облыстық партия комитетінің органы. – Қызылорда, 1938– . – Аптасына 5 рет. – 1951, "
        "№ 1–306.");
}

TEST(Description, OfASite) {
    EXPECT_EQ(described(marcLines(R"(
        041 0# $akaz
        245 00 $aҚазақстанның ашық кітапханасы$h[Электрондық ресурс] :$b[сайт] /$cҰлттық аударма бюросы.
        856 40 $uhttps://kitap.kz$zқаралған күні: 27.02.2020)")),
              "Қазақстанның ашық кітапханасы [Электрондық ресурс] : [сайт] / Ұлттық аударма бюросы. – URL: "
              "https://kitap.kz (қаралған күні: 27.02.2020).");
}

TEST(Description, SaysWhatTheImprintLacks) {
    EXPECT_EQ(described(marcLines("245 00 $aКітап")), "Кітап. – [Б. м. : б. и., б. г.].");
    EXPECT_EQ(described(marcLines("245 00 $aКітап\n260 ## $aАлматы :$c1999.")), "Кітап. – Алматы : [б. и.], 1999.");
    EXPECT_EQ(described(marcLines("245 00 $aКітап\n260 ## $bЖазушы.\n008 000000s1999    kz            000 0 kaz")),
              "Кітап. – [Б. м.] : Жазушы, 1999.");
}

TEST(Description, WhatTheCataloguerAddsSharesBrackets) {
    EXPECT_EQ(described(marcLines("245 00 $aКітап\n260 ## $c2016.")), "Кітап. – [Б. м. : б. и.], 2016.");
    EXPECT_EQ(described(marcLines("245 00 $aКітап\n260 ## $aАлматы")), "Кітап. – Алматы : [б. и., б. г.].");
    EXPECT_EQ(described(marcLines("245 00 $aКітап\n260 ## $a[Алматы] :$b[Жазушы],$c1999.")),
              "Кітап. – [Алматы : Жазушы], 1999.");
    EXPECT_EQ(described(marcLines("245 00 $aThe silk road\n260 ## $c2016.")),
              "The silk road. – [S. l. : s. n.], 2016.");
    EXPECT_EQ(described(marcLines("245 00 $aThe silk road\n260 ## $bPenguin")),
              "The silk road. – [S. l.] : Penguin, [s. a.].");
}

TEST(Description, NamesEveryPlacePublisherSeriesAndTitle) {
    EXPECT_EQ(described(marcLines(R"(
        041 0# $akaz
        100 1# $aӘуезов, Мұхтар Омарханұлы,$d1897-1961.
        245 10 $aҚазақстан тарихы =$bИстория Казахстана : оқу құралы /$cМұхтар Әуезов, А. Иванов.
        260 ## $aАлматы ;$aМосква :$bАрман :$bАСТ,$c2015.
        300 ## $a384 б. :$bил. ;$c21 см +$e1 CD-ROM.
        490 0# $aБірінші серия ;$v1-кітап
        490 0# $aЕкінші серия)")),
              "Әуезов, М. О. Қазақстан тарихы = История Казахстана : оқу құралы / Мұхтар Әуезов, А. Иванов. – Алматы ; "
              "Москва : Арман : АСТ, 2015. – 384 б. : ил. ; 21 см + 1 CD-ROM. – (Бірінші серия ; 1-кітап) (Екінші "
              "серия).");
    EXPECT_EQ(described(unimarcLines(R"(
        101 0# $arus
        200 1# $aРассказы$aПовести$eСб.$eПер.$fА. Б.$gВ. Г.$cЧужое$fД. Е.
        210 ## $aМ.$cАльд$aСПб.$cЛитература$d2002
        215 ## $a20 с.$cил.$d20 см$e1 диск
        225 1# $aПервая
        225 1# $aВторая$v5
        801 #0 $aRU)")),
              "Рассказы ; Повести : Сб. : Пер. / А. Б. ; В. Г. Чужое / Д. Е. – М. : Альд ; СПб. : Литература, 2002. – "
              "20 с. : ил. ; 20 см + 1 диск. – (Первая) (Вторая ; 5).");
    EXPECT_EQ(described(irbisLines(R"(
        920 PAZK
        101 kaz
        200 $aҚазақстан тарихы$d= История Казахстана$eоқу құралы
        210 $aАлматы$cАрман$d2015)")),
              "Қазақстан тарихы = История Казахстана : оқу құралы. – Алматы : Арман, 2015.");
}

TEST(Description, OfAPlaceInAJournalAsMarc21WritesIt) {
    EXPECT_EQ(described(marcLines("041 0# $arus\n100 1# $aЧерней, Наталья\n"
                                  "245 10 $aБиблиотека становится центром /$cНаталья Черней.\n"
                                  "773 0# $tКызылординские вести.$d2020.$g15 февр. - С. 3",
                                  article)),
              "Черней, Н. Библиотека становится центром / Наталья Черней // Кызылординские вести. – 2020. – 15 февр. – "
              "С. 3.");
}

TEST(Description, AVolumeTakesFromItsSetWhatItLacks) {
    const auto set = unimarcLines(R"(
        101 0# $arus
        200 1# $aТуризм: история и современность$eИзбр. произведения$eВ 4 т.$fВ.А. Квартальнов
        210 ## $aМ.$cФинансы и статистика$d2002
        700 #1 $aКвартальнов$bВ. А.
        801 #0 $aRU)");
    const auto volume = unimarcLines(R"(
        101 0# $arus
        200 0# $aТ. 2$hкн. 4$iНародная дипломатия$fПод ред. А. Б.
        210 ## $d2002
        215 ## $a509 с.
        461 #0 $1001X$12001 $aТуризм: история и современность$vТ. 2
        801 #0 $aRU)");
    EXPECT_EQ(describe(volume, projectFields(volume), &set).text(),
              "Квартальнов, В. А. Туризм: история и современность : Избр. произведения : В 4 т. / В.А. Квартальнов. – "
              "М. : Финансы и статистика, 2002. – Т. 2, кн. 4 : Народная дипломатия / Под ред. А. Б. – 509 с.");
    EXPECT_EQ(described(volume),
              "Туризм: история и современность. – 2002. – Т. 2, кн. 4 : Народная дипломатия / Под ред. А. Б. – 509 с.")
        << "without the set nothing is said of its imprint";
    const auto bracketed = unimarcLines(R"(
        101 0# $arus
        200 1# $a[Казахстан в новое время$fТекст М. К.$gРедкол.: К. С. и др.]
        210 ## $d2000
        461 #0 $1001Y$12001 $aИстория Казахстана$vТ. 3
        801 #0 $aRU)");
    EXPECT_EQ(described(bracketed),
              "История Казахстана. – 2000. – Т. 3 : [Казахстан в новое время / Текст М. К. ; Редкол.: К. С. и др.].");
    EXPECT_EQ(described(irbisLines(R"(
        920 SPEC
        101 rus
        200 $vТ. 1$aРассказы
        210 $d1990
        461 $cСобрание сочинений$eВ 2 т.$fИсаак Бабель$dМ.$gАльд
        961 $aБабель$bИ. Э.)")),
              "Бабель, И. Э. Собрание сочинений : В 2 т. / Исаак Бабель. – М. : Альд, 1990. – Т. 1 : Рассказы.");
}

TEST(Description, AStoredVolumeWithoutItsSetSaysItselfWhatTheSetIs) {
    Record record;
    record.marc = storeMarc(irbisLines(R"(
        920 SPEC
        101 kaz
        200 $vТ. 2$aПоэмалар$fӘбділда Тәжібаев
        210 $aАлматы$cЖазушы$d1979
        461 $cШығармалар$e5 т.
        700 $aТәжібаев$bӘ.)"));
    const std::string wanted =
        "Тәжібаев, Ә. Шығармалар : 5 т. – Алматы : Жазушы, 1979. – Т. 2 : Поэмалар / Әбділда Тәжібаев.";
    EXPECT_EQ(describe(record, DescriptionStandard::Gost71)->text(), wanted);
    EXPECT_EQ(describe(record, DescriptionStandard::Gost70100)->text(), wanted + " – Мәтін : тікелей.");
}

TEST(Description, TheStandardOf2018EndsWithTheFormOfTheContent) {
    const auto described2018 = [](const MarcRecord& record) {
        return describe(record, projectFields(record), nullptr, DescriptionStandard::Gost70100).text();
    };
    EXPECT_EQ(
        described2018(marcLines(R"(
        041 0# $arus
        020 ## $a978-601-200-000-1$93000
        100 1# $aНурпеисов, А. К.
        245 10 $aКровь и пот$bтрилогия$cАбдижамил Нурпеисов ; перевод с казахского Ю. Казакова
        264 #1 $aАлматы$bЖазушы$c2010
        300 ## $a752 с.
        490 0# $aБиблиотека казахской прозы)")),
        "Нурпеисов, А. К. Кровь и пот : трилогия / Абдижамил Нурпеисов ; перевод с казахского Ю. Казакова. – Алматы "
        ": Жазушы, 2010. – 752 с. – (Библиотека казахской прозы). – ISBN 978-601-200-000-1. – Текст : "
        "непосредственный.");
    EXPECT_EQ(described2018(marcLines("041 0# $arus\n245 10 $aКровь и пот")),
              "Кровь и пот. – [Место издания не указано : издательство не указано, год не указан]. – Текст : "
              "непосредственный.");
}

TEST(Description, TheStandardOf2018HasNoMaterialDesignation) {
    const auto by = [](const MarcRecord& record, DescriptionStandard standard) {
        return describe(record, projectFields(record), nullptr, standard).text();
    };
    const auto site = marcLines("041 0# $akaz\n245 00 $aКітапхана$h[Электрондық ресурс] :$bсайт\n856 40 $uhttps://a.kz",
                                "00000nmm a2200000   4500");
    EXPECT_EQ(by(site, DescriptionStandard::Gost71), "Кітапхана [Электрондық ресурс] : сайт. – URL: https://a.kz.");
    EXPECT_EQ(by(site, DescriptionStandard::Gost70100),
              "Кітапхана : сайт. – URL: https://a.kz. – Мәтін : электрондық.");
    const auto book = unimarcLines("101 0# $akaz\n200 1# $aАбай$bМәтін$eроман\n210 ## $aА.$cЖ.$d2001");
    EXPECT_EQ(by(book, DescriptionStandard::Gost71), "Абай [Мәтін] : роман. – А. : Ж., 2001.");
    EXPECT_EQ(by(book, DescriptionStandard::Gost70100), "Абай : роман. – А. : Ж., 2001. – Мәтін : тікелей.");
}

TEST(Description, OfMapsAndMusicNamesScaleAndForm) {
    EXPECT_EQ(described(unimarcLines("101 0# $arus\n200 1# $aКарта\n206 ## $a1:1 000 000\n210 ## $aА.$cК.$d2012",
                                     "00000nem0 2200000   450 ")),
              "Карта. – 1:1 000 000. – А. : К., 2012.");
    EXPECT_EQ(described(marcLines("041 0# $arus\n245 10 $aКюй\n254 ## $aПартитура\n260 ## $aА. :$bК.,$c2012.",
                                  "00000ncm a2200000   4500")),
              "Кюй. – Партитура. – А. : К., 2012.");
}

TEST(Description, HeadingAndBodyStandApartForTheCard) {
    const auto card = describe(marcLines("100 0# $aАбай\n245 10 $aҚара сөз\n260 ## $aА. :$bЖ.,$c2001."));
    EXPECT_EQ(card.heading, "Абай.");
    EXPECT_EQ(card.body, "Қара сөз. – А. : Ж., 2001.");
    EXPECT_EQ(describe(MarcRecord{}).heading, "");
}

RC_GTEST_PROP(Description, NeverDoublesStopsNorLeavesLonelySeparators, (std::vector<bool> present)) {
    const std::vector<std::string> lines = {
        "100 1# $aӘуезов, М. О.",  "245 10 $aАбай жолы", "250 ## $a2-бас.", "260 ## $aАлматы", "260 ## $bЖазушы.",
        "260 ## $c1999.",          "300 ## $a5 т.",      "300 ## $bил.",    "300 ## $c21 см.", "490 0# $aСерия.$v3.",
        "020 ## $a9785020032064.", "041 0# $akaz",       "245 10 $c",       "773 0# $tЖурнал."};
    std::string chosen;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i < present.size() && present[i]) chosen += lines[i] + "\n";
    }
    for (const auto* leader : {"00000nam a2200000   4500", "00000naa a2200000   4500", "00000nas a2200000   4500"}) {
        const auto text = described(marcLines(chosen + "245 10 $aТақырып", leader));
        for (const auto* wrong : {"..", " . –", ": :", ": ,", ", ,", "– –", "/ /.", " : .", ": –", "()", "  ", "/ ."}) {
            RC_ASSERT(text.find(wrong) == std::string::npos);
        }
        RC_ASSERT(text.empty() || text.ends_with('.'));
    }
}

} // namespace
} // namespace kitapdar::catalogue
