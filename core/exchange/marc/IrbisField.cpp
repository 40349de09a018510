#include "core/exchange/marc/IrbisField.h"

#include <utility>

namespace kitapdar::exchange {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

std::string irbisTag(std::string_view digits) {
    return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0').append(digits);
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
