// Rules and calendars as holds need them: read once for a use case, resolved for one copy and one reader. The thread of
// the transaction.
#pragma once

#include "core/holds/Hold.h"
#include "core/rules/LoanRules.h"
#include "core/storage/Transaction.h"

#include <map>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::holds {

class HoldRules {
public:
    static Result<HoldRules> read(storage::Snapshot& snapshot, const journal::Journal& journal);

    /// What holds for a copy of this kind at its own place and a reader of this category.
    Result<rules::LoanTerms> terms(storage::Snapshot& snapshot, const collection::Copy& copy, const std::string& kind,
                                   const std::string& category);
    /// The last day on which the copy stands on the hold shelf when it is put there today: counted by the calendar of
    /// the place where it is picked up, never after the day until which it is wanted. A copy for the reading room waits
    /// until that day.
    Result<Day> readyUntil(storage::Snapshot& snapshot, const Hold& hold, const rules::LoanTerms& terms);

private:
    HoldRules(const journal::Journal& journal, rules::LoanRules rules)
        : m_journal(journal), m_rules(std::move(rules)) {}

    Result<std::vector<std::string>> path(storage::Snapshot& snapshot, const std::string& place);

    const journal::Journal& m_journal;
    rules::LoanRules m_rules;
    std::map<std::string, std::vector<std::string>> m_paths; // by the code of the place
};

} // namespace kitapdar::holds
