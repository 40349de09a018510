#include "core/holds/Hold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::holds {

namespace {

constexpr std::array states = {
    std::pair{HoldState::Waiting, std::string_view("waiting")},
    std::pair{HoldState::Requested, std::string_view("requested")},
    std::pair{HoldState::InTransit, std::string_view("in_transit")},
    std::pair{HoldState::Ready, std::string_view("ready")},
    std::pair{HoldState::Fulfilled, std::string_view("fulfilled")},
    std::pair{HoldState::Cancelled, std::string_view("cancelled")},
    std::pair{HoldState::Expired, std::string_view("expired")},
    std::pair{HoldState::Refused, std::string_view("refused")},
};
constexpr std::array moves = {
    std::pair{Move::Up, std::string_view("up")},
    std::pair{Move::Down, std::string_view("down")},
    std::pair{Move::Top, std::string_view("top")},
    std::pair{Move::Bottom, std::string_view("bottom")},
};
constexpr std::array reasons = {
    std::pair{UnmetReason::Busy, std::string_view("busy")},
    std::pair{UnmetReason::NotInPlace, std::string_view("not_in_place")},
    std::pair{UnmetReason::NotInShelfList, std::string_view("not_in_shelf_list")},
    std::pair{UnmetReason::Bindery, std::string_view("bindery")},
    std::pair{UnmetReason::WrittenOff, std::string_view("written_off")},
    std::pair{UnmetReason::Lacuna, std::string_view("lacuna")},
    std::pair{UnmetReason::Defective, std::string_view("defective")},
    std::pair{UnmetReason::Decrepit, std::string_view("decrepit")},
    std::pair{UnmetReason::Redirected, std::string_view("redirected")},
    std::pair{UnmetReason::Other, std::string_view("other")},
};

constexpr std::array overridable = {RegistrationExpired::code, HoldLimitReached::code, HoldsPerDayReached::code,
                                    AgeBelowMark::code};

template <class List, class Enum>
std::string_view codeIn(const List& list, Enum value) {
    const auto* const found = std::ranges::find(list, value, [](const auto& each) { return each.first; });
    return found == list.end() ? std::string_view() : found->second;
}

template <class List>
auto valueIn(const List& list, std::string_view code) -> std::optional<decltype(list.front().first)> {
    const auto* const found = std::ranges::find(list, code, [](const auto& each) { return each.second; });
    if (found == list.end()) return std::nullopt;
    return found->first;
}

} // namespace

std::string_view code(HoldState state) { return codeIn(states, state); }
std::optional<HoldState> holdStateFromCode(std::string_view code) {
    const auto found = valueIn(states, code);
    return found ? std::optional<HoldState>(*found) : std::nullopt;
}

std::string_view code(Move move) { return codeIn(moves, move); }
std::optional<Move> moveFromCode(std::string_view code) {
    const auto found = valueIn(moves, code);
    return found ? std::optional<Move>(*found) : std::nullopt;
}

std::string_view code(UnmetReason reason) { return codeIn(reasons, reason); }
std::optional<UnmetReason> unmetReasonFromCode(std::string_view code) {
    const auto found = valueIn(reasons, code);
    return found ? std::optional<UnmetReason>(*found) : std::nullopt;
}

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
