// A bibliographic or authority record as it came: MARC 21, UNIMARC, RUSMARC or IRBIS, every field kept.
// Text is UTF-8, NFC, without NUL, U+001D, U+001E and U+001F. Tags are as in the file; the tags of IRBIS are padded to
// three digits ("10" is "010") and its subfield codes are lower case, because IRBIS itself ignores their case.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

struct MarcSubfield {
    char code = ' '; // ASCII; a blank when the file had none that can be read
    std::string value;

    friend bool operator==(const MarcSubfield&, const MarcSubfield&) = default;
};

struct MarcField {
    std::string tag;
    char indicator1 = ' ';
    char indicator2 = ' ';
    /// The whole of a control field, and in other fields what stands before the first subfield (IRBIS has such fields).
    std::string data;
    std::vector<MarcSubfield> subfields;

    /// 001…009 of ISO 2709: data only, no indicators, no subfields.
    bool isControl() const;
    /// Value of the first subfield with the code; "" when there is none.
    const std::string& value(char code) const;
    bool has(char code) const;
    std::vector<std::string> values(char code) const;

    friend bool operator==(const MarcField&, const MarcField&) = default;
};

struct MarcRecord {
    std::string leader; // 24 characters in ISO 2709 and MARCXML; empty for IRBIS, which has none
    std::vector<MarcField> fields;

    const MarcField* first(std::string_view tag) const;
    std::vector<const MarcField*> all(std::string_view tag) const;
    bool has(std::string_view tag) const { return first(tag) != nullptr; }
    /// First not empty value of the subfield in any field with the tag; "" when there is none.
    const std::string& value(std::string_view tag, char code) const;
    /// The data of the first field with the tag ("001"); "" when there is none.
    const std::string& data(std::string_view tag) const;
    /// The character of the leader at a position, or a blank.
    char leaderAt(std::size_t position) const { return position < leader.size() ? leader[position] : ' '; }

    friend bool operator==(const MarcRecord&, const MarcRecord&) = default;
};

enum class MarcFormat { Marc21, Unimarc, Rusmarc, Irbis };

/// Stable codes for files and the database: "marc21", "unimarc", "rusmarc", "irbis".
std::string_view code(MarcFormat format);
std::optional<MarcFormat> marcFormatFrom(std::string_view code);

/// Tells the dialect by what the record contains, because files do not say it: 245 is MARC 21; 200^a without 245 is the
/// UNIMARC family, of which 910^b, 920 and a missing leader are IRBIS, 899 with $p or $j, or an agency of Russia in
/// 801, is RUSMARC.
MarcFormat detectFormat(const MarcRecord& record);

/// One line of text for a database column: leader, then per field U+001E, tag and two indicators, U+001F, data, and per
/// subfield U+001F, code, value. Lossless for records that keep the promise above; characters they forbid are dropped.
std::string storeMarc(const MarcRecord& record);
/// What storeMarc wrote; nullopt for anything else.
std::optional<MarcRecord> loadMarc(std::string_view stored);

} // namespace kitapdar::catalogue
