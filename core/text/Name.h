// Names of persons, places and libraries as they are stored: one line, without what nobody sees. Pure; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kitapdar::text {

inline constexpr std::size_t longestName = 250; // characters

struct NameTooLong { // of more than `longestName` characters
    static constexpr std::string_view code = "name_too_long";
};

/// Without blanks at both ends; line ends and other control characters inside are one blank, marks that turn the
/// direction of writing are dropped.
std::string tidyName(std::string_view text);

/// In characters.
std::size_t lengthOf(std::string_view text);

inline bool isNameTooLong(std::string_view name) { return lengthOf(name) > longestName; }

} // namespace kitapdar::text
