// How a label is divided: a box for each text and for the code. Boxes never overlap, so no text, however long, gets
// into the bars. Lengths are millimetres, from the upper left corner of the label.
#pragma once

#include "core/documents/Document.h"
#include "core/documents/labels/LabelPaper.h"

#include <string>
#include <vector>

namespace kitapdar::documents {

/// Set as large as it fits, between two sizes; what does not fit in the smaller one is cut with "…".
struct TextPart {
    enum class Align { Left, Centre, Right };

    std::string text;
    Box box;
    double largest = 8; // points
    double smallest = 6;
    int lines = 1; // at most
    Align align = Align::Left;
    bool bold = false;
    double indent = 0; // of the first line
};

/// The room of a code with the blank that it needs on both sides.
struct CodePart {
    std::string code;
    Box box;
};

struct LabelParts {
    std::vector<TextPart> texts;
    std::vector<CodePart> codes;
};

/// `library` and `symbology` as of LabelPaper; the size is that of the label. No text gets into `unprintable`; a code
/// may, sideways: it stands in the middle and brings its own blank.
LabelParts partsOf(const Label& label, const std::string& library, double width, double height,
                   Symbology symbology = Symbology::Code128, const Edges& unprintable = {});

} // namespace kitapdar::documents
