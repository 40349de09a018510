// What is asked before anything is written into the books.
#pragma once

#include "core/accounts/AccountsRepository.h"
#include "core/base/Time.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kitapdar::accounts {

inline const Term* findTerm(const std::vector<Term>& terms, TermList list, std::string_view code) {
    const auto found =
        std::ranges::find_if(terms, [&](const Term& term) { return term.list == list && term.code == code; });
    return found == terms.end() ? nullptr : &*found;
}

/// The day is not in the future, the books have begun, and they are not closed for it.
template <class Refusals>
Result<void, Refusals> checkDay(storage::Snapshot& snapshot, const Clock& clock, Day on) {
    if (clock.today() < on) return fail(Refusals(DayInFuture{on}));
    TRY(const auto opening, AccountsRepository().opening(snapshot));
    if (opening && on < opening->on) return fail(Refusals(BeforeOpening{opening->on}));
    TRY(const auto closed, AccountsRepository().closedUntil(snapshot));
    if (closed && on <= *closed) return fail(Refusals(PeriodClosed{*closed}));
    return {};
}

} // namespace kitapdar::accounts
