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

/// Who works here, and whether as the one who asked for the signature or as the one who gave it.
struct Signing {
    Session by;
    bool isSecond = false;
};

/// The signature below the act. The second person has given it to whoever drafted the act.
template <class Refusals>
Result<staff::Signature, Refusals> signatureBelow(storage::Transaction& transaction, const journal::Journal& journal,
                                                  const Signing& signing, const WriteOffAct& drafted,
                                                  const staff::Act& act) {
    const staff::SignatureService signatures(journal);
    if (!signing.isSecond) {
        TRY(auto signature, signatures.approve(transaction, signing.by, act));
        return signature;
    }
    if (signing.by.operatorCode == drafted.preparedBy) return fail(Refusals(NotSecondPerson{}));
    Session preparer = signing.by;
    preparer.operatorCode = drafted.preparedBy;
    preparer.operatorName = drafted.preparedName;
    TRY(auto found, signatures.find(transaction, preparer, act));
    if (!found) return fail(Refusals(staff::SignatureMissing{staff::briefDigest(staff::digestOf(act))}));
    return std::move(*found);
}

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
                                            const Signing& signing, ActId id) {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownAct{id});
    WriteOffAct act = row->act;
    if (act.state == ActState::Signed) return fail(ActNotDraft{numberOf(act)});
    if (!row->reversedBy.empty()) return fail(ActReversed{row->reversedBy});
    const bool isDraft = act.state == ActState::Draft;
    TRY(const auto checked, checkedAct(transaction, *row, journal.clock().today()));
    if (checked.lines.empty()) return fail(accounts::NoCopies{});
    for (const ActLine& each : checked.lines) {
        if (each.blocks.empty()) continue;
        return fail(ActBlocked{checked.blocked, each.number.empty() ? each.barcode : each.number, each.blocks.front()});
    }
    TRY(const auto toSign, signedAct(checked));
    TRY(const auto signature, signatureBelow<SignActRefusal>(transaction, journal, signing, act, toSign));

    journal::Operation operation = journal.begin(transaction, signing.by, kinds::sign);
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
    act.state = ActState::Signed;
    act.signatureId = signature.id;
    CHECK(stored.update(operation, act));
    CHECK(finish(operation, act, checked.lines, accounts::figureOf(checked.figures, "sum")));
    TRY(auto written, present(transaction, id));
    return written;
}

Result<ActRow, ReverseActRefusal> reversed(storage::Transaction& transaction, const journal::Journal& journal,
                                           const Signing& signing, ActId id, const ReversalRequest& request) {
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
    reversal.preparedBy = signing.by.operatorCode;
    reversal.preparedName = signing.by.operatorName;
    if (act.state == ActState::Signed) {
        TRY(const auto toSign, signedReversal(*row, reversal.on, request.note));
        TRY(const auto signature, signatureBelow<ReverseActRefusal>(transaction, journal, signing, act, toSign));
        reversal.state = ActState::Signed;
        reversal.signatureId = signature.id;
    }

    TRY(const auto checked, checkedAct(transaction, *row, journal.clock().today()));
    journal::Operation operation = journal.begin(transaction, signing.by, kinds::reverse);
    CHECK(stored.number(transaction, operation, reversal));
    TRY(reversal.id, stored.insert(operation, reversal));
    reversal.version = 1;
    const accounts::Reversal taking{
        reversal.on, {std::string(actTable), reversal.id.value, numberOf(reversal), reversal.on}, request.note};
    TRY(const auto record, accounts::AccountsService(journal).reverse(transaction, operation, *act.recordId, taking));
    reversal.recordId = record.id;
    CHECK(stored.update(operation, reversal));
    const Work work{journal, transaction, operation, signing.by};
    CHECK(takeBackReplacement(work, id, taking));
    CHECK(finish(operation, reversal, checked.lines, record.value));
    TRY(auto made, present(transaction, reversal.id));
    return made;
}

} // namespace

Result<ActRow, SignActRefusal> WriteOffService::sign(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::CopyEdit>& by, ActId id) const {
    return putIntoBooks(transaction, m_journal, {by, false}, id);
}

Result<ActRow, SignActRefusal> WriteOffService::signAsSecond(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::ActSign>& by,
                                                             ActId id) const {
    return putIntoBooks(transaction, m_journal, {by, true}, id);
}

Result<ActRow, ReverseActRefusal> WriteOffService::reverse(storage::Transaction& transaction,
                                                           const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                                           const ReversalRequest& request) const {
    return reversed(transaction, m_journal, {by, false}, id, request);
}

Result<ActRow, ReverseActRefusal> WriteOffService::reverseAsSecond(storage::Transaction& transaction,
                                                                   const staff::Permitted<Permission::ActSign>& by,
                                                                   ActId id, const ReversalRequest& request) const {
    return reversed(transaction, m_journal, {by, true}, id, request);
}

} // namespace kitapdar::withdrawals
