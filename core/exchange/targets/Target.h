// Target: a catalogue elsewhere that is asked for records, by Z39.50 (ISO 23950) or SRU (Search/Retrieve via URL 1.1,
// 1.2), or a file of records that another library or agency gave. The word is that of both standards.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/MarcRecord.h"
#include "core/text/Encoding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::exchange {

enum class TargetProtocol { Z3950, Sru, File };

/// Stable codes: "z3950", "sru", "file".
std::string_view code(TargetProtocol protocol);
std::optional<TargetProtocol> targetProtocolFromCode(std::string_view code);

struct Target {
    std::int64_t id = 0;
    std::string name; // of the list; no two are the same
    TargetProtocol protocol = TargetProtocol::Z3950;
    /// Z39.50: host[:port]/database; SRU: http[s]://host[:port]/path; File: the whole path of a file on the computer
    /// that asks, in any form that MarcReader reads.
    std::string address;
    /// The dialect that is asked for; MARC 21 or Unimarc. What comes is told by its content.
    catalogue::MarcFormat format = catalogue::MarcFormat::Marc21;
    std::optional<text::Encoding> encoding = {}; // nullopt: found out record by record
    /// What an ISBN is searched in. Empty: the standard's own, Z39.50 use attribute 7 of Bib-1, SRU "bath.isbn"; of a
    /// file always.
    std::string isbnIndex;
    bool inUse = true;
    std::int64_t position = 0; // in the list, from 1; 0: not placed yet, then by its name
    std::int64_t version = 1;
};

/// What is wrong with a target before it was ever asked.
enum class TargetFlaw {
    NoName,
    AddressMalformed, // not of the form that its protocol has; of a catalogue elsewhere with blanks or quotes
    IndexMalformed,   // of Z39.50 a number, of SRU letters, digits and dots, of a file none
    FormatUnknown     // neither MARC 21 nor Unimarc
};
std::optional<TargetFlaw> flawOf(const Target& target);

} // namespace kitapdar::exchange
