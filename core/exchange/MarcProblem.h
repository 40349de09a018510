// Why a record of a file could not be taken. The words for people are in wording/.
#pragma once

#include <string_view>

namespace kitapdar::exchange {

enum class MarcProblem {
    NotARecord,   // bytes that do not begin like a record
    Truncated,    // the file or the record ends too early
    BadDirectory, // the list of fields is damaged or does not fit the data
    BadText,      // letters that are not possible in the encoding of the record
    BadXml,       // the XML is not well-formed; nothing can be read behind this place
    BadStructure, // the right form, but no record (a field without tag, no fields at all)
};

/// Stable codes for reports and error files: "not_a_record", "truncated", "bad_directory", "bad_text", "bad_xml",
/// "bad_structure".
std::string_view code(MarcProblem problem);

} // namespace kitapdar::exchange
