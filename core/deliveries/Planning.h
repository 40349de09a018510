// What posting a delivery would do: which records its rows mean, what its copies are worth, what is wrong.
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/storage/Transaction.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::deliveries {

/// Of a planned row, in the same order: the earlier row whose short record it shares.
using SharedRecords = std::vector<std::optional<std::size_t>>;

/// `shared`: filled in when it is not nullptr. The thread of the snapshot.
Result<DeliveryPlan> planOf(storage::Snapshot& snapshot, const NewDelivery& delivery, Day today,
                            SharedRecords* shared = nullptr);

/// The line that posting would write of a row, without what only the books know. Pure.
DeliveryLine lineOf(const PlannedRow& planned);

/// What each copy of a row cost, in hundredths of its currency: the rest of a division falls to the first ones. Empty
/// when nobody knows the price. Pure.
std::vector<Money> pricesOf(const DeliveryRow& row);

/// The place of each copy of a row: as it is spread, the rest at `rest`. Pure.
std::vector<std::string> placesOf(const DeliveryRow& row, const std::string& rest);

/// "KZT" or "SUR", in which the books reckon; nullopt: nobody knows what that is in tenge. `on`: of the document. Pure.
std::optional<std::string> bookCurrencyOf(const std::string& currency, Day on);

} // namespace kitapdar::deliveries
