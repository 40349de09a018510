#include "wording/RecordFileWords.h"
#include "wording/Text.h"

#include <gtest/gtest.h>

#include <set>

namespace kitapdar {
namespace {

TEST(RecordFileWordsTest, NameEveryEncodingAndNoneTwice) {
    std::set<QString> names;
    for (const text::Encoding each : text::kAllEncodings) {
        EXPECT_TRUE(names.insert(words(each)).second) << utf8(words(each));
        EXPECT_EQ(encodingWords(std::string(text::encodingName(each))), words(each));
    }
    EXPECT_EQ(encodingWords("of-tomorrow"), QStringLiteral("of-tomorrow"));
    EXPECT_EQ(marcFormatWords("rusmarc"), QStringLiteral("RUSMARC"));
    EXPECT_EQ(fileKindWords("irbis_master"), QStringLiteral("IRBIS MST"));
}

} // namespace
} // namespace kitapdar
