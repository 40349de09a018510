// Numbers of persons in free text: identification numbers and phones that were written where everybody reads them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::text {

struct PersonNumber {
    enum class Kind {
        Iin,
        LikeIin, // begins as an IIN does and has another check digit: a slip of the pen, or the number of something
        Phone
    };
    Kind kind;
    std::string digits; // ASCII, without what stands between them
};

/// Those that stand in the text, in the digits of any script, with blanks, hyphens, brackets and invisible characters
/// between them: an IIN that is right (Iin.h), also digit by digit or in twos where the same stands between all of
/// them; twelve digits in one run that begin with a day and a digit of century and sex as an IIN does, whatever their
/// check digit; and a phone number: eleven digits from 77 or 87, "+" with eleven to fifteen, or ten from the codes of
/// mobile networks of Kazakhstan (700…708, 747, 771, 775…778). Longer and shorter numbers, as barcodes and ISBNs are,
/// are none.
std::vector<PersonNumber> personNumbersIn(std::string_view text);

/// The text with six dots in the place of each of them: "тел. ••••••".
std::string withoutPersonNumbers(std::string_view text);

} // namespace kitapdar::text
