#include "core/numbers/Series.h"

#include "core/base/Codes.h"
#include "core/text/ScannedCode.h"

#include <algorithm>
#include <charconv>

namespace kitapdar::numbers {

namespace {

constexpr Codes<SeriesKind, 3> kindCodes = {
    {{SeriesKind::Inventory, "inventory"}, {SeriesKind::Barcode, "barcode"}, {SeriesKind::Card, "card"}}};
constexpr Codes<Voided, 3> reasonCodes = {
    {{Voided::Removed, "removed"}, {Voided::Changed, "changed"}, {Voided::InUse, "in_use"}}};

constexpr std::size_t mostDigits = 18; // fits 64 bits

} // namespace

std::string_view code(SeriesKind kind) { return codeIn(kindCodes, kind); }
std::optional<SeriesKind> seriesKindFromCode(std::string_view code) { return valueIn(kindCodes, code); }
std::string_view code(Voided reason) { return codeIn(reasonCodes, reason); }
std::optional<Voided> voidedFromCode(std::string_view code) { return valueIn(reasonCodes, code); }

const std::vector<Series>& shippedSeries() {
    static const std::vector<Series> all = {
        {SeriesId(0), std::string(inventorySeries), SeriesKind::Inventory, "", 0, 1, 0},
        {SeriesId(0), std::string(barcodeSeries), SeriesKind::Barcode, "KZL", 7, 1, 0},
        {SeriesId(0), std::string(cardSeries), SeriesKind::Card, "KZR", 7, 1, 0}};
    return all;
}

std::string textOf(const Series& series, std::int64_t number) {
    std::string digits = std::to_string(number);
    const auto least = static_cast<std::size_t>(std::max(series.digits, 0));
    if (digits.size() < least) digits.insert(0, least - digits.size(), '0');
    return series.prefix + digits;
}

std::optional<std::int64_t> numberIn(const Series& series, std::string_view text) {
    std::string folded;
    if (!series.prefix.empty()) {
        folded = text::ScannedCode(text).folded();
        const std::string prefix = text::ScannedCode(series.prefix).folded();
        if (!folded.starts_with(prefix)) return std::nullopt;
        text = std::string_view(folded).substr(prefix.size());
    }
    if (text.empty()) return std::nullopt;
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size() - 1));
    if (text.size() > mostDigits) return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

} // namespace kitapdar::numbers
