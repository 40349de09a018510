#include "core/accounts/Revaluation.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/BookChecks.h"
#include "core/collection/CopyRepository.h"
#include "core/journal/Journal.h"

#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
const collection::CopyRepository copies;

/// A line that stands and the one that takes its place.
struct Change {
    StandingLine before;
    Line after;
};

bool isPricedInTenge(const Line& line) { return !line.price || line.currency.empty() || line.currency == "KZT"; }

Result<void> setPrice(storage::Transaction& transaction, journal::Operation& operation, const Line& line) {
    TRY(auto copy, copies.byId(transaction, line.copyId));
    if (!copy) return fail(internalFault("a line of the books without its copy"));
    copy->price = line.price;
    copy->currency = line.currency;
    return copies.update(operation, *copy);
}

Result<void> write(storage::Transaction& transaction, journal::Operation& operation, const Change& change,
                   const KsuRecord& record) {
    const Line& before = change.before.line;
    Line line = change.after;
    CHECK(stored.strike(operation, before.id, record.id));
    line.arrivalId = record.id;
    TRY(line.id, stored.insertLine(operation, line));
    const std::string reason(revaluationReason);
    CHECK(stored.insertCorrection(operation, line.id, {LineField::Value, line.counted.value.tenge()},
                                  before.counted.value.tenge(), reason, record.on));
    if (line.price == before.price && line.currency == before.currency) return {};
    CHECK(stored.insertCorrection(operation, line.id, {LineField::Price, line.price->tenge()},
                                  before.price ? before.price->tenge() : std::string(), reason, record.on));
    return setPrice(transaction, operation, line);
}

} // namespace

Result<KsuRecord, RevalueRefusal> revalue(const journal::Journal& journal, storage::Transaction& transaction,
                                          journal::Operation& operation, const Revaluation& revaluation) {
    if (revaluation.copies.empty()) return fail(NoCopies{});
    CHECK(checkDay<RevalueRefusal>(transaction, journal.clock(), revaluation.on));
    TRY(const auto terms, stored.terms(transaction));
    storage::Parameters ids;
    for (const Revalued& each : revaluation.copies) ids.emplace_back(each.id);
    TRY(auto standing, stored.standing(transaction, ids));

    std::vector<Change> changes;
    Tally tally;
    for (const Revalued& each : revaluation.copies) {
        const auto found = standing.find(each.id.value);
        if (found == standing.end()) {
            TRY(const auto copy, copies.byId(transaction, each.id));
            if (!copy) return fail(collection::UnknownCopy{});
            return fail(CopyNotInBooks{each.id, copy->inventoryNumber.value_or(copy->barcode.value_or(""))});
        }
        const StandingLine& before = found->second;
        if (revaluation.on < before.arrivedOn) return fail(BeforeArrival{before.name(), before.arrivedOn});
        if (before.line.counted.value == each.value) continue;
        Line after = before.line;
        after.counted.value = each.value;
        if (isPricedInTenge(before.line)) {
            after.price = each.value;
            after.currency = "KZT";
        }
        tally.add(before.line, before.recordId, -1);
        tally.add(after, before.recordId);
        changes.push_back({before, std::move(after)});
    }
    if (changes.empty()) return fail(NothingCorrected{});

    KsuRecord record;
    record.part = KsuPart::Arrival;
    record.on = revaluation.on;
    record.cause = revaluationSource;
    record.document = revaluation.document;
    record.reverses = revaluation.reverses;
    record.note = revaluation.note;
    TRY(record, stored.write(transaction, operation, terms, record, tally));
    for (const Change& each : changes) CHECK(write(transaction, operation, each, record));
    return record;
}

} // namespace kitapdar::accounts
