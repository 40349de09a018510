#include "core/collection/Copy.h"
#include "core/collection/OwnCode.h"
#include "core/readers/Reader.h"
#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/DeskCommand.h"

#include <gtest/gtest.h>

namespace kitapdar::collection {
namespace {

TEST(OwnCodeTest, WhatKitapdarGivesOutIsOne) {
    const std::string barcode = *text::makeBarcode(ownBarcodePrefix, 2);
    EXPECT_TRUE(isOwnCode(barcode));
    EXPECT_TRUE(isOwnCode("kzl" + barcode.substr(3))) << "a scanner that sends small letters";
    EXPECT_TRUE(isOwnCode(*text::makeBarcode(readers::ownCardPrefix, 17)));
    EXPECT_TRUE(isOwnCode(*text::makeBadge(4)));
    for (const text::DeskCommand each : text::allDeskCommands) EXPECT_TRUE(isOwnCode(text::scanOf(each)));
}

TEST(OwnCodeTest, WhatCanBeAPasswordIsNone) {
    std::string wrong = *text::makeBarcode(ownBarcodePrefix, 2);
    wrong.back() = wrong.back() == 'A' ? 'B' : 'A';
    for (const std::string& each :
         {wrong, std::string("B-100001"), std::string("9785001000015"), std::string("xs20167"),
          std::string("%C-NOTHING"), std::string(), std::string("KZL0000002")})
        EXPECT_FALSE(isOwnCode(each)) << each;
}

} // namespace
} // namespace kitapdar::collection
