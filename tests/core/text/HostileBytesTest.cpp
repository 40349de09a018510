// Bytes nobody meant as text, through every door of the room; worth most under the sanitizers.
#include "core/text/Barcode.h"
#include "core/text/Encoding.h"
#include "core/text/Fold.h"
#include "core/text/Iin.h"
#include "core/text/Isbn.h"
#include "core/text/Repair.h"
#include "core/text/SortKey.h"
#include "core/text/Transliterate.h"

#include <gtest/gtest.h>

#include <random>

namespace kitapdar::text {
namespace {

/// Half whole letters of all scripts, half single bytes, so that sequences are often cut in the middle.
std::string hostile(std::mt19937& random) {
    static const std::string pieces[] = {"қ", "Ө",      "ь",      "ə",    "ꞑ",     "ç",  "ʙ", "ء",           "ى",
                                         "ﻻ", "\u0301", "\u200D", "İ",    "ﬃ",     "9",  "X", "-",           "'",
                                         "ʼ", " ",      "dj",     "shch", "\x1B(", "本", "😀", "\u1100\u1161"};
    std::uniform_int_distribution<std::size_t> piece(0, std::size(pieces) - 1);
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<int> length(0, 40);
    std::string text;
    for (int i = length(random); i > 0; --i) {
        if (byte(random) % 2 == 0) {
            text += pieces[piece(random)];
        } else {
            text.push_back(static_cast<char>(byte(random)));
        }
    }
    return text;
}

TEST(HostileBytes, FoldToStableUtf8) {
    std::mt19937 random(1867);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = hostile(random);
        const std::string exact = exactText(text);
        const std::string folded = skeletonText(text);
        ASSERT_TRUE(decode(exact, Encoding::Utf8)) << round;
        ASSERT_TRUE(decode(folded, Encoding::Utf8)) << round;
        ASSERT_EQ(exactText(exact), exact) << round;
        ASSERT_EQ(skeletonText(exact), folded) << exact;
        for (const auto& word : skeleton(text)) ASSERT_LE(queryVariants(word).size(), 16U);
    }
}

TEST(HostileBytes, PassEveryOtherDoor) {
    std::mt19937 random(1938);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = hostile(random);
        ASSERT_EQ(sortKey("а" + text).find('\0'), std::string::npos);
        (void)parseIsbn(text);
        (void)isbnHyphensAreRight(text);
        (void)checkIin(text);
        (void)iinParts(text);
        (void)maskIin(text);
        (void)checkBarcode(normalizeScan(text), "KZL");
        (void)hasRightCheckCharacter(text);
        (void)makeBarcode(text, round);
        for (Encoding encoding : kAllEncodings) (void)encode(decode(text, encoding).value_or(text), encoding);
        (void)guessEncoding(text);
        for (Encoding encoding : {Encoding::Pt154, Encoding::Kz1048}) (void)repairMisread(text, encoding);
        ASSERT_TRUE(decode(kazakhLatin2021(text), Encoding::Utf8));
        ASSERT_TRUE(decode(kazakhLatin2018(text), Encoding::Utf8));
        ASSERT_TRUE(decode(gost779B(text), Encoding::Utf8));
        ASSERT_TRUE(decode(swapLayout(text, Layout::English, Layout::Kazakh), Encoding::Utf8));
    }
}

} // namespace
} // namespace kitapdar::text
