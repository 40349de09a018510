// By what the persons behind an act of this room are asked for (staff::SignatureQueries).
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/staff/ActPersons.h"

namespace kitapdar::deliveries {

inline staff::ActReference referenceOf(const Delivery& delivery) {
    return {.table = "delivery",
            .id = delivery.id.value,
            .preparedBy = delivery.preparedBy,
            .signature = delivery.signatureId};
}

} // namespace kitapdar::deliveries
