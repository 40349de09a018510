#include "core/text/Fold.h"
#include "core/text/Transliterate.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::text {
namespace {

TEST(Transliterate, WritesTheSampleOf2021) {
    EXPECT_EQ(kazakhLatin2021("Бұрыңғы өткен заманда, бір данышпан кісі, Бағдат шаһарының бір үлкен қазысының үйіне "
                              "келіп қоныпты"),
              "Būryñğy ötken zamanda, bır danyşpan kısı, Bağdat şaharynyñ bır ülken qazysynyñ üiıne kelıp qonypty");
    EXPECT_EQ(kazakhLatin2021("Ілияс ИТ Иса"), "Iliias İT İsa") << "І is I, И is İ";
    EXPECT_EQ(kazakhLatin2021("ЧЕХОВ Чехов цирк Юсупов ЮСУПОВ"), "CHEHOV Chehov tsirk İusupov İUSUPOV");
}

TEST(Transliterate, WritesTheSampleOf2018) {
    EXPECT_EQ(kazakhLatin2018("Күнделікті өмірімізге ене бастаған ағылшын тілінен аударғанда"),
              "Kúndelikti ómirimizge ene bastaǵan aǵylshyn tilinen aýdarǵanda");
    EXPECT_EQ(kazakhLatin2018("Әуезов ШЫМКЕНТ Шымкент"), "Áýezov SHYMKENT Shymkent");
}

TEST(Transliterate, WritesRussianByGost779B) {
    const std::pair<const char*, const char*> table[] = {
        {"Абай", "Abaj"},
        {"Щука щётка", "Shhuka shhyotka"},
        {"подъезд", "pod``ezd"},
        {"Сыр", "Sy`r"},
        {"Путь Ленина", "Put` Lenina"},
        {"эхо", "e`xo"},
        {"цирк цена центр", "cirk cena centr"},
        {"царь Цой отец", "czar` Czoj otecz"},
        {"ЮЛИЯ Юлия", "YULIYA Yuliya"},
        {"Қазақ 5", "Қazaқ 5"},
    };
    for (const auto& [russian, latin] : table) EXPECT_EQ(gost779B(russian), latin) << russian;
}

TEST(Transliterate, GivesWhatSearchFindsAgain) {
    for (const char* title : {"Абай жолы", "Тәжібаев Әбділда", "Өлкетану", "Қызылорда", "Сүлейменов Олжас"}) {
        EXPECT_EQ(skeletonText(kazakhLatin2021(title)), skeletonText(title)) << title;
        EXPECT_EQ(skeletonText(kazakhLatin2018(title)), skeletonText(title)) << title;
    }
}

TEST(SwapLayout, ReadsKeysUnderAnotherLayout) {
    EXPECT_EQ(swapLayout("rbnfg", Layout::English, Layout::Russian), "китап");
    EXPECT_EQ(swapLayout("китап", Layout::Russian, Layout::English), "rbnfg");
    EXPECT_EQ(swapLayout("r3nfg", Layout::English, Layout::Kazakh), "кітап");
    EXPECT_EQ(swapLayout("K2NFG", Layout::English, Layout::Kazakh), "ЛәТАП");
    EXPECT_EQ(swapLayout("чыәқ\",.", Layout::Kazakh, Layout::English), "xs20167") << "a scan under the Kazakh layout";
    EXPECT_EQ(swapLayout("чы20167", Layout::Russian, Layout::English), "xs20167");
    EXPECT_EQ(swapLayout("本 ", Layout::English, Layout::Russian), "本 ");
}

RC_GTEST_PROP(SwapLayoutProperty, ThereAndBackIsTheSameText, ()) {
    std::string text;
    for (int i = *rc::gen::inRange(0, 20); i > 0; --i) text.push_back(static_cast<char>(*rc::gen::inRange(0x21, 0x7F)));
    for (Layout other : {Layout::Russian, Layout::Kazakh})
        RC_ASSERT(swapLayout(swapLayout(text, Layout::English, other), other, Layout::English) == text);
}

RC_GTEST_PROP(TransliterateProperty, AnyBytesAreAnswered, (const std::string& bytes)) {
    (void)kazakhLatin2021(bytes);
    (void)kazakhLatin2018(bytes);
    (void)gost779B(bytes);
    (void)swapLayout(bytes, Layout::Kazakh, Layout::English);
}

} // namespace
} // namespace kitapdar::text
