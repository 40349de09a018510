// Use cases of periodicals. Called inside a transaction; stateless, any thread. Each is one operation with one undo.
#pragma once

#include "core/periodicals/SubscriptionQueries.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::periodicals {

class SubscriptionService {
public:
    explicit SubscriptionService(const journal::Journal& journal) : m_journal(journal) {}

    /// With a row for each issue that is to come, in each set.
    Result<Subscription, SubscribeRefusal> subscribe(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::CopyEdit>& by,
                                                     const NewSubscription& subscription) const;
    /// Supplier, source, price, lending, document and note; the rest stays. What is in the books keeps its value.
    /// Fault::Conflict when `subscription.version` is not the present one.
    Result<Subscription, EditSubscriptionRefusal> edit(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::CopyEdit>& by,
                                                       const Subscription& subscription) const;
    Result<void, RemoveSubscriptionRefusal> remove(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::CopyEdit>& by,
                                                   SubscriptionId id) const;

    /// How many came, counted in all sets. An issue that comes after its set was counted belongs to that set.
    Result<std::int64_t, ArriveRefusal> arrive(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::CopyEdit>& by,
                                               const IssueArrival& arrival) const;
    /// The issue is expected again in all its sets, as long as none of them is in the books by itself or bound.
    Result<void, TakeBackArrivalRefusal> takeBack(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by, SubscriptionId id,
                                                  const IssueName& issue) const;
    /// In each set; it is expected at once, and arrives as any other.
    Result<void, AddIssueRefusal> addIssue(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::CopyEdit>& by, SubscriptionId id,
                                           const ExtraIssue& issue) const;
    /// One that will never come: it was given up by its publisher, or was a slip.
    Result<void, RemoveIssueRefusal> removeIssue(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::CopyEdit>& by, SubscriptionId id,
                                                 const IssueName& issue) const;

    /// All that is late is claimed today; what the letter names.
    Result<std::vector<LateIssue>, ClaimRefusal> claim(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::CopyEdit>& by,
                                                       const SubscriptionFilter& filter,
                                                       std::optional<SubscriptionId> id) const;

    /// Brings what has arrived and is in no book into the books by one delivery, hence one record of part 1: each issue
    /// as a copy, or each set, as the subscription says, without inventory numbers. Copies are withheld unless issues
    /// are lent. By price: of a set all of it, of issues their shares, so that all of them are the price to the tiyn.
    Result<deliveries::Posted, PostYearRefusal> postYear(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::CopyEdit>& by,
                                                         SubscriptionId id, const YearPosting& posting) const;

    /// Makes a copy with an inventory number of issues that are in the books: it takes over their value, and they leave
    /// the stock, by one record of part 1 that takes away and adds.
    Result<BoundVolume, BindVolumeRefusal> bind(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CopyEdit>& by,
                                                const VolumeBinding& binding) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::periodicals
