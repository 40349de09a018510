// By what the persons behind an act of this room are asked for (staff::SignatureQueries).
#pragma once

#include "core/staff/ActPersons.h"
#include "core/stocktaking/Kinds.h"
#include "core/stocktaking/Stocktaking.h"

namespace kitapdar::stocktaking {

inline staff::ActReference referenceOf(const Stocktaking& stocktaking) {
    const bool isSigned = stocktaking.state == StocktakingState::Signed;
    return {.table = "stocktaking",
            .id = stocktaking.id.value,
            .preparedBy = stocktaking.closedBy,
            .signing = isSigned ? std::string(kinds::sign.code) : std::string()};
}

} // namespace kitapdar::stocktaking
