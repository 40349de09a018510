// What a delivery is refused for before anything is written: the same for a plan and for posting.
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/storage/Transaction.h"

namespace kitapdar::deliveries {

std::int64_t copiesIn(const std::vector<DeliveryRow>& rows);

/// Size, supplier, source and day of the delivery, its places, its series, the codes that are given by hand and the
/// records that were chosen. Problems of the rows are in the plan. The thread of the snapshot.
Result<void, PostRefusal> checkPosting(storage::Snapshot& snapshot, const Clock& clock, const NewDelivery& delivery,
                                       const DeliveryPlan& plan);

} // namespace kitapdar::deliveries
