#include "core/staff/EntryQueries.h"

#include "core/journal/People.h"
#include "core/staff/Gate.h"

namespace kitapdar::staff {

Result<bool> isAllowed(storage::Snapshot& snapshot, const Session& by, const Clock& clock, Permission permission) {
    const auto allowed = Gate(clock).check(snapshot, by, permission);
    if (const Fault* fault = allowed ? nullptr : faultIn(allowed.error())) return fail(*fault);
    return allowed.has_value();
}

Result<std::vector<journal::Entry>> EntryQueries::latest(storage::Snapshot& snapshot, const Session& by,
                                                         int limit) const {
    TRY(auto entries, m_journal.latest(snapshot, limit, std::nullopt));
    return shownTo(snapshot, by, std::move(entries));
}

Result<std::vector<journal::Entry>> EntryQueries::history(storage::Snapshot& snapshot, const Session& by,
                                                          const journal::Subject& subject, int limit) const {
    TRY(auto entries, m_journal.history(snapshot, subject, limit));
    return shownTo(snapshot, by, std::move(entries));
}

Result<std::vector<journal::Entry>> EntryQueries::shownTo(storage::Snapshot& snapshot, const Session& by,
                                                          std::vector<journal::Entry> entries) const {
    TRY(const bool allowed, isAllowed(snapshot, by, m_journal.clock(), Permission::ReaderHistory));
    if (allowed) return entries;
    for (journal::Entry& entry : entries) {
        if (!by.operatorCode.empty() && entry.operatorCode == by.operatorCode) continue;
        std::erase_if(entry.facts, [](const auto& fact) { return journal::isFactAboutPeople(fact.first); });
    }
    return entries;
}

} // namespace kitapdar::staff
