// How an act gets into the books and out of them again: both with the signature of a second person.
#include "core/accounts/AccountsService.h"
#include "core/journal/Journal.h"
#include "core/staff/SignatureService.h"
#include "core/withdrawals/ActCheck.h"
#include "core/withdrawals/Kinds.h"
#include "core/withdrawals/ReplacementWriting.h"
#include "core/withdrawals/WriteOffRepository.h"
#include "core/withdrawals/WriteOffService.h"

#include <utility>

namespace kitapdar::withdrawals {

namespace {

const WriteOffRepository stored;

Result<void> finish(journal::Operation& operation, const WriteOffAct& act, const std::vector<ActLine>& lines,
                    std::int64_t value) {
    operation.about("write_off_act", act.id.value);
    for (const ActLine& each : lines) operation.about("copy", each.copyId.value);
    if (act.recordId) operation.about("ksu_record", act.recordId->value);
    operation.fact(journal::FactName::Number, act.id.value);
    operation.fact(journal::FactName::Value, numberOf(act));
    operation.fact(journal::FactName::Day, act.on.iso());
    operation.fact(journal::FactName::Copies, std::ssize(lines));
    operation.fact(journal::FactName::Amount, value);
    CHECK(operation.finish());
    return {};
}

Result<ActRow> present(storage::Snapshot& snapshot, ActId id) {
    TRY(auto row, stored.row(snapshot, id));
    if (!row) return fail(internalFault("an act that was written is not there"));
    return std::move(*row);
}

Result<ActRow, SignActRefusal> putIntoBooks(storage::Transaction& transaction, const journal::Journal& journal,
                                            const staff::Signer& signer, ActId id) {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownAct{id});
    WriteOffAct act = row->act;
    if (act.state == ActState::Signed) return fail(ActNotDraft{numberOf(act)});
    if (!row->reversedBy.empty()) return fail(ActReversed{row->reversedBy});
    if (signer.isSecond && signer.session.operatorCode == act.preparedBy) return fail(NotSecondPerson{});
    const bool isDraft = act.state == ActState::Draft;
    TRY(const auto checked, checkedAct(transaction, *row, journal.clock().today()));
    if (checked.lines.empty()) return fail(accounts::NoCopies{});
    for (const ActLine& each : checked.lines) {
        if (each.blocks.empty()) continue;
        return fail(ActBlocked{checked.blocked, each.number.empty() ? each.barcode : each.number, each.blocks.front()});
    }
    TRY(const auto toSign, signedAct(checked));

    journal::Operation operation = journal.begin(transaction, signer.session, kinds::sign);
    if (isDraft) {
        CHECK(stored.number(transaction, operation, act));
        accounts::Withdrawal withdrawal;
        withdrawal.on = act.on;
        withdrawal.reason = act.reason;
        withdrawal.document = {std::string(actTable), act.id.value, numberOf(act), act.on};
        withdrawal.note = act.note;
        for (const ActLine& each : checked.lines) withdrawal.copies.push_back(each.copyId);
        TRY(const auto record, accounts::AccountsService(journal).withdraw(transaction, operation, withdrawal));
        act.recordId = record.id;
    }
    // Last, so that nobody is asked to sign what is refused then.
    TRY(const auto signature, staff::SignatureService(journal).approve(transaction, signer, act.preparedBy, toSign));
    act.state = ActState::Signed;
    act.signatureId = signature.id;
    CHECK(stored.update(operation, act));
    CHECK(finish(operation, act, checked.lines, accounts::figureOf(checked.figures, "sum")));
    TRY(auto written, present(transaction, id));
    return written;
}

Result<ActRow, ReverseActRefusal> reversed(storage::Transaction& transaction, const journal::Journal& journal,
                                           const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                           const ReversalRequest& request) {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownAct{id});
    const WriteOffAct& act = row->act;
    if (act.state == ActState::Draft || !act.recordId) return fail(ActNotInBooks{});
    if (act.reverses) return fail(ActIsReversal{});
    if (!row->reversedBy.empty()) return fail(ActReversed{row->reversedBy});
    WriteOffAct reversal = act;
    reversal.on = request.on.value_or(journal.clock().today());
    reversal.note = request.note;
    reversal.state = ActState::Posted;
    reversal.reverses = id;
    reversal.recordId.reset();
    reversal.signatureId.reset();
    reversal.preparedBy = by.session().operatorCode;
    reversal.preparedName = by.session().operatorName;

    TRY(const auto checked, checkedAct(transaction, *row, journal.clock().today()));
    journal::Operation operation = journal.begin(transaction, by, kinds::reverse);
    CHECK(stored.number(transaction, operation, reversal));
    TRY(reversal.id, stored.insert(operation, reversal));
    reversal.version = 1;
    const accounts::Reversal taking{
        reversal.on, {std::string(actTable), reversal.id.value, numberOf(reversal), reversal.on}, request.note};
    TRY(const auto record, accounts::AccountsService(journal).reverse(transaction, operation, *act.recordId, taking));
    reversal.recordId = record.id;
    const Work work{journal, transaction, operation, by.session()};
    CHECK(takeBackReplacement(work, id, taking));
    if (act.state == ActState::Signed) {
        TRY(const auto toSign, signedReversal(*row, reversal.on, request.note));
        TRY(const auto signature, staff::SignatureService(journal).approve(transaction, by, toSign));
        reversal.state = ActState::Signed;
        reversal.signatureId = signature.id;
    }
    CHECK(stored.update(operation, reversal));
    CHECK(finish(operation, reversal, checked.lines, record.value));
    TRY(auto made, present(transaction, reversal.id));
    return made;
}

} // namespace

Result<ActRow, SignActRefusal> WriteOffService::sign(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::CopyEdit>& by, ActId id) const {
    return putIntoBooks(transaction, m_journal, staff::Signer::asking(by), id);
}

Result<ActRow, SignActRefusal> WriteOffService::signAsSecond(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::ActSign>& by,
                                                             ActId id) const {
    return putIntoBooks(transaction, m_journal, staff::Signer::second(by), id);
}

Result<ActRow, ReverseActRefusal> WriteOffService::reverse(storage::Transaction& transaction,
                                                           const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                                           const ReversalRequest& request) const {
    return reversed(transaction, m_journal, by, id, request);
}

} // namespace kitapdar::withdrawals
