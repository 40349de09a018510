// By what the persons behind an act of this room are asked for (staff::SignatureQueries).
#pragma once

#include "core/staff/ActPersons.h"
#include "core/withdrawals/WriteOff.h"

namespace kitapdar::withdrawals {

inline staff::ActReference referenceOf(const WriteOffAct& act) {
    return {.table = "write_off_act",
            .id = act.id.value,
            .preparedBy = act.preparedBy,
            .preparedName = act.preparedName,
            .signature = act.signatureId};
}

} // namespace kitapdar::withdrawals
