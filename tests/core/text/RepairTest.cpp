#include "core/text/Fold.h"
#include "core/text/Repair.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kitapdar::text {
namespace {

constexpr std::string_view kKazakh =
    "Қазақ әдебиетінің тарихы: Абайдың өлеңдері, ұлттық үлгі, ғылыми еңбек және шаһар туралы кітап, Өмір, Ұлпан, Үміт";

/// What a program shows that takes the bytes of `encoding` for cp1251.
std::string misread(std::string_view text, Encoding encoding) {
    return *decode(*encode(text, encoding), Encoding::Cp1251);
}

std::optional<Encoding> verdictOn(std::string_view text) {
    MisreadEvidence evidence;
    evidence.add(text);
    return evidence.verdict();
}

TEST(Repair, FindsOutWhichEncodingWasMisreadAndRestoresTheText) {
    for (Encoding encoding : {Encoding::Pt154, Encoding::Kz1048}) {
        const std::string broken = misread(kKazakh, encoding);
        ASSERT_NE(broken, kKazakh);
        EXPECT_EQ(verdictOn(broken), encoding) << broken;
        EXPECT_EQ(repairMisread(broken, encoding), kKazakh);
    }
}

TEST(Repair, WeighsManyTextsTogether) {
    MisreadEvidence evidence;
    for (const char* title : {"Ќазаќ хандығы", "Балалар єлемі", "Аѓаш", "Терењ µзен"}) evidence.add(title);
    EXPECT_EQ(evidence.verdict(), Encoding::Pt154);
}

TEST(Repair, TouchesNothingWithoutEvidence) {
    const char* table[] = {
        "Делµз Ж. Логика смысла",                   // one strange sign in a Russian base
        "єлемі",                                    // ә or ғ: this word alone does not tell
        "Прирост ±5 ‰ при 3 µм",                    // real signs
        "Історія України: її народ, ґудзик, є",     // Ukrainian
        "Ќе се вратам; ѓавол, ѕвезда, њива, јајце", // Macedonian
        "Қазақ әдебиетінің тарихы",                 // right already
        "",
    };
    for (const char* text : table) EXPECT_EQ(verdictOn(text), std::nullopt) << text;
}

TEST(Repair, IsUndecidedWhenBothEncodingsShow) {
    EXPECT_EQ(verdictOn("Ќазаќ тілі " + misread(kKazakh, Encoding::Pt154) + misread(kKazakh, Encoding::Kz1048)),
              std::nullopt);
}

TEST(Repair, ChangesOnlySignsInsideWords) {
    EXPECT_EQ(repairMisread("єлем ± 5 ‰ µ «Ќазаќ»", Encoding::Pt154), "әлем ± 5 ‰ µ «Қазақ»");
    EXPECT_EQ(repairMisread("†сөз†, ‹сөз›, сөз™", Encoding::Pt154), std::nullopt) << "signs of other languages";
    EXPECT_EQ(repairMisread("Қазақ тілі", Encoding::Pt154), std::nullopt);
    EXPECT_EQ(repairMisread("єлемі", Encoding::Cp1251), std::nullopt);
    EXPECT_EQ(repairMisread("єлемі 本", Encoding::Pt154), "әлемі 本") << "what cp1251 lacks stays";
}

TEST(Repair, LetsTheGoldenRepairRowBeFound) {
    // єлемі -> Балалар әлемі: folding alone does not find it, after the repair of a PT154 base it does.
    EXPECT_NE(skeletonText("єлемі"), "alemi");
    EXPECT_EQ(skeletonText(*repairMisread("єлемі", Encoding::Pt154)), "alemi");
    EXPECT_EQ(skeletonText("Балалар әлемі"), "balalar alemi");
}

RC_GTEST_PROP(RepairProperty, ARepairedTextNeedsNoRepair, (const std::string& bytes)) {
    for (Encoding encoding : {Encoding::Pt154, Encoding::Kz1048}) {
        const std::string text = *decode(bytes, Encoding::Cp1251);
        if (const auto once = repairMisread(text, encoding)) RC_ASSERT(*once != text);
    }
}

} // namespace
} // namespace kitapdar::text
