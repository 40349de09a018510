// The individual identification number of Kazakhstan (ИИН, ЖСН): YYMMDD, a digit of century and sex, four serial digits
// and a check digit (government decree of 22 May 2007 No. 406).
#pragma once

#include "core/base/Time.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

enum class IinProblem {
    Length,      // not twelve characters
    Character,   // something else than the digits 0–9
    Business,    // a BIN: right by its check digit, but of an organisation (fifth digit 4–6)
    NeverIssued, // the first eleven digits have no check digit; such numbers are never given out,
                 // nor are twelve equal digits, which stand for "unknown"
    CheckDigit,  // the last digit does not fit
    Century,     // the seventh digit is 7, 8 or 9
    Date,        // no such day in the calendar
};

/// The number as it is stored: digits of any script as 0–9, without blanks, hyphens, points and invisible characters
/// between them, and without the word before it ("ЖСН 850512-312340"). Text in which that leaves something else than
/// digits only loses what surrounds it.
std::string normalizeIin(std::string_view text);

/// nullopt when the number is right. Blanks around it are ignored.
std::optional<IinProblem> checkIin(std::string_view text);

/// Some real numbers break the date rule: such a problem is shown and never stops a registration.
bool isOnlyWarning(IinProblem problem);

enum class Sex { Unknown, Male, Female };

struct IinParts {
    std::optional<Day> birth; // unknown when the century is, or when there is no such day
    Sex sex = Sex::Unknown;   // Unknown for the 0 given to some foreigners
    int century = 0;          // 19, 20, 21, or 0 when the number does not tell
};

/// What a right number tells (or one whose only problem is a warning); nullopt otherwise.
std::optional<IinParts> iinParts(std::string_view text);

/// The check digit of eleven digits; nullopt when they are not that or the body is never given out.
std::optional<char> iinCheckDigit(std::string_view elevenDigits);

/// For screens and papers: "850512312340" is shown as "8505••••2340"; anything else becomes dots.
std::string maskIin(std::string_view text);

} // namespace kitapdar::text
