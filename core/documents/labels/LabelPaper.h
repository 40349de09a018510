// Labels on their sheets: which cell of which page each one gets. Lengths are millimetres, from the upper left corner
// of the page.
#pragma once

#include "core/base/Result.h"
#include "core/documents/labels/SheetFormat.h"
#include "core/storage/OutputFile.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kitapdar::documents {

struct Box {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
};

/// How far a printer is off, in tenths of a millimetre: everything is drawn that much farther right and down.
struct LabelOffset {
    int right = 0;
    int down = 0;
};
inline constexpr int largestOffset = 100; // 1 cm

struct LabelPaper {
    SheetFormat format;
    int start = 1; // the cell of the first sheet where the first label stands: the start - 1 before it were used up
    LabelOffset offset;
    std::string library; // its short name, "" = not to be printed
    Symbology symbology = Symbology::Code128;
    std::vector<Label> labels;
    std::string title; // of the file
};

/// No bars can be made of this text: bars hold the letters, digits and signs of ASCII.
struct CodeNotEncodable {
    static constexpr std::string_view code = "code_not_encodable";
    std::string text;
};
/// So many bars that a label of this width cannot hold them in a thickness that scanners read.
struct CodeTooLong {
    static constexpr std::string_view code = "code_too_long";
    std::string text;
};
/// The sheet has no such cell to begin with.
struct StartNotOnSheet {
    static constexpr std::string_view code = "start_not_on_sheet";
    int cells = 0;
};
using LabelRefusal = Refusal<CodeNotEncodable, CodeTooLong, StartNotOnSheet>;
using LabelFileRefusal = Refusal<storage::FileNotWritable, storage::FileOfLibrary, storage::NotOrdinaryFile,
                                 CodeNotEncodable, CodeTooLong, StartNotOnSheet>;

int pagesOf(const LabelPaper& paper);

struct LabelCell {
    int page = 0; // from 0 on
    Box box;
};
/// How much of a label is left empty at its edges.
struct Edges {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// Office printers print nothing within this distance of the edge of a sheet.
inline constexpr double unprintableEdge = 5;
/// What of the label with this number lies there; nothing on a roll.
Edges unprintableOf(const LabelPaper& paper, std::size_t number);

/// Of the label with this number, from 0 on; cells are filled line by line.
LabelCell cellOf(const LabelPaper& paper, std::size_t number);

/// Where the next labels begin on the last sheet, 1…cells; 1 when it is full.
int startAfter(const LabelPaper& paper);

/// The same paper with the labels of its first page alone.
LabelPaper firstPage(const LabelPaper& paper);

} // namespace kitapdar::documents
