#include "core/holds/ArrivalService.h"

#include "core/collection/CopyEntry.h"
#include "core/collection/CopyQueries.h"
#include "core/collection/CopyRepository.h"
#include "core/holds/Kinds.h"
#include "core/transfers/TransferRepository.h"
#include "core/transfers/TransferWriting.h"

namespace kitapdar::holds {

namespace {

const HoldRepository holds;

/// A copy that is on its way.
Result<Arrived, ArrivalRefusal> onItsWay(storage::Snapshot& snapshot, const text::ScannedCode& barcode) {
    TRY(auto copies, collection::CopyQueries().byCode(snapshot, barcode));
    if (copies.empty()) return fail(collection::UnknownCopy{barcode.text()});
    if (copies.size() > 1) return fail(collection::AmbiguousCode{barcode.text()});
    Arrived arrived;
    arrived.copy = std::move(copies.front());
    TRY(const auto way, transfers::TransferRepository().openOf(snapshot, arrived.copy.id));
    if (!way) return fail(transfers::NotInTransit{});
    arrived.transfer = *way;
    TRY(const auto title, collection::CopyRepository().titleOf(snapshot, arrived.copy.recordId));
    arrived.title = title.value_or("");
    return arrived;
}

Result<Arrived> finish(const Work& work, Arrived arrived) {
    if (arrived.routed.hold) CHECK(describe(work, *arrived.routed.hold));
    collection::describe(work.operation, arrived.copy, arrived.title);
    work.operation.fact(journal::FactName::From, arrived.transfer.fromPlace);
    work.operation.fact(journal::FactName::To, arrived.routed.to);
    CHECK(work.operation.finish());
    TRY(auto copy, collection::CopyRepository().byId(work.transaction, arrived.copy.id));
    arrived.copy = std::move(*copy);
    if (arrived.routed.hold) {
        TRY(arrived.hold, holds.row(work.transaction, arrived.routed.hold->id));
    }
    return arrived;
}

} // namespace

Result<Arrived, ArrivalRefusal> ArrivalService::receive(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::TransferEdit>& by,
                                                        const text::ScannedCode& barcode,
                                                        const std::string& where) const {
    TRY(auto arrived, onItsWay(transaction, barcode));
    const std::string here = where.empty() ? by.session().place.value_or(arrived.transfer.toPlace) : where;
    TRY(const bool isThere, transfers::isSameBranch(transaction, here, arrived.transfer.toPlace));
    arrived.isElsewhere = !isThere;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::receive);
    const Work work{m_journal, operation, transaction};
    TRY(arrived.routed, route(work, arrived.copy.id, here));
    TRY(const auto ended, transfers::TransferRepository().byId(transaction, arrived.transfer.id));
    if (ended) arrived.transfer = *ended;
    return finish(work, std::move(arrived));
}

Result<Arrived, ArrivalRefusal> ArrivalService::cancel(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::TransferEdit>& by,
                                                       const text::ScannedCode& barcode) const {
    TRY(auto arrived, onItsWay(transaction, barcode));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::cancelTransfer);
    const Work work{m_journal, operation, transaction};
    arrived.transfer.cancelledOn = m_journal.clock().today();
    CHECK(transfers::TransferRepository().update(operation, arrived.transfer));
    TRY(const auto hold, holds.capturedBy(transaction, arrived.copy.id));
    if (hold) {
        TRY(arrived.routed.hold, release(work, *hold, Rejoin::ByPlacing));
    }
    arrived.routed.to = arrived.transfer.fromPlace;
    CHECK(transfers::putOnShelf(operation, transaction, arrived.copy, arrived.transfer.fromPlace));
    CHECK(requestFree(work, arrived.copy.recordId));
    if (arrived.routed.hold) {
        TRY(arrived.routed.hold, holds.byId(transaction, arrived.routed.hold->id));
    }
    return finish(work, std::move(arrived));
}

} // namespace kitapdar::holds
