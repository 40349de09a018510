// Bibliographic records as the program works with them. The whole MARC record is kept (MarcRecord.h); these are the
// fields that people search and sort by, projected from it.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

using RecordId = Id<struct RecordTag>;
using ImportId = Id<struct ImportTag>;

/// A line of a list: one title with what is free of it.
struct RecordRow {
    RecordId id{0};
    std::string kind; // "book", "serial", "newspaper", "article", …
    std::string title;
    std::string authors; // display form, joined with "; "
    std::optional<int> year;
    std::string language; // ISO 639-2, "" when unknown
    std::int64_t copies = 0;
    std::int64_t available = 0; // on the shelf and not lent
};

/// Everything of one record.
struct Record {
    RecordId id{0};
    std::string kind;
    std::string format; // "marc21" | "unimarc" | "rusmarc" | "irbis"
    std::string title;
    std::string subtitle;
    std::vector<std::string> authors;
    std::string responsibility;
    std::optional<int> year;
    std::string language;
    std::string place;
    std::string publisher;
    std::string series;
    std::string classMark;
    std::string authorMark;
    std::vector<std::string> subjects;
    std::vector<std::string> isbns;
    bool localHistory = false;
    std::string marc;    // stored form, see MarcRecord.h: loadMarc()
    std::string setMarc; // of a volume: that of its set, when the catalogue has it; else ""
    std::optional<ImportId> importId;
    std::int64_t version = 0;
};

struct UnknownRecord {
    RecordId id;
};

} // namespace kitapdar::catalogue
