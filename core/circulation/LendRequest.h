// How a copy is to be lent or returned, when not simply now and by the rules.
#pragma once

#include "core/circulation/Confirmed.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::circulation {

/// What becomes of the hold of a reader who is passed over.
enum class HoldChoice {
    Keep,   // the reader stays where he is in the queue; one for whom the copy was put aside gets its first position
    Cancel, // it ends
    Revert  // as Keep; said of a copy that was put aside
};
/// "keep", "cancel", "revert".
std::string_view code(HoldChoice choice);
std::optional<HoldChoice> holdChoiceFromCode(std::string_view code);

struct LendRequest {
    Confirmed confirmed;
    /// nullopt: as the copy and the rules say. A copy for the reading room goes home only where the rules have night
    /// loans.
    std::optional<collection::Lending> usePlace;
    std::optional<Day> due; // typed by hand
    std::optional<Day> on;  // when it was lent, today at the latest; nullopt: now
    HoldChoice passedHold = HoldChoice::Keep;
};

struct RenewRequest {
    std::optional<Day> due; // typed by hand; nullopt: as the rules say
};

struct ReturnRequest {
    /// When it came back: not before it was lent, today at the latest; nullopt: now. What is owed is of that day.
    std::optional<Day> on;
    bool forgiveFine = false; // no fine is charged; needs Permission::ChargeWaive
    bool damaged = false;     // it goes to be mended; `note` says what is wrong
    std::string note;
};

/// What is said of a loan cannot have been on a day before it.
struct DayBeforeLending {
    static constexpr std::string_view code = "day_before_lending";
    Day day;
    Day lent;
};

} // namespace kitapdar::circulation
