// What the code of a place may be. Copies and loan rules name a place by it, so it never changes. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::places {

/// One to sixteen characters without blanks, control characters and '*', which means any place in a loan rule.
bool isPlaceCode(std::string_view code);

/// The code of a place that copies of another program name so: blanks and length stay as they are, '*' becomes the wide
/// one (＊), control characters become a blank or nothing. A text of more than 200 characters is cut and ends in a mark
/// of the whole, so that two of them stay two. "" when nothing is left: then the copy has no place.
std::string adoptedCode(std::string_view text);

} // namespace kitapdar::places
