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

TEST(ScannedCodeTest, WhatNobodySeesAroundACodeIsNoPartOfIt) {
    EXPECT_EQ(ScannedCode("\u00A0K-1\u200B").text(), "K-1");
    EXPECT_EQ(ScannedCode("\uFEFFК 12\u2003\r").text(), "К 12");
    EXPECT_TRUE(ScannedCode("\u200B\u00A0").isEmpty());
}

TEST(ScannedCodeTest, AChosenMeaningTravelsWithTheCode) {
    for (const CodeKind kind : {CodeKind::Card, CodeKind::Barcode, CodeKind::InventoryNumber}) {
        const ScannedCode code("9005", kind);
        EXPECT_EQ(std::get<ScannedCode>(readScan(code.written())), code);
        EXPECT_FALSE(code == ScannedCode("9005"));
    }
    EXPECT_EQ(ScannedCode("9005").written(), "9005");
    EXPECT_EQ(std::get<ScannedCode>(readScan(ScannedCode("К-12 а", CodeKind::InventoryNumber).written())).text(),
              "К-12 а");
}

TEST(ScannedCodeTest, CodesThatDifferInCaseAloneAreOne) {
    EXPECT_EQ(ScannedCode("inv38260").inCapitals(), ScannedCode("INV38260").inCapitals());
    EXPECT_EQ(ScannedCode("к-500").inCapitals(), "K-500") << "letters that look alike";
    EXPECT_EQ(ScannedCode("КБ-500").inCapitals(), "КБ-500") << "this one is no card and no barcode";
    EXPECT_FALSE(ScannedCode("К0012").canBeBarcode()) << "keys of another layout are read by their places";
    EXPECT_EQ(ScannedCode("к-12Ғ").folded(), ScannedCode("К-12ғ").folded());
    EXPECT_NE(ScannedCode("К-12").folded(), ScannedCode("К-13").folded());
}

TEST(ScannedCodeTest, AnOwnCodeThatWasHalfReadIsKnownAsSuch) {
    const std::string own = *makeBarcode("KZL", 42);
    for (std::size_t length = 3; length < own.size(); ++length)
        EXPECT_TRUE(ScannedCode(own.substr(0, length)).isMisread("KZL")) << own.substr(0, length);
    EXPECT_TRUE(ScannedCode(own + own).isMisread("KZL"));
    std::string wrong = own;
    wrong[5] = wrong[5] == '7' ? '8' : '7';
    EXPECT_TRUE(ScannedCode(wrong).isMisread("KZL"));
    EXPECT_FALSE(ScannedCode(own).isMisread("KZL"));
    for (const char* foreign : {"KZL-7", "KZLIB5", "12345", "KZR0000019", "Инв. 7", ""})
        EXPECT_FALSE(ScannedCode(foreign).isMisread("KZL")) << foreign;
}

TEST(ScannedCodeTest, ABurstOfKeysIsAScanWhenItIsACommandOrHasTheFormOfABarcode) {
    for (const char* scan : {"%C-FINISH", "KZL0000042X", "12345678", " R-1\n"}) EXPECT_TRUE(canBeScan(scan)) << scan;
    for (const char* typed : {"", "abai", "абай-1", "война и мир 2", "%X-1"}) EXPECT_FALSE(canBeScan(typed)) << typed;
}

} // namespace kitapdar::text
