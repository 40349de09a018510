#include "app/kitapdarctl/HistoryCommands.h"

#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "core/exchange/RecordHistory.h"
#include "core/journal/ChangeQueries.h"
#include "core/journal/Journal.h"
#include "core/staff/EntryQueries.h"
#include "core/staff/UndoService.h"
#include "wording/ChangeWords.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"

#include <algorithm>
#include <limits>

namespace kitapdar::ctl {

namespace {

constexpr std::int64_t usualLimit = 100;

Json documentOf(const journal::Entry& entry, const std::vector<journal::FieldChange>& changes) {
    Json fields = Json::array();
    for (const journal::FieldChange& each : changes) {
        // Of bytes and of what is for the program alone there is nothing to read.
        if (words(each).isEmpty()) continue;
        fields.push_back({{"field", each.column}, {"before", each.before}, {"after", each.after}});
    }
    return {
        {"number", entry.seq}, {"at_ms", entry.at.milliseconds}, {"operator", entry.operatorName}, {"desk", entry.desk},
        {"kind", entry.kind},  {"changes", std::move(fields)}};
}

Result<int, Failure> limitOf(const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, usualLimit));
    return static_cast<int>(std::min<std::int64_t>(limit, std::numeric_limits<int>::max()));
}

Answer listed(const std::vector<journal::Entry>& entries, const journal::FieldChanges& changes) {
    Answer answer{Json::array(), {}};
    for (const journal::Entry& entry : entries) {
        const auto changed = changes.find(entry.seq);
        const auto fields = changed == changes.end() ? std::vector<journal::FieldChange>() : changed->second;
        answer.document.push_back(documentOf(entry, fields));
        QString text = words(entry);
        if (const QString what = words(fields); !what.isEmpty()) text += QStringLiteral(": ") + what;
        answer.text += line(QStringLiteral("%1  %2  %3  %4")
                                .arg(QString::number(entry.seq), momentText(entry.at), qs(entry.operatorName), text));
    }
    return answer;
}

Outcome historyOf(Session& session, Library& library, const journal::Subject& subject, int limit,
                  const Result<std::vector<journal::Entry>>& entries) {
    if (!entries) return fail(session.failure(entries.error()));
    const auto changes = library.readNow(&journal::ChangeQueries::of, subject, limit);
    if (!changes) return fail(session.failure(changes.error()));
    return listed(*entries, *changes);
}

/// What corrects an entry that stays in the books; "": nothing of these rooms.
QString correction(const journal::Entry& entry) {
    const auto command = [](const char* what, std::int64_t id) {
        return QStringLiteral("kitapdarctl --library … charge %1 %2 --reason TEXT")
            .arg(QLatin1String(what), QString::number(id));
    };
    QStringList commands;
    for (const journal::WrittenRow& row : entry.rows) {
        if (!row.inserted) continue;
        if (row.table == "charge_line" && entry.kind != "charge.reverse") commands << command("reverse", row.id);
        if (row.table == "charge" && entry.kind == "charge.add") commands << command("waive", row.id);
        if (row.table == "charge" && entry.kind != "charge.add")
            commands << QStringLiteral("kitapdarctl --library … charge show %1").arg(QString::number(row.id));
    }
    return commands.join(QStringLiteral("; "));
}

/// What was to be taken back, to say what helps instead; nullopt: it cannot be read.
std::optional<journal::Entry> entryAt(Library& library, std::optional<std::int64_t> number) {
    const auto entry = number ? library.readNow(&journal::Journal::entry, *number)
                              : library.readNow(&journal::Journal::undoable, library.session());
    return entry ? *entry : std::nullopt;
}

Failure notUndone(Session& session, Library& library, std::optional<std::int64_t> number,
                  const journal::UndoRefusal& no) {
    QStringList sentences;
    const auto* const stays = std::get_if<journal::NotUndoable>(&no);
    if (stays && !number) {
        sentences << Ctl::tr(
                         "Not undone: %1. What came before it stays; \"undo NUMBER\" undoes one thing by itself, "
                         "\"changes\" lists the numbers.")
                         .arg(operationWords(stays->kind));
        if (const QString way = wayBackWords(stays->kind); !way.isEmpty()) sentences << way;
    } else {
        sentences << words(no);
    }
    if (stays || std::holds_alternative<journal::UndoForbidden>(no)) {
        const auto entry = entryAt(library, number);
        if (const QString commands = entry ? correction(*entry) : QString(); !commands.isEmpty())
            sentences << Ctl::tr("The command for it: %1.").arg(commands);
    }
    return session.failure(no, joinedSentences(sentences));
}

} // namespace

Outcome showRecordHistory(Session& session, const Arguments& arguments) {
    TRY(const auto number, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    TRY(const int limit, limitOf(arguments));
    return historyOf(
        session, *library, {"record", number}, limit,
        library->readNow(&exchange::RecordHistory::of, library->session(), catalogue::RecordId(number), limit));
}

Outcome showCopyHistory(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    TRY(const int limit, limitOf(arguments));
    const journal::Subject subject{"copy", copy.id.value};
    return historyOf(session, *library, subject, limit,
                     library->readNow(&staff::EntryQueries::history, library->session(), subject, limit));
}

Outcome listChanges(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const int limit, limitOf(arguments));
    const auto entries = library->readNow(&staff::EntryQueries::latest, library->session(), limit);
    if (!entries) return fail(session.failure(entries.error()));
    const auto changes = library->readNow(&journal::ChangeQueries::latest, limit);
    if (!changes) return fail(session.failure(changes.error()));
    return listed(*entries, *changes);
}

Outcome undo(Session& session, const Arguments& arguments) {
    std::optional<std::int64_t> number;
    if (!arguments.positional().empty()) {
        TRY(number, arguments.number("NUMBER", arguments.at(0), 1));
    }
    TRY(Library* const library, session.library());
    const auto undone = number ? library->writeNow(&staff::UndoService::undo, *number)
                               : library->writeNow(&staff::UndoService::undoLast);
    if (!undone) return fail(notUndone(session, *library, number, undone.error()));
    return Answer{{{"undone", undone->kind}, {"operation", undone->seq}, {"facts", journal::toJson(undone->facts)}},
                  line(Ctl::tr("Undone: %1 (no. %2)").arg(originalWords(*undone), QString::number(undone->seq)))};
}

} // namespace kitapdar::ctl
