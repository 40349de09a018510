// Import of record files: file → preview → records in slices, with progress and cancel; the whole import can be undone.
// Runs as a job on its own thread: a desk is never locked out for longer than one slice.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/jobs/Progress.h"
#include "core/staff/Permitted.h"
#include "core/storage/Store.h"
#include "core/text/Encoding.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::exchange {

/// One damaged record: which, why, and its bytes for the error file.
struct BrokenRecord {
    std::int64_t number = 0; // in the file, from 1
    std::int64_t offset = 0; // bytes from the beginning
    std::string reason;      // stable code, worded in ui: those of MarcProblem.h; of copies "barcode_taken",
                             // "barcode_malformed", "inventory_number_taken"
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
    std::int64_t damaged = 0;         // records that cannot be taken
    std::vector<BrokenRecord> broken; // the first thousand of them
    std::vector<PreviewRow> rows;     // the first hundred
};

struct ImportReport {
    catalogue::ImportId id{0};
    std::int64_t records = 0; // read, broken ones included
    std::int64_t imported = 0;
    std::int64_t copies = 0;
    std::int64_t duplicates = 0;         // not imported: already in the catalogue
    std::int64_t damaged = 0;            // records that could not be taken
    std::vector<BrokenRecord> broken;    // the first thousand of them
    std::int64_t skippedNumbers = 0;     // barcodes and inventory numbers that could not be taken
    std::vector<BrokenRecord> copyNotes; // the first thousand of those; the records themselves were imported
    text::Encoding encoding = text::Encoding::Utf8;
    bool cancelled = false;
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
    /// A cancelled import keeps the slices written and says so in its report; it can be undone like any. A record that
    /// is in the catalogue already (the same fingerprint, or an ISBN together with title and part) is left out. A copy
    /// whose inventory number is taken is left out, one whose barcode is taken comes without it.
    /// `errorFile`: a line "number<TAB>offset<TAB>reason<TAB>detail" for each damaged record and left number; the bytes
    /// of damaged records are put beside it, in a file of the same name with ".raw" behind. No file when all is well.
    Result<ImportReport, ImportRefusal> import(const std::filesystem::path& file,
                                               std::optional<text::Encoding> encoding,
                                               const std::optional<std::filesystem::path>& errorFile,
                                               const staff::Permitted<Permission::ImportRun>& by,
                                               jobs::Progress& progress) const;
    /// Takes away all records and copies of an import, with one journal entry; refused when they are in use. Works in
    /// slices: when it is cancelled, or a copy is lent meanwhile, the rest stays and can be undone later.
    Result<void, ImportRefusal> undo(catalogue::ImportId import, const staff::Permitted<Permission::ImportRun>& by,
                                     jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    const catalogue::SearchIndex& m_search;
};

} // namespace kitapdar::exchange
