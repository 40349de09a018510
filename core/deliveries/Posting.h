// A planned delivery written: records, copies, books, lines, ways to their places. Part of an operation.
#pragma once

#include "core/deliveries/Planning.h"
#include "core/journal/Operation.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::deliveries {

using HeadRefusal = Refusal<UnknownSupplier, SupplierClosed>;
/// Supplier and day of a head, asked before anything is written; with the day filled in.
Result<DeliveryHead, HeadRefusal> checkedHead(storage::Snapshot& snapshot, const Clock& clock, DeliveryHead head);

/// The row of a delivery with the next number of its year, not yet in the books.
Result<Delivery> insertDelivery(storage::Transaction& transaction, journal::Operation& operation,
                                const DeliveryHead& head, const staff::Permitted<Permission::CopyEdit>& by,
                                std::optional<DeliveryId> insteadOf);

/// What the summary book is told of it.
accounts::Arrival arrivalOf(const Delivery& delivery, const std::string& note);

struct Written {
    Posted posted;
    std::vector<collection::Copy> copies; // in the order of the rows
};

/// Whatever it refuses: the transaction is then rolled back as a whole. Copies that are on their way
/// leave from the place of the session.
Result<Written, PostRefusal> write(storage::Transaction& transaction, journal::Operation& operation,
                                   const journal::Journal& journal, const NewDelivery& given, const DeliveryPlan& plan,
                                   const SharedRecords& shared, const staff::Permitted<Permission::CopyEdit>& by);

} // namespace kitapdar::deliveries
