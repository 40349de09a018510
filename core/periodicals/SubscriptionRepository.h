// The SQL of subscriptions and their issues.
#pragma once

#include "core/journal/Operation.h"
#include "core/periodicals/SubscriptionQueries.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::periodicals {

class SubscriptionRepository {
public:
    Result<std::optional<Subscription>> byId(storage::Snapshot& snapshot, SubscriptionId id) const;
    /// `id`: that one alone.
    Result<std::vector<SubscriptionSummary>> list(storage::Snapshot& snapshot, const SubscriptionFilter& filter,
                                                  std::optional<SubscriptionId> id, Day today) const;
    Result<std::vector<SerialIssue>> issues(storage::Snapshot& snapshot, SubscriptionId id) const;
    /// Rows of issues that are late, as they stand.
    Result<std::vector<SerialIssue>> lateIssues(storage::Snapshot& snapshot, const SubscriptionFilter& filter,
                                                std::optional<SubscriptionId> id, Day today) const;
    Result<std::vector<LateIssue>> late(storage::Snapshot& snapshot, const SubscriptionFilter& filter,
                                        std::optional<SubscriptionId> id, Day today) const;
    /// Whether an issue of the title and year stands in the books, by itself or in a volume.
    Result<bool> isInBooks(storage::Snapshot& snapshot, catalogue::RecordId record, int year) const;
    Result<std::vector<int>> years(storage::Snapshot& snapshot) const;

    Result<SubscriptionId> insert(journal::Operation& operation, const Subscription& subscription) const;
    Result<void> update(journal::Operation& operation, const Subscription& subscription) const;
    /// With its issues.
    Result<void> erase(storage::Snapshot& snapshot, journal::Operation& operation, SubscriptionId id) const;
    Result<void> insertIssue(journal::Operation& operation, const SerialIssue& issue) const;
    Result<void> updateIssue(journal::Operation& operation, const SerialIssue& issue) const;
    Result<void> eraseIssue(journal::Operation& operation, SerialIssueId id) const;
};

} // namespace kitapdar::periodicals
