#include "core/text/Badge.h"

#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::text {

namespace {

constexpr std::size_t fewestDigits = 7;

std::string asPrinted(std::string_view code) {
    std::string text = withLatinLookalikes(normalizeScan(code));
    for (char& each : text) {
        if (each >= 'a' && each <= 'z') each = static_cast<char>(each - 'a' + 'A');
    }
    return text;
}

} // namespace

std::optional<std::string> makeBadge(std::int64_t number) { return makeBarcode(badgePrefix, number); }

bool looksLikeBadge(std::string_view code) {
    const std::string text = asPrinted(code);
    if (!text.starts_with(badgePrefix) || text.size() < badgePrefix.size() + 2) return false;
    return std::all_of(text.begin() + badgePrefix.size(), text.end() - 1,
                       [](char each) { return each >= '0' && each <= '9'; });
}

std::optional<std::string> badgeIn(std::string_view scan) {
    std::string text = asPrinted(scan);
    const bool whole = looksLikeBadge(text) && text.size() > badgePrefix.size() + fewestDigits;
    if (!whole || !hasRightCheckCharacter(text)) return std::nullopt;
    return text;
}

} // namespace kitapdar::text
