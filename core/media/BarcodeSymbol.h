// A code as dark and light modules (libzint).
#pragma once

#include "core/documents/labels/LabelPaper.h"

#include <vector>

namespace kitapdar::media {

struct BarcodeSymbol {
    int columns = 0;
    int rows = 0;              // 1: bars, of any height
    int quiet = 0;             // modules that stay blank around it; beside it, when it has one row
    std::vector<bool> modules; // dark ones, line by line

    bool isDark(int column, int row) const { return modules[static_cast<std::size_t>(row * columns + column)]; }
};

/// CodeNotEncodable: Code 128 takes the printable characters of ASCII, which are all that a scanner can type under any
/// keyboard; the empty text is none. CodeTooLong: no symbol of this kind holds as much. Any thread.
Result<BarcodeSymbol, documents::LabelRefusal> barcodeSymbol(const std::string& code, documents::Symbology symbology);

} // namespace kitapdar::media
