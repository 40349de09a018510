// Import of record files: file → preview → records in slices, with progress and cancel; the whole import can be undone.
// Runs as a job on its own thread: a desk is never locked out for longer than one slice.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/SearchIndex.h"
#include "core/jobs/Progress.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"
#include "core/text/Encoding.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::exchange {

/// One damaged record: which, why, and its bytes for the error file.
struct BrokenRecord {
    std::int64_t number = 0; // in the file, from 1
    std::int64_t offset = 0; // bytes from the beginning
    std::string reason;      // stable code, worded in ui: "bad_length", "truncated", "bad_encoding" …
    std::string detail;
};

struct PreviewRow {
    std::string title;
    std::string authors;
    std::optional<int> year;
    int copies = 0;
    std::optional<catalogue::RecordId> duplicateOf;
};

struct ImportPreview {
    std::string fileKind; // "iso2709" | "marcxml" | "irbis_text"
    std::string format;   // "marc21" … of most records
    text::Encoding encoding = text::Encoding::Utf8;
    std::int64_t records = 0;
    std::int64_t copies = 0;
    std::int64_t duplicates = 0;
    std::vector<BrokenRecord> broken;
    std::vector<PreviewRow> rows; // the first ones
};

struct ImportReport {
    catalogue::ImportId id{0};
    std::int64_t records = 0; // read, broken ones included
    std::int64_t imported = 0;
    std::int64_t copies = 0;
    std::int64_t duplicates = 0; // not imported: already in the catalogue
    std::vector<BrokenRecord> broken;
    text::Encoding encoding = text::Encoding::Utf8;
};

struct FileNotReadable {
    std::string path;
};
struct NotARecordFile {
    std::string path;
};
struct UnknownImport {
    catalogue::ImportId id;
};
struct ImportAlreadyUndone {
    catalogue::ImportId id;
};
struct ImportInUse { // some of its copies were lent, or its records are queued for digitization
    std::int64_t copies;
    std::int64_t items;
};
using ImportRefusal = Refusal<FileNotReadable, NotARecordFile, UnknownImport, ImportAlreadyUndone, ImportInUse>;

class ImportService {
public:
    ImportService(storage::Store& store, const journal::Journal& journal, const catalogue::SearchIndex& search);

    /// Reads the whole file, writes nothing. `encoding` none: guessed.
    Result<ImportPreview, ImportRefusal> preview(const std::filesystem::path& file,
                                                 std::optional<text::Encoding> encoding,
                                                 jobs::Progress& progress) const;
    /// A cancelled import keeps the slices written and says so in the report's import run; it can be undone like any.
    /// `errorFile`: damaged records are written there with number and reason.
    Result<ImportReport, ImportRefusal> import(const std::filesystem::path& file,
                                               std::optional<text::Encoding> encoding,
                                               const std::optional<std::filesystem::path>& errorFile,
                                               const journal::Actor& actor, jobs::Progress& progress) const;
    /// Takes away all records and copies of an import as one step; refused when they are in use.
    Result<void, ImportRefusal> undo(catalogue::ImportId import, const journal::Actor& actor,
                                     jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    const catalogue::SearchIndex& m_search;
};

} // namespace kitapdar::exchange
