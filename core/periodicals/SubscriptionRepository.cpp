#include "core/periodicals/SubscriptionRepository.h"

#include "core/periodicals/PeriodicalsColumns.h"

#include <string>

namespace kitapdar::periodicals {

namespace {

std::string countOf(std::string_view condition) {
    return "(select count(*) from serial_issue i where i.subscription_id = s.id" + std::string(condition) + ")";
}

/// $1 is today.
const auto& summaryColumns() {
    static const std::string sets =
        "(select count(*) from (select distinct i.place, i.set_number from serial_issue i where i.subscription_id = "
        "s.id) d)";
    static const std::string expected = countOf("");
    static const std::string arrived = countOf(" and i.arrived_on is not null");
    static const std::string late = countOf(" and i.arrived_on is null and i.claim_from <= $1");
    static const std::string claimed = countOf(" and i.arrived_on is null and i.claimed_on is not null");
    static const std::string posted = countOf(" and i.copy_id is not null");
    static const std::string bound = countOf(" and i.volume_id is not null");
    static const auto all = storage::columnsOf<SubscriptionSummary>(
        storage::part(subscriptionColumns, "s", &SubscriptionSummary::subscription),
        storage::readOnly("r.title", &SubscriptionSummary::title),
        storage::readOnly("r.kind", &SubscriptionSummary::recordKind),
        storage::readOnly("coalesce(p.name, '')", &SubscriptionSummary::supplier),
        storage::readOnly(sets, &SubscriptionSummary::sets),
        storage::readOnly(expected, &SubscriptionSummary::expected),
        storage::readOnly(arrived, &SubscriptionSummary::arrived), storage::readOnly(late, &SubscriptionSummary::late),
        storage::readOnly(claimed, &SubscriptionSummary::claimed),
        storage::readOnly(posted, &SubscriptionSummary::posted), storage::readOnly(bound, &SubscriptionSummary::bound));
    return all;
}

constexpr auto lateColumns = storage::columnsOf<LateIssue>(
    storage::readOnly("s.id", &LateIssue::subscription), storage::readOnly("s.year", &LateIssue::year),
    storage::readOnly("r.title", &LateIssue::title), storage::readOnly("s.supplier_id", &LateIssue::supplierId),
    storage::readOnly("coalesce(p.name, '')", &LateIssue::supplier),
    storage::readOnly("s.document_number", &LateIssue::documentNumber),
    storage::readOnly("i.kind", within(&LateIssue::name, &IssueName::kind),
                      storage::codes(issueKindFromCode, IssueKind::Special)),
    storage::readOnly("i.number", within(&LateIssue::name, &IssueName::number)),
    storage::readOnly("i.expected_on", &LateIssue::expectedOn), storage::readOnly("count(*)", &LateIssue::lacking),
    storage::readOnly("max(i.claimed_on)", &LateIssue::claimedOn),
    storage::readOnly("max(i.claims)", &LateIssue::claims));

/// What a filter asks of `subscription s`, joined on to a statement with some parameters already.
struct Condition {
    std::string text;
    storage::Parameters values;

    void add(std::string_view comparison, storage::Value value) {
        values.push_back(std::move(value));
        text.append(text.empty() ? " where " : " and ").append(comparison);
        text.append(" $" + std::to_string(values.size()));
    }
};

Condition conditionOf(const SubscriptionFilter& filter, std::optional<SubscriptionId> id, Day today) {
    Condition condition;
    condition.values.emplace_back(today);
    if (filter.year) condition.add("s.year =", *filter.year);
    if (filter.supplier) condition.add("s.supplier_id =", *filter.supplier);
    if (id) condition.add("s.id =", *id);
    return condition;
}

constexpr std::string_view lateSql = "i.arrived_on is null and i.claim_from <= $1";

std::string lateOnly(const Condition& condition) {
    return condition.text + (condition.text.empty() ? " where " : " and ") + std::string(lateSql);
}

} // namespace

Result<std::optional<Subscription>> SubscriptionRepository::byId(storage::Snapshot& snapshot, SubscriptionId id) const {
    static const std::string sql = "select " + subscriptionColumns.list() + " from subscription where id = $1";
    return snapshot.first(sql, {id}, subscriptionColumns);
}

Result<std::vector<SubscriptionSummary>> SubscriptionRepository::list(storage::Snapshot& snapshot,
                                                                      const SubscriptionFilter& filter,
                                                                      std::optional<SubscriptionId> id,
                                                                      Day today) const {
    const Condition condition = conditionOf(filter, id, today);
    return snapshot.all("select " + summaryColumns().list() +
                            " from subscription s join record r on r.id = s.record_id left join supplier p on p.id = "
                            "s.supplier_id" +
                            condition.text + " order by s.year desc, r.title_key, s.from_month, s.id",
                        condition.values, summaryColumns());
}

Result<std::vector<SerialIssue>> SubscriptionRepository::issues(storage::Snapshot& snapshot, SubscriptionId id) const {
    static const std::string sql =
        "select " + issueColumns.list() +
        " from serial_issue where subscription_id = $1 order by month, position, place, set_number, id";
    return snapshot.all(sql, {id}, issueColumns);
}

Result<std::vector<SerialIssue>> SubscriptionRepository::lateIssues(storage::Snapshot& snapshot,
                                                                    const SubscriptionFilter& filter,
                                                                    std::optional<SubscriptionId> id, Day today) const {
    const Condition condition = conditionOf(filter, id, today);
    return snapshot.all("select " + issueColumns.list("i") +
                            " from serial_issue i join subscription s on s.id = i.subscription_id" +
                            lateOnly(condition) + " order by i.id",
                        condition.values, issueColumns);
}

Result<std::vector<LateIssue>> SubscriptionRepository::late(storage::Snapshot& snapshot,
                                                            const SubscriptionFilter& filter,
                                                            std::optional<SubscriptionId> id, Day today) const {
    const Condition condition = conditionOf(filter, id, today);
    return snapshot.all(
        "select " + lateColumns.list() +
            " from serial_issue i join subscription s on s.id = i.subscription_id join record r on r.id = s.record_id "
            "left join supplier p on p.id = s.supplier_id" +
            lateOnly(condition) +
            " group by s.id, s.year, r.title, r.title_key, s.supplier_id, p.name, s.document_number, i.kind, i.number, "
            "i.expected_on, i.position order by coalesce(p.name, ''), r.title_key, s.id, i.expected_on, i.position, "
            "i.number",
        condition.values, lateColumns);
}

Result<bool> SubscriptionRepository::isInBooks(storage::Snapshot& snapshot, catalogue::RecordId record,
                                               int year) const {
    TRY(const auto issues, snapshot.number("select count(*) from subscription s join serial_issue i on "
                                           "i.subscription_id = s.id join copy c on c.id = coalesce(i.volume_id, "
                                           "i.copy_id) where s.record_id = $1 and s.year = $2 and c.accounted = "
                                           "'entered'",
                                           {record, year}));
    return issues > 0;
}

Result<std::vector<int>> SubscriptionRepository::years(storage::Snapshot& snapshot) const {
    return snapshot.all("select distinct year from subscription order by year desc", {}, storage::only<int>);
}

Result<SubscriptionId> SubscriptionRepository::insert(journal::Operation& operation,
                                                      const Subscription& subscription) const {
    TRY(const auto id, operation.insert("subscription", subscriptionColumns.inserted(subscription)));
    return SubscriptionId(id);
}

Result<void> SubscriptionRepository::update(journal::Operation& operation, const Subscription& subscription) const {
    return operation.update("subscription", subscription.id.value, subscriptionColumns.changed(subscription),
                            subscription.version);
}

Result<void> SubscriptionRepository::erase(storage::Snapshot& snapshot, journal::Operation& operation,
                                           SubscriptionId id) const {
    TRY(const auto rows, issues(snapshot, id));
    for (const SerialIssue& issue : rows) CHECK(eraseIssue(operation, issue.id));
    return operation.erase("subscription", id.value);
}

Result<void> SubscriptionRepository::insertIssue(journal::Operation& operation, const SerialIssue& issue) const {
    CHECK(operation.insert("serial_issue", issueColumns.inserted(issue)));
    return {};
}

Result<void> SubscriptionRepository::updateIssue(journal::Operation& operation, const SerialIssue& issue) const {
    return operation.update("serial_issue", issue.id.value, issueColumns.changed(issue), issue.version);
}

Result<void> SubscriptionRepository::eraseIssue(journal::Operation& operation, SerialIssueId id) const {
    return operation.erase("serial_issue", id.value);
}

} // namespace kitapdar::periodicals
