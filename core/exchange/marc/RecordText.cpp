#include "core/exchange/marc/RecordText.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/utf8.h>
#include <yaz/yaz-iconv.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <type_traits>
#include <utility>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;
using catalogue::MarcSubfield;

/// MARC-8 through YAZ, the only charset of libraries that nobody else knows.
std::optional<std::string> decodeMarc8(std::string_view bytes) {
    struct Close {
        void operator()(yaz_iconv_t converter) const { yaz_iconv_close(converter); }
    };
    using Converter = std::unique_ptr<std::remove_pointer_t<yaz_iconv_t>, Close>;
    static thread_local const Converter converter(yaz_iconv_open("UTF-8", "MARC-8"));
    if (!converter) return std::nullopt;
    yaz_iconv(converter.get(), nullptr, nullptr, nullptr, nullptr); // every value starts in the default sets

    std::string input(bytes);
    char* in = input.data();
    std::size_t inLeft = input.size();
    std::string text;
    std::array<char, 4096> buffer{};
    for (;;) {
        char* out = buffer.data();
        std::size_t outLeft = buffer.size();
        const bool flushing = inLeft == 0;
        const auto result = flushing ? yaz_iconv(converter.get(), nullptr, nullptr, &out, &outLeft)
                                     : yaz_iconv(converter.get(), &in, &inLeft, &out, &outLeft);
        const bool full = result == static_cast<std::size_t>(-1) && yaz_iconv_error(converter.get()) == YAZ_ICONV_E2BIG;
        if (result == static_cast<std::size_t>(-1) && !full) return std::nullopt;
        if (full && outLeft == buffer.size()) return std::nullopt;
        text.append(buffer.data(), buffer.size() - outLeft);
        if (flushing && !full) break;
    }
    return text;
}

void appendCodePoint(std::string& out, UChar32 point) {
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::int32_t length = 0;
    UBool failed = false;
    U8_APPEND(bytes.data(), length, U8_MAX_LENGTH, point, failed);
    if (!failed) out.append(bytes.begin(), bytes.begin() + length);
}

/// "&#x4D9;" → "ә": how letters outside MARC-8 are written in it (MARC 21 Specifications, lossless conversion).
std::string resolveReferences(const std::string& text) {
    std::string out;
    std::size_t at = 0;
    for (auto begin = text.find("&#x"); begin != std::string::npos; begin = text.find("&#x", begin + 3)) {
        UChar32 point = 0;
        const char* last = text.data() + text.size();
        const auto parsed = std::from_chars(text.data() + begin + 3, last, point, 16);
        if (parsed.ec != std::errc() || parsed.ptr == last || *parsed.ptr != ';' || !U_IS_UNICODE_CHAR(point)) continue;
        out.append(text, at, begin - at);
        appendCodePoint(out, point);
        at = static_cast<std::size_t>(parsed.ptr - text.data()) + 1;
    }
    return out.append(text, at);
}

/// The leader's letters are ASCII; parse() has seen to that.
text::Encoding encodingOf(const iso::RawRecord& raw, text::Encoding fileEncoding) {
    if (raw.leader.size() <= 9 || raw.leader[9] != 'a') return fileEncoding;
    const bool valid = std::all_of(raw.fields.begin(), raw.fields.end(),
                                   [](const iso::RawField& field) { return isUtf8(field.content); });
    // Nothing that says UTF-8 is MARC-8: a failure must be told, not decoded into rubbish.
    return valid || fileEncoding == text::Encoding::Marc8 ? text::Encoding::Utf8 : fileEncoding;
}

bool isPrintable(char c) { return c >= ' ' && c <= '~'; }

/// Takes the first character off; a blank when it is not ASCII, which no indicator is.
char takeIndicator(std::string_view& text) {
    if (text.empty()) return ' ';
    std::size_t size = 1; // of the character: the bytes that continue it follow
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
    const char first = text.front();
    text.remove_prefix(size);
    return size == 1 && isPrintable(first) ? first : ' ';
}

/// The bytes before the first subfield: two indicators, and in broken exports fewer or more.
bool readHead(std::string_view head, text::Encoding encoding, MarcField& field) {
    if (head.size() >= 2 && isPrintable(head[0]) && isPrintable(head[1])) {
        // As they stand: a mark that begins the text behind them would melt into a letter.
        field.indicator1 = head[0];
        field.indicator2 = head[1];
        auto text = decodeValue(head.substr(2), encoding);
        if (text) field.data = std::move(*text);
        return text.has_value();
    }
    const auto text = decodeValue(head, encoding);
    if (!text) return false;
    std::string_view rest = *text;
    field.indicator1 = takeIndicator(rest);
    field.indicator2 = takeIndicator(rest);
    field.data = rest;
    return true;
}

bool readSubfield(std::string_view bytes, text::Encoding encoding, MarcField& field) {
    if (bytes.empty()) return true;
    const bool hasCode = isPrintable(bytes.front()); // a blank too: that is how a lost one is written
    if (hasCode) bytes.remove_prefix(1);
    auto text = decodeValue(bytes, encoding);
    if (!text) return false;
    field.subfields.push_back({hasCode ? *(bytes.data() - 1) : ' ', std::move(*text)});
    return true;
}

bool readField(const iso::RawField& raw, text::Encoding encoding, MarcField& field) {
    field.tag = raw.tag;
    std::string_view content = raw.content;
    auto mark = content.find(iso::subfieldMark);
    if (field.tag.starts_with("00") || mark == std::string_view::npos) {
        auto text = decodeValue(content, encoding);
        if (text) field.data = std::move(*text);
        return text.has_value();
    }
    if (!readHead(content.substr(0, mark), encoding, field)) return false;
    while (mark != std::string_view::npos) {
        content.remove_prefix(mark + 1);
        mark = content.find(iso::subfieldMark);
        if (!readSubfield(content.substr(0, mark), encoding, field)) return false;
    }
    return true;
}

} // namespace

bool isAscii(std::string_view bytes) {
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool isUtf8(std::string_view bytes) {
    if (isAscii(bytes)) return true;
    const auto size = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 point = 0;
        U8_NEXT(bytes.data(), at, size, point);
        if (point < 0) return false;
    }
    return true;
}

std::string tidyText(std::string text) {
    std::erase_if(text,
                  [](char c) { return (c >= '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7F'; });
    if (isAscii(text)) return text;
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(text, status) || U_FAILURE(status)) return text;
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal);
    nfc->normalizeUTF8(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? normal : text;
}

std::optional<std::string> decodeValue(std::string_view bytes, text::Encoding encoding) {
    if (encoding == text::Encoding::Marc8) {
        auto text = isAscii(bytes) && bytes.find('\x1B') == std::string_view::npos ? std::optional(std::string(bytes))
                                                                                   : decodeMarc8(bytes);
        if (text) text = tidyText(resolveReferences(*text));
        return text;
    }
    if (isAscii(bytes)) return tidyText(std::string(bytes));
    if (encoding == text::Encoding::Utf8) {
        return isUtf8(bytes) ? std::optional(tidyText(std::string(bytes))) : std::nullopt;
    }
    auto text = text::decode(bytes, encoding);
    if (text) text = tidyText(std::move(*text));
    return text;
}

std::variant<MarcRecord, iso::Damage> decodeRecord(const iso::RawRecord& raw, text::Encoding fileEncoding) {
    const auto encoding = encodingOf(raw, fileEncoding);
    MarcRecord record;
    record.leader = raw.leader;
    record.fields.reserve(raw.fields.size());
    for (const auto& rawField : raw.fields) {
        MarcField field;
        if (!readField(rawField, encoding, field)) {
            return iso::Damage{MarcProblem::BadText, "field " + std::string(rawField.tag)};
        }
        record.fields.push_back(std::move(field));
    }
    return record;
}

} // namespace kitapdar::exchange
