// How a number that people wrote by hand may be written elsewhere: "К-12" in Cyrillic and "K-12" in Latin letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::text {

/// The text in capitals as it is, with its Latin letters as the Cyrillic ones that look the same, and the other way
/// round; each once, the text itself first. Any thread.
std::vector<std::string> codeSpellings(std::string_view text);

} // namespace kitapdar::text
