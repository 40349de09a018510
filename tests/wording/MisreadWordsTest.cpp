// An own code that was misread is to be scanned again, wherever it is said that nobody knows it.
#include "core/collection/Copy.h"
#include "core/readers/Reader.h"
#include "core/text/Barcode.h"
#include "wording/CollectionWords.h"
#include "wording/ReaderWords.h"

#include <gtest/gtest.h>

namespace kitapdar {
namespace {

std::string misread(std::string_view prefix) {
    std::string code = *text::makeBarcode(prefix, 6);
    code.back() = code.back() == 'X' ? 'Y' : 'X';
    return code;
}

TEST(MisreadWordsTest, ACodeOfOursThatWasMisreadIsToBeScannedAgain) {
    const QString scanAgain = QStringLiteral("Scan it again");
    EXPECT_TRUE(words(collection::UnknownCopy{misread(collection::ownBarcodePrefix)}).contains(scanAgain));
    EXPECT_TRUE(words(readers::UnknownReader{misread(readers::ownCardPrefix)}).contains(scanAgain));
    for (const std::string& unknown : {*text::makeBarcode(collection::ownBarcodePrefix, 6), std::string("B-500")})
        EXPECT_FALSE(words(collection::UnknownCopy{unknown}).contains(scanAgain)) << unknown;
    for (const std::string& unknown : {*text::makeBarcode(readers::ownCardPrefix, 6), std::string("C-500")})
        EXPECT_FALSE(words(readers::UnknownReader{unknown}).contains(scanAgain)) << unknown;
}

} // namespace
} // namespace kitapdar
