// A library with books of account, deliveries and subscriptions, each use in one line.
#pragma once

#include "core/periodicals/SubscriptionService.h"
#include "tests/core/deliveries/DeliveriesLibrary.h"

#include <string>
#include <vector>

namespace kitapdar::test {

class PeriodicalsLibrary : public DeliveriesLibrary {
public:
    static std::vector<periodicals::IssueName> regular(int from, int to) {
        std::vector<periodicals::IssueName> names;
        for (int number = from; number <= to; ++number)
            names.push_back({periodicals::IssueKind::Regular, std::to_string(number)});
        return names;
    }
    /// A monthly journal of 2025 at 12 000 ₸, one set in the hall.
    periodicals::NewSubscription monthly(const std::string& title = "Жұлдыз") {
        periodicals::NewSubscription given;
        given.subscription.recordId = addTitle(title, "kaz", "84", "serial");
        given.subscription.year = 2025;
        given.subscription.price = Money{1200000};
        given.sets = {{"hall", 1}};
        return given;
    }

    Result<periodicals::Subscription, periodicals::SubscribeRefusal> subscribe(
        const periodicals::NewSubscription& given) {
        return write([&](storage::Transaction& tx) { return subscriptions.subscribe(tx, by(tx), given); });
    }
    Result<std::int64_t, periodicals::ArriveRefusal> arrive(const periodicals::IssueArrival& arrival) {
        return write([&](storage::Transaction& tx) { return subscriptions.arrive(tx, by(tx), arrival); });
    }
    Result<std::int64_t, periodicals::ArriveRefusal> arrive(periodicals::SubscriptionId id, int from, int to) {
        return arrive({.subscription = id, .issues = regular(from, to)});
    }
    Result<void, periodicals::TakeBackArrivalRefusal> takeBack(periodicals::SubscriptionId id, int number) {
        return write([&](storage::Transaction& tx) {
            return subscriptions.takeBack(tx, by(tx), id, regular(number, number).front());
        });
    }
    Result<void, periodicals::AddIssueRefusal> addIssue(periodicals::SubscriptionId id,
                                                        const periodicals::ExtraIssue& issue) {
        return write([&](storage::Transaction& tx) { return subscriptions.addIssue(tx, by(tx), id, issue); });
    }
    Result<std::vector<periodicals::LateIssue>, periodicals::ClaimRefusal> claim(
        const periodicals::SubscriptionFilter& filter = {}) {
        return write([&](storage::Transaction& tx) { return subscriptions.claim(tx, by(tx), filter, std::nullopt); });
    }
    Result<deliveries::Posted, periodicals::PostYearRefusal> postYear(periodicals::SubscriptionId id,
                                                                      const periodicals::YearPosting& posting = {}) {
        return write([&](storage::Transaction& tx) { return subscriptions.postYear(tx, by(tx), id, posting); });
    }
    Result<periodicals::BoundVolume, periodicals::BindVolumeRefusal> bind(const periodicals::VolumeBinding& binding) {
        return write([&](storage::Transaction& tx) { return subscriptions.bind(tx, by(tx), binding); });
    }

    periodicals::SubscriptionSummary stands(periodicals::SubscriptionId id) {
        return **read([&](storage::Snapshot& snapshot) { return registers.find(snapshot, id); });
    }
    std::vector<periodicals::IssueBox> boxes(periodicals::SubscriptionId id) {
        return *read([&](storage::Snapshot& snapshot) { return registers.boxes(snapshot, id); });
    }
    std::vector<periodicals::SerialIssue> issues(periodicals::SubscriptionId id) {
        return *read([&](storage::Snapshot& snapshot) { return registers.issues(snapshot, id); });
    }
    std::string stateOf(periodicals::SubscriptionId id, const std::string& number) {
        for (const periodicals::IssueBox& box : boxes(id)) {
            if (box.name.number == number) return std::string(code(box.state()));
        }
        return {};
    }
    std::int64_t sumInBooks() {
        return *read([](storage::Snapshot& snapshot) {
            return snapshot.number(
                "select coalesce(cast(sum(value) as bigint), 0) from inventory_entry where withdrawal_id is null");
        });
    }

    periodicals::SubscriptionService subscriptions{journal()};
    periodicals::SubscriptionQueries registers{journal()};
};

} // namespace kitapdar::test
