#include "core/exchange/marc/IrbisField.h"

#include <algorithm>
#include <utility>

namespace kitapdar::exchange {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

std::string irbisTag(std::string_view digits) {
    return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0').append(digits);
}

bool splitIrbisField(std::string_view line, std::string& tag, std::string_view& content) {
    if (!line.starts_with('#')) return false;
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon < 2 || colon > 6) return false;
    const auto digits = line.substr(1, colon - 1);
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) return false;
    tag = irbisTag(digits);
    content = line.substr(colon + 1);
    if (content.starts_with(' ')) content.remove_prefix(1);
    return true;
}

catalogue::MarcField irbisField(std::string tag, std::string_view text) {
    catalogue::MarcField field;
    field.tag = std::move(tag);
    auto mark = text.find('^');
    field.data = text.substr(0, mark);
    while (mark != std::string_view::npos) {
        text.remove_prefix(mark + 1);
        mark = text.find('^');
        const auto part = text.substr(0, mark);
        if (part.empty()) continue;
        const bool hasCode = part.front() > ' ' && part.front() <= '~';
        field.subfields.push_back({hasCode ? lower(part.front()) : ' ', std::string(part.substr(hasCode ? 1 : 0))});
    }
    return field;
}

} // namespace kitapdar::exchange
