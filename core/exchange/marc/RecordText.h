// From the bytes of a record to the text of MarcRecord: charset, character references, NFC, no control characters.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/MarcProblem.h"
#include "core/exchange/marc/Iso2709.h"
#include "core/text/Encoding.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::exchange {

bool isAscii(std::string_view bytes);
bool isUtf8(std::string_view bytes);

/// The values of one record, and what is to be said of them all.
class RecordText {
public:
    RecordText(text::Encoding encoding, BadBytes badBytes) : m_encoding(encoding), m_badBytes(badBytes) {}

    /// One value. nullopt when the bytes are not possible in the encoding, never with BadBytes::Replace. In MARC-8
    /// `&#x…;` becomes the character.
    std::optional<std::string> value(std::string_view bytes);

    /// Text as MarcRecord promises it: NFC; control characters other than tab and line end are dropped, and so are
    /// U+FFFE and U+FFFF, which are no characters. What is dropped may have stood for something and leaves a doubt. ESC
    /// H and ESC I, which enclose an article in seven bits, become U+0088 and U+0089.
    std::string tidy(std::string text);

    bool mayReplace() const { return m_badBytes == BadBytes::Replace; }
    /// The bytes with U+FFFD for each that is not UTF-8.
    std::string replaced(std::string_view bytes);

    /// Why the record cannot be taken although each value can be read.
    std::optional<iso::Damage> damage() const;
    /// What a person should look at, the gravest first.
    std::optional<TextDoubt> doubt() const;

private:
    std::optional<std::string> decoded(std::string_view bytes);
    /// KOI8-R and ISO 8859-5 read as cp1251 turn the case of letters over.
    void weighCase(std::string_view text);

    text::Encoding m_encoding;
    BadBytes m_badBytes;
    bool m_replaced = false;
    bool m_misread = false;
    bool m_dropped = false; // something that is no character of a text
    bool m_tooManyMarks = false;
    std::size_t m_brokenCase = 0; // words of a code page that have a capital behind a small letter
    std::size_t m_rightCase = 0;  // those with small letters and no such capital
};

/// A record of so many fields and subfields is too large.
std::optional<iso::Damage> sizeDamage(std::size_t fields, std::size_t subfields);

/// A record of ISO 2709 in the encoding of `text`.
std::variant<catalogue::MarcRecord, iso::Damage> decodeRecord(const iso::RawRecord& raw, RecordText& text);

} // namespace kitapdar::exchange
