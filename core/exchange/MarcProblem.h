// Why a record of a file could not be taken, and what is doubtful in one that was. The words for people are in
// wording/.
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
    TooLarge,     // larger than the program takes, see marc/Limits.h
    NoTitle,      // a sound record that has no title: of a reader, of the holdings of a title
    Joined,    // several records of IRBIS without the line "*****" between them, and it is not clear where each begins
    Authority, // a sound record of a heading, not of a title
};

/// Stable codes for reports and error files: "not_a_record", "truncated", "bad_directory", "bad_text", "bad_xml",
/// "bad_structure", "too_large", "records_joined", "no_title", "authority_record".
std::string_view code(MarcProblem problem);

/// A sound record that is none of the catalogue's.
constexpr bool isUnsuitable(MarcProblem problem) {
    return problem == MarcProblem::NoTitle || problem == MarcProblem::Authority;
}

/// What to do with bytes that are not possible in the encoding of a record.
enum class BadBytes {
    Refuse, // the record is Broken, MarcProblem::BadText
    Replace // each becomes U+FFFD, and the record is marked: TextDoubt::Replaced
};

/// Why a record that was taken should be looked at.
enum class TextDoubt {
    Replaced, // characters that could not be read stand in it as U+FFFD
    /// Letters stand together that no language has together, or bytes that stand for nothing were passed over: it was
    /// read in a wrong encoding, here or before.
    Misread,
    Guessed, // too short to show its encoding; that of other records of the file was taken
    Dropped, // control characters stood in it: they mean nothing and were left away, and with them maybe what was meant
    Parted,  // no line "*****" stood between it and another record of IRBIS, but it was certain where each begins
    Doubled  // one field stands twice that a record of IRBIS has once: it may be two, without the line between them
};

/// Stable codes: "text_replaced", "text_misread", "text_guessed", "text_dropped", "end_line_lost", "field_doubled".
std::string_view code(TextDoubt doubt);

} // namespace kitapdar::exchange
