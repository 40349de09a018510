// Refusals that say what is the matter with a code, and not of which signs codes are made.
#include "wording/CollectionWords.h"
#include "wording/ReaderWords.h"

#include <gtest/gtest.h>

namespace kitapdar {
namespace {

/// No translation is loaded here: the words are English.
TEST(CodeWords, AnOwnCodeWithoutItsCheckSignIsSaidToBeOne) {
    const auto barcode = [](const char* code) {
        return words(collection::AddCopyRefusal(collection::BarcodeMalformed{code}));
    };
    const auto card = [](const char* code) { return words(readers::ReaderRefusal(readers::CardMalformed{code})); };
    EXPECT_TRUE(barcode("KZL0000003").contains(QStringLiteral("check sign")));
    EXPECT_TRUE(barcode("K 3").contains(QStringLiteral("Latin letters")));
    EXPECT_TRUE(card("KZR123").contains(QStringLiteral("check sign")));
    EXPECT_TRUE(card("R 3").contains(QStringLiteral("Latin letters")));
}

TEST(CategoryWords, OneThatIsOutOfUseIsNotSaidToBeMissing) {
    const auto said = [](bool isMissing) {
        return words(readers::ReaderRefusal(readers::UnknownCategory{"vip", isMissing}));
    };
    EXPECT_TRUE(said(true).startsWith(QStringLiteral("There is no reader category")));
    EXPECT_TRUE(said(false).contains(QStringLiteral("not in use")));
}

} // namespace
} // namespace kitapdar
