// Headings of tables that people make.
#pragma once

#include <algorithm>
#include <string_view>

namespace kitapdar::exchange {

/// Whether the text is one of the names, which "|" parts: "автор|авторы".
inline bool isOneOf(std::string_view names, std::string_view text) {
    while (!names.empty()) {
        const std::size_t end = std::min(names.find('|'), names.size());
        if (names.substr(0, end) == text) return true;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return false;
}

} // namespace kitapdar::exchange
