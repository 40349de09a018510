#include "core/exchange/ExportService.h"

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/editing/FormFields.h"
#include "core/exchange/CopyWriting.h"
#include "core/exchange/MarcWriter.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostOmitted = 1000;

using catalogue::MarcFamily;

std::string_view nameOf(MarcFamily family) {
    switch (family) {
    case MarcFamily::Marc21:
        return "marc21";
    case MarcFamily::Irbis:
        return "irbis";
    case MarcFamily::Unimarc:
        break;
    }
    return "unimarc";
}

/// The file, or those that it is split into; each is made when its first record comes.
class Outputs {
public:
    Outputs(std::filesystem::path file, const storage::Address& library, ExportFormat format, ExportSplit split,
            ExistingFiles existing)
        : m_file(std::move(file)), m_library(library), m_format(format), m_split(split), m_existing(existing) {}

    Result<storage::OutputFile*, ExportRefusal> of(MarcFamily family) {
        if (m_split == ExportSplit::OneFile) family = MarcFamily::Unimarc;
        if (const auto open = m_open.find(family); open != m_open.end()) return &open->second;
        const bool mustBeNew = m_split == ExportSplit::ByFamily && m_existing == ExistingFiles::Keep;
        if (mustBeNew && isThere(nameFor(family))) return fail(FilesExist{thoseThere()});
        TRY(auto made, storage::OutputFile::make(nameFor(family), m_library));
        auto& target = m_open.emplace(family, std::move(made)).first->second;
        if (m_format == ExportFormat::MarcXml) CHECK(target.write(marcXmlBegin()));
        return &target;
    }
    /// The names of the files.
    Result<std::vector<std::filesystem::path>> finish() {
        std::vector<std::filesystem::path> names;
        for (auto& [family, target] : m_open) {
            if (m_format == ExportFormat::MarcXml) CHECK(target.write(marcXmlEnd()));
            CHECK(target.finish());
            names.push_back(nameFor(family));
        }
        return names;
    }

private:
    static bool isThere(const std::filesystem::path& file) {
        std::error_code unreadable;
        return std::filesystem::is_regular_file(file, unreadable);
    }
    /// Of all names that a split may need, so that one question is enough.
    std::vector<std::string> thoseThere() const {
        std::vector<std::string> paths;
        for (const MarcFamily family : {MarcFamily::Marc21, MarcFamily::Unimarc, MarcFamily::Irbis}) {
            if (const auto name = nameFor(family); isThere(name)) paths.push_back(name.string());
        }
        return paths;
    }
    std::filesystem::path nameFor(MarcFamily family) const {
        if (m_split == ExportSplit::OneFile) return m_file;
        std::filesystem::path name = m_file;
        return name.replace_extension("." + std::string(nameOf(family)) + m_file.extension().string());
    }

    std::filesystem::path m_file;
    const storage::Address& m_library;
    ExportFormat m_format;
    ExportSplit m_split;
    ExistingFiles m_existing;
    std::map<MarcFamily, storage::OutputFile> m_open;
};

Result<void, ExportRefusal> writeRecord(Outputs& outputs, ExportFormat format, const HeldRecord& held,
                                        ExportReport& report) {
    const auto stored = catalogue::loadMarc(held.marc);
    if (!stored) return {};
    catalogue::MarcRecord record = withCopies(*stored, held.copies);
    const auto dialect = catalogue::detectFormat(record);
    std::vector<std::string> omittedTags;
    std::string bytes;
    if (format == ExportFormat::MarcXml) {
        bytes = marcXml(record);
    } else {
        omittedTags = takeFieldsNotInIso2709(record);
        auto written = iso2709(record);
        // A record of which no field would remain is none.
        if (!omittedTags.empty() && record.fields.empty())
            written = fail(Iso2709Refusal(TagNotInIso2709{omittedTags.front()}));
        if (!written) {
            ++report.skipped;
            if (report.omitted.size() < mostOmitted) report.omitted.push_back({held.id, held.title, written.error()});
            return {};
        }
        bytes = std::move(*written);
    }
    TRY(storage::OutputFile* const target, outputs.of(catalogue::familyOf(dialect)));
    CHECK(target->write(bytes));
    for (const std::string& tag : omittedTags) ++report.omittedFields[tag];
    ++report.records;
    ++report.formats[dialect];
    return {};
}

} // namespace

bool ExportReport::isMixed() const {
    if (files.size() > 1) return false;
    std::set<catalogue::MarcFamily> families;
    for (const auto& [format, count] : formats) families.insert(catalogue::familyOf(format));
    return families.size() > 1;
}

Result<ExportReport, ExportRefusal> ExportService::write(const std::filesystem::path& file, ExportFormat format,
                                                         const RecordSelection& selection, jobs::Progress& progress,
                                                         ExportSplit split, ExistingFiles existing) const {
    const storage::Address library = m_store.address();
    Outputs outputs(file, library, format, split, existing);
    // One file is there even when it holds nothing, and a refused one is refused before anything is read.
    if (split == ExportSplit::OneFile) CHECK(outputs.of(catalogue::MarcFamily::Unimarc));
    TRY(const auto ids, selected(m_store, m_search, selection));
    ExportReport report;
    for (std::size_t begin = 0; begin < ids.size(); begin += sliceRecords) {
        if (progress.cancelled()) return fail(cancelled());
        const auto slice = std::span(ids).subspan(begin, std::min(sliceRecords, ids.size() - begin));
        TRY(const auto records, heldRecords(m_store, slice));
        for (const HeldRecord& record : records) CHECK(writeRecord(outputs, format, record, report));
        progress.report({jobs::Stage::Writing, static_cast<std::int64_t>(begin + slice.size()),
                         static_cast<std::int64_t>(ids.size())});
    }
    TRY(report.files, outputs.finish());
    return report;
}

Result<HeldTitles> ExportService::titles(const RecordSelection& selection) const {
    TRY(auto ids, selected(m_store, m_search, selection));
    const auto count = static_cast<std::int64_t>(ids.size());
    TRY(const auto rows, rowCount(m_store, ids));
    return HeldTitles{eachSlice(m_store, std::move(ids)), count, rows};
}

} // namespace kitapdar::exchange
