#include "core/documents/labels/LabelParts.h"
#include "core/text/DeskCommand.h"
#include "core/text/ScannedCode.h"

#include <gtest/gtest.h>

#include <set>

namespace kitapdar::documents {
namespace {

constexpr double tiny = 1e-9;

LabelPaper paperOf(const SheetFormat& format, int labels, int start = 1) {
    LabelPaper paper{.format = format, .start = start};
    for (int i = 0; i < labels; ++i) paper.labels.emplace_back(BarcodeLabel{"Абай жолы", "12", "KZL0000042X"});
    return paper;
}

bool overlap(const Box& a, const Box& b) {
    return a.left < b.right() - tiny && b.left < a.right() - tiny && a.top < b.bottom() - tiny &&
           b.top < a.bottom() - tiny;
}
bool inside(const Box& a, double width, double height) {
    return a.left >= -tiny && a.top >= -tiny && a.right() <= width + tiny && a.bottom() <= height + tiny &&
           a.width > 0 && a.height > 0;
}

/// For such labels.
std::vector<SheetFormat> formatsFor(LabelKind kind) {
    std::vector<SheetFormat> all;
    for (const SheetFormat& format : sheetFormats())
        if (format.suits(kind)) all.push_back(format);
    for (const RollSize size :
         {RollSize{58, 40}, RollSize{43, 25}, RollSize{85.6, 54}, smallestRoll(kind), largestRoll})
        if (rollFormat(kind, size).suits(kind)) all.push_back(rollFormat(kind, size));
    return all;
}

TEST(SheetFormat, IsAsItIsSold) {
    std::set<std::string_view> codes;
    for (const SheetFormat& format : sheetFormats()) {
        EXPECT_TRUE(codes.insert(format.code).second);
        EXPECT_EQ(sheetFormatFrom(format.code), &format);
        EXPECT_FALSE(format.isRoll());
    }
    EXPECT_EQ(sheetFormatFrom("24")->cells(), 24);
    EXPECT_EQ(sheetFormatFrom("40")->cells(), 40);
    EXPECT_EQ(sheetFormatFrom("65")->cells(), 65);
    EXPECT_EQ(sheetFormatFrom("cards")->cells(), 10);
    EXPECT_EQ(sheetFormatFrom("41"), nullptr);
    EXPECT_TRUE(sheetFormatFrom("40")->suits(LabelKind::Spine));
    EXPECT_FALSE(sheetFormatFrom("40")->suits(LabelKind::ReaderCard));
    EXPECT_TRUE(rollFormat(LabelKind::ReaderCard, {85.6, 54}).suits(LabelKind::ReaderCard));
    EXPECT_FALSE(rollFormat(LabelKind::Command, {58, 40}).suits(LabelKind::Command));
}

TEST(SheetFormat, BringsARollToWhatCanBePrinted) {
    for (const LabelKind kind : allLabelKinds) {
        const SheetFormat least = rollFormat(kind, {0, -3});
        EXPECT_EQ(least.width, smallestRoll(kind).width);
        EXPECT_EQ(least.height, smallestRoll(kind).height);
        EXPECT_TRUE(least.isRoll());
        EXPECT_EQ(rollFormat(kind, {1e9, 40}).paperWidth, largestRoll.width);
    }
}

TEST(LabelPaper, PutsEveryLabelIntoACellOfItsOwnWithinTheSheet) {
    std::vector<SheetFormat> formats(sheetFormats().begin(), sheetFormats().end());
    formats.push_back(rollFormat(LabelKind::Barcode, {58, 40}));
    for (const SheetFormat& format : formats) {
        const int cells = format.cells();
        const LabelPaper paper = paperOf(format, 2 * cells);
        EXPECT_EQ(pagesOf(paper), 2);
        for (int i = 0; i < cells; ++i) {
            const LabelCell cell = cellOf(paper, static_cast<std::size_t>(i));
            EXPECT_EQ(cell.page, 0);
            EXPECT_TRUE(inside(cell.box, format.paperWidth, format.paperHeight)) << format.code << " " << i;
            EXPECT_EQ(cellOf(paper, static_cast<std::size_t>(i + cells)).page, 1);
            for (int other = 0; other < i; ++other)
                EXPECT_FALSE(overlap(cell.box, cellOf(paper, static_cast<std::size_t>(other)).box)) << format.code;
        }
    }
}

TEST(LabelPaper, LeavesTheUsedCellsEmptyAndKnowsWhereToBeginNext) {
    const SheetFormat& format = *sheetFormatFrom("40");
    const LabelPaper whole = paperOf(format, 40);
    const LabelPaper begun = paperOf(format, 40, 5);
    EXPECT_EQ(cellOf(begun, 0).box.left, cellOf(whole, 4).box.left);
    EXPECT_EQ(cellOf(begun, 0).box.top, cellOf(whole, 4).box.top);
    EXPECT_EQ(pagesOf(begun), 2);
    EXPECT_EQ(cellOf(begun, 35).page, 0);
    EXPECT_EQ(cellOf(begun, 36).page, 1);
    EXPECT_EQ(cellOf(begun, 36).box.top, cellOf(whole, 0).box.top);
    EXPECT_EQ(startAfter(begun), 5);
    EXPECT_EQ(startAfter(whole), 1);
    EXPECT_EQ(startAfter(paperOf(format, 3, 39)), 2);
    EXPECT_EQ(firstPage(begun).labels.size(), 36U);
    EXPECT_EQ(firstPage(paperOf(format, 3)).labels.size(), 3U);
}

TEST(LabelPaper, MovesEverythingByTenthsOfAMillimetre) {
    LabelPaper paper = paperOf(*sheetFormatFrom("65"), 3);
    const Box before = cellOf(paper, 2).box;
    paper.offset = {13, -7};
    const Box after = cellOf(paper, 2).box;
    EXPECT_NEAR(after.left - before.left, 1.3, tiny);
    EXPECT_NEAR(after.top - before.top, -0.7, tiny);
    EXPECT_EQ(after.width, before.width);
}

/// Whatever a label says, no box gets into another one or beyond the label.
TEST(LabelParts, NeverOverlap) {
    const std::string many(300, 'w');
    for (const std::string& text : {std::string("Өмір"), many}) {
        const std::vector<Label> labels{
            BarcodeLabel{text, text, text}, BarcodeLabel{text, "", text},
            SpineLabel{text, text, text},   SpineLabel{text, "", ""},
            ReaderCard{text, text},         CatalogueCard{text, text, text, text, text, text},
            CommandLabel{text, text}};
        for (const Label& label : labels) {
            const LabelKind kind = allLabelKinds[label.index()];
            for (const SheetFormat& format : formatsFor(kind)) {
                const LabelParts parts = partsOf(label, text, format.width, format.height);
                std::vector<Box> boxes;
                for (const TextPart& part : parts.texts) boxes.push_back(part.box);
                for (const CodePart& part : parts.codes) boxes.push_back(part.box);
                ASSERT_FALSE(boxes.empty());
                for (std::size_t i = 0; i < boxes.size(); ++i) {
                    EXPECT_TRUE(inside(boxes[i], format.width, format.height)) << format.code << " " << code(kind);
                    for (std::size_t j = 0; j < i; ++j)
                        EXPECT_FALSE(overlap(boxes[i], boxes[j])) << format.code << " " << code(kind) << i << j;
                }
            }
        }
    }
}

TEST(LabelParts, StayWherePrintersPrint) {
    for (const SheetFormat& format : sheetFormats()) {
        LabelPaper paper = paperOf(format, format.cells());
        for (std::size_t i = 0; i < paper.labels.size(); ++i) {
            const Box cell = cellOf(paper, i).box;
            const LabelParts parts = partsOf(BarcodeLabel{"Абай жолы", "1024", "KZL0000042X"}, "Library", format.width,
                                             format.height, Symbology::Code128, unprintableOf(paper, i));
            ASSERT_FALSE(parts.texts.empty());
            for (const TextPart& part : parts.texts) {
                EXPECT_GE(cell.left + part.box.left, unprintableEdge - tiny) << format.code << ' ' << i;
                EXPECT_GE(cell.top + part.box.top, unprintableEdge - tiny) << format.code << ' ' << i;
                EXPECT_LE(cell.left + part.box.right(), format.paperWidth - unprintableEdge + tiny) << format.code;
                EXPECT_LE(cell.top + part.box.bottom(), format.paperHeight - unprintableEdge + tiny) << format.code;
            }
        }
    }
}

TEST(LabelParts, ASquareStandsBesideTheTextsOfALowLabel) {
    const SheetFormat& format = *sheetFormatFrom("65");
    const LabelParts parts = partsOf(BarcodeLabel{"Абай жолы", "1024", "KZL0000042X"}, "Library", format.width,
                                     format.height, Symbology::Qr);
    ASSERT_EQ(parts.codes.size(), 1U);
    EXPECT_GE(parts.codes.front().box.width, 15);
    EXPECT_GE(parts.codes.front().box.height, 15);
    EXPECT_EQ(parts.texts.size(), 4U);
    for (const TextPart& part : parts.texts) {
        EXPECT_FALSE(overlap(part.box, parts.codes.front().box));
        EXPECT_TRUE(inside(part.box, format.width, format.height));
    }
}

TEST(LabelParts, ShowWhatIsThereAndNothingElse) {
    const auto texts = [](const Label& label, const std::string& library) {
        std::multiset<std::string> all;
        for (const TextPart& part : partsOf(label, library, 52.5, 29.7).texts) all.insert(part.text);
        return all;
    };
    EXPECT_EQ(texts(BarcodeLabel{"Абай жолы", "12", "KZL1"}, "ОҒК"),
              (std::multiset<std::string>{"Абай жолы", "12", "KZL1", "ОҒК"}));
    EXPECT_EQ(texts(BarcodeLabel{"", "", "KZL1"}, ""), (std::multiset<std::string>{"KZL1"}));
    EXPECT_EQ(texts(SpineLabel{"84(5Қаз)", "Ә 82", ""}, "ОҒК"), (std::multiset<std::string>{"84(5Қаз)", "Ә 82"}));
}

TEST(LabelKind, HasStableCodes) {
    EXPECT_EQ(code(LabelKind::CatalogueCard), "catalogue_card");
    EXPECT_EQ(symbologyFromCode(code(Symbology::Qr)), Symbology::Qr);
    EXPECT_EQ(symbologyFromCode(code(Symbology::Code128)), Symbology::Code128);
    EXPECT_EQ(symbologyFromCode("ean"), std::nullopt);
}

/// What the sheet of commands has printed, the desk reads as that command.
TEST(DeskCommand, IsReadBackFromItsScan) {
    for (const text::DeskCommand command : text::allDeskCommands) {
        const text::Scanned scanned = text::readScan(text::scanOf(command));
        const auto* read = std::get_if<text::ScannedCommand>(&scanned);
        ASSERT_TRUE(read);
        EXPECT_EQ(text::deskCommandNamed(read->name), command);
    }
    EXPECT_EQ(text::deskCommandNamed("NONE"), std::nullopt);
}

} // namespace
} // namespace kitapdar::documents
