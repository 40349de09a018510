// How a number that people wrote by hand may be written elsewhere: "К-12" in Cyrillic and "K-12" in Latin letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::text {

/// The code with blanks at some of the places where letters and digits meet, with or without a hyphen or a blank there
/// ("К12", "К-12" and "К 12"): each way once, the code itself first. Of a code with more than two such places only the
/// ways with all blanks and with none. Any thread.
std::vector<std::string> codeSpacings(std::string_view code);

/// The text in capitals as it is, with its Latin letters as the Cyrillic ones that look the same, and the other way
/// round; each once, the text itself first. Any thread.
std::vector<std::string> codeSpellings(std::string_view text);

} // namespace kitapdar::text
