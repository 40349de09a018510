#include "core/documents/labels/LabelPaper.h"

#include <algorithm>

namespace kitapdar::documents {

namespace {

constexpr double tenths = 10; // of a millimetre

int usedCells(const LabelPaper& paper) { return paper.start - 1 + static_cast<int>(paper.labels.size()); }

} // namespace

int pagesOf(const LabelPaper& paper) {
    const int cells = paper.format.cells();
    return std::max(1, (usedCells(paper) + cells - 1) / cells);
}

LabelCell cellOf(const LabelPaper& paper, std::size_t number) {
    const SheetFormat& format = paper.format;
    const int place = paper.start - 1 + static_cast<int>(number);
    const int cell = place % format.cells();
    const double gridWidth = format.columns * (format.width + format.columnGap) - format.columnGap;
    const double gridHeight = format.rows * (format.height + format.rowGap) - format.rowGap;
    const double left = (format.paperWidth - gridWidth) / 2;
    const double top = (format.paperHeight - gridHeight) / 2;
    return {place / format.cells(),
            {left + cell % format.columns * (format.width + format.columnGap) + paper.offset.right / tenths,
             top + cell / format.columns * (format.height + format.rowGap) + paper.offset.down / tenths, format.width,
             format.height}};
}

Edges unprintableOf(const LabelPaper& paper, std::size_t number) {
    const SheetFormat& format = paper.format;
    if (format.isRoll()) return {};
    const Box box = cellOf(paper, number).box;
    const auto beyond = [](double distance) { return std::clamp(unprintableEdge - distance, 0.0, unprintableEdge); };
    return {beyond(box.left), beyond(box.top), beyond(format.paperWidth - box.right()),
            beyond(format.paperHeight - box.bottom())};
}

int startAfter(const LabelPaper& paper) { return usedCells(paper) % paper.format.cells() + 1; }

LabelPaper firstPage(const LabelPaper& paper) {
    const auto most = static_cast<std::size_t>(std::max(0, paper.format.cells() - paper.start + 1));
    LabelPaper first{paper.format, paper.start, paper.offset, paper.library, paper.symbology, {}, paper.title};
    const auto end = paper.labels.begin() + static_cast<std::ptrdiff_t>(std::min(most, paper.labels.size()));
    first.labels.assign(paper.labels.begin(), end);
    return first;
}

} // namespace kitapdar::documents
