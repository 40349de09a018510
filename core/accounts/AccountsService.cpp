#include "core/accounts/AccountsService.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/BookChecks.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/OpenLoan.h"
#include "core/collection/Withdrawal.h"
#include "core/journal/Journal.h"

#include <set>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
const collection::CopyRepository copies;

/// A line in the making and the title of its copy.
struct NewLine {
    Line line;
    catalogue::RecordId title{0};
    bool wasEntered = false; // the copy itself needs no change
};

Tally tallyOf(const std::vector<NewLine>& lines) {
    Tally tally;
    for (const NewLine& each : lines) tally.add(each.line, each.title);
    return tally;
}

Result<void> writeLines(storage::Transaction& transaction, journal::Operation& operation, KsuRecordId record,
                        std::vector<NewLine> lines) {
    bool numbered = false;
    for (NewLine& each : lines) {
        each.line.arrivalId = record;
        if (each.line.number && !each.line.line) {
            TRY(each.line.line, transaction.nextNumber(lineCounter));
            numbered = true;
        }
        CHECK(stored.insertLine(operation, each.line));
        if (!each.wasEntered) CHECK(copies.enter(operation, each.line.copyId));
    }
    if (numbered) operation.numbered(lineCounter);
    return {};
}

/// Why the copy of a line cannot leave on that day; nothing when it can.
template <class Refusals>
Result<void, Refusals> checkLeaving(storage::Snapshot& snapshot, const StandingLine& line, Day on) {
    if (on < line.arrivedOn) return fail(Refusals(BeforeArrival{line.name(), line.arrivedOn}));
    TRY(const bool onLoan, collection::isOnLoan(snapshot, line.line.copyId));
    if (onLoan) return fail(Refusals(collection::CopyOnLoan{line.line.copyId}));
    return {};
}

/// Strikes the lines by a record and takes their copies out of the stock by its document.
Result<void> strikeAndExclude(storage::Transaction& transaction, const journal::Journal& journal,
                              journal::Operation& operation, const KsuRecord& record,
                              const std::vector<StandingLine>& lines) {
    const std::string number = record.document.number.empty() ? numberOf(record) : record.document.number;
    for (const StandingLine& each : lines) {
        CHECK(stored.strike(operation, each.line.id, record.id));
        TRY(const auto copy, copies.byId(transaction, each.line.copyId));
        if (!copy) return fail(internalFault("a line of the books without its copy"));
        CHECK(collection::withdraw(journal, operation, transaction, *copy));
        CHECK(copies.exclude(operation, copy->id, number, record.document.on.value_or(record.on)));
    }
    return {};
}

/// The lines of a record that is taken back, and the opposite of its figures.
struct TakenBack {
    std::vector<StandingLine> lines;
    Tally tally;
};

TakenBack takenBack(std::vector<StandingLine> lines) {
    TakenBack back;
    for (const StandingLine& each : lines) back.tally.add(each.line, each.recordId, -1);
    back.lines = std::move(lines);
    return back;
}

storage::Parameters copiesOf(const std::vector<StandingLine>& lines) {
    storage::Parameters ids;
    for (const StandingLine& each : lines) ids.emplace_back(each.line.copyId);
    return ids;
}

} // namespace

Result<KsuRecord, EnterRefusal> AccountsService::enter(storage::Transaction& transaction, journal::Operation& operation,
                                                       const Arrival& arrival) const {
    if (arrival.copies.empty()) return fail(NoCopies{});
    CHECK(checkDay<EnterRefusal>(transaction, m_journal.clock(), arrival.on));
    TRY(auto counting, Counting::make(transaction));
    const std::vector<Term>& terms = counting.terms();
    if (isOfProgram(arrival.source) || !findTerm(terms, TermList::Source, arrival.source))
        return fail(UnknownTerm{TermList::Source, arrival.source});
    storage::Parameters ids;
    for (const EnteredCopy& each : arrival.copies) ids.emplace_back(each.id);
    TRY(const auto frozen, freeze(transaction, counting, ids));
    TRY(const auto standing, stored.standing(transaction, ids));
    TRY(const auto takenBack, stored.takenBack(transaction, ids));

    std::vector<NewLine> lines;
    std::set<std::int64_t> seen;
    for (const EnteredCopy& each : arrival.copies) {
        const auto found = frozen.find(each.id.value);
        if (found == frozen.end()) return fail(collection::UnknownCopy{});
        const FrozenCopy& copy = found->second;
        if (standing.contains(each.id.value) || !seen.insert(each.id.value).second)
            return fail(CopyInBooks{each.id, copy.name()});
        // A copy whose arrival was a mistake comes in again, in its own line.
        const auto back = takenBack.find(each.id.value);
        const bool isBack = back != takenBack.end();
        if (isBack && arrival.on < back->second.on) return fail(CopyInBooks{each.id, copy.name()});
        if (copy.accounted == collection::Accounted::Excluded && !isBack)
            return fail(collection::CopyWrittenOff{each.id});
        if (each.kind && !findTerm(terms, TermList::Kind, *each.kind))
            return fail(UnknownTerm{TermList::Kind, *each.kind});
        NewLine line{copy.line, copy.recordId, copy.accounted == collection::Accounted::Entered};
        if (isBack && line.line.number) line.line.line = back->second.line;
        line.line.counted.onBalance = each.onBalance;
        if (each.kind) line.line.counted.kind = *each.kind;
        if (each.value) line.line.counted.value = *each.value;
        lines.push_back(std::move(line));
    }

    KsuRecord record;
    record.part = KsuPart::Arrival;
    record.on = arrival.on;
    record.cause = arrival.source;
    record.document = arrival.document;
    record.note = arrival.note;
    Tally tally = tallyOf(lines);
    if (arrival.titlesCounted) tally.leaveTitles();
    TRY(record, stored.write(transaction, operation, terms, record, tally));
    CHECK(writeLines(transaction, operation, record.id, std::move(lines)));
    return record;
}

Result<KsuRecord, WithdrawRefusal> AccountsService::withdraw(storage::Transaction& transaction,
                                                             journal::Operation& operation,
                                                             const Withdrawal& withdrawal) const {
    if (withdrawal.copies.empty()) return fail(NoCopies{});
    CHECK(checkDay<WithdrawRefusal>(transaction, m_journal.clock(), withdrawal.on));
    TRY(const auto terms, stored.terms(transaction));
    if (!findTerm(terms, TermList::Reason, withdrawal.reason))
        return fail(UnknownTerm{TermList::Reason, withdrawal.reason});
    storage::Parameters ids;
    for (const collection::CopyId each : withdrawal.copies) ids.emplace_back(each);
    TRY(auto standing, stored.standing(transaction, ids));

    std::vector<StandingLine> lines;
    Tally tally;
    for (const collection::CopyId id : withdrawal.copies) {
        const auto found = standing.find(id.value);
        if (found == standing.end()) {
            TRY(const auto copy, copies.byId(transaction, id));
            if (!copy) return fail(collection::UnknownCopy{});
            return fail(CopyNotInBooks{id, copy->inventoryNumber.value_or(copy->barcode.value_or(""))});
        }
        CHECK(checkLeaving<WithdrawRefusal>(transaction, found->second, withdrawal.on));
        tally.add(found->second.line, found->second.recordId);
        lines.push_back(std::move(found->second));
        standing.erase(found); // named twice it stands no more
    }

    KsuRecord record;
    record.part = KsuPart::Withdrawal;
    record.on = withdrawal.on;
    record.cause = withdrawal.reason;
    record.document = withdrawal.document;
    record.note = withdrawal.note;
    TRY(record, stored.write(transaction, operation, terms, record, tally));
    CHECK(strikeAndExclude(transaction, m_journal, operation, record, lines));
    return record;
}

Result<KsuRecord, ReverseRefusal> AccountsService::reverse(storage::Transaction& transaction,
                                                           journal::Operation& operation, KsuRecordId id,
                                                           const Reversal& reversal) const {
    TRY(const auto reversed, stored.record(transaction, id));
    if (!reversed) return fail(UnknownKsuRecord{id});
    TRY(const auto earlier, stored.reversalOf(transaction, id));
    if (earlier) return fail(KsuRecordReversed{numberOf(*earlier)});
    const bool isDocument = !isOfProgram(reversed->cause) && !reversed->reverses;
    if (!isDocument) return fail(KsuRecordNotReversible{});
    CHECK(checkDay<ReverseRefusal>(transaction, m_journal.clock(), reversal.on));
    if (reversal.on < reversed->on) return fail(BeforeArrival{numberOf(*reversed), reversed->on});
    TRY(const auto terms, stored.terms(transaction));

    const bool isArrival = reversed->part == KsuPart::Arrival;
    TRY(auto touched, isArrival ? stored.arrivedBy(transaction, id) : stored.withdrawnBy(transaction, id));
    TRY(const auto standing, stored.standing(transaction, copiesOf(touched)));
    for (StandingLine& each : touched) {
        // A copy that was written off and came back by a reversal stands in a later line.
        const auto later = standing.find(each.line.copyId.value);
        if (isArrival && each.line.withdrawalId && later != standing.end()) each = later->second;
    }
    TakenBack back = takenBack(std::move(touched));
    if (reversed->titles == 0) back.tally.leaveTitles(); // its titles were those of an earlier record
    for (const StandingLine& each : back.lines) {
        const bool stands = standing.contains(each.line.copyId.value);
        if (!isArrival && stands) return fail(CopyInBooks{each.line.copyId, each.name()});
        if (!isArrival) continue;
        if (each.line.withdrawalId) return fail(CopyNotInBooks{each.line.copyId, each.name()});
        CHECK(checkLeaving<ReverseRefusal>(transaction, each, reversal.on));
    }

    KsuRecord record;
    record.part = reversed->part;
    record.on = reversal.on;
    record.cause = reversed->cause;
    record.document = reversal.document;
    record.reverses = id;
    record.note = reversal.note;
    TRY(record, stored.write(transaction, operation, terms, record, back.tally));
    if (isArrival) {
        CHECK(strikeAndExclude(transaction, m_journal, operation, record, back.lines));
        return record;
    }
    std::vector<NewLine> lines;
    for (const StandingLine& each : back.lines) {
        NewLine line{each.line, each.recordId, false};
        line.line.withdrawalId.reset();
        lines.push_back(std::move(line));
    }
    CHECK(writeLines(transaction, operation, record.id, std::move(lines)));
    return record;
}

Result<void> AccountsService::keepNumber(storage::Transaction& transaction, std::int64_t recordId) {
    return stored.keepNumber(transaction, recordId);
}

} // namespace kitapdar::accounts
