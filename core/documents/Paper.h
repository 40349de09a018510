// Sizes of paper, in millimetres.
#pragma once

namespace kitapdar::documents {

struct Margins {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

struct Paper {
    double width = 0;
    double height = 0; // 0: a roll, cut where the document ends; it has one page
    Margins margins = {};
    double letters = 1; // of the usual size; at arm's length they are larger

    bool isRoll() const { return height == 0; }
};

inline constexpr Margins fileMargins{20, 12, 10, 12}; // room on the left for holes and thread
inline constexpr Paper a4{210, 297, fileMargins};
inline constexpr Paper a4Landscape{297, 210, {12, 20, 12, 10}};
/// A slip on a sheet is held in the hand and read like a letter, not like a file on the table.
inline constexpr Paper a4Slip{210, 297, fileMargins, 1.7};
/// Rolls of printers of slips: what their heads reach of 58 and of 80 mm.
inline constexpr Paper roll58{48, 0, {}};
inline constexpr Paper roll80{72, 0, {}};

} // namespace kitapdar::documents
