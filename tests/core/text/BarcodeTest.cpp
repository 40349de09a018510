#include "core/text/Barcode.h"
#include "core/text/ScannedCode.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <random>

namespace kitapdar::text {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

std::string randomBody(std::mt19937& random) {
    std::uniform_int_distribution<std::size_t> letter(0, kAlphabet.size() - 1);
    std::uniform_int_distribution<int> length(1, 16);
    std::string body;
    for (int i = length(random); i > 0; --i) body.push_back(kAlphabet[letter(random)]);
    return body;
}

/// SC-7
TEST(Barcode, RefusesEverySingleErrorAndSwapInTenThousandCodes) {
    std::mt19937 random(20261123);
    for (int round = 0; round < 10000; ++round) {
        std::string code = randomBody(random);
        code.push_back(*barcodeCheckCharacter(code));
        ASSERT_TRUE(hasRightCheckCharacter(code)) << code;
        for (std::size_t i = 0; i < code.size(); ++i) {
            std::string wrong = code;
            for (char c : kAlphabet) {
                wrong[i] = c;
                ASSERT_EQ(hasRightCheckCharacter(wrong), c == code[i]) << code << " read as " << wrong;
            }
            for (std::size_t distance : {1U, 2U}) {
                if (i + distance >= code.size() || code[i] == code[i + distance]) continue;
                wrong = code;
                std::swap(wrong[i], wrong[i + distance]);
                ASSERT_FALSE(hasRightCheckCharacter(wrong)) << code << " read as " << wrong;
            }
        }
    }
}

TEST(Barcode, HasOneCheckCharacterForEveryState) {
    // Both errors for every pair of characters: the algebra of the header, tried out completely.
    for (char a : kAlphabet) {
        for (char b : kAlphabet) {
            const auto ab = barcodeCheckCharacter(std::string{a, b});
            const auto ba = barcodeCheckCharacter(std::string{b, a});
            EXPECT_EQ(ab == ba, a == b) << a << b;
        }
    }
}

TEST(Barcode, IsMadeOfPrefixNumberAndCheckCharacter) {
    const auto code = makeBarcode("KZL", 42);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->substr(0, 10), "KZL0000042");
    EXPECT_EQ(code->size(), 11U);
    EXPECT_TRUE(hasRightCheckCharacter(*code));
    EXPECT_EQ(makeBarcode("K", 123456789)->substr(0, 10), "K123456789") << "a long number is never cut";
    for (const char* prefix : {"", "kz", "К", "1A", "A1", "ABCDEFGHI", "A-B"})
        EXPECT_EQ(makeBarcode(prefix, 1), std::nullopt) << prefix;
    EXPECT_EQ(makeBarcode("K", 0), std::nullopt);
    EXPECT_EQ(makeBarcode("K", -5), std::nullopt);
}

TEST(Barcode, NeverChangesItsCheckCharacters) {
    // Printed labels stay valid for ever: these values may not change.
    const std::pair<std::int64_t, const char*> table[] = {
        {1, "KZL0000001B"}, {42, "KZL0000042E"}, {414533, "KZL0414533F"}};
    for (const auto& [number, code] : table) EXPECT_EQ(makeBarcode("KZL", number), code);
    EXPECT_EQ(barcodeCheckCharacter("0"), '0');
}

TEST(Barcode, TellsOwnFromForeignOnes) {
    const std::string own = *makeBarcode("KZL", 42);
    EXPECT_EQ(checkBarcode(own, "KZL").value(), (Barcode{own, BarcodeKind::Own}));
    std::string lower = own;
    for (char& c : lower) c = static_cast<char>(std::tolower(c));
    EXPECT_EQ(checkBarcode(lower, "KZL").value(), (Barcode{own, BarcodeKind::Own})) << "Caps Lock";
    for (const char* foreign : {"26002315", "T0031472", "K-12", "inv_2019.7", "abc", "KZL-0000042", "KZLIB5", "KZR7"})
        EXPECT_EQ(checkBarcode(foreign, "KZL").value(), (Barcode{foreign, BarcodeKind::Foreign})) << foreign;
    for (const auto& [given, stored] :
         {std::pair{"К-500", "K-500"}, {"авс-12", "abc-12"}, {"АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI"}})
        EXPECT_EQ(checkBarcode(given, "KZL").value(), (Barcode{stored, BarcodeKind::Foreign})) << given;
    for (const char* given : {"Б-12", "Қ-500", "К 500", "К–500"})
        EXPECT_EQ(checkBarcode(given, "KZL").error(), BarcodeProblem::Character) << given;
    EXPECT_EQ(checkBarcode(own, "").value().kind, BarcodeKind::Foreign);
}

TEST(Barcode, SaysWhyAScanIsRefused) {
    std::string misread = *makeBarcode("KZL", 42);
    misread[9] = '3';
    const std::pair<std::string, BarcodeProblem> table[] = {
        {"", BarcodeProblem::Length},
        {"12", BarcodeProblem::Length},
        {std::string(65, '1'), BarcodeProblem::Length},
        {"Alpha Num 345", BarcodeProblem::Character},
        {"чы20167", BarcodeProblem::Character},
        {"%C-YES", BarcodeProblem::Character},
        {misread, BarcodeProblem::CheckCharacter},
        {makeBarcode("KZL", 42)->substr(0, 10), BarcodeProblem::CheckCharacter},
        {"kzl0000042", BarcodeProblem::CheckCharacter},
        {"KZL7", BarcodeProblem::CheckCharacter},
        {"KZL", BarcodeProblem::CheckCharacter},
    };
    for (const auto& [scan, problem] : table) {
        const auto barcode = checkBarcode(scan, "KZL");
        ASSERT_FALSE(barcode) << scan;
        EXPECT_EQ(barcode.error(), problem) << scan;
    }
}

TEST(Barcode, RefusesAnOwnCodeWithOneWrongCharacterAfterThePrefix) {
    const std::string own = *makeBarcode("KZL", 414533);
    for (std::size_t i = 3; i < own.size(); ++i) {
        for (char c : kAlphabet) {
            std::string wrong = own;
            wrong[i] = c;
            EXPECT_EQ(checkBarcode(wrong, "KZL").has_value(), c == own[i]) << wrong;
        }
    }
}

TEST(Barcode, NormalizesScansAsTheConformanceTableSays) {
    const auto path = test::sharedData("conformance/barcode_isbn_label.json");
    NEEDS_SHARED(path);
    const auto rows = nlohmann::json::parse(test::readFile(path)).at("decode");
    int checked = 0;
    for (const auto& row : rows) {
        // Filters of particular scanners (T-prefix, CueCat) are not ours: a scan is the text of the label.
        if (row.at(0) != "whitespace" && row.at(0) != "other") continue;
        EXPECT_EQ(normalizeScan(row.at(1).get<std::string>()), row.at(2).get<std::string>());
        ++checked;
    }
    EXPECT_GE(checked, 4);
    EXPECT_EQ(normalizeScan("\x02"
                            "26002315\r\n\x03"),
              "26002315");
    EXPECT_EQ(normalizeScan("\r\n"), "");
}

RC_GTEST_PROP(BarcodeProperty, NoBarcodeIsACommand, (const std::string& text)) {
    const std::string scan = normalizeScan(text);
    if (checkBarcode(scan, "KZL")) RC_ASSERT(std::holds_alternative<ScannedCode>(readScan(scan)));
    RC_ASSERT(!checkBarcode(std::string(kCommandPrefix) + scan, "KZL"));
}

} // namespace
} // namespace kitapdar::text
