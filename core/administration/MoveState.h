// How far a move has got, as it is kept in the target. Private to core/administration.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>

namespace kitapdar {

struct MoveState {
    std::string from;         // the place, for people
    std::string source;       // what the source was when the move began: place and the end of its journal
    std::string stage;        // a table, or what comes after the tables; "" before the first
    storage::Parameters last; // the key of the last row that was copied in this stage; empty before the first

    std::string text() const;
    static std::optional<MoveState> parse(std::string_view text);
};

} // namespace kitapdar
