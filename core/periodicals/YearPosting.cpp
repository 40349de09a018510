#include "core/accounts/BookChecks.h"
#include "core/collection/CopyRepository.h"
#include "core/deliveries/Posting.h"
#include "core/journal/Journal.h"
#include "core/periodicals/Kinds.h"
#include "core/periodicals/SubscriptionRepository.h"
#include "core/periodicals/SubscriptionService.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace kitapdar::periodicals {

namespace {

const SubscriptionRepository stored;
const collection::CopyRepository copies;

using SetKey = std::pair<std::string, int>; // place and number of the set
SetKey setOf(const SerialIssue& issue) { return {issue.place, issue.setNumber}; }

/// Issues that come into the books as one copy.
struct CountedCopy {
    std::vector<SerialIssue> issues;
    std::int64_t worth = 0; // tiyn, by the price of the subscription
};

/// What issues are worth: the price of a set divided by its regular issues, the rest falls to the first ones; what
/// nobody could expect came with them.
class Shares {
public:
    Shares(const Subscription& subscription, const std::vector<SerialIssue>& issues)
        : m_price(subscription.price ? subscription.price->tiyn : 0) {
        for (const SerialIssue& issue : issues) {
            if (issue.name.kind == IssueKind::Regular) m_positions.insert(issue.position);
        }
    }
    std::int64_t of(const SerialIssue& issue) const {
        if (issue.name.kind != IssueKind::Regular) return 0;
        const std::int64_t count = std::ssize(m_positions);
        const std::int64_t before = std::distance(m_positions.begin(), m_positions.find(issue.position));
        return m_price / count + (before < m_price % count ? 1 : 0);
    }

private:
    std::int64_t m_price;
    std::set<int> m_positions; // of regular issues
};

/// In the order of places and sets.
std::vector<CountedCopy> countedCopies(const Subscription& subscription, const std::vector<SerialIssue>& issues) {
    std::map<SetKey, std::vector<SerialIssue>> sets;
    std::map<SetKey, bool> inBooks;
    const Shares shares(subscription, issues);
    for (const SerialIssue& issue : issues) {
        if (issue.copyId) inBooks[setOf(issue)] = true;
        if (issue.arrivedOn && !issue.copyId) sets[setOf(issue)].push_back(issue);
    }
    std::vector<CountedCopy> counted;
    for (const auto& [set, arrived] : sets) {
        if (subscription.unit == CountedUnit::Set) {
            // A set that was bound already has brought its price into the books.
            const std::int64_t price = subscription.price ? subscription.price->tiyn : 0;
            counted.push_back({arrived, inBooks[set] ? 0 : price});
            continue;
        }
        for (const SerialIssue& issue : arrived) counted.push_back({{issue}, shares.of(issue)});
    }
    return counted;
}

/// A row of the delivery for each worth, so that each copy gets its own price.
struct Rows {
    std::vector<deliveries::DeliveryRow> rows;
    std::vector<CountedCopy> copies; // in the order of the rows
};

Rows rowsOf(const Subscription& subscription, std::vector<CountedCopy> counted, const std::string& title,
            const std::optional<Money>& sum) {
    if (sum) {
        for (CountedCopy& each : counted) each.worth = 0;
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), &CountedCopy::worth);
    Rows made;
    std::int64_t worth = -1;
    for (CountedCopy& each : counted) {
        if (each.worth != worth) {
            worth = each.worth;
            deliveries::DeliveryRow& row = made.rows.emplace_back();
            row.record = subscription.recordId;
            row.title = title;
            row.year = subscription.year;
            row.copies = 0;
            if (sum) {
                row.sum = sum;
            } else if (subscription.price) {
                row.price = Money{worth};
            }
        }
        deliveries::DeliveryRow& row = made.rows.back();
        ++row.copies;
        const std::string& place = each.issues.front().place;
        if (row.places.empty() || row.places.back().place != place) row.places.push_back({place, 0});
        ++row.places.back().copies;
        made.copies.push_back(std::move(each));
    }
    return made;
}

/// What a delivery of copies with known records cannot be refused for is a mistake of ours.
PostYearRefusal knownIn(const deliveries::PostRefusal& no) {
    return std::visit(
        [](const auto& reason) -> PostYearRefusal {
            if constexpr (std::is_constructible_v<PostYearRefusal, decltype(reason)>)
                return reason;
            else
                return internalFault("a delivery of issues that have arrived was refused");
        },
        no);
}

std::vector<IssueName> namesOf(const std::vector<SerialIssue>& issues) {
    std::vector<IssueName> names;
    for (const SerialIssue& issue : issues) names.push_back(issue.name);
    return names;
}

/// Each copy knows its issues, and they know their copy.
Result<void> link(storage::Transaction& transaction, journal::Operation& operation, const Subscription& subscription,
                  collection::CopyId id, std::vector<SerialIssue> issues) {
    TRY(auto copy, copies.byId(transaction, id));
    if (!copy) return fail(internalFault("a copy that was made is gone"));
    copy->note = labelOf(subscription.year, namesOf(issues));
    if (!subscription.lendsIssues) copy->circulation = collection::Circulation::Withheld;
    CHECK(copies.update(operation, *copy));
    for (SerialIssue& issue : issues) {
        issue.copyId = id;
        CHECK(stored.updateIssue(operation, issue));
    }
    return {};
}

} // namespace

Result<deliveries::Posted, PostYearRefusal> SubscriptionService::postYear(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by, SubscriptionId id,
    const YearPosting& posting) const {
    TRY(const auto subscription, stored.byId(transaction, id));
    if (!subscription) return fail(UnknownSubscription{id});
    TRY(const auto issues, stored.issues(transaction, id));
    TRY(const auto title, copies.titleOf(transaction, subscription->recordId));
    const std::string name = title.value_or("") + ", " + std::to_string(subscription->year);
    const Rows made = rowsOf(*subscription, countedCopies(*subscription, issues), name, posting.sum);
    if (made.rows.empty()) return fail(NothingToPost{});
    if (std::ssize(made.copies) > deliveries::mostCopiesOfDelivery) return fail(deliveries::DeliveryTooLarge{});
    const Day on = posting.on.value_or(m_journal.clock().today());
    CHECK(accounts::checkDay<PostYearRefusal>(transaction, m_journal.clock(), on));

    deliveries::NewDelivery delivery;
    delivery.rows = made.rows;
    delivery.head.supplier = subscription->supplierId;
    delivery.head.source = subscription->source;
    delivery.head.on = on;
    delivery.head.documentNumber =
        posting.documentNumber.empty() ? subscription->documentNumber : posting.documentNumber;
    delivery.head.documentOn = posting.documentOn;
    delivery.head.withoutNumbers = true;
    delivery.head.onBalance = posting.onBalance;
    delivery.head.commission = posting.commission;
    delivery.head.note = posting.note;
    delivery.head.again = true; // the register knows what was entered; the parts of a year have one document
    TRY(delivery.head.titlesCounted, stored.isInBooks(transaction, subscription->recordId, subscription->year));
    deliveries::SharedRecords shared;
    TRY(const auto plan, deliveries::planOf(transaction, delivery, m_journal.clock().today(), &shared));
    if (!plan.mayBePosted()) return fail(deliveries::DeliveryHasProblems{plan.problems});

    journal::Operation operation = m_journal.begin(transaction, by, kinds::post);
    const auto written = deliveries::write(transaction, operation, m_journal, delivery, plan, shared, by);
    if (!written) return fail(knownIn(written.error()));
    for (std::size_t i = 0; i < made.copies.size(); ++i)
        CHECK(link(transaction, operation, *subscription, written->copies[i].id, made.copies[i].issues));
    const deliveries::Posted& posted = written->posted;
    operation.about("subscription", id.value);
    operation.about("delivery", posted.id.value);
    operation.fact(journal::FactName::Title, name);
    operation.fact(journal::FactName::Number, posted.act);
    operation.fact(journal::FactName::Value, posted.ksu);
    operation.fact(journal::FactName::Copies, posted.copies);
    operation.fact(journal::FactName::Amount, posted.sum);
    CHECK(operation.finish());
    return posted;
}

} // namespace kitapdar::periodicals
