// The byte encodings that library files of Kazakhstan come in: their names, reading them, writing them and guessing
// them. The Cyrillic code pages are own complete tables (EncodingTables.h), so the platform's converters play no part;
// MARC-8 is only named and recognised here, YAZ reads it in core/exchange; UTF-16 is only named, and read in
// core/exchange/marc/ByteSource.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

enum class Encoding {
    Utf8,
    Marc8,
    Cp1251,
    Cp866,
    Kz1048,    // also RK1048, STRK 1048-2002: cp1251 with Kazakh letters
    Pt154,     // Paratype Asian Cyrillic: cp1251 with Kazakh letters elsewhere
    Iso8859_1, // western records; MARC 21 of old western systems
    Koi8R,
    Iso8859_5,
    MacCyrillic,
    Utf16 // in either order of bytes
};

inline constexpr Encoding kAllEncodings[] = {
    Encoding::Utf8,      Encoding::Marc8, Encoding::Cp1251,    Encoding::Cp866,       Encoding::Kz1048, Encoding::Pt154,
    Encoding::Iso8859_1, Encoding::Koi8R, Encoding::Iso8859_5, Encoding::MacCyrillic, Encoding::Utf16};

/// "utf-8", "marc-8", "cp1251", "cp866", "kz-1048", "pt154", "iso-8859-1", "koi8-r", "iso-8859-5", "mac-cyrillic",
/// "utf-16": stored in profiles, never changed.
std::string_view encodingName(Encoding encoding);

/// The names above and the usual other ones ("windows-1251", "rk1048", "ptcp154", "ibm866", "utf-16le", "latin1",
/// "x-mac-cyrillic"), as people write them: in any case, with or without hyphens, underlines, dots and blanks.
std::optional<Encoding> encodingFromName(std::string_view name);

/// UTF-8 of the bytes. nullopt for MARC-8 and UTF-16, and for Utf8 when the bytes are not UTF-8. Single-byte encodings
/// always work.
std::optional<std::string> decode(std::string_view bytes, Encoding encoding);

/// Bytes of UTF-8 text; nullopt for MARC-8 and UTF-16, for text that is not UTF-8 and when a character has no byte
/// there.
std::optional<std::string> encode(std::string_view text, Encoding encoding);

/// The most likely encoding of a whole FILE (give all of it, or the first megabyte; a single record is too little to
/// tell the Kazakh code pages from cp1251). Plain ASCII is Utf8; so is UTF-8 with a few broken bytes. Never fails.
Encoding guessEncoding(std::string_view bytes);

} // namespace kitapdar::text
