// A replacement taken back with its act. Private to this room.
#pragma once

#include "core/base/Session.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/WriteOff.h"

#include <string_view>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::withdrawals {

/// The kind of document of the records that acts make.
inline constexpr std::string_view actTable = "write_off_act";

/// The operation that something is done in. What it names outlives the call.
struct Work {
    const journal::Journal& journal;
    storage::Transaction& transaction;
    journal::Operation& operation;
    Session by;
};

/// Of the act of a replacement the brought book leaves the books, and what it had settled is owed again. Nothing of any
/// other act.
Result<void, ReverseActRefusal> takeBackReplacement(const Work& work, ActId act, const accounts::Reversal& reversal);

} // namespace kitapdar::withdrawals
