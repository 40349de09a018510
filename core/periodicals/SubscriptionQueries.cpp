#include "core/periodicals/SubscriptionQueries.h"

#include "core/journal/Journal.h"
#include "core/periodicals/SubscriptionRepository.h"

namespace kitapdar::periodicals {

namespace {

const SubscriptionRepository stored;

} // namespace

Result<std::vector<SubscriptionSummary>> SubscriptionQueries::list(storage::Snapshot& snapshot,
                                                                   const SubscriptionFilter& filter) const {
    return stored.list(snapshot, filter, std::nullopt, m_journal.clock().today());
}

Result<std::optional<SubscriptionSummary>> SubscriptionQueries::find(storage::Snapshot& snapshot,
                                                                     SubscriptionId id) const {
    TRY(auto found, stored.list(snapshot, {}, id, m_journal.clock().today()));
    return found.empty() ? std::optional<SubscriptionSummary>() : std::move(found.front());
}

Result<std::vector<SerialIssue>> SubscriptionQueries::issues(storage::Snapshot& snapshot, SubscriptionId id) const {
    return stored.issues(snapshot, id);
}

Result<std::vector<IssueBox>> SubscriptionQueries::boxes(storage::Snapshot& snapshot, SubscriptionId id) const {
    TRY(const auto issues, stored.issues(snapshot, id));
    return boxesOf(issues, m_journal.clock().today());
}

Result<std::vector<LateIssue>> SubscriptionQueries::late(storage::Snapshot& snapshot, const SubscriptionFilter& filter,
                                                         std::optional<SubscriptionId> id) const {
    return stored.late(snapshot, filter, id, m_journal.clock().today());
}

Result<std::vector<int>> SubscriptionQueries::years(storage::Snapshot& snapshot) const {
    return stored.years(snapshot);
}

} // namespace kitapdar::periodicals
