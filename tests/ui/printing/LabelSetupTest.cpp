#include "ui/printing/LabelSetup.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

using documents::LabelKind;
using documents::Symbology;

TEST(LabelSetup, IsTheSameWhenItIsReadBack) {
    const LabelSetup setup{QStringLiteral("40"), 7, {-13, 5}, {43, 25.4}, Symbology::Qr};
    const LabelSetup read = LabelSetup::from(setup.text(), LabelKind::Barcode);
    EXPECT_EQ(read.format, setup.format);
    EXPECT_EQ(read.start, setup.start);
    EXPECT_EQ(read.offset.right, -13);
    EXPECT_EQ(read.offset.down, 5);
    EXPECT_EQ(read.roll.width, 43);
    EXPECT_EQ(read.roll.height, 25.4);
    EXPECT_EQ(read.symbology, Symbology::Qr);
}

TEST(LabelSetup, IsAsAtTheFirstTimeWhenTheTextSaysNothing) {
    for (const char* text : {"", "40", "40 x y z a b c d e"}) {
        const LabelSetup setup = LabelSetup::from(QString::fromLatin1(text), LabelKind::ReaderCard);
        EXPECT_EQ(setup.start, 1) << text;
        EXPECT_EQ(setup.roll.width, 85.6) << text;
        EXPECT_EQ(setup.symbology, Symbology::Code128) << text;
    }
    const LabelSetup wrong = LabelSetup::from(QStringLiteral("40 -3 9999 -9999 1e9 0 ean"), LabelKind::Barcode);
    EXPECT_EQ(wrong.start, 1);
    EXPECT_EQ(wrong.offset.right, documents::largestOffset);
    EXPECT_EQ(wrong.offset.down, -documents::largestOffset);
    EXPECT_EQ(wrong.roll.width, documents::largestRoll.width);
    EXPECT_EQ(wrong.roll.height, documents::smallestRoll(LabelKind::Barcode).height);
}

TEST(LabelSetup, OffersWhatSuitsTheKind) {
    const auto codes = [](LabelKind kind) {
        std::vector<std::string_view> all;
        for (const documents::SheetFormat& each : formatsFor(kind, {58, 40})) all.push_back(each.code);
        return all;
    };
    EXPECT_EQ(codes(LabelKind::Barcode), (std::vector<std::string_view>{"24", "40", "65", "roll"}));
    EXPECT_EQ(codes(LabelKind::Spine), codes(LabelKind::Barcode));
    EXPECT_EQ(codes(LabelKind::ReaderCard), (std::vector<std::string_view>{"cards", "roll"}));
    EXPECT_EQ(codes(LabelKind::CatalogueCard), (std::vector<std::string_view>{"catalogue", "roll"}));
    EXPECT_EQ(codes(LabelKind::Command), (std::vector<std::string_view>{"commands"}));
}

} // namespace
} // namespace kitapdar::ui
