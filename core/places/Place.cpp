#include "core/places/Place.h"

#include <array>
#include <utility>

namespace kitapdar::places {

namespace {

constexpr std::array<std::pair<Level, std::string_view>, 3> levels = {
    {{Level::Branch, "branch"}, {Level::Department, "department"}, {Level::Section, "section"}}};

} // namespace

std::string_view code(Level level) {
    for (const auto& [each, text] : levels) {
        if (each == level) return text;
    }
    return {};
}

std::optional<Level> levelFromCode(std::string_view code) {
    for (const auto& [each, text] : levels) {
        if (text == code) return each;
    }
    return std::nullopt;
}

} // namespace kitapdar::places
