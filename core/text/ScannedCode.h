// What a scanner or a typist gave, read once, at the border: services take the read type and never look at raw text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::text {

/// What a code of a library can name.
enum class CodeKind { Card, Barcode, InventoryNumber };

/// A code without blanks and control characters at both ends; inside nothing is changed. It may be the barcode of a
/// copy, the card of a reader, an inventory number, or nothing that anybody knows; what it means is found by
/// readers::meaningsOf() (core/readers/Codes.h). Codes that differ in case alone are one code.
class ScannedCode {
public:
    explicit ScannedCode(std::string_view given);
    /// Of several meanings the librarian has chosen this one.
    ScannedCode(std::string_view given, CodeKind meant);

    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    /// nullopt: whatever it means.
    std::optional<CodeKind> meant() const { return m_meant; }
    /// As readScan() reads it back, the chosen meaning included: "%B-KZL00000017"; without one, the text.
    std::string written() const;
    /// With a to z as capitals: how barcodes and cards, which are of A–Z, digits and signs, are compared. Cyrillic
    /// letters that look as Latin ones are read as those (withLatinLookalikes) where a barcode or card comes of it.
    std::string inCapitals() const;
    /// Equal for texts that differ in case alone, in any alphabet: how inventory numbers are compared.
    std::string folded() const;
    /// Whether it begins as an own code with this prefix but is cut short, has a wrong character or is two codes in
    /// one: the scanner has misread it.
    bool isMisread(std::string_view ownPrefix) const;
    /// Whether it has the form of a barcode (see checkBarcode) in ASCII and a digit, as the codes of every library have
    /// and the words of a fast typist have not.
    bool canBeBarcode() const;

    friend bool operator==(const ScannedCode&, const ScannedCode&) = default;

private:
    std::string m_text;
    std::optional<CodeKind> m_meant;
};

/// A command card of the desk sheet: "%C-undo" is {"UNDO"}.
struct ScannedCommand {
    std::string name;
};

using Scanned = std::variant<ScannedCommand, ScannedCode>;

/// Begins with kCommandPrefix: a command; with "%R-", "%B-", "%N-": the code after it, meant as a reader's card, a
/// barcode, an inventory number. '%' is in no barcode, so no copy and no reader has such a code.
Scanned readScan(std::string_view given);

/// Whether a burst of keys can be a scan at all: a command, or what can be a barcode.
bool canBeScan(std::string_view keys);

} // namespace kitapdar::text
