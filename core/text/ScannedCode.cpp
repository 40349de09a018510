#include "core/text/ScannedCode.h"

#include "core/text/Barcode.h"

#include <algorithm>
#include <utility>

namespace kitapdar::text {

namespace {

char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

} // namespace

ScannedCode::ScannedCode(std::string_view given) : m_text(normalizeScan(given)) {}

bool ScannedCode::canBeBarcode() const {
    return m_text.find_first_of("0123456789") != std::string::npos && checkBarcode(m_text, {}).has_value();
}

std::string ScannedCode::asBarcode(std::string_view ownPrefix) const {
    if (auto barcode = checkBarcode(m_text, ownPrefix)) return std::move(barcode->text);
    return m_text;
}

Scanned readScan(std::string_view given) {
    ScannedCode code(given);
    if (!code.text().starts_with(kCommandPrefix)) return code;
    std::string name = code.text().substr(kCommandPrefix.size());
    std::ranges::transform(name, name.begin(), capital);
    return ScannedCommand{std::move(name)};
}

bool canBeScan(std::string_view keys) {
    const Scanned scanned = readScan(keys);
    const auto* code = std::get_if<ScannedCode>(&scanned);
    return !code || code->canBeBarcode();
}

} // namespace kitapdar::text
