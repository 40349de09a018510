// What a scanner or a typist gave, read once, at the border: services take the read type and never look at raw text.
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::text {

/// A code without blanks and control characters at both ends; inside nothing is changed. It may be the barcode of a
/// copy, the card of a reader, an inventory number, or nothing that anybody knows.
class ScannedCode {
public:
    explicit ScannedCode(std::string_view given);

    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    /// Whether it has the form of a barcode (see checkBarcode) and a digit, as the codes of every library have and the
    /// words of a fast typist have not.
    bool canBeBarcode() const;
    /// As a library with this prefix stores it: its own barcode in capitals, any other text unchanged.
    std::string asBarcode(std::string_view ownPrefix) const;

    friend bool operator==(const ScannedCode&, const ScannedCode&) = default;

private:
    std::string m_text;
};

/// A command card of the desk sheet: "%C-undo" is {"UNDO"}.
struct ScannedCommand {
    std::string name;
};

using Scanned = std::variant<ScannedCommand, ScannedCode>;

/// Begins with kCommandPrefix: a command. '%' is in no barcode, so no copy and no reader has such a code.
Scanned readScan(std::string_view given);

/// Whether a burst of keys can be a scan at all: a command, or what can be a barcode.
bool canBeScan(std::string_view keys);

} // namespace kitapdar::text
