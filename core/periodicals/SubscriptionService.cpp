#include "core/periodicals/SubscriptionService.h"

#include "core/accounts/BookChecks.h"
#include "core/collection/CopyRepository.h"
#include "core/deliveries/SupplierRepository.h"
#include "core/journal/Journal.h"
#include "core/periodicals/Kinds.h"
#include "core/periodicals/SubscriptionRepository.h"
#include "core/places/PlaceRepository.h"
#include "core/text/Barcode.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::periodicals {

namespace {

const SubscriptionRepository stored;

constexpr int firstYear = 1800;
constexpr int lastYear = 2200;
constexpr int mostIssuesAYear = 366;
constexpr int mostSets = 999;

bool isMonth(int month) { return month >= 1 && month <= 12; }

/// Who brings it and as what it comes.
template <class Refusals>
Result<void, Refusals> checkOrigin(storage::Snapshot& snapshot, const Subscription& subscription) {
    if (subscription.supplierId) {
        TRY(const auto supplier, deliveries::SupplierRepository().byId(snapshot, *subscription.supplierId));
        if (!supplier)
            return fail(Refusals(deliveries::UnknownSupplier{std::to_string(subscription.supplierId->value)}));
        if (supplier->closed) return fail(Refusals(deliveries::SupplierClosed{supplier->name}));
    }
    TRY(const auto terms, accounts::AccountsRepository().terms(snapshot));
    const bool isKnown = accounts::findTerm(terms, accounts::TermList::Source, subscription.source) != nullptr;
    if (accounts::isOfProgram(subscription.source) || !isKnown)
        return fail(Refusals(accounts::UnknownTerm{accounts::TermList::Source, subscription.source}));
    return {};
}

Result<void, SubscribeRefusal> checkSets(storage::Snapshot& snapshot, const std::vector<SetShare>& shares) {
    std::set<std::string> codes;
    for (const SetShare& share : shares) {
        if (share.sets < 1 || share.sets > mostSets || !codes.insert(share.place).second) return fail(NoSets{});
        if (share.place.empty()) continue;
        TRY(const auto place, places::PlaceRepository().byCode(snapshot, share.place));
        if (!place) return fail(places::UnknownPlace{share.place});
        if (place->closed) return fail(places::PlaceClosed{share.place});
    }
    if (shares.empty()) return fail(NoSets{});
    return {};
}

void tell(journal::Operation& operation, const Subscription& subscription, const std::string& title) {
    operation.about("subscription", subscription.id.value);
    operation.fact(journal::FactName::Title, title + ", " + std::to_string(subscription.year));
}

/// A subscription with its issues and its title, as it is when a use case begins.
struct Register {
    Subscription subscription;
    std::vector<SerialIssue> issues;
    std::string title;
};

Result<std::optional<Register>> registerOf(storage::Snapshot& snapshot, SubscriptionId id) {
    TRY(auto subscription, stored.byId(snapshot, id));
    if (!subscription) return std::optional<Register>();
    Register found{std::move(*subscription), {}, {}};
    TRY(found.issues, stored.issues(snapshot, id));
    TRY(const auto title, collection::CopyRepository().titleOf(snapshot, found.subscription.recordId));
    found.title = title.value_or("");
    return std::optional(std::move(found));
}

std::vector<SerialIssue> named(const std::vector<SerialIssue>& issues, const IssueName& name) {
    std::vector<SerialIssue> found;
    std::ranges::copy_if(issues, std::back_inserter(found),
                         [&](const SerialIssue& issue) { return issue.name == name; });
    return found;
}

/// The copy as which the set of an issue is in the books and which is no volume yet.
std::optional<collection::CopyId> setInBooks(const Register& all, const SerialIssue& issue) {
    if (all.subscription.unit != CountedUnit::Set) return std::nullopt;
    for (const SerialIssue& each : all.issues) {
        const bool isOfSet = each.place == issue.place && each.setNumber == issue.setNumber;
        if (isOfSet && each.copyId && !each.volumeId) return each.copyId;
    }
    return std::nullopt;
}

/// Whether the issue came into the books with its set, after that was counted.
bool joinedItsSet(const Register& all, const SerialIssue& issue) {
    if (all.subscription.unit != CountedUnit::Set || !issue.copyId || issue.volumeId) return false;
    return std::ranges::any_of(
        all.issues, [&](const SerialIssue& each) { return each.copyId == issue.copyId && each.id != issue.id; });
}

} // namespace

Result<Subscription, SubscribeRefusal> SubscriptionService::subscribe(storage::Transaction& transaction,
                                                                      const staff::Permitted<Permission::CopyEdit>& by,
                                                                      const NewSubscription& given) const {
    Subscription subscription = given.subscription;
    const bool isPeriod = subscription.year >= firstYear && subscription.year <= lastYear &&
                          isMonth(subscription.fromMonth) && isMonth(subscription.toMonth) &&
                          subscription.fromMonth <= subscription.toMonth && subscription.firstNumber >= 0;
    if (!isPeriod) return fail(SubscriptionPeriodMalformed{});
    if (subscription.issuesAYear < 1 || subscription.issuesAYear > mostIssuesAYear) return fail(FrequencyMalformed{});
    if (subscription.firstNumber == 0)
        subscription.firstNumber = issuesBefore(subscription.issuesAYear, subscription.fromMonth) + 1;
    subscription.claimAfter = std::clamp(subscription.claimAfter, 0, mostIssuesAYear);
    const auto expected = expectedIssues(subscription);
    if (expected.empty()) return fail(FrequencyMalformed{});
    CHECK(checkSets(transaction, given.sets));
    std::int64_t sets = 0;
    for (const SetShare& share : given.sets) sets += share.sets;
    if (sets * std::ssize(expected) > mostIssuesOfSubscription) return fail(TooManyIssues{});
    TRY(const auto title, collection::CopyRepository().titleOf(transaction, subscription.recordId));
    if (!title) return fail(catalogue::UnknownRecord{subscription.recordId});
    CHECK(checkOrigin<SubscribeRefusal>(transaction, subscription));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::subscribe);
    TRY(subscription.id, stored.insert(operation, subscription));
    subscription.version = 1;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        SerialIssue issue;
        issue.subscriptionId = subscription.id;
        issue.name = {IssueKind::Regular, std::to_string(expected[i].number)};
        issue.position = static_cast<int>(i) + 1;
        issue.month = expected[i].month;
        issue.expectedOn = expected[i].on;
        issue.claimFrom = expected[i].on.plusDays(subscription.claimAfter + 1);
        for (const SetShare& share : given.sets) {
            issue.place = share.place;
            for (issue.setNumber = 1; issue.setNumber <= share.sets; ++issue.setNumber)
                CHECK(stored.insertIssue(operation, issue));
        }
    }
    tell(operation, subscription, *title);
    operation.fact(journal::FactName::Copies, sets);
    if (subscription.price) operation.fact(journal::FactName::Amount, subscription.price->tiyn * sets);
    CHECK(operation.finish());
    return subscription;
}

Result<Subscription, EditSubscriptionRefusal> SubscriptionService::edit(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by,
    const Subscription& given) const {
    TRY(const auto found, registerOf(transaction, given.id));
    if (!found) return fail(UnknownSubscription{given.id});
    CHECK(checkOrigin<EditSubscriptionRefusal>(transaction, given));
    Subscription subscription = found->subscription;
    subscription.supplierId = given.supplierId;
    subscription.source = given.source;
    subscription.price = given.price;
    subscription.lendsIssues = given.lendsIssues;
    subscription.documentNumber = given.documentNumber;
    subscription.note = given.note;
    subscription.version = given.version;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(stored.update(operation, subscription));
    ++subscription.version;
    tell(operation, subscription, found->title);
    CHECK(operation.finish());
    return subscription;
}

Result<void, RemoveSubscriptionRefusal> SubscriptionService::remove(storage::Transaction& transaction,
                                                                    const staff::Permitted<Permission::CopyEdit>& by,
                                                                    SubscriptionId id) const {
    TRY(const auto found, registerOf(transaction, id));
    if (!found) return fail(UnknownSubscription{id});
    const bool hasStarted =
        std::ranges::any_of(found->issues, [](const SerialIssue& issue) { return issue.arrivedOn || issue.claimedOn; });
    if (hasStarted) return fail(SubscriptionStarted{});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::remove);
    CHECK(stored.erase(transaction, operation, id));
    tell(operation, found->subscription, found->title);
    CHECK(operation.finish());
    return {};
}

Result<std::int64_t, ArriveRefusal> SubscriptionService::arrive(storage::Transaction& transaction,
                                                                const staff::Permitted<Permission::CopyEdit>& by,
                                                                const IssueArrival& arrival) const {
    TRY(const auto found, registerOf(transaction, arrival.subscription));
    if (!found) return fail(UnknownSubscription{arrival.subscription});
    const Day on = arrival.on.value_or(m_journal.clock().today());
    if (m_journal.clock().today() < on) return fail(collection::DayInFuture{on});
    // The first number of a year may come in the last month of the one before.
    const Day first(found->subscription.year - 1, 12, 1);
    if (on < first && !arrival.issues.empty())
        return fail(IssueBeforeItsYear{arrival.issues.front(), found->subscription.year});
    std::vector<SerialIssue> come;
    for (const IssueName& name : arrival.issues) {
        auto issues = named(found->issues, name);
        if (arrival.place)
            std::erase_if(issues, [&](const SerialIssue& issue) { return issue.place != *arrival.place; });
        if (issues.empty()) return fail(UnknownIssue{name});
        std::erase_if(issues, [](const SerialIssue& issue) { return issue.arrivedOn.has_value(); });
        if (issues.empty()) return fail(IssueArrived{name});
        const int lacking = static_cast<int>(issues.size());
        if (arrival.copies > lacking) return fail(TooManyArrived{name, lacking});
        if (arrival.copies > 0) issues.resize(static_cast<std::size_t>(arrival.copies));
        come.insert(come.end(), issues.begin(), issues.end());
    }
    if (come.empty()) return fail(UnknownIssue{});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::arrive);
    for (SerialIssue& issue : come) {
        issue.arrivedOn = on;
        issue.copyId = setInBooks(*found, issue);
        CHECK(stored.updateIssue(operation, issue));
    }
    tell(operation, found->subscription, found->title);
    operation.fact(journal::FactName::Note, labelOf(found->subscription.year, arrival.issues));
    operation.fact(journal::FactName::Copies, std::ssize(come));
    CHECK(operation.finish());
    return std::ssize(come);
}

Result<void, TakeBackArrivalRefusal> SubscriptionService::takeBack(storage::Transaction& transaction,
                                                                   const staff::Permitted<Permission::CopyEdit>& by,
                                                                   SubscriptionId id, const IssueName& name) const {
    TRY(const auto found, registerOf(transaction, id));
    if (!found) return fail(UnknownSubscription{id});
    auto issues = named(found->issues, name);
    if (issues.empty()) return fail(UnknownIssue{name});
    std::erase_if(issues, [](const SerialIssue& issue) { return !issue.arrivedOn; });
    if (issues.empty()) return fail(IssueNotArrived{name});
    for (const SerialIssue& issue : issues) {
        if (issue.copyId && !joinedItsSet(*found, issue)) return fail(IssuePosted{name});
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::takeBack);
    for (SerialIssue& issue : issues) {
        issue.arrivedOn.reset();
        issue.copyId.reset();
        CHECK(stored.updateIssue(operation, issue));
    }
    tell(operation, found->subscription, found->title);
    operation.fact(journal::FactName::Note, labelOf(found->subscription.year, {name}));
    CHECK(operation.finish());
    return {};
}

Result<void, AddIssueRefusal> SubscriptionService::addIssue(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CopyEdit>& by,
                                                            SubscriptionId id, const ExtraIssue& given) const {
    TRY(const auto found, registerOf(transaction, id));
    if (!found) return fail(UnknownSubscription{id});
    const IssueName name{given.name.kind, text::normalizeScan(given.name.number)};
    if (name.number.empty()) return fail(IssueNumberMissing{});
    if (!isMonth(given.month)) return fail(SubscriptionPeriodMalformed{});
    if (!named(found->issues, name).empty()) return fail(IssueExists{name});
    SerialIssue issue;
    issue.subscriptionId = id;
    issue.name = name;
    issue.month = given.month;
    // The end of the month, and no issue of the year comes after its last day.
    issue.expectedOn = given.month == 12
                           ? Day(found->subscription.year, 12, 31)
                           : Day(found->subscription.year, static_cast<unsigned>(given.month) + 1, 1).plusDays(-1);
    issue.claimFrom = issue.expectedOn.plusDays(found->subscription.claimAfter + 1);
    std::set<std::pair<std::string, int>> sets;
    for (const SerialIssue& each : found->issues) {
        issue.position = std::max(issue.position, each.position + 1);
        sets.emplace(each.place, each.setNumber);
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addIssue);
    for (const auto& [place, number] : sets) {
        issue.place = place;
        issue.setNumber = number;
        CHECK(stored.insertIssue(operation, issue));
    }
    tell(operation, found->subscription, found->title);
    operation.fact(journal::FactName::Note, labelOf(found->subscription.year, {name}));
    CHECK(operation.finish());
    return {};
}

Result<void, RemoveIssueRefusal> SubscriptionService::removeIssue(storage::Transaction& transaction,
                                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                                  SubscriptionId id, const IssueName& name) const {
    TRY(const auto found, registerOf(transaction, id));
    if (!found) return fail(UnknownSubscription{id});
    const auto issues = named(found->issues, name);
    if (issues.empty()) return fail(UnknownIssue{name});
    for (const SerialIssue& issue : issues) {
        if (issue.arrivedOn) return fail(IssueArrived{name});
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeIssue);
    for (const SerialIssue& issue : issues) CHECK(stored.eraseIssue(operation, issue.id));
    tell(operation, found->subscription, found->title);
    operation.fact(journal::FactName::Note, labelOf(found->subscription.year, {name}));
    CHECK(operation.finish());
    return {};
}

Result<std::vector<LateIssue>, ClaimRefusal> SubscriptionService::claim(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by,
    const SubscriptionFilter& filter, std::optional<SubscriptionId> id) const {
    const Day today = m_journal.clock().today();
    TRY(auto issues, stored.lateIssues(transaction, filter, id, today));
    if (issues.empty()) return fail(NothingLate{});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::claim);
    std::set<SubscriptionId> subscriptions;
    for (SerialIssue& issue : issues) {
        issue.claimedOn = today;
        ++issue.claims;
        CHECK(stored.updateIssue(operation, issue));
        subscriptions.insert(issue.subscriptionId);
    }
    for (const SubscriptionId each : subscriptions) operation.about("subscription", each.value);
    operation.fact(journal::FactName::Copies, std::ssize(issues));
    CHECK(operation.finish());
    TRY(auto late, stored.late(transaction, filter, id, today));
    return late;
}

} // namespace kitapdar::periodicals
