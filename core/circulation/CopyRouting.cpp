#include "core/circulation/CopyRouting.h"

#include "core/collection/CopyRepository.h"
#include "core/holds/HoldMatching.h"
#include "core/transfers/TransferWriting.h"

namespace kitapdar::circulation {

namespace {

using collection::Circulation;
using collection::Copy;
using holds::Routed;

const collection::CopyRepository copies;

/// Lies on no shelf because of what it is, not of where it is.
bool isKeptBack(const Copy& copy) {
    const bool moves = copy.circulation == Circulation::OnShelf || copy.circulation == Circulation::Held ||
                       copy.circulation == Circulation::InTransit;
    return !moves || copy.accounted != collection::Accounted::Entered;
}

Result<Routing> onHoldShelf(storage::Snapshot& snapshot, const Copy& copy, const holds::Hold& hold) {
    Routing routing;
    routing.tray = Tray::HoldShelf;
    routing.reason = TrayReason::ForReader;
    routing.place = hold.pickupPlace;
    routing.shelf = copy.shelf;
    routing.hold = hold.id;
    routing.readyUntil = hold.readyUntil;
    TRY(routing.row, holds::HoldRepository().row(snapshot, hold.id));
    if (routing.row) routing.readerCard = routing.row->readerCard;
    return routing;
}

Result<Routing> forReader(const holds::Work& work, const Copy& copy, const Routed& routed) {
    Routing routing;
    const bool isHere = routed.where == Routed::Where::HoldShelf;
    routing.tray = isHere ? Tray::HoldShelf : Tray::OtherBranch;
    routing.reason = isHere ? TrayReason::ForReader : TrayReason::ForReaderThere;
    routing.place = routed.to;
    routing.shelf = copy.shelf;
    routing.hold = routed.hold->id;
    routing.readyUntil = routed.hold->readyUntil;
    TRY(routing.row, holds::HoldRepository().row(work.transaction, routed.hold->id));
    if (routing.row) routing.readerCard = routing.row->readerCard;
    work.operation.about("hold", routed.hold->id.value);
    work.operation.fact(journal::FactName::Hold, routed.hold->id.value);
    work.operation.fact(journal::FactName::ForReader, routing.readerCard);
    if (routing.readyUntil) work.operation.fact(journal::FactName::Until, routing.readyUntil->iso());
    if (!isHere) work.operation.fact(journal::FactName::To, routing.place);
    return routing;
}

} // namespace

Result<bool> isAskedFor(storage::Snapshot& snapshot, const journal::Journal& journal, const Copy& copy) {
    if (isKeptBack(copy) || copy.circulation != Circulation::OnShelf) return false;
    TRY(const auto captured, holds::HoldRepository().capturedBy(snapshot, copy.id));
    if (captured) return true;
    TRY(const auto next, holds::nextFor(snapshot, journal, copy));
    return next.has_value();
}

Result<bool> isWhereItStays(storage::Snapshot& snapshot, const journal::Journal& journal, const Copy& copy,
                            const rules::LoanTerms& terms, const std::string& here) {
    if (isKeptBack(copy)) return true;
    if (copy.circulation == Circulation::Held) {
        TRY(const auto hold, holds::HoldRepository().capturedBy(snapshot, copy.id));
        return hold ? transfers::isSameBranch(snapshot, hold->pickupPlace, here) : false;
    }
    if (copy.circulation != Circulation::OnShelf) return false;
    TRY(const auto captured, holds::HoldRepository().capturedBy(snapshot, copy.id));
    if (captured) return false;
    TRY(const auto next, holds::nextFor(snapshot, journal, copy));
    if (next) return false;
    TRY(const auto requested, holds::requestedAnother(snapshot, journal, copy, here));
    if (requested) return false;
    TRY(const std::string home, transfers::homeOf(snapshot, copy));
    TRY(const bool isHome, transfers::isSameBranch(snapshot, home, here));
    if (isHome) return copy.atPlace.empty() || here.empty();
    TRY(const bool isKnownHere, transfers::isSameBranch(snapshot, transfers::whereaboutsOf(copy), here));
    return isKnownHere && terms.returnsTo == rules::ReturnsTo::Float;
}

Result<Routing> trayWhereItStays(storage::Snapshot& snapshot, const Copy& copy, const std::string& here) {
    TRY(const auto captured, holds::HoldRepository().capturedBy(snapshot, copy.id));
    if (!captured || isKeptBack(copy)) return trayOf(snapshot, copy, here);
    return onHoldShelf(snapshot, copy, *captured);
}

Result<Routing> trayOf(storage::Snapshot& snapshot, const Copy& copy, const std::string& here) {
    Routing routing{Tray::Shelf, TrayReason::AtHome, copy.place, copy.shelf, {}, {}, {}, {}};
    TRY(const std::string home, transfers::homeOf(snapshot, copy));
    TRY(const bool isHome, transfers::isSameBranch(snapshot, home, here));
    if (isKeptBack(copy)) {
        routing.tray = Tray::Repair;
        routing.reason = TrayReason::NotInStock;
    } else if (!isHome) {
        routing.reason = TrayReason::Floats;
        routing.place = here;
    } else if (copy.place.empty() || here.empty()) {
        routing.reason = TrayReason::PlaceUnknown;
    }
    return routing;
}

Result<Routing> routeCopy(const holds::Work& work, const Copy& copy, const std::string& here) {
    if (isKeptBack(copy)) return trayOf(work.transaction, copy, here);
    TRY(const Routed routed, holds::route(work, copy.id, here));
    switch (routed.where) {
    case Routed::Where::HoldShelf:
    case Routed::Where::ToPickup:
        return forReader(work, copy, routed);
    case Routed::Where::Home:
    case Routed::Where::Onwards: {
        const bool isHome = routed.where == Routed::Where::Home;
        work.operation.fact(journal::FactName::To, routed.to);
        return Routing{Tray::OtherBranch,
                       isHome ? TrayReason::GoesHome : TrayReason::OnItsWay,
                       routed.to,
                       copy.shelf,
                       {},
                       {},
                       {},
                       {}};
    }
    case Routed::Where::Shelf:
        break;
    }
    return trayOf(work.transaction, copy, here);
}

Result<Routing> sendToRepair(const holds::Work& work, const Copy& copy, const std::string& note, Day on) {
    CHECK(copies.setCondition(work.operation, copy.id, collection::Condition::Damaged, on, note));
    CHECK(holds::withdraw(work, copy.id));
    CHECK(transfers::arriveAt(work.operation, work.transaction, copy, transfers::Moment::of(work.journal.clock())));
    CHECK(copies.setWhereabouts(work.operation, copy.id, Circulation::Withheld, copy.atPlace));
    if (!note.empty()) work.operation.fact(journal::FactName::Reason, note);
    return Routing{Tray::Repair, TrayReason::Damaged, copy.place, copy.shelf, {}, {}, {}, {}};
}

Result<void> withdrawFromHold(const holds::Work& work, const Copy& copy) {
    CHECK(holds::withdraw(work, copy.id));
    return leaveShelf(work, copy);
}

Result<void> leaveShelf(const holds::Work& work, const Copy& copy) {
    const bool isAside = copy.circulation == Circulation::Held || copy.circulation == Circulation::InTransit;
    if (!isAside) return {};
    TRY(const auto present, copies.byId(work.transaction, copy.id));
    if (!present || present->circulation == Circulation::OnShelf) return {};
    CHECK(transfers::arriveAt(work.operation, work.transaction, *present, transfers::Moment::of(work.journal.clock())));
    return copies.setWhereabouts(work.operation, copy.id, Circulation::OnShelf, present->atPlace);
}

} // namespace kitapdar::circulation
