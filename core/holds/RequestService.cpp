#include "core/holds/RequestService.h"

#include "core/collection/CopyQueries.h"
#include "core/collection/CopyRepository.h"
#include "core/holds/HoldMatching.h"
#include "core/holds/Kinds.h"
#include "core/holds/UnmetRepository.h"
#include "core/transfers/TransferWriting.h"

namespace kitapdar::holds {

namespace {

const HoldRepository holds;

struct Requested {
    collection::Copy copy;
    Hold hold;
};

Result<Requested, RequestRefusal> requestOf(storage::Snapshot& snapshot, const text::ScannedCode& barcode) {
    TRY(auto copies, collection::CopyQueries().byCode(snapshot, barcode));
    if (copies.empty()) return fail(collection::UnknownCopy{barcode.text()});
    if (copies.size() > 1) return fail(collection::AmbiguousCode{barcode.text()});
    TRY(auto hold, holds.capturedBy(snapshot, copies.front().id));
    if (!hold || hold->state != HoldState::Requested) return fail(NotRequested{});
    return Requested{std::move(copies.front()), std::move(*hold)};
}

} // namespace

Result<Taken, RequestRefusal> RequestService::take(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::HoldEdit>& by,
                                                   const text::ScannedCode& barcode, const std::string& where) const {
    TRY(const auto requested, requestOf(transaction, barcode));
    const auto& [copy, hold] = requested;
    const std::string here = where.empty() ? by.session().place.value_or(transfers::whereaboutsOf(copy)) : where;
    TRY(const Day last, readyUntil(transaction, m_journal, hold, copy));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::take);
    const Work work{m_journal, operation, transaction};
    TRY(auto routed, capture(work, hold, copy, here, last));
    operation.fact(journal::FactName::To, routed.to);
    if (routed.hold && routed.hold->readyUntil)
        operation.fact(journal::FactName::Until, routed.hold->readyUntil->iso());
    CHECK(describe(work, hold));
    CHECK(operation.finish());
    TRY(auto row, holds.row(transaction, hold.id));
    return Taken{std::move(*row), std::move(routed)};
}

Result<RequestRefused, RequestRefusal> RequestService::refuse(storage::Transaction& transaction,
                                                              const staff::Permitted<Permission::HoldEdit>& by,
                                                              const text::ScannedCode& barcode,
                                                              const Refusing& refusing) const {
    TRY(const auto requested, requestOf(transaction, barcode));
    const collection::Copy& copy = requested.copy;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::refuse);
    const Work work{m_journal, operation, transaction};
    CHECK(describe(work, requested.hold)); // with the copy that did not come
    UnmetRow unmet;
    unmet.onDay = m_journal.clock().today();
    unmet.place = transfers::whereaboutsOf(copy);
    unmet.reason = refusing.reason;
    unmet.recordId = copy.recordId;
    unmet.copyId = copy.id;
    unmet.holdId = requested.hold.id;
    unmet.readerId = requested.hold.readerId;
    CHECK(UnmetRepository().insert(operation, transaction, unmet));
    if (refusing.isMissing) {
        CHECK(collection::CopyRepository().setCondition(operation, copy.id, collection::Condition::Missing, unmet.onDay,
                                                        refusing.note));
    }
    TRY(auto hold, release(work, requested.hold, Rejoin::ByPlacing));
    TRY(const auto next, copyFor(transaction, m_journal, hold));
    if (next && isServed(hold, unmet.onDay)) CHECK(request(work, hold, *next));
    operation.fact(journal::FactName::Reason, code(refusing.reason));
    CHECK(operation.finish());
    TRY(auto row, holds.row(transaction, hold.id));
    return RequestRefused{std::move(*row), hold.state == HoldState::Requested};
}

} // namespace kitapdar::holds
