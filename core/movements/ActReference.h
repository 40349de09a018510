// By what the persons behind an act of this room are asked for (staff::SignatureQueries).
#pragma once

#include "core/movements/Movement.h"
#include "core/staff/ActPersons.h"

namespace kitapdar::movements {

inline staff::ActReference referenceOf(const MovementAct& act) {
    return {.table = "movement",
            .id = act.id.value,
            .preparedBy = act.preparedBy,
            .preparedName = act.preparedName,
            .signature = act.signatureId};
}

} // namespace kitapdar::movements
