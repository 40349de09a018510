// ISBN: ten or thirteen digits as printed, typed or scanned, brought to the thirteen digits of today (ISO 2108).
#pragma once

#include "core/base/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

struct Isbn {
    std::string digits; // ISBN-13, digits only: "9785020032064"

    friend auto operator<=>(const Isbn&, const Isbn&) = default;
};

enum class IsbnProblem {
    Empty,      // no digit at all
    Character,  // a letter inside the number; X anywhere but at the end of ten
    Length,     // neither ten nor thirteen digits
    Prefix,     // thirteen digits that do not begin with 978 or 979: some other EAN
    CheckDigit, // the last digit does not fit the others
};

/// Reads the number at the beginning of a field: "ISBN" before it, hyphens of any kind, spaces, dots, and words after
/// it ("5-02-003206-9 (в пер.) : 1500 тг") are allowed; a Cyrillic Х counts as X. Hyphens in odd places are accepted,
/// for the digits alone identify the edition ("5-85-202-063-X" is read); see isbnHyphensAreRight() for a warning.
Result<Isbn, IsbnProblem> parseIsbn(std::string_view text);

/// Four groups of ten digits or five of thirteen, parted by single hyphens or spaces, the check digit alone in the
/// last. Group lengths are not compared with the agency's ranges.
bool isbnHyphensAreRight(std::string_view number);

/// Ten or thirteen digits, the last of ten may be X, with the hyphens of the agency: "9786012000009" →
/// "978-601-200-000-9". As it stands when its check digit is wrong, or when its registrant lies in no range that is
/// known here: those of Kazakhstan (601, 9965) and of Russian-language publishers (5).
std::string hyphenatedIsbn(std::string_view number);

} // namespace kitapdar::text
