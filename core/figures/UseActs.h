// Uses of books as facts: a lending, a renewal, a use in the house. Written in the operation of the action itself, so
// that an undo takes both and neither is there alone. No fact names a reader.
#pragma once

#include "core/base/Time.h"
#include "core/figures/Shape.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::figures {

enum class Act { Lend, Renew, InHouse };
/// "lend", "renew", "in_house", as stored.
std::string_view code(Act act);

enum class Way { Home, Room };
/// "home", "room", as stored.
std::string_view code(Way way);

struct UseAct {
    Day on; // the local day of the action
    Act act = Act::Lend;
    Way way = Way::Home;
    std::string place; // code of the place of the desk; "": it has none
    std::string desk;
    BookShape book;
    PersonShape person; // of somebody unknown as it is made: a use in the house
    std::optional<std::int64_t> recordId;
    std::optional<std::int64_t> loanId; // of a lending: one fact each
    int n = 1;                          // above 0
};

/// Puts the fact into an operation in the making. Fault::Conflict for a second lending of one loan.
Result<void> write(journal::Operation& operation, storage::Transaction& transaction, const UseAct& act);

/// "2026-11-29" is 202611: how facts are found by month.
std::int64_t monthOf(Day day);

} // namespace kitapdar::figures
