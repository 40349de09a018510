// What lists and pages of periodicals read. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/periodicals/Subscription.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::periodicals {

/// A subscription as a list shows it. Issues are counted in each set.
struct SubscriptionSummary {
    Subscription subscription;
    std::string title;
    std::string recordKind; // code
    std::string supplier;
    std::int64_t sets = 0;
    std::int64_t expected = 0; // all issues of all sets
    std::int64_t arrived = 0;
    std::int64_t late = 0;
    std::int64_t claimed = 0; // of those that did not come
    std::int64_t posted = 0;  // in the books, those that were bound among them
    std::int64_t bound = 0;
};

struct SubscriptionFilter {
    std::optional<int> year = std::nullopt;
    std::optional<deliveries::SupplierId> supplier = std::nullopt;
};

/// An issue that is late in some sets of a place.
struct LateIssue {
    SubscriptionId subscription{0};
    int year = 0;
    std::string title;
    std::optional<deliveries::SupplierId> supplierId;
    std::string supplier;
    std::string documentNumber; // of the subscription
    IssueName name;
    Day expectedOn;
    std::int64_t lacking = 0; // sets
    std::optional<Day> claimedOn;
    int claims = 0;
};

class SubscriptionQueries {
public:
    explicit SubscriptionQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// By title; the newest year first.
    Result<std::vector<SubscriptionSummary>> list(storage::Snapshot& snapshot, const SubscriptionFilter& filter) const;
    Result<std::optional<SubscriptionSummary>> find(storage::Snapshot& snapshot, SubscriptionId id) const;
    /// In the order of their positions, places and sets.
    Result<std::vector<SerialIssue>> issues(storage::Snapshot& snapshot, SubscriptionId id) const;
    Result<std::vector<IssueBox>> boxes(storage::Snapshot& snapshot, SubscriptionId id) const;
    /// What is late today, by suppliers, titles and positions; of one subscription, or of all.
    Result<std::vector<LateIssue>> late(storage::Snapshot& snapshot, const SubscriptionFilter& filter,
                                        std::optional<SubscriptionId> id) const;
    /// The years of which there is a subscription, the last first.
    Result<std::vector<int>> years(storage::Snapshot& snapshot) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::periodicals
