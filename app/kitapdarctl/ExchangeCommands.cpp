#include "app/kitapdarctl/ExchangeCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "core/base/FileLook.h"
#include "core/documents/Delimited.h"
#include "core/documents/Xlsx.h"
#include "core/text/Encoding.h"
#include "wording/FileWords.h"
#include "wording/HoldingsPaper.h"
#include "wording/PaperWords.h"
#include "wording/PlaceNaming.h"

#include <algorithm>
#include <initializer_list>

namespace kitapdar::ctl {

namespace {

namespace fs = std::filesystem;

/// What became of one file, of an import or of a look at it.
struct FileReport {
    std::string file;
    exchange::ImportCounts counts;
    std::vector<exchange::BrokenRecord> problems; // the first records not taken, then of texts, then of copies
    std::vector<exchange::PreviewRow> uncertainRows;
    std::vector<std::string> newPlaces; // that its copies came with
    std::string encoding;
    std::optional<std::int64_t> import; // none: a look, or nothing was taken
    bool cancelled = false;

    bool takesNothing() const { return counts.imported + counts.copies == 0; }
    std::int64_t recordsNotTaken() const { return counts.damaged + counts.unsuitable; }
    bool leavesSomething() const { return recordsNotTaken() + counts.skippedCopies > 0; }
};

/// Under these names in the answer. "imported" is what was written: 0 after a look, and "would_import" what an import
/// would write.
Json documentOf(const exchange::ImportCounts& counts, const std::optional<std::int64_t>& import) {
    return {{"records", counts.records},
            {"imported", import ? counts.imported : 0},
            {"would_import", counts.imported},
            {"duplicates", counts.duplicates},
            {"to_decide", counts.uncertain},
            {"broken", counts.damaged},
            {"unsuitable", counts.unsuitable},
            {"doubtful_texts", counts.doubtfulTexts},
            {"copies", counts.copies},
            {"added_copies", counts.addedCopies},
            {"known_copies", counts.knownCopies},
            {"left_out_copies", counts.skippedCopies},
            {"import", orNull(import)}};
}

Json documentOf(const FileReport& report) {
    Json problems = Json::array();
    for (const exchange::BrokenRecord& record : report.problems) {
        problems.push_back({{"number", record.number}, {"offset", record.offset}, {"reason", record.reason}});
    }
    Json doubts = Json::array();
    for (const exchange::PreviewRow& doubt : report.uncertainRows) {
        Json against = Json::array();
        for (const catalogue::EditionPart part : doubt.against) against.push_back(std::string(catalogue::code(part)));
        Json like; // null: a record of the same file
        if (doubt.duplicateOf) like = doubt.duplicateOf->value;
        Json others = Json::array();
        for (const exchange::LikeRecord& other : doubt.others) {
            Json record;
            if (other.id) record = other.id->value;
            others.push_back({{"record", std::move(record)}, {"like_number", other.number}, {"score", other.score}});
        }
        doubts.push_back({{"number", doubt.number},
                          {"record", std::move(like)},
                          {"like_number", doubt.likeNumber},
                          {"score", doubt.score},
                          {"against", std::move(against)},
                          {"others", std::move(others)}});
    }
    Json document = documentOf(report.counts, report.import);
    document["file"] = report.file;
    document["new_places"] = report.newPlaces;
    document["encoding"] = report.encoding;
    document["problems"] = std::move(problems);
    document["doubts"] = std::move(doubts);
    return document;
}

std::string textOf(const FileReport& report) {
    const auto number = [](auto value) { return QString::number(value); };
    const exchange::ImportCounts& counts = report.counts;
    std::string text =
        line(Ctl::tr("%1: records %2, imported %3, copies %4, duplicates %5, broken %6, encoding %7, import no. %8")
                 .arg(qs(report.file), number(counts.records), number(report.import ? counts.imported : 0),
                      number(counts.copies), number(counts.duplicates), number(counts.damaged), qs(report.encoding),
                      report.import ? number(*report.import) : QStringLiteral("–")));
    if (counts.unsuitable > 0) {
        text += line(Ctl::tr("  not for the catalogue (headings, or without a title): %1").arg(counts.unsuitable));
    }
    if (counts.doubtfulTexts > 0) text += line(Ctl::tr("  with a text to look at: %1").arg(counts.doubtfulTexts));
    if (!report.import && counts.imported > 0)
        text += line(Ctl::tr("  would be imported: %1").arg(number(counts.imported)));
    if (counts.uncertain + counts.addedCopies + counts.knownCopies + counts.skippedCopies > 0) {
        text += line(
            Ctl::tr("  to decide: %1; copies added to records that were there: %2, there already: %3, left out: %4")
                .arg(number(counts.uncertain), number(counts.addedCopies), number(counts.knownCopies),
                     number(counts.skippedCopies)));
    }
    if (!report.newPlaces.empty()) {
        QStringList places;
        for (const std::string& place : report.newPlaces) places << placeText(place);
        text += line((report.import ? Ctl::tr("  places made for the copies: %1") : Ctl::tr("  new places: %1"))
                         .arg(places.join(QStringLiteral(", "))));
    }
    for (const exchange::BrokenRecord& record : report.problems) {
        QString what = brokenWords(record.reason);
        if (!record.detail.empty()) what += QStringLiteral("; ") + brokenDetailWords(record.detail);
        text += line(Ctl::tr("  no. %1, byte %2: %3").arg(number(record.number), number(record.offset), what));
    }
    for (const exchange::PreviewRow& doubt : report.uncertainRows) {
        text += line(Ctl::tr("  no. %1: %2").arg(number(doubt.number), uncertainWords(doubt)));
    }
    return text;
}

/// All files together, in the keys of one; and each file.
Json documentOf(const std::vector<FileReport>& reports) {
    FileReport sum;
    Json files = Json::array();
    for (const FileReport& report : reports) {
        sum.counts += report.counts;
        sum.encoding = sum.encoding.empty() || sum.encoding == report.encoding ? report.encoding : "mixed";
        sum.import = report.import;
        files.push_back(documentOf(report));
    }
    Json document = documentOf(sum.counts, sum.import);
    document["encoding"] = sum.encoding;
    document["files"] = std::move(files);
    return document;
}

std::vector<exchange::BrokenRecord> joined(std::initializer_list<const std::vector<exchange::BrokenRecord>*> lists) {
    std::vector<exchange::BrokenRecord> all;
    for (const auto* list : lists) all.insert(all.end(), list->begin(), list->end());
    return all;
}

std::string encodingOf(text::Encoding encoding, bool mixed) {
    return mixed ? "mixed" : std::string(text::encodingName(encoding));
}

Result<FileReport, exchange::ImportRefusal> previewed(Library& library, const std::string& file,
                                                      const exchange::ReadOptions& options,
                                                      const std::optional<fs::path>& errors, jobs::Progress& progress) {
    TRY(auto preview, library.imports().preview(file, options, progress, errors));
    return FileReport{file,
                      preview,
                      joined({&preview.broken, &preview.copyNotes}),
                      std::move(preview.uncertainRows),
                      std::move(preview.newPlaces),
                      encodingOf(preview.encoding, preview.mixed),
                      std::nullopt};
}

Result<FileReport, exchange::ImportRefusal> imported(Library& library, const std::string& file,
                                                     const exchange::ReadOptions& options,
                                                     const std::optional<fs::path>& errors, jobs::Progress& progress) {
    TRY(const auto by, library.permission<Permission::ImportRun>().result());
    TRY(auto taken, library.imports().import(file, options, errors, by, progress));
    return FileReport{file,
                      taken,
                      joined({&taken.broken, &taken.textNotes, &taken.copyNotes}),
                      std::move(taken.uncertainRows),
                      std::move(taken.newPlaces),
                      encodingOf(taken.encoding, taken.mixed),
                      taken.id ? std::optional(taken.id->value) : std::nullopt,
                      taken.cancelled};
}

/// Why a command that has read a file ends as one that was refused.
std::string complaintOf(const FileReport& report, bool dryRun) {
    const QString file = qs(report.file);
    if (report.cancelled) return utf8(Ctl::tr("The import of %1 was stopped.").arg(file));
    if (report.counts.records == 0) return utf8(Ctl::tr("There are no records in %1.").arg(file));
    if (report.counts.records == report.counts.duplicates) {
        return utf8(Ctl::tr("Everything in %1 is in the catalogue already.").arg(file));
    }
    const QString nothing =
        dryRun ? Ctl::tr("Nothing in %1 can be taken.").arg(file) : Ctl::tr("Nothing was taken from %1.").arg(file);
    // A picture may hold what ends a record.
    const FileLook look = lookAt(report.file);
    if (look == FileLook::Picture || look == FileLook::Pdf) return utf8(nothing + QLatin1Char(' ') + words(look));
    return utf8(nothing);
}

/// Where the damaged records of the n-th file go: the name given, and when there are several files one for each,
/// "errors.txt.2.books.mrc".
std::optional<fs::path> errorFileOf(const Arguments& arguments, std::size_t number) {
    auto name = arguments.value("--errors");
    if (!name || arguments.positional().size() == 1) return name;
    return *name + "." + std::to_string(number + 1) + "." + fs::path(arguments.at(number)).filename().string();
}

} // namespace

Outcome importFiles(Session& session, const Arguments& arguments) {
    exchange::ReadOptions options;
    const std::string encodingName = arguments.valueOr("--encoding", "auto");
    if (encodingName != "auto") {
        options.encoding = text::encodingFromName(encodingName);
        if (!options.encoding) return fail(arguments.badValue("--encoding", encodingName));
    }
    if (arguments.has("--replace-bad-bytes")) options.badBytes = exchange::BadBytes::Replace;
    TRY(Library* const library, session.library());
    const bool dryRun = arguments.has("--dry-run");
    std::vector<FileReport> reports;
    Answer answer;
    LongWork work;
    for (std::size_t number = 0; number < arguments.positional().size(); ++number) {
        const std::string& file = arguments.at(number);
        const auto errors = errorFileOf(arguments, number);
        auto report = dryRun ? previewed(*library, file, options, errors, work.progress())
                             : imported(*library, file, options, errors, work.progress());
        if (!report) {
            // The other files are still wanted: what was imported is told, and this one by its sentence.
            const Failure failure = session.failure(report.error());
            if (arguments.positional().size() == 1) return fail(failure);
            answer.complaints.push_back(file + ": " + failure.sentence);
            answer.exit = failure.exit;
            if (failure.exit == Exit::Fault) break; // it would stop the others, too
            continue;
        }
        answer.text += textOf(*report);
        if (report->takesNothing() || report->cancelled) {
            answer.exit = Exit::Refused;
            answer.complaints.push_back(complaintOf(*report, dryRun));
        } else if (report->leavesSomething()) {
            if (answer.exit == Exit::Done) answer.exit = Exit::Incomplete;
            answer.complaints.push_back(utf8(Ctl::tr("Not everything in %1 can be taken: records %2, copies %3.")
                                                 .arg(qs(file), QString::number(report->recordsNotTaken()),
                                                      QString::number(report->counts.skippedCopies))));
        }
        reports.push_back(std::move(*report));
        if (reports.back().cancelled) break;
    }
    answer.document = documentOf(reports);
    return answer;
}

Outcome undoImport(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    LongWork work;
    const auto by = library->permission<Permission::ImportRun>().result();
    if (!by) return fail(session.failure(by.error()));
    const auto undone = library->imports().undo(catalogue::ImportId(id), *by, work.progress());
    if (!undone) return fail(session.failure(undone.error()));
    std::string text = line(Ctl::tr("Import undone: %1").arg(id));
    if (undone->keptRecords + undone->keptCopies > 0) {
        text += line(Ctl::tr("  stay: records %1, copies %2").arg(undone->keptRecords).arg(undone->keptCopies));
    }
    return Answer{{{"undone", "import"},
                   {"import", id},
                   {"records", undone->records},
                   {"copies", undone->copies},
                   {"kept_records", undone->keptRecords},
                   {"kept_copies", undone->keptCopies}},
                  text};
}

namespace {

/// "12,40,7": numbers of titles.
Result<std::vector<catalogue::RecordId>, Failure> idsIn(const Arguments& arguments, const std::string& list) {
    std::vector<catalogue::RecordId> ids;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        TRY(const auto id, arguments.number("--ids", list.substr(begin, end - begin), 1));
        if (std::ranges::find(ids, catalogue::RecordId(id)) == ids.end()) ids.emplace_back(id);
        begin = end + 1;
    }
    return ids;
}

/// Which of the titles that were named are not there; none of all is a refusal.
Result<std::vector<catalogue::RecordId>, Failure> unknownIn(Session& session,
                                                            const std::vector<catalogue::RecordId>& ids) {
    TRY(Library* const library, session.library());
    auto unknown = exchange::unknownRecords(library->store(), ids);
    if (!unknown) return fail(session.failure(unknown.error()));
    if (unknown->size() == ids.size()) return fail(session.failure(catalogue::UnknownRecord{ids.front()}));
    return *unknown;
}

Outcome writeRecords(Session& session, const std::string& file, exchange::ExportFormat format,
                     const exchange::RecordSelection& selection, exchange::ExportSplit split,
                     exchange::ExistingFiles existing, jobs::Progress& progress) {
    TRY(Library* const library, session.library());
    const auto report = library->exports().write(file, format, selection, progress, split, existing);
    if (!report) return fail(session.failure(report.error()));
    Json omitted = Json::array();
    std::string text = line(Ctl::tr("Written: %1 records, %2 left out").arg(report->records).arg(report->skipped));
    for (const exchange::OmittedRecord& record : report->omitted) {
        omitted.push_back({{"record", record.id.value}, {"title", record.title}, {"reason", code(record.reason)}});
        text += line(QStringLiteral("  ") + words(record));
    }
    Json fields = Json::array();
    for (const auto& [tag, count] : report->omittedFields) fields.push_back({{"tag", tag}, {"fields", count}});
    if (!report->omittedFields.empty()) text += line(QStringLiteral("  ") + omittedFieldsWords(*report));
    if (report->isMixed()) text += line(QStringLiteral("  ") + mixedFormatsWords(*report));
    Json files = Json::array();
    for (const fs::path& each : report->files) {
        files.push_back(each.string());
        if (split == exchange::ExportSplit::ByFamily) text += line(QStringLiteral("  ") + qs(each.string()));
    }
    Json formats = Json::object();
    for (const auto& [format, count] : report->formats) formats[std::string(code(format))] = count;
    // Fields that a format does not know are told; a record that is not in the file at all is not done.
    const Exit exit = report->skipped > 0 ? Exit::Incomplete : Exit::Done;
    Answer answer{{{"records", report->records},
                   {"left", report->skipped},
                   {"file", file},
                   {"files", std::move(files)},
                   {"formats", std::move(formats)},
                   {"left_out_fields", std::move(fields)},
                   {"omitted", std::move(omitted)}},
                  std::move(text)};
    answer.exit = exit;
    return answer;
}

/// A table of titles with their copies.
Outcome writeTable(Session& session, const Arguments& arguments, const documents::Renderer& renderer,
                   const exchange::RecordSelection& selection, jobs::Progress& progress) {
    const std::string& file = arguments.at(0);
    TRY(Library* const library, session.library());
    const auto titles = library->exports().titles(selection);
    if (!titles) return fail(session.failure(titles.error()));
    const documents::Document table = holdingsPaper(*titles, {}, session.clock().today(), arguments.language());
    const auto written = documents::writeDocument(file, library->address(), table, renderer, progress);
    if (!written) return fail(session.failure(written.error()));
    return Answer{{{"records", titles->count}, {"rows", written->rows}, {"file", file}},
                  line(Ctl::tr("Written: %1 titles, %2 rows").arg(titles->count).arg(written->rows))};
}

Outcome written(Session& session, const Arguments& arguments, const std::string& format,
                const exchange::RecordSelection& selection) {
    LongWork work;
    if (format == "csv") return writeTable(session, arguments, documents::CsvRenderer(), selection, work.progress());
    if (format == "xlsx") return writeTable(session, arguments, documents::XlsxRenderer(), selection, work.progress());
    const auto marc = format == "marcxml" ? exchange::ExportFormat::MarcXml : exchange::ExportFormat::Iso2709;
    const auto split = arguments.has("--split") ? exchange::ExportSplit::ByFamily : exchange::ExportSplit::OneFile;
    const auto existing = arguments.has("--force") ? exchange::ExistingFiles::Replace : exchange::ExistingFiles::Keep;
    return writeRecords(session, arguments.at(0), marc, selection, split, existing, work.progress());
}

} // namespace

Outcome exportRecords(Session& session, const Arguments& arguments) {
    const std::string format = arguments.valueOr("--format", "iso2709");
    const bool known =
        format == "iso2709" || format == "marc" || format == "marcxml" || format == "csv" || format == "xlsx";
    if (!known) return fail(arguments.badValue("--format", format));
    if (arguments.has("--split") && (format == "csv" || format == "xlsx"))
        return fail(arguments.wrongUsage(Ctl::tr("--split is for records: --format iso2709 or marcxml.")));
    if (arguments.has("--force") && !arguments.has("--split"))
        return fail(arguments.wrongUsage(Ctl::tr("--force is for --split, which names the files itself.")));
    exchange::RecordSelection selection{arguments.valueOr("--query", "")};
    if (const auto list = arguments.value("--ids")) {
        if (arguments.has("--query"))
            return fail(arguments.wrongUsage(Ctl::tr("--ids and --query name the titles in two ways: give one.")));
        TRY(selection.ids, idsIn(arguments, *list));
    }
    CHECK(session.libraryFor<Permission::CatalogueEdit>());
    std::vector<catalogue::RecordId> unknown;
    if (selection.ids) {
        TRY(unknown, unknownIn(session, *selection.ids));
    }
    TRY(auto answer, written(session, arguments, format, selection));
    answer.document["unknown"] = Json::array();
    for (const catalogue::RecordId id : unknown) {
        answer.document["unknown"].push_back(id.value);
        answer.complaints.push_back(std::to_string(id.value) + ": " +
                                    session.failure(catalogue::UnknownRecord{id}).sentence);
    }
    if (!unknown.empty()) answer.exit = Exit::Incomplete;
    return answer;
}

} // namespace kitapdar::ctl
