#include "core/text/Barcode.h"
#include "core/text/ScannedCode.h"

#include <gtest/gtest.h>

namespace kitapdar::text {

TEST(ScannedCodeTest, ACodeIsReadWithoutWhatAScannerPutsAroundIt) {
    EXPECT_EQ(ScannedCode(" K-1\r\n").text(), "K-1");
    EXPECT_EQ(ScannedCode("\x02K 1\x03"), ScannedCode("K 1"));
    EXPECT_TRUE(ScannedCode(" \r\n").isEmpty());
    EXPECT_FALSE(ScannedCode("K-1").isEmpty());
}

TEST(ScannedCodeTest, ACommandCardGivesItsNameInCapitals) {
    const Scanned scanned = readScan(" %C-undo\r");
    ASSERT_TRUE(std::holds_alternative<ScannedCommand>(scanned));
    EXPECT_EQ(std::get<ScannedCommand>(scanned).name, "UNDO");
    EXPECT_EQ(std::get<ScannedCommand>(readScan("%C-")).name, "");
    EXPECT_EQ(std::get<ScannedCode>(readScan("%c-undo")).text(), "%c-undo");
    EXPECT_EQ(std::get<ScannedCode>(readScan("C-UNDO")).text(), "C-UNDO");
}

TEST(ScannedCodeTest, AnOwnBarcodeIsStoredInCapitalsAndAnyOtherAsItIs) {
    const std::string own = *makeBarcode("KZL", 42);
    std::string small = own;
    for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    EXPECT_EQ(ScannedCode(small).asBarcode("KZL"), own);
    EXPECT_EQ(ScannedCode(small).asBarcode("KZR"), small);
    EXPECT_EQ(ScannedCode("k-1").asBarcode("KZL"), "k-1");
    EXPECT_EQ(ScannedCode("Инв. 7").asBarcode("KZL"), "Инв. 7") << "an inventory number may be anything";
}

TEST(ScannedCodeTest, ABurstOfKeysIsAScanWhenItIsACommandOrHasTheFormOfABarcode) {
    for (const char* scan : {"%C-FINISH", "KZL0000042X", "12345678", " R-1\n"}) EXPECT_TRUE(canBeScan(scan)) << scan;
    for (const char* typed : {"", "abai", "абай-1", "война и мир 2", "%X-1"}) EXPECT_FALSE(canBeScan(typed)) << typed;
}

} // namespace kitapdar::text
