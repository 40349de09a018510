#include "app/kitapdarctl/ReaderImportCommands.h"

#include "app/kitapdarctl/LongWork.h"
#include "core/audit/AccessLog.h"
#include "core/exchange/ImportQueries.h"
#include "core/exchange/readers/ReaderImport.h"
#include "core/text/Encoding.h"
#include "wording/CatalogueWords.h"
#include "wording/Format.h"
#include "wording/ReaderImportWords.h"

#include <filesystem>

namespace kitapdar::ctl {

namespace {

constexpr int mostListed = 50;
constexpr std::string_view noField = "none"; // the column is not read

/// "Тегі=surname,3=iin,Класс=none"
Result<exchange::ColumnChoices, Failure> choicesIn(const std::string& text) {
    exchange::ColumnChoices choices;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view each = rest.substr(0, comma);
        const std::size_t equals = each.rfind('=');
        const bool hasBoth = equals != std::string_view::npos && equals > 0;
        const auto field = hasBoth ? exchange::readerFieldFromCode(each.substr(equals + 1)) : std::nullopt;
        if (!hasBoth || (!field && each.substr(equals + 1) != noField)) return fail(Arguments::badValue("--map", each));
        const std::string column(each.substr(0, equals));
        if (!choices.emplace(column, field).second)
            return fail(Arguments::wrongUsage(Ctl::tr("--map names a column twice: %1.").arg(qs(column))));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return choices;
}

/// "added" is what was written: 0 after a look, and "would_add" what an import would write.
Json documentOf(const exchange::ReaderCounts& counts, const std::optional<std::int64_t>& import) {
    Json number(nullptr);
    if (import) number = *import;
    return {{"rows", counts.rows},   {"added", import ? counts.added : 0}, {"would_add", counts.added},
            {"known", counts.known}, {"doubtful", counts.doubtful},        {"refused", counts.refused},
            {"loans", counts.loans}, {"known_loans", counts.knownLoans},   {"refused_loans", counts.refusedLoans},
            {"notes", counts.notes}, {"import", std::move(number)}};
}

/// Names are masked: what a command prints is kept in many places.
Json documentOf(const std::vector<exchange::RowNote>& notes) {
    Json list = Json::array();
    for (const exchange::RowNote& note : notes) {
        list.push_back({{"row", note.number},
                        {"reason", exchange::code(note.reason)},
                        {"name", note.maskedName},
                        {"copy", note.copyCode},
                        {"column", note.column},
                        {"value", note.value},
                        {"like_row", note.likeNumber}});
    }
    return list;
}

Json documentOf(const std::optional<exchange::ReaderColumns>& columns) {
    Json list = Json::array();
    for (std::size_t i = 0; columns && i < columns->fields.size(); ++i) {
        Json field(nullptr);
        if (columns->fields[i]) field = exchange::code(*columns->fields[i]);
        list.push_back({{"number", i + 1}, {"heading", columns->headings[i]}, {"field", std::move(field)}});
    }
    return list;
}

std::string textOf(const std::string& file, const exchange::ReaderCounts& counts,
                   const std::vector<exchange::RowNote>& notes) {
    std::string text = line(qs(file) + QStringLiteral(": ") + readerImportFacts(counts).join(QStringLiteral(", ")));
    for (const exchange::RowNote& note : notes) text += line(QStringLiteral("  ") + words(note));
    return text;
}

/// The columns as they were understood, one a line.
std::string columnsText(const exchange::ReaderColumns& columns) {
    std::string text;
    if (columns.hasHeadings) text = line(Ctl::tr("  headings in row %1").arg(columns.row));
    for (std::size_t i = 0; i < columns.fields.size(); ++i) {
        const QString field = columns.fields[i] ? qs(exchange::code(*columns.fields[i])) : QStringLiteral("–");
        text += line(QStringLiteral("  %1 «%2» → %3").arg(i + 1).arg(qs(columns.headings[i]), field));
    }
    return text;
}

/// What stays behind of a file of which something is taken.
void tellWhatStays(Answer& answer, const std::string& file, const exchange::ReaderCounts& counts) {
    const std::int64_t people = counts.doubtful + counts.refused;
    if (people + counts.refusedLoans == 0) return;
    answer.exit = Exit::Incomplete;
    answer.complaints.push_back(
        utf8(Ctl::tr("Not everything in %1 can be taken: readers %2, open loans %3.")
                 .arg(qs(file), QString::number(people), QString::number(counts.refusedLoans))));
}

/// What the file needs besides is known only when it is open, so that the gate of the library has not noted it.
Failure refused(Session& session, const Library& library, const exchange::ReaderImportRefusal& why) {
    if (const auto* const no = std::get_if<NotPermitted>(&why)) library.accessLog().denied(library.session(), *no);
    return session.failure(why);
}

Outcome lookAt(Session& session, Library& library, const staff::Permitted<Permission::ImportRun>& by,
               const std::string& file, const exchange::ReaderOptions& options,
               const std::optional<std::filesystem::path>& errors) {
    LongWork work;
    const auto preview = library.readerImports().preview(file, options, by, work.progress(), errors);
    if (!preview) return fail(refused(session, library, preview.error()));
    Answer answer{documentOf(*preview, std::nullopt), textOf(file, *preview, preview->notes)};
    answer.document["format"] = preview->format;
    answer.document["encoding"] = text::encodingName(preview->encoding);
    answer.document["columns"] = documentOf(preview->columns);
    if (preview->columns && preview->columns->hasHeadings) answer.document["heading_row"] = preview->columns->row;
    answer.document["problems"] = documentOf(preview->notes);
    if (preview->columns) answer.text += columnsText(*preview->columns);
    tellWhatStays(answer, file, *preview);
    if (preview->lacksName) return fail(session.failure(exchange::ReaderImportRefusal(exchange::NoNameColumn{})));
    return answer;
}

} // namespace

Outcome importReaders(Session& session, const Arguments& arguments) {
    exchange::ReaderOptions options;
    options.takeDoubtful = arguments.has("--take-doubtful");
    TRY(options.columns, choicesIn(arguments.valueOr("--map", "")));
    const std::string encodingName = arguments.valueOr("--encoding", "auto");
    if (encodingName != "auto") {
        options.encoding = text::encodingFromName(encodingName);
        if (!options.encoding) return fail(arguments.badValue("--encoding", encodingName));
    }
    TRY(Library* const library, session.library());
    const std::string& file = arguments.at(0);
    std::optional<std::filesystem::path> errors;
    if (const auto name = arguments.value("--errors")) errors = *name;
    const auto by = library->permission<Permission::ImportRun>().result();
    if (!by) return fail(session.failure(by.error()));
    if (arguments.has("--dry-run")) return lookAt(session, *library, *by, file, options, errors);

    LongWork work;
    const auto report = library->readerImports().import(file, options, errors, *by, work.progress());
    if (!report) return fail(refused(session, *library, report.error()));
    const std::optional<std::int64_t> import = report->id ? std::optional(report->id->value) : std::nullopt;
    Answer answer{documentOf(*report, import), textOf(file, *report, report->notes)};
    answer.document["format"] = report->format;
    answer.document["encoding"] = text::encodingName(report->encoding);
    answer.document["problems"] = documentOf(report->notes);
    answer.document["columns_not_read"] = report->columnsNotRead;
    for (const std::string& heading : report->columnsNotRead)
        answer.text += line(Ctl::tr("  not read: the column «%1» (--map tells what it has)").arg(qs(heading)));
    if (import) answer.text += line(Ctl::tr("Import no. %1").arg(*import));
    if (report->cancelled) {
        answer.exit = Exit::Refused;
        answer.complaints.push_back(utf8(Ctl::tr("The import of %1 was stopped.").arg(qs(file))));
    } else if (!import) {
        answer.exit = Exit::Refused;
        answer.complaints.push_back(utf8(Ctl::tr("Nothing was taken from %1.").arg(qs(file))));
    } else {
        tellWhatStays(answer, file, *report);
    }
    return answer;
}

Outcome undoReaderImport(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto by = library->permission<Permission::ImportRun>().result();
    if (!by) return fail(session.failure(by.error()));
    LongWork work;
    const auto undone = library->readerImports().undo(catalogue::ImportId(id), *by, work.progress());
    if (!undone) return fail(session.failure(undone.error()));
    return Answer{{{"undone", "readers"},
                   {"import", id},
                   {"readers", undone->readers},
                   {"loans", undone->loans},
                   {"kept_readers", undone->keptReaders},
                   {"kept_loans", undone->keptLoans}},
                  line(words(*undone))};
}

Outcome listReaderImports(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    auto imports = library->readNow(&exchange::ImportQueries::latestOfReaders, mostListed);
    if (!imports) return fail(session.failure(imports.error()));
    *imports =
        exchange::withInterrupted(std::move(*imports), session.clock().now(), false, !library->address().isServer());
    Answer answer{Json::array(), {}};
    for (const exchange::PastImport& each : *imports) {
        answer.document.push_back({{"import", each.id.value},
                                   {"file", each.fileName},
                                   {"format", each.format},
                                   {"state", exchange::code(each.state)},
                                   {"rows", each.records},
                                   {"added", each.imported},
                                   {"known", each.duplicates},
                                   {"not_taken", each.broken},
                                   {"loans", each.copies}});
        answer.text += line(Ctl::tr("%1: %2, %3, readers %4, open loans %5")
                                .arg(QString::number(each.id.value), qs(each.fileName), words(each.state),
                                     numberText(each.imported), numberText(each.copies)));
    }
    if (const QString advice = interruptedWords(*imports); !advice.isEmpty()) answer.text += line(advice);
    if (imports->empty()) answer.text = line(Ctl::tr("Nothing was imported yet."));
    return answer;
}

} // namespace kitapdar::ctl
