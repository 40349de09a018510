#include "core/collection/BooksOfAccount.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/journal/Journal.h"
#include "core/staff/SignatureService.h"

#include <algorithm>
#include <utility>

namespace kitapdar::collection {

namespace {

const accounts::AccountsRepository stored;

/// The first day on which the copy of the line can leave.
Result<Day> firstDay(storage::Snapshot& snapshot, const accounts::StandingLine& line) {
    Day first = line.arrivedOn;
    TRY(const auto opening, stored.opening(snapshot));
    if (opening) first = std::max(first, opening->on);
    TRY(const auto closed, stored.closedUntil(snapshot));
    if (closed) first = std::max(first, closed->plusDays(1));
    return first;
}

/// A line that stands and the one that takes its place.
struct Reprice {
    accounts::StandingLine before;
    accounts::Line after;
};

Result<void> write(journal::Operation& operation, const Reprice& each, accounts::KsuRecordId record, Day on) {
    accounts::Line line = each.after;
    CHECK(stored.strike(operation, each.before.line.id, record));
    line.arrivalId = record;
    TRY(const auto id, stored.insertLine(operation, line));
    const auto text = [](const std::optional<Money>& price) { return price ? price->tenge() : std::string(); };
    const accounts::Line& before = each.before.line;
    const std::string reason(accounts::copyPriceReason);
    CHECK(stored.insertCorrection(operation, id, {accounts::LineField::Price, text(line.price)}, text(before.price),
                                  reason, on));
    if (line.counted.value == before.counted.value) return {};
    return stored.insertCorrection(operation, id, {accounts::LineField::Value, line.counted.value.tenge()},
                                   before.counted.value.tenge(), reason, on);
}

} // namespace

Result<std::set<std::int64_t>> copiesInBooks(storage::Snapshot& snapshot, const storage::Parameters& ids) {
    return accounts::AccountsRepository().named(snapshot, ids);
}

Result<bool, Refusal<DayOutsideBooks>> leaveBooks(const journal::Journal& journal, journal::Operation& operation,
                                                  storage::Transaction& transaction, const Copy& copy,
                                                  const WriteOffDocument& document) {
    TRY(const auto standing, accounts::AccountsRepository().standing(transaction, {copy.id}));
    if (standing.empty()) return false;
    TRY(const auto first, firstDay(transaction, standing.begin()->second));
    if (*document.on < first) return fail(DayOutsideBooks{first});
    accounts::Withdrawal withdrawal;
    withdrawal.on = *document.on;
    withdrawal.reason = accounts::otherReason;
    withdrawal.document = {"write_off", std::nullopt, document.number, document.on};
    withdrawal.copies = {copy.id};
    const auto record = accounts::AccountsService(journal).withdraw(transaction, operation, withdrawal);
    if (record) return true;
    if (const Fault* fault = faultIn(record.error())) return fail(*fault);
    return fail(internalFault("a copy that stands in the books could not leave them"));
}

Result<void, Refusal<PriceInBooks>> repriceInBooks(const journal::Journal& journal, journal::Operation& operation,
                                                   storage::Transaction& transaction,
                                                   const std::vector<Repriced>& copies) {
    TRY(const bool isAlone, staff::SignatureService(journal).mayBeAlone(transaction));
    storage::Parameters ids;
    for (const Repriced& each : copies) ids.emplace_back(each.id);
    TRY(const auto standing, stored.standing(transaction, ids));
    accounts::Tally tally;
    std::vector<Reprice> changes;
    for (const Repriced& each : copies) {
        const auto found = standing.find(each.id.value);
        if (found == standing.end()) continue;
        const accounts::StandingLine& before = found->second;
        if (before.line.price == each.price && before.line.currency == each.currency) continue;
        accounts::Line after = before.line;
        after.price = each.price;
        after.currency = each.currency;
        if (accounts::isKnownCurrency(each.currency))
            after.counted.value = accounts::bookValueOf(each.price, each.currency);
        if (!isAlone && after.counted.value != before.line.counted.value) return fail(PriceInBooks{before.name()});
        tally.add(before.line, before.recordId, -1);
        tally.add(after, before.recordId);
        changes.push_back({before, std::move(after)});
    }
    if (changes.empty()) return {};
    TRY(const auto terms, stored.terms(transaction));
    accounts::KsuRecord record;
    record.part = accounts::KsuPart::Arrival;
    record.on = journal.clock().today();
    record.cause = accounts::correctionSource;
    record.document = {std::string(accounts::correctionSource), std::nullopt, {}, std::nullopt};
    TRY(record, stored.write(transaction, operation, terms, record, tally));
    for (const Reprice& each : changes) CHECK(write(operation, each, record.id, record.on));
    return {};
}

} // namespace kitapdar::collection
