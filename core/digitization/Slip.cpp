#include "core/digitization/Slip.h"

#include "core/text/Barcode.h"

#include <charconv>

namespace kitapdar::digitization {

namespace {

constexpr std::string_view prefix = "KZD";

} // namespace

std::string slipCode(ItemId item) { return text::makeBarcode(prefix, item.value).value_or(std::string()); }

std::optional<ItemId> itemOfSlip(std::string_view scanned) {
    const auto code = text::checkBarcode(text::normalizeScan(scanned), prefix);
    if (!code || code->kind != text::BarcodeKind::Own) return std::nullopt;
    const std::string_view digits = std::string_view(code->text).substr(prefix.size());
    std::int64_t number = 0;
    const char* const end = digits.data() + digits.size() - 1; // the check character
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stop != end || slipCode(ItemId(number)) != code->text) return std::nullopt;
    return ItemId(number);
}

} // namespace kitapdar::digitization
