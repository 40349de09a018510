// A record made ready for the database: every column computed, nothing written. The expensive part of an import
// (folding, sort keys) happens here, on any thread.
#pragma once

#include "core/catalogue/Edition.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordFields.h"
#include "core/catalogue/search/index/DocumentText.h"
#include "core/storage/Columns.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

/// The columns of `record` that come out of its MARC, and what else is derived of it.
struct PreparedRecord {
    std::string kind;
    MarcFormat format = MarcFormat::Marc21;
    std::string title;
    std::string subtitle;
    std::string authors; // joined with authorSeparator
    std::string responsibility;
    std::optional<int> year;
    std::string language;
    std::string place;
    std::string publisher;
    std::string series;
    std::string classMark;
    std::string authorMark;
    std::string subjects; // joined with subjectSeparator
    bool localHistory = false;
    std::string marc; // stored form, see MarcRecord.h
    Edition edition;
    std::string fingerprint; // of the edition
    std::string titleKey;    // what lists are sorted by
    std::string authorKey;
    std::vector<std::string> isbns; // thirteen digits each, or as written; no two the same
    DocumentText search;
};

/// Members of text that are columns of bytes.
struct AsBytes {
    static std::string read(const storage::Row& row, int column) { return std::string(row.bytes(column)); }
    static storage::Value write(const std::string& bytes) { return storage::Blob{bytes}; }
};

inline constexpr auto preparedColumns = storage::columnsOf<PreparedRecord>(
    storage::edited("kind", &PreparedRecord::kind),
    storage::edited("format", &PreparedRecord::format, storage::codes(marcFormatFrom, MarcFormat::Marc21)),
    storage::edited("title", &PreparedRecord::title), storage::edited("subtitle", &PreparedRecord::subtitle),
    storage::edited("authors", &PreparedRecord::authors),
    storage::edited("responsibility", &PreparedRecord::responsibility), storage::edited("year", &PreparedRecord::year),
    storage::derived("year_key", [](const PreparedRecord& record) { return storage::Value(record.year.value_or(0)); }),
    storage::edited("language", &PreparedRecord::language), storage::edited("place", &PreparedRecord::place),
    storage::edited("publisher", &PreparedRecord::publisher), storage::edited("series", &PreparedRecord::series),
    storage::edited("class_mark", &PreparedRecord::classMark),
    storage::edited("author_mark", &PreparedRecord::authorMark), storage::edited("subjects", &PreparedRecord::subjects),
    storage::edited("local_history", &PreparedRecord::localHistory), storage::edited("marc", &PreparedRecord::marc),
    storage::edited("fingerprint", &PreparedRecord::fingerprint, AsBytes()),
    storage::edited("title_key", &PreparedRecord::titleKey, AsBytes()),
    storage::edited("author_key", &PreparedRecord::authorKey, AsBytes()));

struct FilingKeys {
    std::string title;
    std::string author;
};
/// What lists are sorted by.
FilingKeys filingKeysOf(const RecordFields& fields);

PreparedRecord prepare(const MarcRecord& record, MarcFormat format, const RecordFields& fields);
PreparedRecord prepare(const MarcRecord& record, MarcFormat format);

/// Authors and subjects in their columns.
inline constexpr std::string_view authorSeparator = "; ";
inline constexpr std::string_view subjectSeparator = "\n";
std::string joinList(const std::vector<std::string>& parts, std::string_view separator);
std::vector<std::string> splitList(std::string_view text, std::string_view separator);

} // namespace kitapdar::catalogue
