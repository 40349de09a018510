// The model: holds, requests, transfers.
#include "tests/core/circulation/DeskModel.h"

#include <algorithm>

namespace kitapdar::circulation {

using model::State;

// ------------------------------------------------------------------------------------------------ what there is to see

int DeskModel::openLoanOf(int copy) const {
    const auto found = std::ranges::find_if(
        m_now.loans, [&](const auto& each) { return each.second.copy == copy && !each.second.isReturned; });
    return found == m_now.loans.end() ? 0 : found->first;
}

int DeskModel::openTransferOf(int copy) const {
    const auto found = std::ranges::find_if(
        m_now.transfers, [&](const auto& each) { return each.second.copy == copy && each.second.isOpen(); });
    return found == m_now.transfers.end() ? 0 : found->first;
}

int DeskModel::capturedBy(int copy) const {
    const auto found = std::ranges::find_if(
        m_now.holds, [&](const auto& each) { return each.second.isCaptured() && each.second.captured == copy; });
    return found == m_now.holds.end() ? 0 : found->first;
}

std::string DeskModel::whereabouts(int copy) const {
    const std::string& atPlace = m_now.copies.at(copy).where.atPlace;
    return atPlace.empty() ? ModelLibrary::homeOf(copy) : atPlace;
}

bool DeskModel::isAstray(int copy) const {
    const std::string& condition = m_now.copies.at(copy).condition;
    return condition == "lost" || condition == "missing";
}

bool DeskModel::isFree(int copy) const {
    return m_now.copies.at(copy).where.circulation == "on_shelf" && !isAstray(copy) && openLoanOf(copy) == 0 &&
           capturedBy(copy) == 0;
}

std::vector<int> DeskModel::queue(int record) const {
    std::vector<int> ids;
    for (const auto& [id, hold] : m_now.holds) {
        if (hold.record == record && hold.state == "waiting") ids.push_back(id);
    }
    std::ranges::sort(ids, {}, [&](int id) { return m_now.holds.at(id).position; });
    return ids;
}

bool DeskModel::isServed(const model::Hold& hold) const {
    const bool sleeps = hold.isSuspended && (!hold.suspendedUntil || m_today < *hold.suspendedUntil);
    return hold.state == "waiting" && !sleeps && !(hold.wanted && *hold.wanted < m_today);
}

bool DeskModel::serves(const model::Hold& hold, int copy) {
    return hold.record == ModelLibrary::recordOf(copy) && (hold.copy == 0 || hold.copy == copy);
}

int DeskModel::nextFor(int copy, int passedOver) const {
    for (const int id : queue(ModelLibrary::recordOf(copy))) {
        const model::Hold& hold = m_now.holds.at(id);
        if (id != passedOver && isServed(hold) && serves(hold, copy)) return id;
    }
    return 0;
}

/// Whoever fetches it here and waits for another copy that nobody has taken from its shelf.
int DeskModel::requestedAnother(int copy, const std::string& here) const {
    std::optional<std::pair<Day, int>> first;
    for (const auto& [id, hold] : m_now.holds) {
        if (hold.state != "requested" || hold.pickup != here || !serves(hold, copy)) continue;
        if (hold.captured == copy) continue;
        if (hold.wanted && *hold.wanted < m_today) continue;
        const std::pair rank(hold.placed, id);
        if (!first || rank < *first) first = rank;
    }
    return first ? first->second : 0;
}

/// One of the branch of pickup before others, sound before damaged, then the one that was there first.
int DeskModel::copyFor(int id, int letGo) const {
    const model::Hold& hold = m_now.holds.at(id);
    std::optional<std::tuple<bool, bool, int>> best;
    for (int copy = 1; copy <= ModelLibrary::copies; ++copy) {
        if (copy == letGo || !serves(hold, copy) || !isFree(copy)) continue;
        const bool isRefused = std::ranges::any_of(m_now.unmet, [&](const auto& each) {
            return each.second.copy == copy && (each.second.hold == id || each.second.on == m_today);
        });
        if (isRefused) continue;
        const std::tuple rank(whereabouts(copy) != hold.pickup, m_now.copies.at(copy).condition != "sound", copy);
        if (!best || rank < *best) best = rank;
    }
    return best ? std::get<2>(*best) : 0;
}

/// The hold that comes to its end when the reader gets the copy.
int DeskModel::fulfilledBy(int copy, int reader) const {
    std::optional<std::pair<int, int>> best;
    for (const auto& [id, hold] : m_now.holds) {
        if (!hold.isOpen() || hold.reader != reader || hold.record != ModelLibrary::recordOf(copy)) continue;
        const bool isThis = hold.captured == copy;
        if (!isThis && hold.copy != 0 && hold.copy != copy) continue;
        const std::pair rank(isThis ? 0 : hold.copy == copy ? 1 : 2, id);
        if (!best || rank < *best) best = rank;
    }
    return best ? best->second : 0;
}

// ------------------------------------------------------------------------------------------------------ what is done

void DeskModel::closeGap(int record) {
    int position = 0;
    for (const int id : queue(record)) m_now.holds.at(id).position = ++position;
}

void DeskModel::request(int id, int copy) {
    model::Hold& hold = m_now.holds.at(id);
    hold.state = "requested";
    hold.position = 0;
    hold.captured = copy;
    hold.capturedOn = m_today;
    closeGap(hold.record);
}

/// `letGo` does not get `itsCopy` back at once; 0: nobody gets it.
bool DeskModel::requestFree(int record, int letGo, int itsCopy) {
    bool isAny = false;
    for (const int id : queue(record)) {
        if (!isServed(m_now.holds.at(id))) continue;
        const int copy = copyFor(id, letGo == 0 || id == letGo ? itsCopy : 0);
        if (copy == 0) continue;
        request(id, copy);
        isAny = true;
    }
    return isAny;
}

void DeskModel::sendTo(int copy, const std::string& from, const std::string& to, const std::string& reason) {
    m_now.transfers.emplace(++m_transfers, model::Transfer{copy, from, to, reason, m_today, {}, {}});
    m_now.copies.at(copy).where = {"in_transit", from == ModelLibrary::homeOf(copy) ? "" : from};
}

void DeskModel::arriveAt(int copy) {
    if (const int way = openTransferOf(copy)) m_now.transfers.at(way).received = m_today;
}

void DeskModel::putOnShelf(int copy, const std::string& here) {
    m_now.copies.at(copy).where = {"on_shelf", here == ModelLibrary::homeOf(copy) ? "" : here};
}

void DeskModel::capture(int id, int copy, const std::string& here) {
    arriveAt(copy);
    model::Hold& hold = m_now.holds.at(id);
    const bool isThere = here == hold.pickup;
    const bool goesOn = !isThere && hold.state == "in_transit" && hold.captured == copy;
    if (goesOn) return sendTo(copy, here, hold.pickup, "hold"); // nothing becomes of the hold
    hold.state = isThere ? "ready" : "in_transit";
    hold.position = 0;
    hold.captured = copy;
    hold.capturedOn = m_today;
    hold.readyUntil.reset();
    if (isThere) {
        const Day last = addOpenDays(m_today, ModelLibrary::pickupDays);
        const bool isForRoom = ModelLibrary::isForRoom(copy); // it waits for its reader until the day that was named
        hold.readyUntil = !hold.wanted ? last : isForRoom ? *hold.wanted : std::min(last, *hold.wanted);
    }
    closeGap(hold.record);
    if (isThere)
        m_now.copies.at(copy).where = {"held", here == ModelLibrary::homeOf(copy) ? "" : here};
    else
        sendTo(copy, here, hold.pickup, "hold");
}

void DeskModel::fulfil(int id, int copy, const model::Copy& asRead) {
    const model::Hold before = m_now.holds.at(id);
    arriveAt(copy);
    if (asRead.where.circulation != "on_shelf") m_now.copies.at(copy).where = {"on_shelf", asRead.where.atPlace};
    model::Hold& hold = m_now.holds.at(id);
    hold.state = "fulfilled";
    hold.position = 0;
    hold.captured = copy;
    hold.ended = m_today;
    closeGap(hold.record);
    if (before.isCaptured() && before.captured != copy) reassign(before, before.state);
}

/// It waits again, as the first of all or before those that were placed later; from the hold shelf its copy goes back
/// on the shelf.
void DeskModel::release(int id, bool isFirst) {
    const model::Hold before = m_now.holds.at(id);
    std::vector<int> order = queue(before.record);
    const auto later = std::ranges::find_if(order, [&](int other) {
        return std::pair(before.placed, id) < std::pair(m_now.holds.at(other).placed, other);
    });
    order.insert(isFirst ? order.begin() : later, id);
    model::Hold& hold = m_now.holds.at(id);
    hold.state = "waiting";
    hold.captured = 0;
    hold.capturedOn.reset();
    hold.readyUntil.reset();
    int position = 0;
    for (const int each : order) m_now.holds.at(each).position = ++position;
    if (before.state == "ready") putOnShelf(before.captured, before.pickup);
}

/// Nobody is given the copy any more: its hold gets another one, or waits as the first.
void DeskModel::withdraw(int copy) {
    const int captured = capturedBy(copy);
    if (captured == 0) return;
    release(captured, true);
    requestFree(ModelLibrary::recordOf(copy), 0, copy);
}

void DeskModel::end(int id, const std::string& state) {
    const model::Hold before = m_now.holds.at(id);
    model::Hold& hold = m_now.holds.at(id);
    hold.state = state;
    hold.position = 0;
    hold.ended = m_today;
    closeGap(hold.record);
    reassign(before, before.state);
}

void DeskModel::reassign(const model::Hold& before, const std::string& state) {
    if (state == "requested") requestFree(before.record);
    if (state == "ready") route(before.captured, before.pickup);
}

void DeskModel::route(int copy, const std::string& here, int passedOver) {
    if (isAstray(copy) || m_now.copies.at(copy).where.circulation == "withheld") return;
    int hold = capturedBy(copy);
    if (hold != 0 && m_now.holds.at(hold).state == "ready" && m_now.holds.at(hold).pickup == here) return;
    if (hold == 0) hold = requestedAnother(copy, here);
    if (hold == 0) hold = nextFor(copy, passedOver);
    const int id = openTransferOf(copy);
    arriveAt(copy);
    if (hold != 0) {
        const model::Hold before = m_now.holds.at(hold);
        capture(hold, copy, here);
        if (before.isCaptured() && before.captured != copy) reassign(before, before.state);
        return;
    }
    if (id != 0 && m_now.transfers.at(id).reason != "hold") {
        const model::Transfer way = m_now.transfers.at(id);
        if (way.to == here) return putOnShelf(copy, here);
        return sendTo(copy, here, way.to, way.reason);
    }
    const std::string home = ModelLibrary::homeOf(copy);
    if (home != here && !ModelLibrary::floats(copy)) return sendTo(copy, here, home, "home");
    putOnShelf(copy, here);
}

// ---------------------------------------------------------------------------------------------------------- the deeds

std::string DeskModel::placeHold(int desk, const DeskTarget& t, const DeskStep& step, bool isOnCopy) {
    if (!m_now.readers.contains(t.reader)) return "unknown_reader";
    if (m_today > ModelLibrary::lastDayOfRegistration()) return "registration_expired";
    const int record = ModelLibrary::recordOf(t.copy);
    bool isPresent = false;
    for (int copy = 1; copy <= ModelLibrary::copies; ++copy) {
        const bool isMeant = isOnCopy ? copy == t.copy : ModelLibrary::recordOf(copy) == record;
        isPresent = isPresent || (isMeant && !isAstray(copy));
    }
    if (!isPresent) return isOnCopy ? "copy_not_holdable" : "no_copy_to_hold";
    for (const auto& [id, hold] : m_now.holds) {
        if (!hold.isOpen() || hold.reader != t.reader || hold.record != record) continue;
        if (hold.copy == 0 || !isOnCopy || hold.copy == t.copy) return "hold_already";
    }
    for (const auto& [id, loan] : m_now.loans) {
        if (loan.isReturned || loan.reader != t.reader) continue;
        if (isOnCopy ? loan.copy == t.copy : ModelLibrary::recordOf(loan.copy) == record) return "has_it_already";
    }
    const State before = m_now;
    model::Hold hold;
    hold.record = record;
    hold.copy = isOnCopy ? t.copy : 0;
    hold.reader = t.reader;
    hold.position = static_cast<int>(queue(record).size()) + 1;
    hold.pickup = placeOf(desk);
    hold.placed = m_today;
    if (step.a > 8) hold.wanted = m_today.plusDays(step.a - 8);
    m_now.holds.emplace(++m_holds, hold);
    requestFree(record);
    enter(desk, "hold.place", before);
    return "done";
}

std::string DeskModel::changeHold(int desk, const DeskTarget& t, const DeskStep& step) {
    if (t.hold == 0) return "nothing";
    const State before = m_now;
    model::Hold& hold = m_now.holds.at(t.hold);
    const bool isWaiting = hold.state == "waiting";
    switch (step.deed) {
    case Deed::CancelHold:
        end(t.hold, "cancelled");
        break;
    case Deed::ExpireHold:
        end(t.hold, "expired");
        break;
    case Deed::SuspendHold:
        if (!isWaiting) return "hold_not_waiting";
        hold.isSuspended = true;
        hold.suspendedUntil = step.b > 0 ? std::optional(m_today.plusDays(step.b)) : std::nullopt;
        break;
    case Deed::ResumeHold:
        if (!isWaiting) return "hold_not_waiting";
        if (!hold.isSuspended) return "hold_not_suspended";
        hold.isSuspended = false;
        hold.suspendedUntil.reset();
        requestFree(hold.record);
        break;
    case Deed::MoveHold: {
        if (!isWaiting) return "hold_not_waiting";
        std::vector<int> order = queue(hold.record);
        const auto at = std::ranges::find(order, t.hold) - order.begin();
        const auto last = std::ssize(order) - 1;
        const std::array<std::ptrdiff_t, 4> to = {std::max<std::ptrdiff_t>(at - 1, 0), std::min(at + 1, last), 0, last};
        const auto goal = to.at(static_cast<std::size_t>(step.b % 4)); // up, down, top, bottom
        if (goal == at) return "hold_cannot_move";
        order.erase(order.begin() + at);
        order.insert(order.begin() + goal, t.hold);
        int position = 0;
        for (const int each : order) m_now.holds.at(each).position = ++position;
        break;
    }
    default: {
        if (!hold.isCaptured()) return "hold_not_captured";
        const model::Hold was = hold;
        release(t.hold, true);
        if (was.state == "ready") route(was.captured, was.pickup, t.hold);
        requestFree(was.record, t.hold, was.captured);
        break;
    }
    }
    enter(desk, "hold", before);
    return "done";
}

std::string DeskModel::expireAll(int desk) {
    const State before = m_now;
    std::vector<std::tuple<int, Day, int>> over;
    std::vector<int> servable;
    for (const auto& [id, hold] : m_now.holds) {
        if (!hold.isOpen()) continue;
        const bool isReady = hold.state == "ready";
        const auto& last = isReady ? hold.readyUntil : hold.wanted;
        if (last && *last < m_today) over.emplace_back(isReady ? 0 : 1, isReady ? *last : Day(), id);
    }
    std::ranges::sort(over);
    for (int record = 1; record <= ModelLibrary::records; ++record) {
        bool isFreeOne = false;
        for (int copy = 1; copy <= ModelLibrary::copies; ++copy)
            isFreeOne = isFreeOne || (ModelLibrary::recordOf(copy) == record && isFree(copy));
        if (isFreeOne && !queue(record).empty()) servable.push_back(record);
    }
    bool isAny = !over.empty();
    for (const auto& [order, day, id] : over) end(id, "expired");
    for (const int record : servable) isAny = requestFree(record) || isAny;
    if (isAny) enter(desk, "hold.expire", before);
    return "done";
}

std::string DeskModel::takeRequest(int desk, int copy) {
    const int hold = capturedBy(copy);
    if (hold == 0 || m_now.holds.at(hold).state != "requested") return "not_requested";
    const State before = m_now;
    capture(hold, copy, placeOf(desk));
    enter(desk, "request.take", before);
    return "done";
}

std::string DeskModel::refuseRequest(int desk, const DeskTarget& t, const DeskStep& step) {
    const int id = capturedBy(t.copy);
    if (id == 0 || m_now.holds.at(id).state != "requested") return "not_requested";
    const State before = m_now;
    const model::Hold& hold = m_now.holds.at(id);
    m_now.unmet.emplace(++m_unmet, model::Unmet{m_today, whereabouts(t.copy), "busy", hold.record, t.copy, id});
    if (step.a % 2 == 1) m_now.copies.at(t.copy).condition = "missing";
    release(id, false);
    if (const int next = isServed(hold) ? copyFor(id) : 0) request(id, next);
    enter(desk, "request.refuse", before);
    return "done";
}

std::string DeskModel::send(int desk, int copy, const std::string& to) {
    if (openTransferOf(copy) != 0) return "already_in_transit";
    if (openLoanOf(copy) != 0) return "copy_on_loan";
    if (m_now.copies.at(copy).where.circulation != "on_shelf" || isAstray(copy)) return "copy_not_on_shelf";
    if (capturedBy(copy) != 0) return "copy_not_on_shelf";
    if (whereabouts(copy) == to || placeOf(desk) == to) return "already_there";
    const State before = m_now;
    sendTo(copy, placeOf(desk), to, to == ModelLibrary::homeOf(copy) ? "home" : "sent");
    enter(desk, "transfer.send", before);
    return "done";
}

std::string DeskModel::receive(int desk, int copy) {
    if (openTransferOf(copy) == 0) return "not_in_transit";
    const State before = m_now;
    route(copy, placeOf(desk));
    enter(desk, "transfer.receive", before);
    return "done";
}

std::string DeskModel::cancelTransfer(int desk, int copy) {
    const int way = openTransferOf(copy);
    if (way == 0) return "not_in_transit";
    const State before = m_now;
    m_now.transfers.at(way).cancelled = m_today;
    if (const int hold = capturedBy(copy)) release(hold, false);
    putOnShelf(copy, m_now.transfers.at(way).from);
    requestFree(ModelLibrary::recordOf(copy));
    enter(desk, "transfer.cancel", before);
    return "done";
}

} // namespace kitapdar::circulation
