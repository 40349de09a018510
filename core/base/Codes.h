// Stable codes of enumerators, as they are stored and as scripts print them: one table of pairs, read both ways.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace kitapdar {

template <class Enum, std::size_t size>
using Codes = std::array<std::pair<Enum, std::string_view>, size>;

/// "" for a value that the table lacks.
template <class Enum, std::size_t size>
constexpr std::string_view codeIn(const Codes<Enum, size>& codes, Enum value) {
    for (const auto& [each, text] : codes) {
        if (each == value) return text;
    }
    return {};
}

template <class Enum, std::size_t size>
constexpr std::optional<Enum> valueIn(const Codes<Enum, size>& codes, std::string_view code) {
    for (const auto& [value, text] : codes) {
        if (text == code) return value;
    }
    return std::nullopt;
}

} // namespace kitapdar
