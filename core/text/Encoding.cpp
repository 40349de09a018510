#include "core/text/Encoding.h"

#include "core/text/EncodingTables.h"
#include "core/text/Utf8.h"

#include <algorithm>
#include <array>

namespace kitapdar::text {
namespace {

struct Name {
    std::string_view name;
    Encoding encoding;
};

/// The first name of an encoding is the one we write.
constexpr Name kNames[] = {
    {"utf-8", Encoding::Utf8},
    {"marc-8", Encoding::Marc8},
    {"cp1251", Encoding::Cp1251},
    {"windows-1251", Encoding::Cp1251},
    {"win-1251", Encoding::Cp1251},
    {"1251", Encoding::Cp1251},
    {"cp866", Encoding::Cp866},
    {"ibm866", Encoding::Cp866},
    {"dos-866", Encoding::Cp866},
    {"866", Encoding::Cp866},
    {"kz-1048", Encoding::Kz1048},
    {"rk1048", Encoding::Kz1048},
    {"strk1048", Encoding::Kz1048},
    {"strk1048-2002", Encoding::Kz1048},
    {"pt154", Encoding::Pt154},
    {"ptcp154", Encoding::Pt154},
    {"cp154", Encoding::Pt154},
    {"cyrillic-asian", Encoding::Pt154},
    {"iso-8859-1", Encoding::Iso8859_1},
    {"latin1", Encoding::Iso8859_1},
    {"koi8-r", Encoding::Koi8R},
    {"koi8", Encoding::Koi8R},
    {"iso-8859-5", Encoding::Iso8859_5},
    {"mac-cyrillic", Encoding::MacCyrillic},
    {"x-mac-cyrillic", Encoding::MacCyrillic},
    {"utf-16", Encoding::Utf16},
    {"utf-16le", Encoding::Utf16},
    {"utf-16be", Encoding::Utf16},
    {"ucs-2", Encoding::Utf16},
    {"unicode", Encoding::Utf16}, // as Notepad calls it
};

/// The letters and digits of a name, in small letters: "KZ_1048" is "kz1048".
std::string withoutSigns(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        if (c == '-' || c == '_' || c == '.' || c == ' ') continue;
        plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

constexpr UpperHalf makeLatin1() {
    UpperHalf half{};
    for (std::size_t i = 0; i < half.size(); ++i) half[i] = static_cast<char16_t>(0x80 + i);
    return half;
}
constexpr UpperHalf kLatin1 = makeLatin1();

const UpperHalf* upperHalf(Encoding encoding) {
    switch (encoding) {
    case Encoding::Cp1251:
        return &kCp1251;
    case Encoding::Cp866:
        return &kCp866;
    case Encoding::Kz1048:
        return &kKz1048;
    case Encoding::Pt154:
        return &kPt154;
    case Encoding::Iso8859_1:
        return &kLatin1;
    case Encoding::Koi8R:
        return &kKoi8R;
    case Encoding::Iso8859_5:
        return &kIso8859_5;
    case Encoding::MacCyrillic:
        return &kMacCyrillic;
    case Encoding::Utf8:
    case Encoding::Marc8:
    case Encoding::Utf16:
        break;
    }
    return nullptr;
}

bool isUtf8(std::string_view bytes) {
    for (std::size_t position = 0; position < bytes.size();) {
        if (!skipSequence(bytes, position)) return false;
    }
    return true;
}

} // namespace

std::string_view encodingName(Encoding encoding) {
    for (const Name& row : kNames) {
        if (row.encoding == encoding) return row.name;
    }
    return {};
}

std::optional<Encoding> encodingFromName(std::string_view name) {
    const std::string plain = withoutSigns(name);
    for (const Name& row : kNames) {
        if (withoutSigns(row.name) == plain) return row.encoding;
    }
    return std::nullopt;
}

std::optional<std::string> decode(std::string_view bytes, Encoding encoding) {
    if (encoding == Encoding::Utf8) return isUtf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
    const UpperHalf* half = upperHalf(encoding);
    if (half == nullptr) return std::nullopt;
    std::string out;
    out.reserve(bytes.size() * 2);
    for (char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            out.push_back(c);
        } else {
            appendUtf8(out, (*half)[byte - 0x80U]);
        }
    }
    return out;
}

std::optional<std::string> encode(std::string_view text, Encoding encoding) {
    if (!isUtf8(text)) return std::nullopt;
    if (encoding == Encoding::Utf8) return std::string(text);
    const UpperHalf* half = upperHalf(encoding);
    if (half == nullptr) return std::nullopt;
    std::string out;
    out.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const char32_t c = nextCodePoint(text, position);
        if (c < 0x80) {
            out.push_back(static_cast<char>(c));
            continue;
        }
        const auto* found = std::find(half->begin(), half->end(), c);
        if (found == half->end()) return std::nullopt;
        out.push_back(static_cast<char>(0x80 + (found - half->begin())));
    }
    return out;
}

} // namespace kitapdar::text
