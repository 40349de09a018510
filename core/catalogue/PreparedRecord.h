// A record made ready for the database: every column computed, nothing written. The expensive part of an import
// (folding, sort keys) happens here, on any thread.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordFields.h"
#include "core/catalogue/search/index/DocumentText.h"
#include "core/storage/Value.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

/// The columns of `record` that come out of its MARC, in the order of PreparedRecord::values.
inline constexpr std::array<std::string_view, 20> recordColumns = {
    "kind",     "format",        "title", "subtitle",    "authors",   "responsibility", "year",
    "year_key", "language",      "place", "publisher",   "series",    "class_mark",     "author_mark",
    "subjects", "local_history", "marc",  "fingerprint", "title_key", "author_key"};

struct PreparedRecord {
    std::string title;   // as in `values`, for messages
    std::string authors; // joined with "; "
    std::optional<int> year;
    /// Of the edition: 16 bytes of title, part, first author, year and host, then 8 bytes of title and part alone.
    std::string fingerprint;
    std::vector<std::string> isbns; // thirteen digits each, or as written; no two the same
    storage::Parameters values;     // of recordColumns
    DocumentText search;
};

PreparedRecord prepare(const MarcRecord& record, MarcFormat format, const RecordFields& fields);
PreparedRecord prepare(const MarcRecord& record, MarcFormat format);

/// Authors and subjects in their columns.
inline constexpr std::string_view authorSeparator = "; ";
inline constexpr std::string_view subjectSeparator = "\n";
std::string joinList(const std::vector<std::string>& parts, std::string_view separator);
std::vector<std::string> splitList(std::string_view text, std::string_view separator);

/// The title-and-part half of a fingerprint: records with one ISBN are the same only when it agrees.
std::string_view titleHalf(std::string_view fingerprint);

} // namespace kitapdar::catalogue
