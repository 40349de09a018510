// Import of readers and their open loans from another system: a table (CSV, XLSX) or a base of IRBIS; a look, the
// import in slices, its undo. Nobody is notified of anything. Runs as a job on its own thread: a desk is never locked
// out for longer than one slice.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportErrors.h"
#include "core/exchange/readers/ReaderFile.h"
#include "core/exchange/readers/ReaderMatching.h"
#include "core/jobs/Progress.h"
#include "core/journal/ClockBehind.h"
#include "core/staff/Permitted.h"
#include "core/storage/Store.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::exchange {

/// A look and the import that follows it have the same counts.
struct ReaderCounts {
    std::int64_t rows = 0;         // of people, refused ones included
    std::int64_t added = 0;        // written as readers
    std::int64_t known = 0;        // who are there already
    std::int64_t doubtful = 0;     // not taken: perhaps they are there
    std::int64_t refused = 0;      // not taken for another reason
    std::int64_t loans = 0;        // open ones that are written
    std::int64_t knownLoans = 0;   // that are in the library already
    std::int64_t refusedLoans = 0; // that cannot be taken
    std::int64_t notes = 0;        // what is to be said of readers that are taken

    ReaderCounts& operator+=(const ReaderCounts& more);
    friend bool operator==(const ReaderCounts&, const ReaderCounts&) = default;
};

/// What was not taken, or is to be said.
struct RowNote {
    std::int64_t number = 0; // of the row
    RowReason reason = RowReason::RowDamaged;
    std::string maskedName;
    std::string copyCode;                    // of a loan
    std::optional<readers::ReaderId> like{}; // of the library, whom he is like
    std::int64_t likeNumber = 0;             // … or the row
    std::string column{};                    // the heading above what is wrong
    std::string value{};                     // … and what stands there; "" of an IIN
};

/// One of the first rows, as it would be taken.
struct ReaderPreviewRow {
    std::int64_t number = 0;
    readers::ReaderName name;
    std::optional<Day> birthDate;
    std::string maskedIin;
    std::string card;
    std::string category;
    RowOutcome outcome = RowOutcome::New;
    std::optional<RowReason> refused;
    int loans = 0;                  // that are taken
    std::vector<std::string> cells; // of a table, as they stand there; an IIN is masked
};

struct ReaderPreview : ReaderCounts {
    std::string format;
    text::Encoding encoding = text::Encoding::Utf8;
    std::optional<ReaderColumns> columns; // of a table
    bool lacksName = false;               // nothing can be imported before a column has the name
    std::vector<ReaderPreviewRow> rows;   // the first hundred
    std::vector<RowNote> notes;           // the first thousand
};

struct ReaderImportReport : ReaderCounts {
    std::optional<catalogue::ImportId> id; // none when nothing was taken: then the history has no such import
    std::string format;
    text::Encoding encoding = text::Encoding::Utf8;
    std::vector<std::string> columnsNotRead; // their headings
    std::vector<RowNote> notes;              // the first thousand
    bool cancelled = false;
};

/// No column of the table is said to have the surname or the whole name.
struct NoNameColumn {
    static constexpr std::string_view code = "no_name_column";
};

struct UndoneReaders {
    std::int64_t readers = 0;
    std::int64_t loans = 0;
    std::int64_t keptReaders = 0; // changed by hand, or with loans that did not come with the import
    std::int64_t keptLoans = 0;   // returned or renewed since

    friend bool operator==(const UndoneReaders&, const UndoneReaders&) = default;
};

using ReaderImportRefusal =
    Refusal<NotAReaderFile, ReaderFileTooLarge, ReaderFileNotReadable, UnknownColumn, NoNameColumn, UnknownImport,
            ImportAlreadyUndone, FileIsInput, storage::FileNotWritable, storage::FileOfLibrary,
            storage::NotOrdinaryFile, ImportInterrupted, keys::KeyLocked, journal::ClockBehind>;
/// Also the one that has interrupted it.
const Fault* faultIn(const ReaderImportRefusal& refusal);

class ReaderImport {
public:
    /// All outlive this. `key` nullptr: a desk without any key.
    ReaderImport(storage::Store& store, const journal::Journal& journal, const keys::OpenKey* key = nullptr)
        : m_store(store), m_journal(journal), m_restricted(key) {}

    /// Reads the whole file, writes nothing to the library. Answers nothing to whom may not import it: whoever
    /// registers readers needs Permission::ReaderEdit besides, and Permission::ReaderReveal where the file has
    /// identification numbers, phones or addresses, since what is said of a row tells whose they are. ClockBehind:
    /// who is registered this year is counted this year. `errorFile`,
    /// `words`: as of import(), of what would not be taken.
    Result<ReaderPreview, ReaderImportRefusal> preview(const std::filesystem::path& file, const ReaderOptions& options,
                                                       const staff::Permitted<Permission::ImportRun>& by,
                                                       jobs::Progress& progress,
                                                       const std::optional<std::filesystem::path>& errorFile = {},
                                                       const ErrorWords<RowNote>& words = {}) const;
    /// Needs the permissions of preview(). A cancelled import keeps the slices written and says so in its report; it
    /// can be undone like any. A reader with the IIN of another, or with his card and name, is that one: his open loans
    /// alone are taken. One with the name of another, from whom neither birth nor numbers tell him apart, is taken only
    /// when `options` say so. A copy is found by its barcode or inventory number. `errorFile`: a line
    /// "row<TAB>0<TAB>reason<TAB>masked name, copy, column: value" for everything that was not taken or is to be said,
    /// or what `words` say of it. No file when all is well. Time grows with the rows, not faster.
    Result<ReaderImportReport, ReaderImportRefusal> import(const std::filesystem::path& file,
                                                           const ReaderOptions& options,
                                                           const std::optional<std::filesystem::path>& errorFile,
                                                           const staff::Permitted<Permission::ImportRun>& by,
                                                           jobs::Progress& progress,
                                                           const ErrorWords<RowNote>& words = {}) const;
    /// Takes away the loans and readers of an import. What was done since stays and belongs to the library: loans that
    /// were returned or renewed, readers who were changed or have other loans. Works in slices: when it is cancelled,
    /// the rest stays and can be undone later.
    Result<UndoneReaders, ReaderImportRefusal> undo(catalogue::ImportId import,
                                                    const staff::Permitted<Permission::ImportRun>& by,
                                                    jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    readers::Restricted m_restricted;
};

} // namespace kitapdar::exchange
