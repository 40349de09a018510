#include "core/text/ScannedCode.h"

#include "core/text/Barcode.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::text {

namespace {

struct Mark {
    std::string_view text;
    CodeKind kind;
};
constexpr std::array marks{Mark{"%R-", CodeKind::Card}, Mark{"%B-", CodeKind::Barcode},
                           Mark{"%N-", CodeKind::InventoryNumber}};

char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string capitals(std::string_view text) {
    std::string all(text);
    std::ranges::transform(all, all.begin(), capital);
    return all;
}

} // namespace

ScannedCode::ScannedCode(std::string_view given) : m_text(normalizeScan(given)) {}
ScannedCode::ScannedCode(std::string_view given, CodeKind meant) : m_text(normalizeScan(given)), m_meant(meant) {}

std::string ScannedCode::written() const {
    const auto mark = std::ranges::find_if(marks, [this](const Mark& each) { return each.kind == m_meant; });
    return (mark == marks.end() ? std::string() : std::string(mark->text)) + m_text;
}

std::string ScannedCode::inCapitals() const {
    // An inventory number stays what it is; a code is found in whichever alphabet its letters were typed.
    const std::string latin = withLatinLookalikes(m_text);
    return capitals(checkBarcode(latin, {}) ? latin : m_text);
}

std::string ScannedCode::folded() const {
    std::string folded;
    icu::UnicodeString::fromUTF8(m_text).foldCase().toUTF8String(folded);
    return folded;
}

bool ScannedCode::isMisread(std::string_view ownPrefix) const { return looksMisread(m_text, ownPrefix); }

bool ScannedCode::canBeBarcode() const {
    // Keys of a scanner in another layout are no look-alikes: their Latin letters are found by the keys.
    const bool isAscii = std::ranges::all_of(m_text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return isAscii && m_text.find_first_of("0123456789") != std::string::npos && checkBarcode(m_text, {}).has_value();
}

Scanned readScan(std::string_view given) {
    ScannedCode code(given);
    if (code.text().starts_with(kCommandPrefix))
        return ScannedCommand{capitals(code.text().substr(kCommandPrefix.size()))};
    for (const Mark& mark : marks) {
        if (code.text().starts_with(mark.text))
            return ScannedCode(std::string_view(code.text()).substr(mark.text.size()), mark.kind);
    }
    return code;
}

bool canBeScan(std::string_view keys) {
    const Scanned scanned = readScan(keys);
    const auto* code = std::get_if<ScannedCode>(&scanned);
    return !code || code->canBeBarcode();
}

} // namespace kitapdar::text
