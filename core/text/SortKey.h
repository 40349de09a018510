// Order of names, titles, call numbers and inventory numbers: the Kazakh collation of CLDR (digits, Cyrillic in the
// order of the 42 Kazakh letters, then Latin), numbers by value ("т. 2" before "т. 10").
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace kitapdar::text {

/// Bytes that sort with memcmp as the text sorts for a reader; store them as a blob. Quotes, brackets and punctuation
/// count as a space and nothing at the ends, so «Абай» stands under А; apostrophes and hyphens between letters count as
/// nothing ("Тіл-құрал" beside "Тілқұрал"), between digits as a space. Equal text gives equal bytes, different text may
/// too. Only the first 160 characters are looked at. Any thread.
std::string sortKey(std::string_view text);

/// The keys of all texts that differ from this one in case, accents and leading zeros of numbers alone lie in [first,
/// second); others may too.
std::pair<std::string, std::string> sortKeyRange(std::string_view text);

/// Changes whenever stored keys must be made anew: the rules above or the collation data of ICU are different.
std::string collationVersion();

} // namespace kitapdar::text
