#include "app/kitapdarctl/HistoryCommands.h"

#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "core/exchange/RecordHistory.h"
#include "core/journal/ChangeQueries.h"
#include "core/staff/EntryQueries.h"
#include "wording/ChangeWords.h"
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

Outcome historyOf(Session& session, Library& library, const journal::Subject& subject, int limit,
                  const Result<std::vector<journal::Entry>>& entries) {
    if (!entries) return fail(session.failure(entries.error()));
    const auto changes = library.readNow(&journal::ChangeQueries::of, subject, limit);
    if (!changes) return fail(session.failure(changes.error()));
    Answer answer{Json::array(), {}};
    for (const journal::Entry& entry : *entries) {
        const auto changed = changes->find(entry.seq);
        const auto fields = changed == changes->end() ? std::vector<journal::FieldChange>() : changed->second;
        answer.document.push_back(documentOf(entry, fields));
        QString text = words(entry);
        if (const QString what = words(fields); !what.isEmpty()) text += QStringLiteral(": ") + what;
        answer.text += line(QStringLiteral("%1  %2  %3").arg(momentText(entry.at), qs(entry.operatorName), text));
    }
    return answer;
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

} // namespace kitapdar::ctl
