// Whether the rules let a loan be renewed today. Pure: who the reader is and which loan it is, the caller knows.
// Source: docs/circulation.md, 6.1.
#pragma once

#include "core/rules/LoanTerms.h"

#include <optional>
#include <variant>

namespace kitapdar::rules {

/// A loan as its renewal is judged.
struct RenewalFacts {
    Day dueOn;
    int renewals = 0; // so far
    bool inReadingRoom = false;
    bool othersOverdue = false; // another book of the reader is overdue
    bool isHeld = false;        // somebody waits for this copy, and no other can serve the hold
};

struct RoomNeverRenewed {};
struct HeldForAnother {};
struct RenewedTooSoon {
    Day soonest;
};
struct OverdueNotRenewed {
    bool itself = false; // else another book of the reader
};
struct NoRenewalLeft {
    int limit = 0;
};
using RenewalObstacle =
    std::variant<RoomNeverRenewed, HeldForAnother, OverdueNotRenewed, NoRenewalLeft, RenewedTooSoon>;

/// The first obstacle, in the order of RenewalObstacle; nullopt: the rules allow it.
std::optional<RenewalObstacle> renewalObstacle(const LoanTerms& terms, const RenewalFacts& loan, Day today);

/// From which day a renewal counts. Of an overdue loan that is today: counted from its due day it might end in the
/// past.
Day renewalStart(const LoanTerms& terms, Day dueOn, Day today);

} // namespace kitapdar::rules
