// Tables as lines of text: CSV files (RFC 4180) for other programs, and rows parted by tabs for the clipboard. What a
// spreadsheet would take for a formula is guarded by an apostrophe (OWASP ASVS 1.2.10).
#pragma once

#include "core/documents/Renderer.h"

#include <string>
#include <string_view>

namespace kitapdar::documents {

/// The text with an apostrophe before it when it begins with = + - @, a tab or a carriage return.
std::string guarded(std::string_view text);

/// The tables of a document, one below the other; headings and paragraphs are left out. UTF-8 with a mark at the
/// beginning, lines ended by CR LF; money and sums are plain numbers with the decimal mark of the language, days are
/// dd.MM.yyyy.
class CsvRenderer : public Renderer {
public:
    Result<Rendered, RenderRefusal> render(const Document& document, const Sink& sink,
                                           jobs::Progress& progress) const override;
};

/// One line of a table for the clipboard, without its end: tabs and ends of lines inside a cell become spaces.
std::string tabbedLine(const Row& row, const PaperWords& words);

} // namespace kitapdar::documents
