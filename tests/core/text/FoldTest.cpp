#include "core/text/Fold.h"
#include "tests/support/Shared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <sstream>

namespace kitapdar::text {
namespace {

using ::testing::ElementsAre;

/// What the search engine does with folded words: every query word must begin some word of the title.
bool finds(std::string_view query, std::string_view title) {
    const auto titleWords = skeleton(title);
    const auto queryWords = skeleton(query);
    return !queryWords.empty() && std::all_of(queryWords.begin(), queryWords.end(), [&](const std::string& word) {
        const auto forms = queryVariants(word);
        return std::any_of(titleWords.begin(), titleWords.end(), [&](const std::string& candidate) {
            return std::any_of(forms.begin(), forms.end(),
                               [&](const std::string& form) { return candidate.starts_with(form); });
        });
    });
}

std::vector<std::vector<std::string>> searchPairs() {
    std::vector<std::vector<std::string>> rows;
    std::istringstream file(test::readFile(test::sharedData("search_pairs.tsv")));
    std::string line;
    std::getline(file, line); // heading
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        auto& row = rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
    }
    return rows;
}

std::string randomCyrillic() {
    static const std::vector<std::string> letters = {
        "а", "ә", "б", "в", "г", "ғ", "д", "е", "ё", "ж", "з", "и", "й", "к", "қ", "л", "м", "н", "ң", "о",
        "ө", "п", "р", "с", "т", "у", "ұ", "ү", "ф", "х", "һ", "ц", "ч", "ш", "щ", "ъ", "ы", "і", "ь", "э",
        "ю", "я", " ", "-", "А", "Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І", "Ё", "Й", "7", "0"};
    std::string text;
    for (const auto& letter : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(letters)))
        text += letter;
    return text;
}

TEST(Fold, WordsWithSignsAreKnown) {
    const auto named = [](std::string_view text) { return signedWords(text).words; };
    EXPECT_THAT(named("Язык C++ для начинающих"), ElementsAre("c＋＋"));
    EXPECT_THAT(named("Язык С++"), ElementsAre("c＋＋")) << "in Cyrillic";
    EXPECT_THAT(named("C# и .NET, F#; A+"), ElementsAre("c＃", "．net", "f＃", "a＋"));
    EXPECT_THAT(named("C++11 C♯ Ｃ＋＋"), ElementsAre("c＋＋", "c＃", "ｃ＋＋"));
    EXPECT_THAT(named("(C++)"), ElementsAre("c＋＋"));
    for (const char* none : {"a+b", "12+", "см.рис", "... net", "2+2=4", "+", "# 5", "Конец.", "№5", ""})
        EXPECT_THAT(named(none), ElementsAre()) << none;
    EXPECT_EQ(words(signedWords("Язык C++ для").rest), words("язык для"));
    EXPECT_EQ(signedWords("Язык для").rest, "Язык для");
}

TEST(Fold, LettersAndDigitsPart) {
    EXPECT_THAT(lettersAndDigits("84kaz7"), ElementsAre("84", "kaz", "7"));
    EXPECT_THAT(lettersAndDigits("kaz"), ElementsAre("kaz"));
    EXPECT_THAT(lettersAndDigits(""), ElementsAre());
}

TEST(Fold, KeepsExactWordsComposedAndLowerCased) {
    EXPECT_THAT(words("Сыр ӨҢІРІ : ӨЛКЕТАНУ жинағы!"), ElementsAre("сыр", "өңірі", "өлкетану", "жинағы"));
    EXPECT_THAT(words("Тіл-құрал, 84(5Қаз)7"), ElementsAre("тіл", "құрал", "84", "5қаз", "7"));
    EXPECT_THAT(words("'O’Brien'  put'"), ElementsAre("o'brien", "put"));
    EXPECT_THAT(words("а\u0301збука бу\u00ADква"), ElementsAre("азбука", "буква"));
    EXPECT_THAT(words(""), ElementsAre());
    EXPECT_THAT(words(" … — «» '' \n"), ElementsAre());
    EXPECT_EQ(exactText("  Абай   ЖОЛЫ. "), "абай жолы");
}

TEST(Fold, NeverTakesShortIApart) {
    EXPECT_THAT(words("Абай"), ElementsAre("абай"));
    EXPECT_THAT(words("Аба\u0438\u0306 \u0415\u0308лка"), ElementsAre("абай", "ёлка"))
        << "decomposed input is composed";
    EXPECT_NE(exactText("й"), exactText("и"));
    EXPECT_NE(exactText("ё"), exactText("е"));
}

TEST(Fold, FoldsKnownWordsToKnownSkeletons) {
    const std::pair<const char*, const char*> table[] = {
        {"Байтұрсынұлы Ахмет. Тіл-құрал", "baitursinuli ahmet til kural"},
        {"Нұрпейісов Ә. Қан мен тер", "nurpeisov a kan men ter"},
        {"Есенберлин Ілияс. Көшпенділер", "esenberlin ilias kowpendiler"},
        {"Елка : рассказы для детей", "elka raskazi dlia detei"},
        {"Подъём : стихи", "podem stihi"},
        {"Сыр-Дарья : очерки", "sir daria oxerki"},
        {"Джамбыл Джабаев", "jambil jabaev"},
        {"Маңғыстау", "manistau"},
        {"لەنين جولى", "lenin joli"},
        {"كىتاپ", "kitap"},
        {"Eꞑʙekci qazaq", "enbekwi kazak"},
        {"Cəkirt : çurnal", "wakirt jurnal"},
        {"Lenin çolь", "lenin joli"},
        {"О\u0301ńir", "onir"},
        {"тiл курал", "til kural"},
        {"Abaj zholy", "abaj joli"},
        {"Äuezov Áýezov əуезов ауэзов", "auezov auezov auezov auezov"},
        {"Shchuka щука", "wuka wuka"},
        {"Ӯлт Ӄазақ", "ult kazak"},
        {"Вѣстникъ", "vestnik"},
        {"1999 2000 100", "1999 2000 100"},
        {"№ 77, 2005ж", "77 2005j"},
        {"ъ ь", ""},
    };
    for (const auto& [text, expected] : table) EXPECT_EQ(skeletonText(text), expected) << text;
}

TEST(Fold, ReadsTheLatinOfAmericanCatalogues) {
    // ALA-LC joins letters with half marks, ʹ stands for ь.
    EXPECT_TRUE(finds("Russkai︠a︡ literatura vo Frant︠s︡ii", "Русская литература во Франции"));
    EXPECT_TRUE(finds("русская", "Russkai︠a︡ kulʹtura"));
    EXPECT_TRUE(finds("kulʹtura", "Культура"));
    EXPECT_THAT(words("russkai︠a︡"), ElementsAre("russkaia"));
}

TEST(Fold, ReadsTheWholeTextAsOldLatinWhenOneWordIsIt) {
    EXPECT_EQ(skeletonText("çaꞑa ɵmir"), "jana omir");
    EXPECT_EQ(skeletonText("çurnal"), "xurnal") << "without a mark ç is the Turkish letter";
    EXPECT_EQ(skeletonText("çurnal ɵmir"), "jurnal omir");
    EXPECT_EQ(skeletonText("Cəkirt = Шәкірт"), "wakirt wakirt") << "a Cyrillic word beside it stays Cyrillic";
}

TEST(Fold, FindsEveryGoldenPairThatFoldingAlonePromises) {
    NEEDS_SHARED(test::sharedData("search_pairs.tsv"));
    int folded = 0;
    int others = 0;
    for (const auto& row : searchPairs()) {
        ASSERT_EQ(row.size(), 6U);
        const bool byFolding = row[3] == "fold";
        EXPECT_EQ(finds(row[0], row[1]), byFolding) << row[0] << " | " << row[1] << " | " << row[3];
        EXPECT_EQ(skeletonText(row[0]), row[4]) << row[0];
        EXPECT_EQ(skeletonText(row[1]), row[5]) << row[1];
        ++(byFolding ? folded : others);
    }
    EXPECT_GT(folded, 30);
    EXPECT_GT(others, 10);
}

TEST(Fold, KeepsApartWhatReadersKeepApart) {
    const std::pair<const char*, const char*> table[] = {{"көл", "кел"},   {"тіл", "тел"}, {"жол", "жыл"},
                                                         {"абай", "обай"}, {"сөз", "сез"}, {"шал", "чал"},
                                                         {"цирк", "чирк"}};
    for (const auto& [one, other] : table) {
        EXPECT_FALSE(finds(one, other)) << one << " | " << other;
        EXPECT_FALSE(finds(other, one)) << other << " | " << one;
    }
}

TEST(Fold, WidensOnlyTheQuery) {
    EXPECT_THAT(queryVariants("abai"), ElementsAre("abai"));
    EXPECT_THAT(queryVariants("kitap"), ElementsAre("kitap", "kitab"));
    EXPECT_THAT(queryVariants("kazak"), ElementsAre("kazak", "kazag"));
    EXPECT_THAT(queryVariants("abaj"), ElementsAre("abaj", "abai"));
    EXPECT_THAT(queryVariants("jol"), ElementsAre("jol")) << "j at the beginning is ж";
    EXPECT_THAT(queryVariants("cirk"), ElementsAre("cirk", "tsirk", "cirg", "tsirg"));
    EXPECT_THAT(queryVariants(""), ElementsAre(""));
    EXPECT_TRUE(finds("sovetskaya", "Советская библиотека")) << "Latin ts may be тс";
    EXPECT_TRUE(finds("совет", "Советская библиотека"));
    EXPECT_TRUE(finds("tsirk", "Цирк"));
}

TEST(Fold, AgreesWithForeignCataloguesOnLatinAndOtherSigns) {
    const auto path = test::sharedData("conformance/text_evergreen.json");
    NEEDS_SHARED(path);
    const auto json = nlohmann::json::parse(test::readFile(path));
    for (const auto& row : json.at("naco")) {
        const std::string from = row.at(0);
        const std::string to = row.at(1);
        if (from == "\r\npa\tper\f") continue; // a tab inside a word: ours parts the word, it is nobody's word
        EXPECT_EQ(skeletonText(from), skeletonText(to)) << from;
    }
    // Their й becomes и in one index and stays in the other; ours is one letter everywhere, on both levels.
    EXPECT_EQ(exactText("русский язык"), "русский язык");
}

TEST(Fold, SurvivesHostileBytes) {
    const std::string_view table[] = {"\xFF\xFE",     "\xD0",     "\xF4\x90\x80\x80",
                                      "\xED\xA0\x80", "\xC0\xAF", std::string_view("a\0b", 3)};
    for (std::string_view bytes : table) {
        EXPECT_NO_THROW(skeletonText(bytes));
        EXPECT_NO_THROW(exactText(bytes));
    }
    EXPECT_EQ(exactText("аб\xFFвг"), "аб вг");
    EXPECT_EQ(exactText(std::string_view("a\0b", 3)), "a b");
    EXPECT_EQ(skeletonText(std::string(100000, 'a')), "a");
}

RC_GTEST_PROP(FoldProperty, AnyBytesFoldToUtf8AndTheExactFormIsStable, (const std::string& bytes)) {
    const std::string exact = exactText(bytes);
    RC_ASSERT(exactText(exact) == exact);
    RC_ASSERT(skeletonText(exact) == skeletonText(bytes));
}

RC_GTEST_PROP(FoldProperty, CyrillicLeavesOnlyMergedAsciiBehind, ()) {
    const std::string folded = skeletonText(randomCyrillic());
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        RC_ASSERT((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ');
        if (i > 0 && c >= 'a') RC_ASSERT(c != folded[i - 1]);
    }
    for (const char* merged : {"dj", "ie", "ng"}) RC_ASSERT(folded.find(merged) == std::string::npos);
}

RC_GTEST_PROP(FoldProperty, AFoldedCyrillicWordFoldsToItselfUnlessLatinSpellsItOtherwise, ()) {
    // x, w and h are read as х, у and part of a group in Latin input; without them a skeleton is its own skeleton.
    std::string folded = skeletonText(randomCyrillic());
    std::erase_if(folded, [](char c) { return c == 'x' || c == 'w' || c == 'h' || c == 'c' || c == 't'; });
    const std::string once = skeletonText(folded);
    RC_ASSERT(skeletonText(once) == once);
}

RC_GTEST_PROP(FoldProperty, AQueryTypedAsTheTitleFindsIt, ()) {
    const std::string title = randomCyrillic();
    RC_PRE(!skeleton(title).empty());
    RC_ASSERT(finds(title, title));
}

TEST(Fold, EndlessMarksOnOneLetterCostNoMoreThanOtherText) {
    std::string text = "a";
    for (int i = 0; i < 200'000; ++i) text += "\u0301\u0316";          // in the wrong order: composing would sort them
    EXPECT_EQ(skeleton(text + "bc"), std::vector<std::string>{"abc"}); // ends
}

} // namespace
} // namespace kitapdar::text
