#include "core/exchange/ExportService.h"

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/MarcWriter.h"

#include <algorithm>
#include <span>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t sliceRecords = 500;

Result<void> writeRecord(storage::OutputFile& target, ExportFormat format, const catalogue::MarcRecord& record,
                         ExportReport& report) {
    if (format == ExportFormat::MarcXml) {
        CHECK(target.write(marcXml(record)));
    } else if (const auto bytes = iso2709(record)) {
        CHECK(target.write(*bytes));
    } else {
        ++report.skipped;
        return {};
    }
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
Result<std::vector<std::string>> stored(storage::Store& store, std::span<const catalogue::RecordId> ids) {
    return store.readNow([ids](storage::Snapshot& snapshot) -> Result<std::vector<std::string>> {
        std::vector<std::string> texts;
        for (const catalogue::RecordId id : ids) {
            TRY(auto text, snapshot.first("select marc from record where id = $1", {id},
                                          [](const storage::Row& row) { return row.string(0); }));
            if (text) texts.push_back(std::move(*text));
        }
        return texts;
    });
}

} // namespace

Result<ExportReport, ExportRefusal> ExportService::write(const std::filesystem::path& file, ExportFormat format,
                                                         const std::string& query, const catalogue::Facets& facets,
                                                         jobs::Progress& progress) const {
    TRY(auto target, storage::OutputFile::make(file, m_store.address()));
    TRY(const auto ids, chosen(m_store, m_search, query, facets));

    ExportReport report;
    if (format == ExportFormat::MarcXml) CHECK(target.write(marcXmlBegin()));
    for (std::size_t begin = 0; begin < ids.size(); begin += sliceRecords) {
        if (progress.cancelled()) return fail(cancelled());
        const auto slice = std::span(ids).subspan(begin, std::min(sliceRecords, ids.size() - begin));
        TRY(const auto texts, stored(m_store, slice));
        for (const std::string& text : texts) {
            if (const auto record = catalogue::loadMarc(text)) CHECK(writeRecord(target, format, *record, report));
        }
        progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin + slice.size()),
                         static_cast<std::int64_t>(ids.size())});
    }
    if (format == ExportFormat::MarcXml) CHECK(target.write(marcXmlEnd()));
    CHECK(target.finish());
    return report;
}

} // namespace kitapdar::exchange
