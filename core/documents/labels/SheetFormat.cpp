#include "core/documents/labels/SheetFormat.h"

#include <algorithm>

namespace kitapdar::documents {

namespace {

constexpr double a4Width = 210, a4Height = 297;
constexpr std::array onBooks{LabelKind::Barcode, LabelKind::Spine};
constexpr std::array readerCards{LabelKind::ReaderCard, LabelKind::ReaderCard};
constexpr std::array catalogueCards{LabelKind::CatalogueCard, LabelKind::CatalogueCard};
constexpr std::array commands{LabelKind::Command, LabelKind::Command};

constexpr std::array formats{
    SheetFormat{"24", a4Width, a4Height, 3, 8, 70, 37, 0, 0, onBooks},
    SheetFormat{"40", a4Width, a4Height, 4, 10, 52.5, 29.7, 0, 0, onBooks},
    SheetFormat{"65", a4Width, a4Height, 5, 13, 38.1, 21.2, 2.5, 0, onBooks},
    SheetFormat{"cards", a4Width, a4Height, 2, 5, 85.6, 54, 0, 0, readerCards, true},
    SheetFormat{"catalogue", a4Height, a4Width, 2, 2, 125, 75, 0, 0, catalogueCards, true},
    SheetFormat{"commands", a4Width, a4Height, 2, 6, 90, 42, 5, 4, commands, true},
};

} // namespace

/// Commands are scanned from a sheet that lies on the desk.
bool SheetFormat::suits(LabelKind kind) const {
    if (isRoll()) return kind != LabelKind::Command;
    return std::ranges::find(kinds, kind) != kinds.end();
}

std::span<const SheetFormat> sheetFormats() { return formats; }

const SheetFormat* sheetFormatFrom(std::string_view code) {
    const auto found = std::ranges::find(formats, code, &SheetFormat::code);
    return found == formats.end() ? nullptr : &*found;
}

RollSize smallestRoll(LabelKind kind) {
    switch (kind) {
    case LabelKind::ReaderCard:
        return {50, 30};
    case LabelKind::CatalogueCard:
        return {125, 75};
    default:
        return {20, 12};
    }
}

SheetFormat rollFormat(LabelKind kind, RollSize size) {
    const RollSize least = smallestRoll(kind);
    const double width = std::clamp(size.width, least.width, largestRoll.width);
    const double height = std::clamp(size.height, least.height, largestRoll.height);
    return {.code = "roll", .paperWidth = width, .paperHeight = height, .width = width, .height = height};
}

} // namespace kitapdar::documents
