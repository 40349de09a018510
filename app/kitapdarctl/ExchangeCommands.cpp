#include "app/kitapdarctl/ExchangeCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/text/Encoding.h"

namespace kitapdar::ctl {

namespace {

namespace fs = std::filesystem;

/// What became of one file, of an import or of a look at it.
struct FileReport {
    std::string file;
    std::int64_t records = 0;
    std::int64_t imported = 0;
    std::int64_t copies = 0;
    std::int64_t duplicates = 0;
    std::int64_t broken = 0;
    std::vector<exchange::BrokenRecord> problems; // the first of the broken records, then of copies
    std::string encoding;
    std::optional<std::int64_t> import;
};

Json documentOf(const FileReport& report) {
    Json problems = Json::array();
    for (const exchange::BrokenRecord& record : report.problems) {
        problems.push_back({{"number", record.number}, {"offset", record.offset}, {"reason", record.reason}});
    }
    return {{"file", report.file},         {"records", report.records},       {"imported", report.imported},
            {"copies", report.copies},     {"duplicates", report.duplicates}, {"broken", report.broken},
            {"encoding", report.encoding}, {"import", orNull(report.import)}, {"problems", problems}};
}

std::string textOf(const FileReport& report) {
    const auto number = [](auto value) { return QString::number(value); };
    std::string text =
        line(Ctl::tr("%1: records %2, imported %3, copies %4, duplicates %5, broken %6, encoding %7, import no. %8")
                 .arg(qs(report.file), number(report.records), number(report.imported), number(report.copies),
                      number(report.duplicates), number(report.broken), qs(report.encoding),
                      report.import ? number(*report.import) : QStringLiteral("–")));
    for (const exchange::BrokenRecord& record : report.problems) {
        text += line(Ctl::tr("  no. %1, byte %2: %3")
                         .arg(number(record.number), number(record.offset), brokenWords(record.reason)));
    }
    return text;
}

/// All files together, in the keys of one; and each file.
Json documentOf(const std::vector<FileReport>& reports) {
    FileReport sum;
    Json files = Json::array();
    for (const FileReport& report : reports) {
        sum.records += report.records;
        sum.imported += report.imported;
        sum.copies += report.copies;
        sum.duplicates += report.duplicates;
        sum.broken += report.broken;
        sum.encoding = sum.encoding.empty() || sum.encoding == report.encoding ? report.encoding : "mixed";
        sum.import = report.import;
        files.push_back(documentOf(report));
    }
    return {{"records", sum.records},       {"imported", sum.imported},
            {"copies", sum.copies},         {"duplicates", sum.duplicates},
            {"broken", sum.broken},         {"encoding", sum.encoding},
            {"import", orNull(sum.import)}, {"files", files}};
}

Result<FileReport, exchange::ImportRefusal> previewed(Library& library, const std::string& file,
                                                      std::optional<text::Encoding> encoding) {
    jobs::Progress progress;
    TRY(auto preview, library.imports().preview(file, encoding, progress));
    return FileReport{file,
                      preview.records,
                      0,
                      preview.copies,
                      preview.duplicates,
                      preview.damaged,
                      std::move(preview.broken),
                      std::string(text::encodingName(preview.encoding)),
                      std::nullopt};
}

Result<FileReport, exchange::ImportRefusal> imported(Library& library, const std::string& file,
                                                     std::optional<text::Encoding> encoding,
                                                     const std::optional<fs::path>& errors) {
    jobs::Progress progress;
    TRY(const auto by, library.permission<Permission::ImportRun>().result());
    TRY(auto report, library.imports().import(file, encoding, errors, by, progress));
    std::vector<exchange::BrokenRecord> problems = std::move(report.broken);
    problems.insert(problems.end(), report.copyNotes.begin(), report.copyNotes.end());
    return FileReport{file,
                      report.records,
                      report.imported,
                      report.copies,
                      report.duplicates,
                      report.damaged,
                      std::move(problems),
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
            if (arguments.positional().size() == 1 || failure.exit == Exit::Fault) return fail(failure);
            answer.complaints.push_back(failure.sentence);
            answer.exit = failure.exit;
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
    return Answer{{{"undone", "import"}, {"import", id}}, line(Ctl::tr("Import undone: %1").arg(id))};
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
