#include "core/accounts/Binding.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/BookChecks.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/OpenLoan.h"
#include "core/collection/Withdrawal.h"
#include "core/journal/Journal.h"
#include "core/storage/Columns.h"

#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
const collection::CopyRepository copies;

/// A line that stands and what is left of it.
struct Reduced {
    StandingLine before;
    std::optional<Line> after; // nullopt: nothing
};

struct Plan {
    std::vector<Reduced> lines;
    Money value; // of the volume
    bool onBalance = true;
};

/// Half of the product would not fit: sets are worth less than that by far.
std::int64_t shareOf(std::int64_t value, const BoundPart& part) {
    return part.pieces >= part.of ? value : value / part.of * part.pieces + value % part.of * part.pieces / part.of;
}

Result<Plan, BindRefusal> planOf(storage::Snapshot& snapshot, const std::vector<BoundPart>& parts, Day on) {
    storage::Parameters ids;
    for (const BoundPart& part : parts) ids.emplace_back(part.copy);
    TRY(auto standing, stored.standing(snapshot, ids));
    Plan plan;
    for (const BoundPart& part : parts) {
        const auto found = standing.find(part.copy.value);
        if (found == standing.end()) {
            TRY(const auto copy, copies.byId(snapshot, part.copy));
            const std::string number =
                copy ? copy->inventoryNumber.value_or(copy->barcode.value_or("")) : std::string();
            return fail(CopyNotInBooks{part.copy, number});
        }
        Reduced reduced{std::move(found->second), std::nullopt};
        standing.erase(found); // named twice it stands no more
        const Line& line = reduced.before.line;
        if (on < reduced.before.arrivedOn) return fail(BeforeArrival{reduced.before.name(), reduced.before.arrivedOn});
        TRY(const bool onLoan, collection::isOnLoan(snapshot, part.copy));
        if (onLoan) return fail(collection::CopyOnLoan{part.copy});
        const std::int64_t value = shareOf(line.counted.value.tiyn, part);
        plan.value.tiyn += value;
        if (plan.lines.empty()) plan.onBalance = line.counted.onBalance;
        if (part.pieces < part.of) {
            reduced.after = line;
            reduced.after->counted.value.tiyn -= value;
            reduced.after->price = reduced.after->counted.value;
            reduced.after->currency = "KZT";
        }
        plan.lines.push_back(std::move(reduced));
    }
    return plan;
}

Result<void> setPrice(storage::Transaction& transaction, journal::Operation& operation, collection::CopyId id,
                      Money price) {
    TRY(auto copy, copies.byId(transaction, id));
    if (!copy) return fail(internalFault("a copy of the books is gone"));
    copy->price = price;
    copy->currency = "KZT";
    return copies.update(operation, *copy);
}

/// Strikes a line; writes what is left of it, or takes its copy out of the stock.
Result<void> reduce(storage::Transaction& transaction, const journal::Journal& journal, journal::Operation& operation,
                    const KsuRecord& record, const Reduced& each) {
    const Line& before = each.before.line;
    CHECK(stored.strike(operation, before.id, record.id));
    if (!each.after) {
        TRY(const auto copy, copies.byId(transaction, before.copyId));
        if (!copy) return fail(internalFault("a line of the books without its copy"));
        CHECK(collection::withdraw(journal, operation, transaction, *copy));
        return copies.exclude(operation, copy->id, numberOf(record), record.on);
    }
    Line after = *each.after;
    after.arrivalId = record.id;
    TRY(const auto id, stored.insertLine(operation, after));
    CHECK(stored.insertCorrection(operation, id, {LineField::Value, after.counted.value.tenge()},
                                  before.counted.value.tenge(), std::string(boundReason), record.on));
    return setPrice(transaction, operation, before.copyId, after.counted.value);
}

} // namespace

Result<std::string> boundInto(storage::Snapshot& snapshot, collection::CopyId copy) {
    // The last line of the copy was struck by a correction that brought another one: the volume, behind what was left
    // of copies of which a part was bound.
    TRY(const auto number,
        snapshot.first(
            "select coalesce(v.inventory_number, c.barcode, '') from inventory_entry e join ksu_record k on k.id = "
            "e.withdrawal_id join inventory_entry v on v.arrival_id = k.id join copy c on c.id = v.copy_id "
            "where e.copy_id = $1 and k.part = 'arrival' and k.reverses_id is null and v.copy_id <> "
            "e.copy_id and not exists (select 1 from inventory_entry o where o.copy_id = e.copy_id and "
            "o.id > e.id) order by v.id desc limit 1",
            {copy}, storage::only<std::string>));
    return number.value_or("");
}

Result<KsuRecord, BindRefusal> bindCopies(const journal::Journal& journal, journal::Operation& operation,
                                          storage::Transaction& transaction, collection::CopyId volume,
                                          const std::vector<BoundPart>& parts, Day on) {
    if (parts.empty()) return fail(NoCopies{});
    CHECK(checkDay<BindRefusal>(transaction, journal.clock(), on));
    TRY(const Plan plan, planOf(transaction, parts, on));
    CHECK(setPrice(transaction, operation, volume, plan.value));
    TRY(auto counting, Counting::make(transaction));
    TRY(const auto frozen, freeze(transaction, counting, {volume}));
    const auto found = frozen.find(volume.value);
    if (found == frozen.end()) return fail(internalFault("a volume that is no copy"));
    FrozenCopy entered = found->second;
    entered.line.counted.onBalance = plan.onBalance;

    Tally tally;
    for (const Reduced& each : plan.lines) {
        tally.add(each.before.line, each.before.recordId, -1);
        if (each.after) tally.add(*each.after, each.before.recordId);
    }
    tally.add(entered.line, entered.recordId);
    KsuRecord record;
    record.part = KsuPart::Arrival;
    record.on = on;
    record.cause = correctionSource;
    record.document = {std::string(correctionSource), std::nullopt, {}, std::nullopt};
    TRY(record, stored.write(transaction, operation, counting.terms(), record, tally));
    for (const Reduced& each : plan.lines) CHECK(reduce(transaction, journal, operation, record, each));
    entered.line.arrivalId = record.id;
    if (entered.line.number) {
        TRY(entered.line.line, transaction.nextNumber(lineCounter));
        operation.numbered(lineCounter);
    }
    CHECK(stored.insertLine(operation, entered.line));
    CHECK(copies.enter(operation, volume));
    return record;
}

} // namespace kitapdar::accounts
