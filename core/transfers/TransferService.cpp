#include "core/transfers/TransferService.h"

#include "core/collection/CopyEntry.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/OpenLoan.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/transfers/HoldsOfCopies.h"
#include "core/transfers/Kinds.h"
#include "core/transfers/TransferWriting.h"

#include <algorithm>
#include <map>

namespace kitapdar::transfers {

namespace {

const TransferRepository transfers;

Result<void, SendRefusal> checkPlace(storage::Snapshot& snapshot, const std::string& code) {
    if (code.empty()) return fail(TransferPlaceMissing{});
    TRY(const auto place, places::PlaceRepository().byCode(snapshot, code));
    if (!place) return fail(places::UnknownPlace{code});
    if (place->closed) return fail(places::PlaceClosed{code});
    return {};
}

} // namespace

Result<TransferRow, SendRefusal> TransferService::send(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::TransferEdit>& by,
                                                       const text::ScannedCode& barcode, const std::string& to) const {
    TRY(const auto copies, collection::CopyQueries().byCode(transaction, barcode));
    if (copies.empty()) return fail(collection::UnknownCopy{barcode.text()});
    if (copies.size() > 1) return fail(collection::AmbiguousCode{barcode.text()});
    const collection::Copy& copy = copies.front();
    CHECK(checkPlace(transaction, to));
    TRY(const auto open, transfers.openOf(transaction, copy.id));
    if (open) return fail(AlreadyInTransit{open->toPlace});
    TRY(const bool onLoan, collection::isOnLoan(transaction, copy.id));
    if (onLoan) return fail(collection::CopyOnLoan{copy.id});
    if (!collection::isLendable(collection::stateOf(copy))) return fail(CopyNotOnShelf{collection::stateOf(copy)});
    TRY(const bool isHeld, isHeldForReader(transaction, copy.id));
    if (isHeld) return fail(CopyNotOnShelf{collection::CopyState::Held});
    const std::string from = by.session().place.value_or(whereaboutsOf(copy));
    if (whereaboutsOf(copy) == to || from == to) return fail(AlreadyThere{to});

    TRY(const auto title, collection::CopyRepository().titleOf(transaction, copy.recordId));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::send);
    TransferRow row;
    TRY(row.transfer,
        transfers::send(operation, copy, from, to, to == copy.place ? TransferReason::Home : TransferReason::Sent,
                        Moment::of(m_journal.clock())));
    row.recordId = copy.recordId;
    row.title = title.value_or("");
    row.barcode = copy.barcode.value_or(copy.inventoryNumber.value_or(""));
    collection::describe(operation, copy, row.title);
    operation.fact(journal::FactName::From, from);
    operation.fact(journal::FactName::To, to);
    CHECK(operation.finish());
    return row;
}

Result<std::vector<TransferRow>> TransferQueries::onTheWay(storage::Snapshot& snapshot, const std::string& to,
                                                           int days) const {
    TRY(auto rows, transfers.open(snapshot, {"", m_journal.clock().today().plusDays(-days)}));
    if (to.empty()) return rows;
    std::map<std::string, bool> isIn;
    for (const TransferRow& row : rows) {
        const std::string& place = row.transfer.toPlace;
        if (isIn.contains(place)) continue;
        TRY(const auto path, places::pathOf(snapshot, place));
        isIn.emplace(place, std::ranges::find(path, to) != path.end());
    }
    std::erase_if(rows, [&](const TransferRow& row) { return !isIn.at(row.transfer.toPlace); });
    return rows;
}

} // namespace kitapdar::transfers
