#include "app/kitapdarctl/ExchangeCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/text/Encoding.h"

namespace kitapdar::ctl {

namespace {

namespace fs = std::filesystem;

/// What became of one file, of an import or of a look at it.
struct FileReport {
    std::string file;
    exchange::ImportCounts counts;
    std::vector<exchange::BrokenRecord> problems; // the first of the broken records, then of copies
    std::vector<exchange::PreviewRow> uncertainRows;
    std::string encoding;
    std::optional<std::int64_t> import; // none: a look
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
            {"copies", counts.copies},
            {"added_copies", counts.addedCopies},
            {"known_copies", counts.knownCopies},
            {"left_out_copies", counts.leftOutCopies},
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
        const auto like = doubt.duplicateOf ? std::optional(doubt.duplicateOf->value) : std::nullopt;
        doubts.push_back({{"number", doubt.number},
                          {"record", orNull(like)},
                          {"like_number", doubt.likeNumber},
                          {"score", doubt.score},
                          {"against", std::move(against)}});
    }
    Json document = documentOf(report.counts, report.import);
    document["file"] = report.file;
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
    if (!report.import) text += line(Ctl::tr("  would be imported: %1").arg(number(counts.imported)));
    if (counts.uncertain + counts.addedCopies + counts.knownCopies + counts.leftOutCopies > 0) {
        text += line(Ctl::tr("  to decide: %1; copies added to records that were there: %2, there already: %3, left out: %4")
                         .arg(number(counts.uncertain), number(counts.addedCopies), number(counts.knownCopies),
                              number(counts.leftOutCopies)));
    }
    for (const exchange::BrokenRecord& record : report.problems) {
        text += line(Ctl::tr("  no. %1, byte %2: %3")
                         .arg(number(record.number), number(record.offset), brokenWords(record.reason)));
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

std::vector<exchange::BrokenRecord> problemsOf(std::vector<exchange::BrokenRecord> broken,
                                               const std::vector<exchange::BrokenRecord>& copyNotes) {
    broken.insert(broken.end(), copyNotes.begin(), copyNotes.end());
    return broken;
}

Result<FileReport, exchange::ImportRefusal> previewed(Library& library, const std::string& file,
                                                      std::optional<text::Encoding> encoding) {
    jobs::Progress progress;
    TRY(auto preview, library.imports().preview(file, encoding, progress));
    return FileReport{file,
                      preview,
                      problemsOf(std::move(preview.broken), preview.copyNotes),
                      std::move(preview.uncertainRows),
                      std::string(text::encodingName(preview.encoding)),
                      std::nullopt};
}

Result<FileReport, exchange::ImportRefusal> imported(Library& library, const std::string& file,
                                                     std::optional<text::Encoding> encoding,
                                                     const std::optional<fs::path>& errors) {
    jobs::Progress progress;
    TRY(const auto by, library.permission<Permission::ImportRun>().result());
    TRY(auto report, library.imports().import(file, encoding, errors, by, progress));
    return FileReport{file,
                      report,
                      problemsOf(std::move(report.broken), report.copyNotes),
                      std::move(report.uncertainRows),
                      std::string(text::encodingName(report.encoding)),
                      report.id.value};
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
    std::optional<text::Encoding> encoding;
    const std::string encodingName = arguments.valueOr("--encoding", "auto");
    if (encodingName != "auto") {
        encoding = text::encodingFromName(encodingName);
        if (!encoding) return fail(arguments.badValue("--encoding", encodingName));
    }
    TRY(Library* const library, session.library());
    const bool dryRun = arguments.has("--dry-run");
    std::vector<FileReport> reports;
    Answer answer;
    for (std::size_t number = 0; number < arguments.positional().size(); ++number) {
        const std::string& file = arguments.at(number);
        auto report = dryRun ? previewed(*library, file, encoding)
                             : imported(*library, file, encoding, errorFileOf(arguments, number));
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
        reports.push_back(std::move(*report));
    }
    answer.document = documentOf(reports);
    return answer;
}

Outcome undoImport(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    jobs::Progress progress;
    const auto by = library->permission<Permission::ImportRun>().result();
    if (!by) return fail(session.failure(by.error()));
    const auto undone = library->imports().undo(catalogue::ImportId(id), *by, progress);
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

Outcome exportRecords(Session& session, const Arguments& arguments) {
    const std::string formatName = arguments.valueOr("--format", "iso2709");
    if (formatName != "iso2709" && formatName != "marcxml") return fail(arguments.badValue("--format", formatName));
    const auto format = formatName == "marcxml" ? exchange::ExportFormat::MarcXml : exchange::ExportFormat::Iso2709;
    TRY(Library* const library, session.library());
    jobs::Progress progress;
    const auto report = library->exports().write(arguments.at(0), format, arguments.valueOr("--query", ""), progress);
    if (!report) return fail(session.failure(report.error()));
    return Answer{{{"records", report->records}, {"left", report->skipped}, {"file", arguments.at(0)}},
                  line(Ctl::tr("Written: %1 records, %2 left out").arg(report->records).arg(report->skipped))};
}

} // namespace kitapdar::ctl
