// Import of record files: file → preview → records in slices, with progress and cancel; the whole import can be undone.
// Runs as a job on its own thread: a desk is never locked out for longer than one slice.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Edition.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/MarcReader.h"
#include "core/jobs/Progress.h"
#include "core/staff/Permitted.h"
#include "core/storage/OutputFile.h"
#include "core/storage/Store.h"
#include "core/text/Encoding.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::exchange {

/// One damaged record, or something that was not taken as it came: which, why, and its bytes for the error file.
struct BrokenRecord {
    std::int64_t number = 0; // in the file, from 1
    std::int64_t offset = 0; // bytes from the beginning
    std::string reason;      // stable code, worded in wording/: those of MarcProblem.h; of copies "barcode_taken",
                             // "barcode_malformed", "inventory_number_taken", "code_means_two", "copies_there",
                             // "barcode_of_known_copy",
                             // "copy_was_lent", "copy_on_hold_shelf", "copy_bound", "copy_damaged",
                             // "copy_state_unknown", "copy_group_cut", "copy_number_missing", "copy_price_unread",
                             // "copy_date_unread", "copy_count_unread"; of records
                             // "edition_uncertain"; of texts those of TextDoubt
    std::string detail;
};

/// What an error file says to people; without `line` it has stable codes, for programs. `line` is called on the thread
/// of the import.
template <class Remark>
struct ErrorWords {
    std::string head = {}; // above the first line
    std::function<std::string(const Remark&)> line = {};
};

/// What an import does, or would do, with the records and copies of a file. A preview and the import that follows it
/// have the same counts.
struct ImportCounts {
    std::int64_t records = 0;        // read, damaged ones included
    std::int64_t imported = 0;       // written as records of their own
    std::int64_t duplicates = 0;     // the same edition is in the catalogue: their copies are added to it
    std::int64_t uncertain = 0;      // of those imported: perhaps the same edition as another record
    std::int64_t damaged = 0;        // cannot be taken
    std::int64_t unsuitable = 0;     // sound records that are none of the catalogue's: authority records, no title
    std::int64_t doubtfulTexts = 0;  // records whose text should be looked at
    std::int64_t copies = 0;         // written, to new records and to those that are there
    std::int64_t addedCopies = 0;    // of those written: to records that were there
    std::int64_t knownCopies = 0;    // not written: the record has them already
    std::int64_t skippedCopies = 0;  // not written: a copy of another record has the inventory number
    std::int64_t skippedNumbers = 0; // notes about copies: numbers that were not taken, states without a like here

    ImportCounts& operator+=(const ImportCounts& more);
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

enum class RecordOutcome { New, Same, Uncertain };

/// A record that another one may be the same as.
struct LikeRecord {
    std::optional<catalogue::RecordId> id; // in the catalogue
    std::int64_t number = 0;               // … or in the file
    int score = 0;
    std::vector<catalogue::EditionPart> against;
};

/// What becomes of a record, and because of which other one.
struct PreviewRow {
    std::int64_t number = 0; // in the file, from 1
    std::string title;
    std::string authors;
    std::optional<int> year;
    int copies = 0;      // that are written
    int knownCopies = 0; // that are not: the record has them, or their numbers are taken
    RecordOutcome outcome = RecordOutcome::New;
    std::optional<catalogue::RecordId> duplicateOf; // the same, or perhaps the same, in the catalogue
    std::int64_t likeNumber = 0;                    // … or in the file; 0: none
    int score = 0;                                  // 0…100: how much speaks for its being the same
    std::vector<catalogue::EditionPart> against;    // what speaks against it
    std::vector<LikeRecord> others = {};            // further ones that a doubtful record may be
    std::optional<TextDoubt> doubt = {};            // why its text should be looked at
    std::optional<catalogue::RecordId> record = {}; // as which it was written; none in a preview
};

struct ImportPreview : ImportCounts {
    std::string fileKind;                           // exchange::code(FileKind)
    std::string format;                             // "marc21" … of most records
    text::Encoding encoding = text::Encoding::Utf8; // of most records
    bool mixed = false;                             // other records have another one
    std::vector<BrokenRecord> broken;               // the first thousand of the damaged and unsuitable records
    std::vector<BrokenRecord> copyNotes;            // the first thousand of what is to be told about copies
    std::vector<PreviewRow> rows;                   // a hundred; those with a doubtful text first
    std::vector<PreviewRow> uncertainRows;          // the first thousand doubtful records
    std::vector<std::string> newPlaces;             // that copies name and the library has not: an import makes them
};

struct ImportReport : ImportCounts {
    std::optional<catalogue::ImportId> id;          // none when nothing was taken: then the history has no such import
    std::vector<BrokenRecord> broken;               // the first thousand of the damaged and unsuitable records
    std::vector<BrokenRecord> textNotes;            // the first thousand doubtful texts
    std::vector<BrokenRecord> copyNotes;            // the first thousand of what is to be told about copies
    std::vector<PreviewRow> uncertainRows;          // the first thousand doubtful records, for somebody to decide
    std::vector<std::string> newPlaces;             // that were made for its copies
    text::Encoding encoding = text::Encoding::Utf8; // as of ImportPreview
    bool mixed = false;
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
struct ImportInUse { // some of its copies were lent, its records are queued for digitization, readers wait for them
    std::int64_t copies;
    std::int64_t items;
    std::int64_t holds = 0; // ended ones, too
};
/// What an undo took away, and what it left.
struct UndoneImport {
    std::int64_t records = 0;
    std::int64_t copies = 0;
    std::int64_t keptRecords = 0; // changed by hand since, or having copies that did not come with the import
    std::int64_t keptCopies = 0;  // changed by hand since

    friend bool operator==(const UndoneImport&, const UndoneImport&) = default;
};
/// The list of errors would be written over the file that is imported.
struct FileIsInput {
    std::string path;
};
/// A fault, or somebody who stopped it, ended work in slices: those that are written stay. The import is undone like
/// any; an undo goes on where it ended.
struct ImportInterrupted {
    static constexpr std::string_view code = "import_interrupted";
    Fault fault;
    catalogue::ImportId import{0};
    std::int64_t records = 0; // written or, of an undo, taken away until then; of an import of readers the readers
    std::int64_t copies = 0;  // … the open loans
    bool undoing = false;
    bool ofReaders = false;
};
using ImportRefusal =
    Refusal<FileNotReadable, NotARecordFile, UnknownImport, ImportAlreadyUndone, ImportInUse, FileIsInput,
            storage::FileNotWritable, storage::FileOfLibrary, storage::NotOrdinaryFile, ImportInterrupted>;
/// Also the one that has interrupted it.
const Fault* faultIn(const ImportRefusal& refusal);

class ImportService {
public:
    ImportService(storage::Store& store, const journal::Journal& journal, const catalogue::SearchIndex& search);

    /// Reads the whole file, writes nothing to the library. `errorFile`, `words`: as of import(), of what would not be
    /// taken.
    Result<ImportPreview, ImportRefusal> preview(const std::filesystem::path& file, const ReadOptions& options,
                                                 jobs::Progress& progress,
                                                 const std::optional<std::filesystem::path>& errorFile = {},
                                                 const ErrorWords<BrokenRecord>& words = {}) const;
    /// A cancelled import keeps the slices written and says so in its report; it can be undone like any. Of a record
    /// that is the same edition as one in the catalogue (catalogue/EditionMatch.h) only the copies are taken; one that
    /// may be the same is imported and listed (catalogue/DoubtQueries.h). A copy whose inventory number another
    /// record's copy has is left out, one whose barcode is taken comes without it; numbers that differ in case alone
    /// are one number. A barcode that is a reader's card or another copy's inventory number is kept and told, and so is
    /// a place that the library lacks. `errorFile`: a line "number<TAB>offset<TAB>reason<TAB>detail" for each record
    /// that was not taken or is doubtful, each doubtful text and each note about a copy; the bytes of damaged records
    /// are put beside it, in a file of the same name with ".raw" behind. `words` say instead what a line is. No file
    /// when all is well.
    Result<ImportReport, ImportRefusal> import(const std::filesystem::path& file, const ReadOptions& options,
                                               const std::optional<std::filesystem::path>& errorFile,
                                               const staff::Permitted<Permission::ImportRun>& by,
                                               jobs::Progress& progress,
                                               const ErrorWords<BrokenRecord>& words = {}) const;
    /// Takes away the records and copies of an import; refused when they are in use. What was changed by hand since
    /// stays and belongs to the library, and so does a record that has copies from elsewhere. Works in slices: when it
    /// is cancelled, or a copy is lent meanwhile, the rest stays and can be undone later. Time grows with the number of
    /// records, not faster.
    Result<UndoneImport, ImportRefusal> undo(catalogue::ImportId import,
                                             const staff::Permitted<Permission::ImportRun>& by,
                                             jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    const catalogue::SearchIndex& m_search;
};

} // namespace kitapdar::exchange
