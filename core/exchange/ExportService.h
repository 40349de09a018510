// Export of records to a file: written beside the target and renamed, so that there is never half a file.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/search/SearchIndex.h"
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
};
using ExportRefusal = storage::OutputRefusal;

class ExportService {
public:
    ExportService(storage::Store& store, const catalogue::SearchIndex& search) : m_store(store), m_search(search) {}

    /// Exports the records that `query` finds (all records when it is empty) and that fit the facets. A file that is
    /// there is replaced, unless storage::checkOutput() refuses it.
    Result<ExportReport, ExportRefusal> write(const std::filesystem::path& file, ExportFormat format,
                                              const std::string& query, const catalogue::Facets& facets,
                                              jobs::Progress& progress) const;
    Result<ExportReport, ExportRefusal> write(const std::filesystem::path& file, ExportFormat format,
                                              const std::string& query, jobs::Progress& progress) const {
        return write(file, format, query, {}, progress);
    }

    /// Exports these records, in this order; one that was deleted meanwhile is left out.
    Result<ExportReport, ExportRefusal> writeRecords(const std::filesystem::path& file, ExportFormat format,
                                                     const std::vector<catalogue::RecordId>& records,
                                                     jobs::Progress& progress) const;

private:
    storage::Store& m_store;
    const catalogue::SearchIndex& m_search;
};

} // namespace kitapdar::exchange
