#include "core/exchange/marc/ByteSource.h"

#include "core/text/Utf8.h"

#include <algorithm>

namespace kitapdar::exchange {
namespace {

constexpr std::size_t chunk = std::size_t{256} << 10;

bool isHighSurrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLowSurrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Bytes that UTF-8 text has in UTF-16.
std::int64_t utf16Size(std::string_view text) {
    std::int64_t size = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 || byte >= 0xC0) size += byte >= 0xF0 ? 4 : 2;
    }
    return size;
}

/// Upper bytes of Latin and Cyrillic letters, and of the signs that stand among them.
bool isUpperByteOfText(unsigned char byte) { return byte <= 0x06 || (byte >= 0x1D && byte <= 0x22); }

/// Text of two bytes a sign, in which the upper ones stand at `upper` (0 or 1): digits, blanks and ends of lines have
/// zeros there, and nothing has one at the other place.
bool looksLikeUtf16(std::string_view bytes, std::size_t upper) {
    constexpr std::size_t enough = 4096;
    constexpr std::size_t leastUnits = 4;
    constexpr std::size_t oneOf = 10;
    const std::size_t units = std::min(bytes.size(), enough) / 2;
    std::size_t zeros = 0;
    for (std::size_t at = 0; at < units; ++at) {
        const auto byte = static_cast<unsigned char>(bytes[2 * at + upper]);
        if (bytes[2 * at + 1 - upper] == '\0' || !isUpperByteOfText(byte)) return false;
        zeros += byte == 0 ? 1 : 0;
    }
    return units >= leastUnits && zeros * oneOf >= units;
}

} // namespace

std::int64_t ByteSource::position() const { return m_atEnd && m_begin == m_bytes.size() ? m_read : m_position; }

void ByteSource::recogniseUtf16() {
    const std::string_view start = m_bytes;
    if (start.starts_with("\xFF\xFE")) m_unit = Unit::Little;
    if (start.starts_with("\xFE\xFF")) m_unit = Unit::Big;
    const std::size_t mark = m_unit == Unit::Byte ? 0 : 2;
    if (start.starts_with(std::string_view("<\0", 2))) m_unit = Unit::Little;
    if (start.starts_with(std::string_view("\0<", 2))) m_unit = Unit::Big;
    if (m_unit == Unit::Byte && looksLikeUtf16(start, 1)) m_unit = Unit::Little;
    if (m_unit == Unit::Byte && looksLikeUtf16(start, 0)) m_unit = Unit::Big;
    m_bytes.erase(0, mark);
    m_position = static_cast<std::int64_t>(mark);
}

void ByteSource::recode(std::size_t begin) {
    const std::string raw = m_half + m_bytes.substr(begin);
    m_bytes.resize(begin);
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(raw[at]);
        const auto second = static_cast<unsigned char>(raw[at + 1]);
        return static_cast<char32_t>(m_unit == Unit::Little ? second << 8U | first : first << 8U | second);
    };
    std::size_t at = 0;
    while (at + 2 <= raw.size()) {
        char32_t point = unitAt(at);
        if (isHighSurrogate(point)) {
            if (at + 4 > raw.size()) break;
            if (const char32_t low = unitAt(at + 2); isLowSurrogate(low)) {
                point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
                at += 2;
            }
        }
        at += 2;
        text::appendUtf8(m_bytes, isHighSurrogate(point) || isLowSurrogate(point) ? text::kReplacement : point);
    }
    m_half = raw.substr(at);
}

Result<void> ByteSource::more() {
    if (m_progress && m_progress->cancelled()) return fail(cancelled());
    if (m_atEnd) return {};
    m_bytes.erase(0, m_begin);
    m_begin = 0;
    const auto had = m_bytes.size();
    const auto wanted = std::max(chunk, had);
    m_bytes.resize(had + wanted);
    m_in->read(m_bytes.data() + had, static_cast<std::streamsize>(wanted));
    m_bytes.resize(had + static_cast<std::size_t>(m_in->gcount()));
    if (m_in->bad()) return fail(Fault{Fault::Kind::Offline, "the file cannot be read further", {}});
    if (m_read == 0) recogniseUtf16();
    m_read += m_in->gcount();
    m_atEnd = !m_in->good();
    if (isUtf16()) recode(had);
    return {};
}

Result<void> ByteSource::rewind() {
    m_in->clear();
    m_in->seekg(0);
    m_bytes.clear();
    m_half.clear();
    m_begin = 0;
    m_position = 0;
    m_read = 0;
    m_unit = Unit::Byte;
    m_atEnd = false;
    return more();
}

void ByteSource::drop(std::size_t count) {
    count = std::min(count, m_bytes.size() - m_begin);
    m_position += isUtf16() ? utf16Size(window().substr(0, count)) : static_cast<std::int64_t>(count);
    m_begin += count;
}

} // namespace kitapdar::exchange
