#include "core/journal/FreeTexts.h"

#include "core/text/PersonNumber.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace kitapdar::journal {

namespace {

using TextColumn = std::pair<std::string_view, std::string_view>; // table and column
constexpr std::array freeTexts{TextColumn{"reader", "note"},          TextColumn{"reader", "blocked_reason"},
                               TextColumn{"reader", "education"},     TextColumn{"reader", "locality"},
                               TextColumn{"reader", "institution"},   TextColumn{"reader_message", "text"},
                               TextColumn{"reader_relation", "name"}, TextColumn{"hold", "note"},
                               TextColumn{"charge", "note"},          TextColumn{"charge_line", "reason"}};

} // namespace

storage::Value storedText(std::string_view table, std::string_view column, const storage::Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text || std::ranges::find(freeTexts, TextColumn(table, column)) == freeTexts.end()) return value;
    return text::withoutPersonNumbers(*text);
}

} // namespace kitapdar::journal
