// What a reader is found by, and what is looked for when somebody types. Private to this room.
#pragma once

#include "core/readers/Reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::readers {

/// Skeleton words of the name, birth year as four and as two digits, last four digits of the phone, card number in
/// small letters after a '#'; sorted, each once.
std::vector<std::string> tokensOf(const Reader& reader);

/// One word of a query: a reader fits when one of his tokens begins with one of the spellings.
using QueryWord = std::vector<std::string>;
std::vector<QueryWord> queryWords(std::string_view text);

/// The least text that is greater than every text with this beginning: the end of a range scan.
std::string afterPrefix(std::string_view prefix);

} // namespace kitapdar::readers
