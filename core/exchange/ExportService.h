// Export of records with their copies to a file: written beside the target and renamed, so that there is never half a
// file.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/HeldRecords.h"
#include "core/exchange/MarcWriter.h"
#include "core/jobs/Progress.h"
#include "core/storage/OutputFile.h"
#include "core/storage/Store.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace kitapdar::exchange {

enum class ExportFormat { Iso2709, MarcXml };
/// ByFamily: a file for each family of formats that occurs, "books.marc21.mrc" and "books.irbis.mrc" for "books.mrc".
enum class ExportSplit { OneFile, ByFamily };
/// What becomes of files that have the names of those of a split: nobody has chosen these names.
enum class ExistingFiles { Keep, Replace };

/// Files of a split are there already; nothing was written.
struct FilesExist {
    static constexpr std::string_view code = "files_exist";
    std::vector<std::string> paths;
};

/// A record that ISO 2709 cannot hold.
struct OmittedRecord {
    catalogue::RecordId id;
    std::string title;
    Iso2709Refusal reason;
};
struct ExportReport {
    std::int64_t records = 0;
    std::int64_t skipped = 0;           // records that ISO 2709 cannot hold
    std::vector<OmittedRecord> omitted; // the first thousand of them
    /// How many fields the written records went without, since ISO 2709 cannot hold their tag (a service field of
    /// IRBIS has four digits).
    std::map<std::string, std::int64_t> omittedFields;
    std::map<catalogue::MarcFormat, std::int64_t> formats; // of the written records

    std::vector<std::filesystem::path> files; // that were written
    /// Whether a file holds records of several families (catalogue::MarcFamily): nothing is converted, and another
    /// program reads a file in one way. Who reads UNIMARC reads RUSMARC; IRBIS has tags of its own.
    bool isMixed() const;
};
using ExportRefusal = Refusal<storage::FileNotWritable, storage::FileOfLibrary, storage::NotOrdinaryFile, FilesExist>;

/// The titles of a selection, for a table of them.
struct HeldTitles {
    NextHeldRecords next; // the store outlives it
    std::int64_t count = 0;
    std::int64_t rows = 0; // one for each copy, and for each title without copies
};

class ExportService {
public:
    ExportService(storage::Store& store, const catalogue::SearchIndex& search) : m_store(store), m_search(search) {}

    /// The fields of copies are those of the library (CopyWriting.h). The one file that was named is replaced where it
    /// is there, unless storage::checkOutput() refuses it; of a split, `existing` says it. Nothing is written when one
    /// of several files is refused.
    Result<ExportReport, ExportRefusal> write(const std::filesystem::path& file, ExportFormat format,
                                              const RecordSelection& selection, jobs::Progress& progress,
                                              ExportSplit split = ExportSplit::OneFile,
                                              ExistingFiles existing = ExistingFiles::Keep) const;
    Result<HeldTitles> titles(const RecordSelection& selection) const;

private:
    storage::Store& m_store;
    const catalogue::SearchIndex& m_search;
};

} // namespace kitapdar::exchange
