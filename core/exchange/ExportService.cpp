#include "core/exchange/ExportService.h"

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/MarcWriter.h"

#include <algorithm>
#include <span>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t sliceRecords = 500;
constexpr std::size_t mostOmitted = 1000;

struct StoredRecord {
    catalogue::RecordId id;
    std::string title;
    std::string marc;
};

Result<void> writeRecord(storage::OutputFile& target, ExportFormat format, const StoredRecord& stored,
                         ExportReport& report) {
    auto record = catalogue::loadMarc(stored.marc);
    if (!record) return {};
    if (format == ExportFormat::MarcXml) {
        CHECK(target.write(marcXml(*record)));
        ++report.records;
        return {};
    }
    const auto omittedTags = takeFieldsNotInIso2709(*record);
    auto bytes = iso2709(*record);
    // A record of which no field would remain is none.
    if (!omittedTags.empty() && record->fields.empty())
        bytes = fail(Iso2709Refusal(TagNotInIso2709{omittedTags.front()}));
    if (!bytes) {
        ++report.skipped;
        if (report.omitted.size() < mostOmitted) report.omitted.push_back({stored.id, stored.title, bytes.error()});
        return {};
    }
    CHECK(target.write(*bytes));
    for (const std::string& tag : omittedTags) ++report.omittedFields[tag];
    ++report.records;
    return {};
}

Result<std::vector<catalogue::RecordId>> chosen(storage::Store& store, const catalogue::SearchIndex& search,
                                                const std::string& query, const catalogue::Facets& facets) {
    return store.readNow([&](storage::Snapshot& snapshot) -> Result<std::vector<catalogue::RecordId>> {
        if (!query.empty() || facets != catalogue::Facets()) return search.matches(snapshot, query, facets);
        return snapshot.all("select id from record order by id", {},
                            [](const storage::Row& row) { return row.id<catalogue::RecordId>(0); });
    });
}

/// The stored records of a slice; one that was deleted meanwhile is left out.
Result<std::vector<StoredRecord>> stored(storage::Store& store, std::span<const catalogue::RecordId> ids) {
    return store.readNow([ids](storage::Snapshot& snapshot) -> Result<std::vector<StoredRecord>> {
        std::vector<StoredRecord> records;
        for (const catalogue::RecordId id : ids) {
            TRY(auto record,
                snapshot.first("select title, marc from record where id = $1", {id}, [id](const storage::Row& row) {
                    return StoredRecord{id, row.string(0), row.string(1)};
                }));
            if (record) records.push_back(std::move(*record));
        }
        return records;
    });
}

} // namespace

Result<ExportReport, ExportRefusal> ExportService::write(const std::filesystem::path& file, ExportFormat format,
                                                         const std::string& query, const catalogue::Facets& facets,
                                                         jobs::Progress& progress) const {
    CHECK(storage::checkOutput(file, m_store.address()));
    TRY(const auto ids, chosen(m_store, m_search, query, facets));
    return writeRecords(file, format, ids, progress);
}

Result<ExportReport, ExportRefusal> ExportService::writeRecords(const std::filesystem::path& file, ExportFormat format,
                                                                const std::vector<catalogue::RecordId>& ids,
                                                                jobs::Progress& progress) const {
    TRY(auto target, storage::OutputFile::make(file, m_store.address()));
    ExportReport report;
    if (format == ExportFormat::MarcXml) CHECK(target.write(marcXmlBegin()));
    for (std::size_t begin = 0; begin < ids.size(); begin += sliceRecords) {
        if (progress.cancelled()) return fail(cancelled());
        const auto slice = std::span(ids).subspan(begin, std::min(sliceRecords, ids.size() - begin));
        TRY(const auto records, stored(m_store, slice));
        for (const StoredRecord& record : records) CHECK(writeRecord(target, format, record, report));
        progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin + slice.size()),
                         static_cast<std::int64_t>(ids.size())});
    }
    if (format == ExportFormat::MarcXml) CHECK(target.write(marcXmlEnd()));
    CHECK(target.finish());
    return report;
}

} // namespace kitapdar::exchange
