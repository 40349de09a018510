// Standard numbers of books and serials (ISBN, ISSN) by their form alone: what is printed is looked for as it is, right
// or wrong. Whether an ISBN is right is Isbn.h's question.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::text {

/// The digits of the number at the beginning of a text, without hyphens, dots and blanks, x small: "ISSN 0015-220X" is
/// "0015220x". A right ISBN of ten digits becomes thirteen. "" when there are neither 8, 10 nor 13 digits. Any thread.
std::string standardNumber(std::string_view text);

} // namespace kitapdar::text
