// Pairs of descriptions as cataloguers write them, and whether they are one edition.
#include "core/catalogue/EditionMatch.h"
#include "core/catalogue/PreparedRecord.h"
#include "tests/core/catalogue/MarcLines.h"

#include <gmock/gmock.h>

#include <tuple>

namespace kitapdar::catalogue {

namespace {

using enum EditionOutcome;
using test::marcLines;
using test::unimarcLines;

PreparedRecord prepared(const MarcRecord& record) { return prepare(record, detectFormat(record)); }

EditionMatch match(const MarcRecord& one, const MarcRecord& other) {
    const auto there = matchEditions(prepared(one).edition, prepared(other).edition);
    const auto back = matchEditions(prepared(other).edition, prepared(one).edition);
    EXPECT_EQ(there.outcome, back.outcome) << "the same whichever comes first";
    EXPECT_EQ(there.score, back.score);
    return there;
}

struct Pair {
    std::string one;
    std::string other;
    EditionOutcome outcome;
    const char* why;
};

const std::string abai = "100 1# $aӘуезов, Мұхтар\n245 10 $aАбай жолы :$bроман-эпопея\n";
const std::string imprint = "260 ## $aАлматы :$bЖазушы,$c2009\n";
const std::string isbn = "020 ## $a978-601-200-123-5\n";

const std::vector<Pair>& marc21Pairs() {
    static const std::vector<Pair> all = {
        {abai + imprint, abai + imprint, Same, "every word"},
        {abai + imprint + "500 ## $aЕскертпе", abai + imprint, Same, "notes do not matter when enough is said"},
        {"100 1# $aӘуезов, М. О.\n245 10 $aАБАЙ ЖОЛЫ :$bроман-эпопея /$cМ. Әуезов\n260 ## $bЖазушы баспасы,$c2009",
         abai + imprint, Same, "initials, capitals, the word publisher"},
        {abai + imprint + isbn, abai + imprint, Same, "one without its ISBN"},
        {abai + isbn + "260 ## $c2009", abai + imprint + isbn, Same, "one without its publisher, but with the ISBN"},
        {"100 1# $aӘуезов, М.\n245 10 $aАбай жолы\n" + imprint, abai + imprint, Doubtful, "one without its subtitle"},
        {abai + "260 ## $bЖазушы,$c2010\n", abai + imprint, Different, "another year"},
        {abai + "260 ## $bЖазушы,$c2010\n" + isbn, abai + imprint + isbn, Doubtful, "another year, one ISBN"},
        {abai + "260 ## $bМектеп,$c2009\n", abai + imprint, Doubtful, "another publisher"},
        {abai + imprint + "250 ## $a2-ші бас.", abai + imprint + "250 ## $a3-ші бас.", Different, "another edition"},
        {abai + imprint + "250 ## $a1-ші бас.", abai + imprint, Same, "the first edition need not say so"},
        {abai + imprint + "041 0# $akaz", abai + imprint + "041 0# $arus", Different, "another language"},
        {abai + imprint + isbn, abai + imprint + "020 ## $a978-5-02-003206-4", Different, "two ISBNs"},
        {abai + imprint + "246 1# $aThe path of Abai, v. 1", abai + imprint + "246 1# $aThe path of Abai, v. 2",
         Different, "the volume stands in another title"},
        {abai + imprint + "246 1# $aThe path of Abai, v. 1", abai + imprint + "246 1# $aThe path of Abai, v. 1", Same,
         "one volume by another title"},
        {abai + imprint + isbn, abai + imprint + "020 ## $a978-601-200-123-4", Same,
         "a wrong check digit proves nothing against it"},
        {abai + imprint + "300 ## $a384 б.", abai + imprint + "300 ## $axii, 384 p.", Same, "pages"},
        {abai + imprint + "300 ## $a384 б.", abai + imprint + "300 ## $a672 б.", Doubtful, "more pages"},
        {abai + imprint + "490 0# $aКітапхана$v3", abai + imprint + "490 0# $aКітапхана$v4", Different, "series"},
        {abai + imprint + "800 1# $aӘуезов, М.$tШығармалар$v1", abai + imprint + "800 1# $aӘуезов, М.$tШығармалар$v2",
         Different, "a series under its author"},
        {"245 10 $aАлгебра :$b7 сынып оқулығы\n" + imprint, "245 10 $aАлгебра :$b8 сынып оқулығы\n" + imprint,
         Different, "textbooks of two classes"},
        {"245 10 $aАлгебра :$b7 сынып оқулығы\n" + imprint + isbn,
         "245 10 $aАлгебра :$b8 сынып оқулығы\n" + imprint + isbn, Doubtful, "of two classes with one ISBN"},
        {"245 10 $aШығармалар.$n1 т.\n" + imprint + isbn, "245 10 $aШығармалар.$n2 т.\n" + imprint + isbn, Different,
         "volumes with the ISBN of the set"},
        {"245 10 $aШығармалар.$n1 т.\n" + imprint, "245 10 $aШығармалар.$nТ. 1\n" + imprint, Same, "one volume"},
        {"245 10 $aHansard.$pCommons.$pDebates\n" + imprint, "245 10 $aHansard.$pCommons.$pVotes\n" + imprint,
         Different, "the second part differs"},
        {"245 10 $aЕсеп\n260 ## $c2001", "245 10 $aЕсеп\n260 ## $c2001", Same, "little, but the same of it"},
        {"245 10 $aЕсеп\n260 ## $c2001\n500 ## $aОблыс", "245 10 $aЕсеп\n260 ## $c2001\n500 ## $aҚала", Doubtful,
         "little, and the notes differ"},
        {"245 10 $aЯзык C++\n" + imprint, "245 10 $aЯзык C#\n" + imprint, Different, "signs that bear a name"},
        {"245 10 $aЯзык C++\n" + imprint, "245 10 $aЯзык C\n" + imprint, Different, "with signs and without"},
        {"245 10 $aЕсеп", "245 10 $aЕсеп\n" + imprint, Different, "a title alone"},
        {"022 ## $a1234-5679\n245 10 $aЖұлдыз\n" + imprint, "022 ## $a2049-3630\n245 10 $aЖұлдыз\n" + imprint,
         Different, "two ISSNs and no author"},
        {"245 10 $aФизика\n300 ## $aТ. 1. 200 с.\n" + imprint, "245 10 $aФизика\n300 ## $aТ. 2. 200 с.\n" + imprint,
         Different, "volumes told in the extent"},
        {"245 10 $aФизика\n300 ## $a1-кітап. 200 б.\n" + imprint,
         "245 10 $aФизика\n300 ## $aЕкінші кітап. 200 б.\n" + imprint, Different, "and in Kazakh"},
        {"245 10 $aФизика.$nТом I\n300 ## $a200 с.\n" + imprint, "245 10 $aФизика\n300 ## $aТ. 2. 200 с.\n" + imprint,
         Different, "one in the title, one in the extent"},
        {"245 10 $aФизика.$nТом второй\n300 ## $a200 с.\n" + imprint,
         "245 10 $aФизика\n300 ## $aТ. 2. 200 с.\n" + imprint, Same, "the same one in both places"},
        {"245 10 $aФизика\n300 ## $a2 т. (200 с.)\n" + imprint, "245 10 $aФизика\n300 ## $a200 с.\n" + imprint, Same,
         "a number of volumes is none of them"},
    };
    return all;
}

} // namespace

TEST(EditionMatch, TellsPairsOfMarc21) {
    for (const Pair& pair : marc21Pairs()) {
        const auto found = match(marcLines(pair.one), marcLines(pair.other));
        EXPECT_EQ(found.outcome, pair.outcome) << pair.why << "; score " << found.score;
    }
}

TEST(EditionMatch, PersonsWhoShareAnInitialAreTwo) {
    const auto marc21 = [](const std::string& person) {
        return marcLines("100 1# " + person + "\n245 10 $aДала әуендері :$bөлеңдер\n" + imprint);
    };
    const auto unimarc = [](const std::string& person) {
        return unimarcLines("200 1# $aДала әуендері$eөлеңдер\n210 ## $cЖазушы$d2009\n700 #1 " + person);
    };
    for (const auto& [one, other, outcome] : std::vector<std::tuple<const char*, const char*, EditionOutcome>>{
             {"$aИванов, Алексей", "$aИванов, Андрей", Different},
             {"$aИванов, Алексей", "$aИванов, А.", Same},
             {"$aИванов, Алексей Петрович", "$aИванов, А. П.", Same},
             {"$aИванов, Алексей Петрович", "$aИванов, Алексей", Same},
             {"$aИванов, А. П.", "$aИванов, А. С.", Different},
             {"$aИванов, Алексей Петрович", "$aИванов, Алексей Павлович", Different},
             {"$aИванов, А. П.$q(Алексей Петрович)", "$aИванов, А. П.$q(Андрей Петрович)", Different},
             {"$aИванов, Алексей$d1950-", "$aИванов, Алексей$d1975-", Different},
             {"$aИванов, Алексей$d1950-", "$aИванов, Алексей", Same},
             {"$aОмаров, Мұхтар", "$aОмаров, Мухтар", Same},
             {"$aОмаров, Вл.", "$aОмаров, Владимир", Same}})
        EXPECT_EQ(match(marc21(one), marc21(other)).outcome, outcome) << one << " and " << other;
    EXPECT_EQ(match(unimarc("$aИванов$bА.$gАлексей"), unimarc("$aИванов$bА.$gАндрей")).outcome, Different);
    EXPECT_EQ(match(unimarc("$aИванов$bАлексей"), unimarc("$aИванов$bАндрей")).outcome, Different);
    EXPECT_EQ(match(unimarc("$aИванов$bА.$gАлексей"), unimarc("$aИванов$bА.")).outcome, Same);
}

TEST(EditionMatch, MapsOfTwoScalesAreTwo) {
    const auto map = [](const std::string& scale) {
        MarcRecord record = marcLines("245 00 $aҚызылорда облысы :$bкарта\n" + imprint + isbn + "255 ## $a" + scale);
        record.leader = "00000nem a2200000 a 4500";
        return record;
    };
    EXPECT_EQ(match(map("1:100 000"), map("1:200 000")).outcome, Different);
    EXPECT_EQ(match(map("Масштаб 1 : 100 000"), map("Scale 1:100,000.")).outcome, Same);
    EXPECT_EQ(match(map("В 1 см 2 км"), map("1:200000")).outcome, Same);
    const auto unimarc = [](const std::string& scale) {
        return unimarcLines("200 1# $aҚызылорда$eкарта\n210 ## $cКартография$d2009\n206 ## $a" + scale,
                            "00000nem0 2200000   450 ");
    };
    EXPECT_EQ(match(unimarc("1:500 000"), unimarc("1:1 000 000")).outcome, Different);
}

TEST(EditionMatch, OneIsbnOfSeveralBooksIsNoProof) {
    const auto book = [](const std::string& more) { return marcLines(imprint + isbn + more); };
    const std::string algebra = "245 10 $aАлгебра : 7 сынып";
    for (const std::string& other :
         {algebra + " :$bкнига для учителя", algebra + " :$bмұғалім кітабы", algebra + " :$bжұмыс дәптері",
          algebra + ".$pРабочая тетрадь", algebra + " :$bworkbook", algebra + " :$bәдістемелік құрал",
          algebra + " :$bсборник задач", algebra + " :$bоқулық\n245 10 $h[шрифт Брайля]",
          algebra + " :$bоқулық\n300 ## $a1 аудиодиск", algebra + " :$bаудиокітап", algebra + " :$bэлектрондық оқулық",
          algebra + " :$bоқулық\n338 ## $aonline resource"}) {
        EXPECT_NE(match(book(algebra + " :$bоқулық"), book(other)).outcome, Same) << other;
        EXPECT_EQ(match(book(other), book(other)).outcome, Same) << other;
    }
    EXPECT_EQ(match(book(algebra + " :$bоқулық"), book(algebra + " :$bучебник")).outcome, Same) << "two spellings";
    EXPECT_NE(match(marcLines(imprint + "020 ## $a978-601-200-123-5$q(PDF)\n" + algebra), book(algebra)).outcome, Same);
}

TEST(EditionMatch, EditionsCountedInWordsAreRead) {
    const auto book = [](const std::string& statement) {
        return marcLines(abai + imprint + isbn + (statement.empty() ? "" : "250 ## $a" + statement));
    };
    const std::vector<std::vector<const char*>> editions = {
        {"1-е изд.", "Первое издание", "Бірінші басылым", "First edition"},
        {"2-е изд., доп.", "Второе издание", "екінші басылым", "second edition", "2nd ed.", "II изд."},
        {"3-е изд.", "Издание третье", "Үшінші басылым", "Third edition", "Изд. III"},
        {"12-бас.", "Он екінші басылым", "Двенадцатое издание", "Twelfth ed."},
        {"22-е изд.", "Двадцать второе издание", "Жиырма екінші басылым", "Twenty-second edition"}};
    for (std::size_t i = 0; i < editions.size(); ++i) {
        for (const char* one : editions[i]) {
            EXPECT_EQ(match(book(one), book(editions[i].front())).outcome, Same) << one;
            for (std::size_t other = i + 1; other < editions.size(); ++other)
                EXPECT_EQ(match(book(one), book(editions[other].back())).outcome, Doubtful) << one << other;
        }
    }
    EXPECT_EQ(match(book("Первое издание"), book("")).outcome, Same);
}

TEST(EditionMatch, ArticlesWhoseHostIsATitleAloneDifferInHostAndPages) {
    const auto article = [](const std::string& more) {
        MarcRecord record = marcLines("100 1# $aБек, А.\n245 10 $aСөз туралы\n" + more);
        record.leader = "00000naa a2200000 a 4500";
        return record;
    };
    const std::string journal = "773 0# $tЖұлдыз\n";
    for (const auto& [one, other] : std::vector<std::pair<std::string, std::string>>{
             {journal + "300 ## $aС. 3-5", journal + "300 ## $aС. 12-15"},
             {journal + "300 ## $a3-5 б.", journal + "300 ## $a12-15 б."},
             {journal + "300 ## $aС. 3-5", "773 0# $tҚазақ әдебиеті\n300 ## $aС. 3-5"},
             {"773 0# $tЖұлдыз$hС. 3-5", "773 0# $tЖұлдыз$hС. 12-15"},
             {"773 0# $tЖұлдыз$q5:3<12", "773 0# $tЖұлдыз$q5:3<20"},
             {"773 0# $tЖұлдыз, 2019, № 5", "773 0# $tЖұлдыз, 2019, № 6"},
             {"773 0# $aАймауытов, Ж.", "773 0# $aӘуезов, М."},
             {"773 0# $tЖұлдыз$gN 5\n773 0# $tЖұлдыз$gN 6", "773 0# $tЖұлдыз$gN 5\n773 0# $tЖұлдыз$gN 7"}}) {
        EXPECT_EQ(match(article(one), article(other)).outcome, Different) << one << " and " << other;
        EXPECT_EQ(match(article(one), article(one)).outcome, Same) << one;
    }
    EXPECT_EQ(match(article("773 0# $tЖұлдыз$gС. 3-5\n300 ## $aС. 3-5"), article("773 0# $tЖұлдыз$g3-5 б.")).outcome,
              Same);
}

TEST(EditionMatch, AScoreIsNoRecording) {
    MarcRecord score = marcLines(abai + imprint);
    MarcRecord recording = score;
    score.leader = "00000ncm a2200000 a 4500";
    recording.leader = "00000njm a2200000 a 4500";
    EXPECT_EQ(match(score, recording).outcome, Different);
    EXPECT_EQ(match(score, score).outcome, Same);
}

TEST(EditionMatch, VolumesOfUnimarcDifferInTheLinkToTheWhole) {
    const std::string set = "010 ## $a978-601-7000-01-1\n200 1# $aКөктем таңы\n210 ## $aАлматы$cБаспа$d2015\n";
    EXPECT_EQ(
        match(unimarcLines(set + "461 #0 $tКөктем таңы$v1"), unimarcLines(set + "461 #0 $tКөктем таңы$v2")).outcome,
        Different);
    EXPECT_EQ(
        match(unimarcLines(set + "461 #0 $tКөктем таңы$v1"), unimarcLines(set + "461 #0 $tКөктем таңы$v1")).outcome,
        Same);
}

TEST(EditionMatch, ArticlesOfUnimarcDifferInTheLinkToTheHost) {
    const auto article = [](const std::string& link) {
        return unimarcLines("200 1# $aНовости$fА. Бек\n700 #1 $aБек$bА.\n" + link, "00000naa0 2200000   450 ");
    };
    for (const auto& [one, other] : std::vector<std::pair<std::string, std::string>>{
             {"463 #0 $tЖурнал$vN 1", "463 #0 $tЖурнал$vN 2"},
             {"463 #0 $tЖурнал$vN 1$pС. 1-3", "463 #0 $tЖурнал$vN 1$pС. 9-12"},
             {"463 #0 $tЖурнал$vN 1$d2018", "463 #0 $tЖурнал$vN 1$d2019"},
             {"463 #0 $12001 $aЖурнал$vN 1", "463 #0 $12001 $aЖурнал$vN 2"},
             {"463 #0 $12001 $aЖурнал$hЧ. 1", "463 #0 $12001 $aЖурнал$hЧ. 2"},
             {"463 #0 $tЖурнал$iФизика", "463 #0 $tЖурнал$iХимия"},
             {"461 #0 $tС$v1", "461 #0 $tС$v2"},
             {"462 #0 $tС$v1", "462 #0 $tС$v2"},
             {"464 #0 $tС$v1", "464 #0 $tС$v2"},
             {"464 #0 $tС", "464 #0 $tЖ"}}) {
        EXPECT_EQ(match(article(one), article(other)).outcome, Different) << one << " and " << other;
        EXPECT_EQ(match(article(one), article(one)).outcome, Same) << one;
    }
    EXPECT_EQ(match(article("463 #0 $tЖурнал$vN 1"), article("463 #0 $12001 $aЖурнал$v№ 1")).outcome, Same);
}

TEST(EditionMatch, PartsOfASetInUnimarcDifferInTheirLevels) {
    const auto volume = [](const std::string& links) {
        return unimarcLines("200 1# $aТаң$fА. Бек\n700 #1 $aБек$bА.\n210 ## $aАлматы$cБаспа$d2015\n" + links);
    };
    EXPECT_EQ(match(volume("461 #0 $tС$v1\n462 #0 $tБ$v1"), volume("461 #0 $tС$v1\n462 #0 $tБ$v2")).outcome, Different);
    EXPECT_EQ(match(volume("461 #0 $12001 $aС$hЧ. 1"), volume("461 #0 $12001 $aС$hЧ. 2")).outcome, Different);
    EXPECT_EQ(match(volume("461 #0 $tС$v1"), volume("461 #0 $12001 $aС$v1")).outcome, Same);
}

TEST(EditionMatch, ACarrierBehindTheTitleTellsAScoreFromARecording) {
    const auto piece = [](const std::string& carrier) {
        return marcLines("100 1# $aТілендиев, Н.\n245 10 $aАта толғауы" + carrier + "\n" + imprint);
    };
    EXPECT_EQ(match(piece("$h[ноты]"), piece("$h[звукозапись] :")).outcome, Different);
    EXPECT_EQ(match(piece("$h[Ноты]"), piece("$h[ноты] /")).outcome, Same);
    EXPECT_EQ(match(piece("$h[Текст]"), piece("")).outcome, Same);
}

TEST(EditionMatch, ColumnsOfANewspaperDifferInIssueOrPage) {
    const auto column = [](const std::string& place) {
        MarcRecord record = marcLines("245 10 $aРедакция алқасынан\n260 ## $c2019\n773 0# $tСыр бойы$g" + place);
        record.leader = "00000naa a2200000 a 4500";
        return record;
    };
    EXPECT_EQ(match(column("№ 5, 3-б."), column("№ 19, 3-б.")).outcome, Different);
    EXPECT_EQ(match(column("№ 5, 3-б."), column("№ 5, 4-б.")).outcome, Different);
    EXPECT_EQ(match(column("№ 5, 3-б."), column("No 5, б. 3")).outcome, Same);
}

TEST(EditionMatch, TellsWhatSpeaksAgainstIt) {
    const auto found = match(marcLines(abai + "260 ## $bМектеп,$c2010\n" + isbn), marcLines(abai + imprint + isbn));
    EXPECT_EQ(found.outcome, Doubtful);
    EXPECT_THAT(found.against, testing::UnorderedElementsAre(EditionPart::Year, EditionPart::Publisher));
    EXPECT_EQ(code(EditionPart::SubtitleNumbers), "subtitle_numbers");
}

TEST(EditionMatch, FingerprintsOfLikelyEditionsBeginAlike) {
    const auto one = prepared(marcLines(abai + imprint)).fingerprint;
    const auto other = prepared(marcLines(abai + "260 ## $bМектеп,$c2009\n")).fingerprint;
    EXPECT_EQ(one.size(), fingerprintSize);
    EXPECT_NE(one, other);
    EXPECT_EQ(one.substr(0, authorPrefix), other.substr(0, authorPrefix));
    EXPECT_TRUE(saysEnough(prepared(marcLines(abai + imprint)).edition));
    EXPECT_FALSE(saysEnough(prepared(marcLines("245 10 $aЕсеп")).edition));
}

} // namespace kitapdar::catalogue
