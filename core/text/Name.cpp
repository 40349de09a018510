#include "core/text/Name.h"

#include "core/text/Barcode.h"
#include "core/text/Utf8.h"

#include <unicode/uchar.h>

namespace kitapdar::text {

namespace {

bool isControl(char32_t c) {
    constexpr auto controls = U_GC_CC_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & controls) != 0;
}

bool turnsDirection(char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_BIDI_CONTROL) != 0; }

} // namespace

std::string tidyName(std::string_view text) {
    std::string name;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t c = nextCodePoint(text, position);
        if (turnsDirection(c)) continue;
        if (!isControl(c))
            appendUtf8(name, c);
        else if (!name.ends_with(' '))
            name.push_back(' ');
    }
    return normalizeScan(name);
}

std::size_t lengthOf(std::string_view text) {
    std::size_t length = 0;
    for (std::size_t position = 0; position < text.size(); ++length) nextCodePoint(text, position);
    return length;
}

} // namespace kitapdar::text
