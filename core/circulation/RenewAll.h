// Renewing everything that a reader has: a verdict for each loan. Each is a transaction of its own, so that one that
// cannot be renewed stops no other.
#pragma once

#include "core/circulation/LoanService.h"

#include <optional>
#include <variant>
#include <vector>

namespace kitapdar::circulation {

struct RenewalOfOne {
    LoanRow row; // as it was before
    std::variant<Renewed, RenewRefusal> answer;

    const Renewed* renewed() const { return std::get_if<Renewed>(&answer); }
};

struct RenewedAll {
    std::vector<RenewalOfOne> loans; // the earliest due first

    int renewedCount() const;
    /// The day until which all that was renewed is lent; nullopt: the days differ, or nothing was renewed.
    std::optional<Day> commonDue() const;
};

} // namespace kitapdar::circulation
