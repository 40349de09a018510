// The state of a copy in full, in a subfield of our own: the codes of IRBIS and Koha have no word for several states,
// nor for since when and why, nor for what belongs to the copy. Example:
// "kitapdar:circulation=on_display;condition=damaged;condition_on=2026-03-01". Pure. Private to core/exchange.
#pragma once

#include "core/collection/Copy.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::exchange {

/// All that is known of the state of a copy that is not on loan.
struct FullState {
    collection::StateParts parts;
    std::string excludedBy; // "" and nullopt unless the copy is excluded
    std::optional<Day> excludedOn;
    std::optional<Day> conditionOn; // nullopt and "" when it is sound
    std::string conditionReason;
    std::string accompanying; // what belongs to it and can be lost

    friend bool operator==(const FullState&, const FullState&) = default;
};

FullState fullStateOf(const collection::Copy& copy);
/// With catalogue::ownStatePrefix. What is as it is of a copy that simply stands on the shelf is left out.
std::string ownStateText(const FullState& state);
/// nullopt: it is not as ownStateText() writes it.
std::optional<FullState> readOwnState(std::string_view text);

} // namespace kitapdar::exchange
