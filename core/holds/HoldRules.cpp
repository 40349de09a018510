#include "core/holds/HoldRules.h"

#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/rules/CalendarService.h"

#include <algorithm>

namespace kitapdar::holds {

Result<HoldRules> HoldRules::read(storage::Snapshot& snapshot, const journal::Journal& journal) {
    TRY(auto rules, rules::CalendarService(journal).rules(snapshot));
    return HoldRules(journal, std::move(rules));
}

Result<std::vector<std::string>> HoldRules::path(storage::Snapshot& snapshot, const std::string& place) {
    const auto known = m_paths.find(place);
    if (known != m_paths.end()) return known->second;
    TRY(auto path, places::pathOf(snapshot, place));
    return m_paths.emplace(place, std::move(path)).first->second;
}

Result<rules::LoanTerms> HoldRules::terms(storage::Snapshot& snapshot, const collection::Copy& copy,
                                          const std::string& kind, const std::string& category) {
    TRY(const auto where, path(snapshot, copy.place));
    return m_rules.terms(where, category, kind);
}

Result<Day> HoldRules::readyUntil(storage::Snapshot& snapshot, const Hold& hold, const rules::LoanTerms& terms) {
    if (hold.usePlace == collection::Lending::ReadingRoom && hold.wantedUntil) return *hold.wantedUntil;
    TRY(const auto where, path(snapshot, hold.pickupPlace));
    TRY(const auto calendar, rules::CalendarService(m_journal).calendar(snapshot, where));
    const Day last = calendar.add(m_journal.clock().today(), terms.pickupDays,
                                  terms.pickupSkipsClosed ? rules::CountMode::OpenDays : rules::CountMode::Days);
    return hold.wantedUntil ? std::min(last, *hold.wantedUntil) : last;
}

} // namespace kitapdar::holds
