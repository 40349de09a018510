#include "core/holds/HoldCapture.h"

#include "core/collection/CopyRepository.h"
#include "core/holds/HoldMatching.h"
#include "core/holds/HoldRules.h"
#include "core/storage/Columns.h"
#include "core/transfers/TransferWriting.h"

#include <algorithm>
#include <utility>

namespace kitapdar::holds {

namespace {

const HoldRepository holds;

using collection::Circulation;
using collection::Copy;
using transfers::Moment;

Moment momentOf(const Work& work) { return Moment::of(work.journal.clock()); }

Result<void> closeGap(const Work& work, catalogue::RecordId record) {
    TRY(auto queue, holds.queue(work.transaction, record));
    return renumber(work, std::move(queue));
}

Result<void> write(const Work& work, Hold& hold, bool hadPosition) {
    CHECK(holds.update(work.operation, hold));
    return hadPosition ? closeGap(work, hold.recordId) : Result<void>();
}

Result<std::optional<Copy>> copyNamed(const Work& work, std::optional<collection::CopyId> id) {
    if (!id) return std::nullopt;
    return collection::CopyRepository().byId(work.transaction, *id);
}

/// Whether a reader may get the copy when it lies here.
bool isPresentable(const Copy& copy) {
    const bool moves = copy.circulation == Circulation::OnShelf || copy.circulation == Circulation::Held ||
                       copy.circulation == Circulation::InTransit;
    return moves && copy.accounted == collection::Accounted::Entered &&
           copy.condition != collection::Condition::Missing && copy.condition != collection::Condition::Lost;
}

/// Home or float, for whoever returned it. Where it goes; nullopt: it stays.
Result<std::optional<std::string>> homeElsewhere(const Work& work, const Copy& copy, const std::string& here) {
    TRY(std::string home, transfers::homeOf(work.transaction, copy));
    TRY(const bool isHome, transfers::isSameBranch(work.transaction, home, here));
    if (isHome) return std::optional<std::string>();
    TRY(auto rules, HoldRules::read(work.transaction, work.journal));
    TRY(const auto kind,
        work.transaction.first("select kind from record where id = $1", {copy.recordId}, storage::only<std::string>));
    TRY(const auto terms, rules.terms(work.transaction, copy, kind.value_or(""), "*"));
    return terms.returnsTo == rules::ReturnsTo::Home ? std::optional(std::move(home)) : std::nullopt;
}

/// The copy has come where it was sent, or goes on.
Result<Routed> arrive(const Work& work, const Copy& copy, const transfers::Transfer& way, const std::string& here) {
    TRY(const bool isThere, transfers::isSameBranch(work.transaction, here, way.toPlace));
    if (isThere) {
        CHECK(transfers::putOnShelf(work.operation, work.transaction, copy, way.toPlace));
        return Routed{Routed::Where::Shelf, way.toPlace};
    }
    CHECK(transfers::send(work.operation, copy, here, way.toPlace, way.reason, momentOf(work)));
    return Routed{way.reason == transfers::TransferReason::Home ? Routed::Where::Home : Routed::Where::Onwards,
                  way.toPlace};
}

} // namespace

Result<void> renumber(const Work& work, std::vector<Hold> order) {
    int position = 0;
    for (Hold& hold : order) {
        ++position;
        if (hold.position == position) continue;
        hold.position = position;
        CHECK(holds.update(work.operation, hold));
    }
    return {};
}

Result<void> request(const Work& work, Hold& hold, const Copy& copy) {
    hold.state = HoldState::Requested;
    hold.position = 0;
    hold.capturedCopyId = copy.id;
    hold.capturedAt = momentOf(work).at;
    work.operation.about("hold", hold.id.value);
    work.operation.about("copy", copy.id.value);
    return write(work, hold, true);
}

Result<Routed> capture(const Work& work, Hold hold, const Copy& copy, const std::string& here, Day readyUntil) {
    const bool waited = hold.state == HoldState::Waiting;
    const Moment moment = momentOf(work);
    CHECK(transfers::arriveAt(work.operation, work.transaction, copy, moment));
    TRY(const bool isThere, transfers::isSameBranch(work.transaction, here, hold.pickupPlace));
    work.operation.about("hold", hold.id.value);
    // A copy that only goes on captures nothing anew: what is done to the hold later does not hinder an undo of it.
    const bool goesOn = !isThere && hold.state == HoldState::InTransit && hold.capturedCopyId == copy.id;
    if (!goesOn) {
        hold.state = isThere ? HoldState::Ready : HoldState::InTransit;
        hold.position = 0;
        hold.capturedCopyId = copy.id;
        hold.capturedAt = moment.at;
        hold.readyUntil = isThere ? std::optional(readyUntil) : std::nullopt;
        CHECK(write(work, hold, waited));
    }
    if (!isThere) {
        CHECK(transfers::send(work.operation, copy, here, hold.pickupPlace, transfers::TransferReason::Hold, moment));
        return Routed{Routed::Where::ToPickup, hold.pickupPlace, std::move(hold)};
    }
    const std::string& shelf = hold.pickupPlace.empty() ? here : hold.pickupPlace;
    TRY(const std::string atPlace, transfers::atPlaceOf(work.transaction, copy, shelf));
    CHECK(collection::CopyRepository().setWhereabouts(work.operation, copy.id, Circulation::Held, atPlace));
    return Routed{Routed::Where::HoldShelf, shelf, std::move(hold)};
}

Result<void> fulfil(const Work& work, Hold hold, const Copy& lent) {
    const Hold before = hold;
    CHECK(transfers::arriveAt(work.operation, work.transaction, lent, momentOf(work)));
    if (lent.circulation == Circulation::Held || lent.circulation == Circulation::InTransit) {
        CHECK(collection::CopyRepository().setWhereabouts(work.operation, lent.id, Circulation::OnShelf, lent.atPlace));
    }
    hold.state = HoldState::Fulfilled;
    hold.position = 0;
    hold.capturedCopyId = lent.id;
    hold.endedOn = momentOf(work).on;
    work.operation.about("hold", hold.id.value);
    CHECK(write(work, hold, before.state == HoldState::Waiting));
    if (before.capturedCopyId && *before.capturedCopyId != lent.id) CHECK(reassign(work, before, before.state));
    return {};
}

Result<Hold> release(const Work& work, Hold hold, Rejoin rejoin) {
    const HoldState before = hold.state;
    TRY(const auto copy, copyNamed(work, hold.capturedCopyId));
    TRY(auto queue, holds.queue(work.transaction, hold.recordId));
    const auto later = std::ranges::find_if(queue, [&](const Hold& other) {
        return std::pair(hold.placedAt, hold.id) < std::pair(other.placedAt, other.id);
    });
    const auto index = rejoin == Rejoin::First ? 0 : later - queue.begin();
    hold.state = HoldState::Waiting;
    hold.position = static_cast<int>(index) + 1;
    hold.capturedCopyId.reset();
    hold.capturedAt.reset();
    hold.readyUntil.reset();
    work.operation.about("hold", hold.id.value);
    CHECK(holds.update(work.operation, hold));
    queue.insert(queue.begin() + index, hold);
    CHECK(renumber(work, std::move(queue)));
    if (before == HoldState::Ready && copy) {
        CHECK(transfers::putOnShelf(work.operation, work.transaction, *copy, hold.pickupPlace));
    }
    return hold;
}

Result<void> end(const Work& work, Hold& hold, HoldState state, const std::string& reason) {
    const bool waited = hold.state == HoldState::Waiting;
    hold.state = state;
    hold.position = 0;
    hold.endedOn = momentOf(work).on;
    hold.endReason = reason;
    work.operation.about("hold", hold.id.value);
    return write(work, hold, waited);
}

Result<std::optional<Routed>> reassign(const Work& work, const Hold& ended, HoldState before) {
    if (!ended.capturedCopyId) return std::nullopt;
    work.operation.about("copy", ended.capturedCopyId->value);
    if (before == HoldState::Requested) {
        CHECK(requestFree(work, ended.recordId));
        return std::nullopt;
    }
    if (before != HoldState::Ready) return std::nullopt;
    TRY(const auto copy, copyNamed(work, ended.capturedCopyId));
    const std::string& here = ended.pickupPlace.empty() ? transfers::whereaboutsOf(*copy) : ended.pickupPlace;
    TRY(auto routed, route(work, copy->id, here));
    return std::optional(std::move(routed));
}

Result<std::optional<Routed>> revert(const Work& work, const Hold& hold) {
    const LetGo letGo{*hold.capturedCopyId, hold.id};
    work.operation.about("copy", letGo.copy.value);
    TRY(const auto waiting, release(work, hold));
    std::optional<Routed> routed;
    if (hold.state == HoldState::Ready) {
        TRY(const auto copy, copyNamed(work, letGo.copy));
        const std::string& here = hold.pickupPlace.empty() ? transfers::whereaboutsOf(*copy) : hold.pickupPlace;
        TRY(routed, route(work, letGo.copy, here, hold.id));
    }
    CHECK(requestFree(work, hold.recordId, letGo));
    return routed;
}

Result<std::vector<Hold>> requestFree(const Work& work, catalogue::RecordId record, std::optional<LetGo> letGo) {
    std::vector<Hold> requested;
    TRY(const auto queue, holds.queue(work.transaction, record));
    const Day today = work.journal.clock().today();
    for (const Hold& each : queue) {
        if (!isServed(each, today)) continue;
        const bool hasLetGo = letGo && (!letGo->hold || letGo->hold == each.id);
        TRY(const auto copy,
            copyFor(work.transaction, work.journal, each, hasLetGo ? std::optional(letGo->copy) : std::nullopt));
        if (!copy) continue;
        TRY(auto present, holds.byId(work.transaction, each.id)); // its position may have changed
        CHECK(request(work, *present, *copy));
        requested.push_back(std::move(*present));
    }
    return requested;
}

Result<std::optional<Hold>> withdraw(const Work& work, collection::CopyId copy) {
    TRY(const auto captor, holds.capturedBy(work.transaction, copy));
    if (!captor) return std::optional<Hold>();
    CHECK(release(work, *captor));
    CHECK(requestFree(work, captor->recordId, LetGo{copy}));
    return holds.byId(work.transaction, captor->id);
}

Result<Routed> route(const Work& work, collection::CopyId id, const std::string& here,
                     std::optional<HoldId> passedOver) {
    TRY(const auto copy, copyNamed(work, id));
    if (!copy || !isPresentable(*copy)) return Routed{Routed::Where::Shelf, here};
    TRY(auto hold, holds.capturedBy(work.transaction, id));
    if (hold && hold->state == HoldState::Ready) {
        TRY(const bool liesThere, transfers::isSameBranch(work.transaction, here, hold->pickupPlace));
        if (liesThere) return Routed{Routed::Where::HoldShelf, hold->pickupPlace, hold};
    }
    if (!hold) {
        TRY(auto requested, requestedAnother(work.transaction, work.journal, *copy, here));
        hold = std::move(requested);
    }
    if (!hold) {
        TRY(auto next, nextFor(work.transaction, work.journal, *copy, passedOver));
        hold = std::move(next);
    }
    TRY(const auto way, transfers::arriveAt(work.operation, work.transaction, *copy, momentOf(work)));
    if (hold) {
        TRY(const Day last, readyUntil(work.transaction, work.journal, *hold, *copy));
        const Hold before = *hold;
        TRY(auto routed, capture(work, std::move(*hold), *copy, here, last));
        // The copy that need not be fetched any more is free for the next one.
        if (before.capturedCopyId && before.capturedCopyId != copy->id) CHECK(reassign(work, before, before.state));
        return routed;
    }
    if (way && way->reason != transfers::TransferReason::Hold) return arrive(work, *copy, *way, here);
    TRY(const auto home, homeElsewhere(work, *copy, here));
    if (home) {
        CHECK(transfers::send(work.operation, *copy, here, *home, transfers::TransferReason::Home, momentOf(work)));
        return Routed{Routed::Where::Home, *home};
    }
    CHECK(transfers::putOnShelf(work.operation, work.transaction, *copy, here));
    return Routed{Routed::Where::Shelf, here};
}

Result<void> describe(const Work& work, const Hold& hold) {
    TRY(const auto row, holds.row(work.transaction, hold.id));
    journal::Operation& operation = work.operation;
    operation.about("hold", hold.id.value);
    operation.about("record", hold.recordId.value);
    if (hold.readerId) operation.about("reader", hold.readerId->value);
    if (hold.capturedCopyId) operation.about("copy", hold.capturedCopyId->value);
    if (!row) return {};
    operation.fact(journal::FactName::Title, row->title);
    if (!row->barcode.empty()) operation.fact(journal::FactName::Barcode, row->barcode);
    operation.fact(journal::FactName::ForReader, row->readerCard);
    return {};
}

} // namespace kitapdar::holds
