// Barcodes of copies and reader cards: our own, which carry a check character, and those a library already has.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

/// What a scanner or a typist gave, without blanks, control and invisible characters at both ends; inside nothing is
/// changed.
std::string normalizeScan(std::string_view text);

/// Scans that begin so are commands of the desk sheet. '%' is in no barcode, so no copy or reader can match.
inline constexpr std::string_view kCommandPrefix = "%C-";

/// A code with the Cyrillic letters that look as Latin ones (А В Е К М Н О Р С Т У Х І, small ones as well) as those:
/// one who reads "K-500" off a card cannot know which they are. Everything else stays.
std::string withLatinLookalikes(std::string_view code);

/// The check character for text of 0–9 and A–Z (Code 39 and Code 128 print both); nullopt for other text and for none.
/// It catches every single wrong character, every swap of neighbours and every swap around one character between.
std::optional<char> barcodeCheckCharacter(std::string_view body);

/// Whether the last character is the check character of those before it.
bool hasRightCheckCharacter(std::string_view code);

/// Prefix, the number in at least seven digits, check character: ("KZL", 42) gives "KZL0000042" and its check.
/// nullopt unless the prefix is 1–8 characters of A–Z and 0–9, begins and ends with a letter, and the number is
/// positive.
std::optional<std::string> makeBarcode(std::string_view prefix, std::int64_t number);

enum class BarcodeKind {
    Own,     // prefix of this library, digits, right check character
    Foreign, // any other 3–64 characters of Latin letters and those that look so, digits and . _ -
};

enum class BarcodeProblem {
    Length,         // fewer than 3 or more than 64 characters
    Character,      // a character no barcode of ours or theirs has; '%' of the commands is one
    CheckCharacter, // begins as our own but is not: misread, scan again
};

struct Barcode {
    std::string text; // as it is stored: an own barcode in capitals, a foreign one as it was given, in Latin letters
    BarcodeKind kind = BarcodeKind::Foreign;

    friend bool operator==(const Barcode&, const Barcode&) = default;
};

/// Reads a normalised scan. What begins with the own prefix and has eight letters or digits or more after it, or
/// nothing but digits, must be a right own barcode; another shorter one, or one with . _ - in it, is foreign.
/// `ownPrefix` is the one given to makeBarcode(); empty when the library makes no barcodes.
Result<Barcode, BarcodeProblem> checkBarcode(std::string_view given, std::string_view ownPrefix);

/// Whether a scan begins as an own barcode with this prefix and is none: cut short, with a wrong character, or two
/// codes read as one. False for a right own barcode and for anything that does not begin so.
bool looksMisread(std::string_view scan, std::string_view ownPrefix);

} // namespace kitapdar::text
