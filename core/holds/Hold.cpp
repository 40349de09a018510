#include "core/holds/Hold.h"

#include "core/base/Codes.h"

#include <algorithm>
#include <array>

namespace kitapdar::holds {

namespace {

constexpr Codes<HoldState, 8> states = {{{HoldState::Waiting, "waiting"},
                                         {HoldState::Requested, "requested"},
                                         {HoldState::InTransit, "in_transit"},
                                         {HoldState::Ready, "ready"},
                                         {HoldState::Fulfilled, "fulfilled"},
                                         {HoldState::Cancelled, "cancelled"},
                                         {HoldState::Expired, "expired"},
                                         {HoldState::Refused, "refused"}}};
constexpr Codes<Move, 4> moves = {
    {{Move::Up, "up"}, {Move::Down, "down"}, {Move::Top, "top"}, {Move::Bottom, "bottom"}}};
constexpr Codes<UnmetReason, 10> reasons = {{{UnmetReason::Busy, "busy"},
                                             {UnmetReason::NotInPlace, "not_in_place"},
                                             {UnmetReason::NotInShelfList, "not_in_shelf_list"},
                                             {UnmetReason::Bindery, "bindery"},
                                             {UnmetReason::WrittenOff, "written_off"},
                                             {UnmetReason::Lacuna, "lacuna"},
                                             {UnmetReason::Defective, "defective"},
                                             {UnmetReason::Decrepit, "decrepit"},
                                             {UnmetReason::Redirected, "redirected"},
                                             {UnmetReason::Other, "other"}}};

constexpr std::array overridable = {RegistrationExpired::code, HoldLimitReached::code, HoldsPerDayReached::code,
                                    AgeBelowMark::code};

} // namespace

std::string_view code(HoldState state) { return codeIn(states, state); }
std::optional<HoldState> holdStateFromCode(std::string_view code) { return valueIn(states, code); }

std::string_view code(Move move) { return codeIn(moves, move); }
std::optional<Move> moveFromCode(std::string_view code) { return valueIn(moves, code); }

std::string_view code(UnmetReason reason) { return codeIn(reasons, reason); }
std::optional<UnmetReason> unmetReasonFromCode(std::string_view code) { return valueIn(reasons, code); }

const std::vector<UnmetReason>& unmetReasons() {
    static const std::vector<UnmetReason> all = [] {
        std::vector<UnmetReason> list;
        for (const auto& each : reasons) list.push_back(each.first);
        return list;
    }();
    return all;
}

std::string_view code(Routed::Where where) {
    switch (where) {
    case Routed::Where::Shelf:
        return "shelf";
    case Routed::Where::HoldShelf:
        return "hold_shelf";
    case Routed::Where::ToPickup:
        return "to_pickup";
    case Routed::Where::Home:
        return "home";
    case Routed::Where::Onwards:
        return "onwards";
    }
    return {};
}

bool isCaptured(HoldState state) {
    return state == HoldState::Requested || state == HoldState::InTransit || state == HoldState::Ready;
}

bool isOpen(HoldState state) { return state == HoldState::Waiting || isCaptured(state); }

bool isSuspended(const Hold& hold, Day today) {
    return hold.suspended && (!hold.suspendedUntil || today < *hold.suspendedUntil);
}

bool isOutdated(const Hold& hold, Day today) { return hold.wantedUntil && *hold.wantedUntil < today; }

bool isOverridable(std::string_view code) { return std::ranges::find(overridable, code) != overridable.end(); }

std::string_view overrideCode(const PlaceHoldRefusal& refusal) {
    return std::visit(
        [](const auto& reason) -> std::string_view {
            if constexpr (requires { std::decay_t<decltype(reason)>::code; }) {
                const std::string_view code = std::decay_t<decltype(reason)>::code;
                if (isOverridable(code)) return code;
            }
            return {};
        },
        refusal);
}

bool isServed(const Hold& hold, Day today) {
    return hold.state == HoldState::Waiting && !isSuspended(hold, today) && !isOutdated(hold, today);
}

} // namespace kitapdar::holds
