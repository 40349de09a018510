#include "core/withdrawals/ReplacementService.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/charges/ChargeRepository.h"
#include "core/charges/ChargeService.h"
#include "core/charges/LineWriting.h"
#include "core/circulation/LossService.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/CopyService.h"
#include "core/collection/OpenLoan.h"
#include "core/journal/Journal.h"
#include "core/staff/Gate.h"
#include "core/withdrawals/ActCheck.h"
#include "core/withdrawals/Kinds.h"
#include "core/withdrawals/ReplacementQueries.h"
#include "core/withdrawals/ReplacementRepository.h"
#include "core/withdrawals/ReplacementWriting.h"
#include "core/withdrawals/WriteOffRepository.h"

#include <algorithm>
#include <utility>

namespace kitapdar::withdrawals {

namespace {

const WriteOffRepository acts;
const ReplacementRepository stored;
const accounts::AccountsRepository books;
const collection::CopyRepository copies;
constexpr std::string_view lostReason = "lost_by_reader";
constexpr std::string_view replacementSource = "replacement";

std::vector<Likeness> missingIn(const std::vector<Likeness>& found) {
    std::vector<Likeness> missing;
    for (const Likeness each : allLikenesses) {
        if (isNeeded(each) && std::ranges::find(found, each) == found.end()) missing.push_back(each);
    }
    return missing;
}

std::string textOf(const std::vector<Likeness>& likeness) {
    std::string text;
    for (const Likeness each : allLikenesses) {
        if (std::ranges::find(likeness, each) == likeness.end()) continue;
        if (!text.empty()) text += ' ';
        text += code(each);
    }
    return text;
}

/// The copy that is lost, or will be by this.
Result<collection::Copy, ReplaceRefusal> lostCopy(storage::Snapshot& snapshot, collection::CopyId id, bool onLoan) {
    TRY(auto copy, copies.byId(snapshot, id));
    if (!copy) return fail(collection::UnknownCopy{});
    const collection::CopyState state = collection::stateOf(*copy);
    if (state == collection::CopyState::WrittenOff) return fail(collection::CopyWrittenOff{id});
    if (!onLoan && !collection::isAstray(state)) return fail(collection::CopyNotAstray{state});
    return std::move(*copy);
}

/// The reader's side: what it leaves to be reversed.
struct Cleared {
    std::optional<charges::ChargeLineId> line;
    std::optional<charges::LoanId> loan;
};

Result<Cleared, ReplaceRefusal> clearReader(storage::Transaction& transaction, const journal::Journal& journal,
                                            const staff::Permitted<Permission::CopyEdit>& by,
                                            const collection::Copy& lost, const collection::Copy& brought, bool onLoan,
                                            const ReplacementRequest& request) {
    const staff::Gate gate(journal.clock());
    Cleared cleared;
    if (onLoan) {
        TRY(const auto mayLend, gate.admit<Permission::LoanLend>(transaction, by));
        const circulation::LossRequest loss{request.on, request.note, circulation::Compensation::InKind, std::nullopt,
                                            brought.id};
        TRY(const auto ended, circulation::LossService(journal).loseByReader(transaction, mayLend, lost.id, loss));
        if (ended.loan) cleared.loan = ended.loan->loan.id;
        if (ended.charge) {
            TRY(cleared.line, stored.replacingLine(transaction, ended.charge->charge.id));
        }
        return cleared;
    }
    TRY(const auto charge, charges::ChargeRepository().standingLoss(transaction, lost.id));
    if (!charge || charge->owed.tiyn <= 0) return cleared;
    TRY(const auto mayCharge, gate.admit<Permission::ChargeTake>(transaction, by));
    CHECK(charges::ChargeService(journal).replace(transaction, mayCharge, charge->charge.id, brought.id, request.note));
    TRY(cleared.line, stored.replacingLine(transaction, charge->charge.id));
    return cleared;
}

} // namespace

Result<ReplacementRow, ReplaceRefusal> ReplacementService::replace(storage::Transaction& transaction,
                                                                   const staff::Permitted<Permission::CopyEdit>& by,
                                                                   const ReplacementRequest& request) const {
    if (auto missing = missingIn(request.likeness); !missing.empty()) return fail(NotEqual{std::move(missing)});
    const Day on = request.on.value_or(m_journal.clock().today());
    TRY(const bool onLoan, collection::isOnLoan(transaction, request.lost));
    TRY(const auto lost, lostCopy(transaction, request.lost, onLoan));
    const storage::Parameters lostId = {lost.id};
    TRY(const auto standing, books.standing(transaction, lostId));
    if (standing.empty())
        return fail(accounts::CopyNotInBooks{lost.id, lost.inventoryNumber.value_or(lost.barcode.value_or(""))});

    const Money value = request.value.value_or(standing.begin()->second.line.counted.value);
    collection::Copy brought;
    if (request.brought) {
        TRY(const auto found, copies.byId(transaction, *request.brought));
        if (!found) return fail(collection::UnknownCopy{});
        if (found->id == lost.id) return fail(charges::ReplacementIsSameCopy{});
        brought = *found;
    } else {
        collection::NewCopy wanted = request.entered;
        if (wanted.recordId.value == 0) wanted.recordId = lost.recordId;
        if (wanted.place.empty()) wanted.place = lost.place;
        if (!wanted.price && value.tiyn > 0) wanted.price = value;
        wanted.count = 1;
        TRY(brought, collection::CopyService(m_journal).add(transaction, by, wanted));
    }
    TRY(const auto cleared, clearReader(transaction, m_journal, by, lost, brought, onLoan, request));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::replace);
    WriteOffAct act;
    act.state = ActState::Posted;
    act.on = on;
    act.reason = lostReason;
    act.note = request.note;
    act.preparedBy = by.session().operatorCode;
    act.preparedName = by.session().operatorName;
    CHECK(acts.number(transaction, operation, act));
    TRY(act.id, acts.insert(operation, act));
    act.version = 1;

    const accounts::AccountsService accounts(m_journal);
    const accounts::Document document{std::string(actTable), act.id.value, numberOf(act), on};
    accounts::EnteredCopy entered{brought.id};
    entered.value = value;
    entered.onBalance = standing.begin()->second.line.counted.onBalance;
    TRY(const auto arrival, accounts.enter(transaction, operation,
                                           {on, std::string(replacementSource), document, {entered}, request.note}));
    TRY(const auto record,
        accounts.withdraw(transaction, operation, {on, act.reason, document, {lost.id}, request.note}));
    act.recordId = record.id;
    CHECK(acts.update(operation, act));

    StoredReplacement replacement;
    replacement.actId = act.id;
    replacement.arrivalId = arrival.id;
    replacement.lostId = lost.id;
    replacement.broughtId = brought.id;
    replacement.chargeLineId = cleared.line;
    replacement.loanId = cleared.loan;
    replacement.on = on;
    replacement.likeness = textOf(request.likeness);
    replacement.note = request.note;
    TRY(replacement.id, stored.insert(operation, replacement));

    operation.about("write_off_act", act.id.value);
    operation.about("copy", lost.id.value);
    operation.about("copy", brought.id.value);
    operation.about("ksu_record", record.id.value);
    operation.about("ksu_record", arrival.id.value);
    operation.fact(journal::FactName::Number, act.id.value);
    operation.fact(journal::FactName::Value, numberOf(act));
    operation.fact(journal::FactName::Day, on.iso());
    operation.fact(journal::FactName::Inventory, lost.inventoryNumber.value_or(lost.barcode.value_or("")));
    operation.fact(journal::FactName::Barcode, brought.barcode.value_or(brought.inventoryNumber.value_or("")));
    CHECK(operation.finish());
    TRY(auto row, ReplacementQueries(m_journal).ofAct(transaction, by, act.id));
    if (!row) return fail(internalFault("a replacement that was written is not there"));
    return std::move(*row);
}

Result<void, ReverseActRefusal> takeBackReplacement(const Work& work, ActId act, const accounts::Reversal& reversal) {
    TRY(const auto replacement, stored.ofAct(work.transaction, act));
    if (!replacement) return {};
    CHECK(accounts::AccountsService(work.journal)
              .reverse(work.transaction, work.operation, replacement->arrivalId, reversal));
    if (!replacement->chargeLineId) return {};
    const charges::ChargeRepository charges;
    TRY(const auto settled, charges.line(work.transaction, *replacement->chargeLineId));
    if (!settled || settled->isReversed) return {};
    const charges::LineHeader header = charges::lineHeader(work.journal.clock(), work.by, reversal.note);
    charges::ChargeLine line;
    line.chargeId = settled->line.chargeId;
    line.kind = charges::LineKind::Reversal;
    line.amount = Money{-settled->line.amount.tiyn};
    line.on = header.on;
    line.at = header.at;
    line.place = header.place;
    line.desk = header.desk;
    line.reverses = settled->line.id;
    line.reason = header.reason;
    CHECK(charges.insert(work.operation, line));
    return {};
}

} // namespace kitapdar::withdrawals
