// What a reader is found by, and what is looked for when somebody types. Private to this room.
#pragma once

#include "core/readers/Reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::readers {

/// Skeleton words of the name, birth year as four and as two digits, last four digits of the phone (of a sealed one
/// their mark after a '~'), card number in small letters after a '#'; sorted, each once. None of a reader who is
/// forgotten.
std::vector<std::string> tokensOf(const Reader& reader);

/// One word of a query: a reader fits when one of his tokens begins with one of the first, or is one of the second.
struct QueryWord {
    std::vector<std::string> beginnings; // one at least
    std::vector<std::string> wholes;

    friend bool operator==(const QueryWord&, const QueryWord&) = default;
};
/// `sealer`: of the library that is asked; nullptr when it does not seal, or is locked here.
std::vector<QueryWord> queryWords(std::string_view text, const keys::Sealer* sealer = nullptr);

/// So many last digits of a phone are a token.
inline constexpr std::size_t phoneDigits = 4;

/// The digits of a phone number, written in whatever way, that tell it apart: the last ten, or all when there are
/// fewer; nullopt when the text is no phone number ("+7 (701) 123-45-67" is one, "1975" is none).
std::optional<std::string> phoneIn(std::string_view text);

/// The same of what stands in a reader's phone, whatever invisible characters came with it. nullopt when that is not
/// one number.
std::optional<std::string> wholePhone(std::string_view text);
/// Its last four digits; nullopt when there are fewer.
std::optional<std::string> phoneTail(std::string_view text);

/// The least text that is greater than every text with this beginning: the end of a range scan.
std::string afterPrefix(std::string_view prefix);

} // namespace kitapdar::readers
