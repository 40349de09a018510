#include "core/exchange/marc/RecordText.h"

#include "core/exchange/marc/Limits.h"
#include "core/exchange/marc/StandInLeader.h"
#include "core/text/Repair.h"
#include "core/text/Utf8.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
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

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// MARC-8 through YAZ, the only charset of libraries that nobody else knows. `replaced`: where bytes that are no MARC-8
/// become U+FFFD; null: they make it nullopt.
std::optional<std::string> decodeMarc8(std::string_view bytes, bool* replaced) {
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
        const bool failed = result == static_cast<std::size_t>(-1);
        const bool full = failed && yaz_iconv_error(converter.get()) == YAZ_ICONV_E2BIG;
        if (full && outLeft == buffer.size()) return std::nullopt;
        text.append(buffer.data(), buffer.size() - outLeft);
        if (failed && !full) {
            if (!replaced) return std::nullopt;
            *replaced = true;
            text += replacement;
            if (flushing || inLeft <= 1) break;
            ++in;
            --inLeft;
            yaz_iconv(converter.get(), nullptr, nullptr, nullptr, nullptr);
        } else if (flushing && !full) {
            break;
        }
    }
    return text;
}

/// Bytes that stand for nothing in the sets in which a value begins; YAZ passes over them without a word.
bool hasUnassignedMarc8(std::string_view bytes) {
    if (bytes.find('\x1B') != std::string_view::npos) return false; // other sets, which YAZ knows
    return std::ranges::any_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) return false;
        if (byte < 0xA0) return byte != 0x88 && byte != 0x89 && byte != 0x8D && byte != 0x8E;
        constexpr std::string_view none = "\xA0\xAF\xBB\xBE\xBF\xFC\xFD\xFF";
        return none.find(c) != std::string_view::npos || (byte >= 0xC9 && byte <= 0xDF);
    });
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

/// ESC H and the like are the seven-bit form of control characters that enclose what is not sorted. Whatever else
/// follows an escape is text.
std::string withControlsOfTwoBytes(std::string text) {
    constexpr std::string_view finals = "HIX\\";
    std::string out;
    std::size_t at = 0;
    for (auto escape = text.find('\x1B'); escape != std::string::npos; escape = text.find('\x1B', escape + 1)) {
        if (escape + 1 == text.size() || finals.find(text[escape + 1]) == std::string_view::npos) continue;
        out.append(text, at, escape - at);
        out += '\xC2';
        out += static_cast<char>(text[escape + 1] + 0x40);
        at = escape + 2;
        ++escape;
    }
    return at == 0 ? text : out.append(text, at);
}

/// In MARC-8 those control characters have bytes of their own.
std::string marc8WithControls(std::string_view bytes) {
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char next = at + 1 < bytes.size() ? bytes[at + 1] : ' ';
        if (bytes[at] == '\x1B' && (next == 'H' || next == 'I')) {
            out += next == 'H' ? '\x88' : '\x89';
            ++at;
        } else {
            out += bytes[at];
        }
    }
    return out;
}

/// What must be looked at more closely in a text; found by one walk over its bytes.
struct Look {
    bool noncharacters = false;  // U+FFFE, U+FFFF
    bool strangeLetters = false; // Cyrillic that neither Russian nor Kazakh has, or a sign that may stand for a letter
    std::size_t longestMarks = 0;
};

Look lookAt(std::string_view text) {
    Look look;
    std::size_t marks = 0;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = bytes[at];
        if (lead < 0xCC || (lead >= 0xD0 && lead <= 0xD1)) { // ASCII, Latin and most Cyrillic letters: no marks
            const auto next = at + 1 < text.size() ? bytes[at + 1] : std::uint8_t{0};
            const bool sign = lead == 0xC2 && (next == 0xA4 || next == 0xA6 || next == 0xB1 || next == 0xB5);
            const bool capital = lead == 0xD0 && next < 0x90 && next != 0x81 && next != 0x86;
            const bool small = lead == 0xD1 && next >= 0x90 && next <= 0x9F && next != 0x91 && next != 0x96;
            look.strangeLetters = look.strangeLetters || sign || capital || small;
            marks = 0;
            at += lead < 0xC0 ? 1 : 2;
            continue;
        }
        UChar32 point = 0;
        U8_NEXT_OR_FFFD(bytes, at, text.size(), point);
        if (point == 0xFFFE || point == 0xFFFF) look.noncharacters = true;
        if (point == 0x490 || point == 0x491) look.strangeLetters = true;
        marks = u_getCombiningClass(point) == 0 ? 0 : marks + 1;
        look.longestMarks = std::max(look.longestMarks, marks);
    }
    return look;
}

void dropNoncharacters(std::string& text) {
    for (const std::string_view each : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
        std::string out;
        std::size_t from = 0;
        for (auto at = text.find(each); at != std::string::npos; at = text.find(each, from)) {
            out.append(text, from, at - from);
            from = at + each.size();
        }
        text = out.append(text, from);
    }
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
bool readHead(std::string_view head, RecordText& reader, MarcField& field) {
    if (head.size() >= 2 && isPrintable(head[0]) && isPrintable(head[1])) {
        // As they stand: a mark that begins the text behind them would melt into a letter.
        field.indicator1 = head[0];
        field.indicator2 = head[1];
        auto text = reader.value(head.substr(2));
        if (text) field.data = std::move(*text);
        return text.has_value();
    }
    const auto text = reader.value(head);
    if (!text) return false;
    std::string_view rest = *text;
    field.indicator1 = takeIndicator(rest);
    field.indicator2 = takeIndicator(rest);
    field.data = rest;
    return true;
}

bool readSubfield(std::string_view bytes, RecordText& reader, MarcField& field) {
    if (bytes.empty()) return true;
    const bool hasCode = isPrintable(bytes.front()); // a blank too: that is how a lost one is written
    if (hasCode) bytes.remove_prefix(1);
    auto text = reader.value(bytes);
    if (!text) return false;
    field.subfields.push_back({hasCode ? *(bytes.data() - 1) : ' ', std::move(*text)});
    return true;
}

bool readField(const iso::RawField& raw, RecordText& reader, MarcField& field) {
    field.tag = raw.tag;
    std::string_view content = raw.content;
    auto mark = content.find(iso::subfieldMark);
    // A control field has no subfields; IRBIS has fields 001 to 009 that have some.
    constexpr std::size_t indicators = 2;
    const bool isPlain = mark == std::string_view::npos || (field.tag.starts_with("00") && mark > indicators);
    if (isPlain) {
        auto text = reader.value(content);
        if (text) field.data = std::move(*text);
        return text.has_value();
    }
    if (!readHead(content.substr(0, mark), reader, field)) return false;
    while (mark != std::string_view::npos) {
        content.remove_prefix(mark + 1);
        mark = content.find(iso::subfieldMark);
        if (!readSubfield(content.substr(0, mark), reader, field)) return false;
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

std::optional<iso::Damage> sizeDamage(std::size_t fields, std::size_t subfields) {
    if (fields > limits::fields) {
        return iso::Damage{MarcProblem::TooLarge, "more than " + std::to_string(limits::fields) + " fields"};
    }
    if (subfields > limits::subfields) {
        return iso::Damage{MarcProblem::TooLarge, "more than " + std::to_string(limits::subfields) + " subfields"};
    }
    return std::nullopt;
}

std::string RecordText::tidy(std::string text) {
    if (text.find('\x1B') != std::string::npos) text = withControlsOfTwoBytes(std::move(text));
    const auto dropped = std::erase_if(
        text, [](char c) { return (c >= '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7F'; });
    m_dropped = m_dropped || dropped > 0;
    if (isAscii(text)) return text;
    const Look look = lookAt(text);
    if (look.longestMarks > limits::combiningMarks) { // to put so many in order takes for ever
        m_tooManyMarks = true;
        return text;
    }
    if (look.noncharacters) {
        dropNoncharacters(text);
        m_dropped = true;
    }
    if (look.strangeLetters && !m_misread) m_misread = text::looksMisread(text);
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(text, status) || U_FAILURE(status)) return text;
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal);
    nfc->normalizeUTF8(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? normal : text;
}

std::string RecordText::replaced(std::string_view bytes) {
    std::string out;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t begin = at;
        if (text::skipSequence(bytes, at)) {
            out.append(bytes, begin, at - begin);
        } else {
            out += replacement;
            m_replaced = true;
        }
    }
    return out;
}

void RecordText::weighCase(std::string_view text) {
    constexpr std::size_t leastLetters = 3; // "кВт" apart, which is rare, abbreviations are shorter
    std::size_t letters = 0;
    std::size_t small = 0;
    std::size_t turns = 0;
    bool wasSmall = false;
    const auto endWord = [&] {
        if (letters >= leastLetters && small > 0) ++(turns > 0 ? m_brokenCase : m_rightCase);
        letters = small = turns = 0;
        wasSmall = false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = text::nextCodePoint(text, at);
        const bool isCapital = c >= 0x400 && c <= 0x42F;
        const bool isSmall = c >= 0x430 && c <= 0x45F;
        if (!isCapital && !isSmall) {
            endWord();
            continue;
        }
        ++letters;
        small += isSmall ? 1 : 0;
        turns += isCapital && wasSmall ? 1 : 0;
        wasSmall = isSmall;
    }
    endWord();
}

std::optional<std::string> RecordText::decoded(std::string_view bytes) {
    if (m_encoding == text::Encoding::Marc8) {
        if (isAscii(bytes) && bytes.find('\x1B') == std::string_view::npos)
            return resolveReferences(std::string(bytes));
        m_misread = m_misread || hasUnassignedMarc8(bytes);
        const auto text = decodeMarc8(marc8WithControls(bytes), mayReplace() ? &m_replaced : nullptr);
        return text ? std::optional(resolveReferences(*text)) : std::nullopt;
    }
    if (isAscii(bytes)) return std::string(bytes);
    if (m_encoding != text::Encoding::Utf8) {
        auto text = text::decode(bytes, m_encoding);
        if (text && m_encoding != text::Encoding::Iso8859_1) weighCase(*text);
        return text;
    }
    if (isUtf8(bytes)) return std::string(bytes);
    return mayReplace() ? std::optional(replaced(bytes)) : std::nullopt;
}

std::optional<std::string> RecordText::value(std::string_view bytes) {
    auto text = decoded(bytes);
    if (text) text = tidy(std::move(*text));
    return text;
}

std::optional<iso::Damage> RecordText::damage() const {
    if (!m_tooManyMarks) return std::nullopt;
    return iso::Damage{MarcProblem::TooLarge,
                       "more than " + std::to_string(limits::combiningMarks) + " marks on one letter"};
}

std::optional<TextDoubt> RecordText::doubt() const {
    if (m_replaced) return TextDoubt::Replaced;
    constexpr std::size_t leastBroken = 2;
    const bool isTurnedOver = m_brokenCase >= leastBroken && m_brokenCase > m_rightCase;
    if (m_misread || isTurnedOver) return TextDoubt::Misread;
    return m_dropped ? std::optional(TextDoubt::Dropped) : std::nullopt;
}

std::variant<MarcRecord, iso::Damage> decodeRecord(const iso::RawRecord& raw, RecordText& text) {
    MarcRecord record;
    record.leader = raw.leader;
    record.fields.reserve(raw.fields.size());
    std::size_t subfields = 0;
    for (const auto& rawField : raw.fields) {
        MarcField field;
        if (!readField(rawField, text, field)) {
            return iso::Damage{MarcProblem::BadText, "field " + std::string(rawField.tag)};
        }
        subfields += field.subfields.size();
        record.fields.push_back(std::move(field));
    }
    if (auto damage = sizeDamage(record.fields.size(), subfields)) return std::move(*damage);
    if (auto damage = text.damage()) return std::move(*damage);
    dropStandInLeader(record);
    return record;
}

} // namespace kitapdar::exchange
