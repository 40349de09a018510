// Records as text in the forms other programs read. All forms are UTF-8; numbers in the leader are computed.
// UNIMARC and RUSMARC say so in 100 $a/26-33. A record without leader, of IRBIS, gets one that the reader takes off.
// A file of records: iso2709 of each, one after the other; or marcXmlBegin, marcXml of each, marcXmlEnd.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/MarcRecord.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::exchange {

/// ISO 2709 has five digits for the length of a record and four for that of a field.
struct RecordTooLong {
    static constexpr std::string_view code = "record_too_long";

    std::size_t bytes = 0; // of the record, or of the field
    std::string tag;       // of the field that is too long; empty when it is the record
    friend bool operator==(const RecordTooLong&, const RecordTooLong&) = default;
};
/// A tag that is not three letters or digits (IRBIS has some of four), which ISO 2709 cannot hold.
struct TagNotInIso2709 {
    static constexpr std::string_view code = "tag_not_in_iso2709";

    std::string tag;
    friend bool operator==(const TagNotInIso2709&, const TagNotInIso2709&) = default;
};
using Iso2709Refusal = std::variant<RecordTooLong, TagNotInIso2709>;

/// Takes away the fields whose tag ISO 2709 cannot hold. Their tags, one for each field.
std::vector<std::string> takeFieldsNotInIso2709(catalogue::MarcRecord& record);

/// One record of ISO 2709, its record end included. In MARC 21 leader/09 becomes 'a' (UTF-8).
Result<std::string, Iso2709Refusal> iso2709(const catalogue::MarcRecord& record);

/// The beginning and end of a MARCXML file, and one `<record>` between them (namespace of MARC 21 slim).
std::string_view marcXmlBegin();
std::string marcXml(const catalogue::MarcRecord& record);
std::string_view marcXmlEnd();

/// For people: a line per field, "245 10 $aАбай жолы :$bроман"; blanks of indicators are shown as "#". The leader
/// is the line "LDR". Line ends inside values become blanks.
std::string marcText(const catalogue::MarcRecord& record);

/// MARC-in-JSON, one object on one line.
std::string marcJson(const catalogue::MarcRecord& record);

} // namespace kitapdar::exchange
