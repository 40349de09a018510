#include "core/transfers/TransferWriting.h"

#include "core/collection/CopyRepository.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/transfers/TransferRepository.h"

#include <algorithm>

namespace kitapdar::transfers {

Result<bool> isSameBranch(storage::Snapshot& snapshot, const std::string& place, const std::string& other) {
    if (place.empty() || other.empty() || place == other) return true;
    TRY(const auto all, places::PlaceRepository().places(snapshot));
    return places::branchOf(all, place) == places::branchOf(all, other);
}

Result<std::string> homeOf(storage::Snapshot& snapshot, const collection::Copy& copy) {
    if (!copy.place.empty()) return copy.place;
    TRY(const auto all, places::PlaceRepository().places(snapshot));
    return places::branchOf(all, copy.place);
}

const std::string& whereaboutsOf(const collection::Copy& copy) {
    return copy.atPlace.empty() ? copy.place : copy.atPlace;
}

Result<Transfer> send(journal::Operation& operation, const collection::Copy& copy, const std::string& from,
                      const std::string& to, TransferReason reason, const Moment& moment) {
    Transfer transfer;
    transfer.copyId = copy.id;
    transfer.fromPlace = from;
    transfer.toPlace = to;
    transfer.reason = reason;
    transfer.sentAt = moment.at;
    transfer.sentOn = moment.on;
    transfer.version = 1;
    TRY(transfer.id, TransferRepository().insert(operation, transfer));
    CHECK(collection::CopyRepository().setWhereabouts(operation, copy.id, collection::Circulation::InTransit,
                                                      from == copy.place ? std::string() : from));
    return transfer;
}

Result<std::optional<Transfer>> arriveAt(journal::Operation& operation, storage::Snapshot& snapshot,
                                         const collection::Copy& copy, const Moment& moment) {
    TRY(auto transfer, TransferRepository().openOf(snapshot, copy.id));
    if (!transfer) return transfer;
    transfer->receivedAt = std::max(moment.at, transfer->sentAt);
    transfer->receivedOn = moment.on;
    CHECK(TransferRepository().update(operation, *transfer));
    return transfer;
}

Result<std::string> atPlaceOf(storage::Snapshot& snapshot, const collection::Copy& copy, const std::string& here) {
    TRY(const std::string home, homeOf(snapshot, copy));
    TRY(const bool isHome, isSameBranch(snapshot, home, here));
    return isHome ? std::string() : here;
}

Result<void> putOnShelf(journal::Operation& operation, storage::Snapshot& snapshot, const collection::Copy& copy,
                        const std::string& here) {
    TRY(const std::string atPlace, atPlaceOf(snapshot, copy, here));
    if (copy.circulation == collection::Circulation::OnShelf && copy.atPlace == atPlace) return {};
    return collection::CopyRepository().setWhereabouts(operation, copy.id, collection::Circulation::OnShelf, atPlace);
}

} // namespace kitapdar::transfers
