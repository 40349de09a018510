#include "core/exchange/ExportService.h"

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/CopyWriting.h"
#include "core/exchange/MarcWriter.h"

#include <algorithm>
#include <span>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostOmitted = 1000;

Result<void> writeRecord(storage::OutputFile& target, ExportFormat format, const HeldRecord& held,
                         ExportReport& report) {
    const auto stored = catalogue::loadMarc(held.marc);
    if (!stored) return {};
    catalogue::MarcRecord record = withCopies(*stored, held.copies);
    if (format == ExportFormat::MarcXml) {
        CHECK(target.write(marcXml(record)));
        ++report.records;
        ++report.formats[catalogue::detectFormat(record)];
        return {};
    }
    const auto omittedTags = takeFieldsNotInIso2709(record);
    auto bytes = iso2709(record);
    // A record of which no field would remain is none.
    if (!omittedTags.empty() && record.fields.empty())
        bytes = fail(Iso2709Refusal(TagNotInIso2709{omittedTags.front()}));
    if (!bytes) {
        ++report.skipped;
        if (report.omitted.size() < mostOmitted) report.omitted.push_back({held.id, held.title, bytes.error()});
        return {};
    }
    CHECK(target.write(*bytes));
    for (const std::string& tag : omittedTags) ++report.omittedFields[tag];
    ++report.records;
    ++report.formats[catalogue::detectFormat(record)];
    return {};
}

} // namespace

bool ExportReport::isMixed() const { return formats.size() > 1 && formats.contains(catalogue::MarcFormat::Marc21); }

Result<ExportReport, ExportRefusal> ExportService::write(const std::filesystem::path& file, ExportFormat format,
                                                         const RecordSelection& selection,
                                                         jobs::Progress& progress) const {
    TRY(auto target, storage::OutputFile::make(file, m_store.address()));
    TRY(const auto ids, selected(m_store, m_search, selection));
    ExportReport report;
    if (format == ExportFormat::MarcXml) CHECK(target.write(marcXmlBegin()));
    for (std::size_t begin = 0; begin < ids.size(); begin += sliceRecords) {
        if (progress.cancelled()) return fail(cancelled());
        const auto slice = std::span(ids).subspan(begin, std::min(sliceRecords, ids.size() - begin));
        TRY(const auto records, heldRecords(m_store, slice));
        for (const HeldRecord& record : records) CHECK(writeRecord(target, format, record, report));
        progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin + slice.size()),
                         static_cast<std::int64_t>(ids.size())});
    }
    if (format == ExportFormat::MarcXml) CHECK(target.write(marcXmlEnd()));
    CHECK(target.finish());
    return report;
}

Result<HeldTitles> ExportService::titles(const RecordSelection& selection) const {
    TRY(auto ids, selected(m_store, m_search, selection));
    const auto count = static_cast<std::int64_t>(ids.size());
    TRY(const auto rows, rowCount(m_store, ids));
    return HeldTitles{eachSlice(m_store, std::move(ids)), count, rows};
}

} // namespace kitapdar::exchange
