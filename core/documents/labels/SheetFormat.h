// Sheets and rolls for labels and cards, as they are sold. Lengths are millimetres.
#pragma once

#include "core/documents/labels/Label.h"

#include <array>
#include <span>
#include <string_view>

namespace kitapdar::documents {

/// A grid of equal labels in the middle of a sheet. A roll is a sheet of one label.
struct SheetFormat {
    std::string_view code; // "40": stable, for settings and scripts; "roll": of any size
    double paperWidth = 0;
    double paperHeight = 0;
    int columns = 1;
    int rows = 1;
    double width = 0; // of a label
    double height = 0;
    double columnGap = 0;
    double rowGap = 0;
    std::array<LabelKind, 2> kinds = {}; // for which it is made
    bool outlined = false;               // plain paper: the labels are cut out along thin lines

    int cells() const { return columns * rows; }
    bool isRoll() const { return cells() == 1; }
    bool suits(LabelKind kind) const;
};

/// Those with a grid.
std::span<const SheetFormat> sheetFormats();
/// nullptr: none has this code.
const SheetFormat* sheetFormatFrom(std::string_view code);

/// Of a label on a roll.
struct RollSize {
    double width = 58;
    double height = 40;
};
inline constexpr RollSize largestRoll{150, 200};
/// What has room for everything that such a label says.
RollSize smallestRoll(LabelKind kind);
/// A size that cannot be is brought to the nearest.
SheetFormat rollFormat(LabelKind kind, RollSize size);

} // namespace kitapdar::documents
