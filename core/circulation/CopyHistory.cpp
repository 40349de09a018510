#include "core/circulation/CopyHistory.h"

#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/collection/Kinds.h"
#include "core/staff/EntryQueries.h"

#include <algorithm>
#include <map>
#include <optional>

namespace kitapdar::circulation {

namespace {

/// The entries that the present state of a loan goes back to.
struct Causes {
    const journal::Entry* lent = nullptr;
    const journal::Entry* returned = nullptr;
};

/// Entries of one copy, newest first.
class Entries {
public:
    explicit Entries(const std::vector<journal::Entry>& entries) {
        for (const journal::Entry& entry : entries) m_bySeq.emplace(entry.seq, &entry);
    }

    /// Neither taken back, nor taken back with the undo taken back in turn.
    bool holds(const journal::Entry& entry) const {
        if (!entry.undoneBy) return true;
        const auto undo = m_bySeq.find(*entry.undoneBy);
        return undo != m_bySeq.end() && !holds(*undo->second);
    }

    /// By loan. A copy that goes from one reader to another is returned and lent by one entry.
    std::map<std::int64_t, Causes> causes() const {
        std::map<std::int64_t, Causes> all;
        for (const auto& [seq, entry] : m_bySeq) { // the oldest first: the newest return is the one that counts
            const bool movesLoans = entry->kind == kinds::lend.code || entry->kind == kinds::returnCopy.code ||
                                    entry->kind == collection::kinds::lose.code;
            if (!movesLoans || !holds(*entry)) continue;
            for (const journal::WrittenRow& row : entry->rows) {
                if (row.table != "loan") continue;
                (row.inserted ? all[row.id].lent : all[row.id].returned) = entry;
            }
        }
        return all;
    }

private:
    std::map<std::int64_t, const journal::Entry*> m_bySeq;
};

} // namespace

Result<std::vector<CopyEvent>> CopyHistory::of(storage::Snapshot& snapshot, const Session& by, collection::CopyId copy,
                                               int limit) const {
    const Clock& clock = m_journal.clock();
    TRY(const bool seesHistory, staff::isAllowed(snapshot, by, clock, Permission::ReaderHistory));
    TRY(const bool seesReaders, staff::isAllowed(snapshot, by, clock, Permission::ReaderView));
    const auto cardOf = [&](const LoanRow& row) {
        const bool isShown = seesHistory || (seesReaders && !row.loan.returnedAt);
        return isShown || row.readerCard.empty() ? std::optional(row.readerCard) : std::nullopt;
    };
    TRY(const auto loans, LoanRepository().historyOfCopy(snapshot, copy, limit));
    TRY(const auto entries,
        staff::EntryQueries(m_journal).history(snapshot, by, journal::Subject{"copy", copy.value}, limit));
    auto causes = Entries(entries).causes();
    std::vector<CopyEvent> events;
    std::vector<const journal::Entry*> shown;
    const auto show = [&](Instant at, const journal::Entry* cause, auto what) {
        events.push_back({at, cause ? cause->operatorName : std::string(), std::move(what)});
        shown.push_back(cause);
    };
    for (const LoanRow& row : loans) {
        const Causes cause = causes[row.loan.id.value];
        show(row.loan.lentAt, cause.lent, CopyLent{cardOf(row), row.loan.dueOn});
        // A loan that ended because the copy was lost is told of by that entry.
        const bool wasLost = cause.returned && cause.returned->kind == collection::kinds::lose.code;
        if (row.loan.returnedAt && !wasLost) show(*row.loan.returnedAt, cause.returned, CopyReturned{cardOf(row)});
    }
    for (const journal::Entry& entry : entries) {
        if (std::ranges::find(shown, &entry) == shown.end()) events.push_back({entry.at, entry.operatorName, entry});
    }
    std::ranges::stable_sort(events, std::greater(), &CopyEvent::at);
    return events;
}

} // namespace kitapdar::circulation
