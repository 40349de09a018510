// A library with books of account and deliveries, each use in one line.
#pragma once

#include "core/deliveries/CopyEntryService.h"
#include "core/deliveries/DeliveryQueries.h"
#include "core/deliveries/DeliveryService.h"
#include "core/deliveries/SupplierService.h"
#include "tests/core/accounts/BooksLibrary.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::test {

class DeliveriesLibrary : public BooksLibrary {
public:
    explicit DeliveriesLibrary(storage::Engine engine = testEngine()) : BooksLibrary(engine) {
        journal().derive("delivery", &deliveries::DeliveryService::keepNumber);
    }

    static deliveries::DeliveryRow row(const std::string& title, int copies, std::int64_t price) {
        deliveries::DeliveryRow row;
        row.title = title;
        row.copies = copies;
        row.price = Money{price};
        return row;
    }
    static deliveries::NewDelivery of(std::vector<deliveries::DeliveryRow> rows,
                                      const std::string& source = "purchase") {
        deliveries::NewDelivery delivery;
        delivery.head.source = source;
        delivery.rows = std::move(rows);
        return delivery;
    }

    Result<deliveries::Posted, deliveries::PostRefusal> post(const deliveries::NewDelivery& delivery) {
        return write([&](storage::Transaction& tx) { return service.post(tx, by(tx), delivery); });
    }
    deliveries::DeliveryPlan plan(const deliveries::NewDelivery& delivery) {
        return *read([&](storage::Snapshot& snapshot) { return queries.plan(snapshot, delivery); });
    }
    Result<deliveries::Delivery, deliveries::SignRefusal> sign(deliveries::DeliveryId id) {
        return write([&](storage::Transaction& tx) { return service.sign(tx, by(tx), id); });
    }
    Result<deliveries::Delivery, deliveries::ReverseRefusal> reverseDelivery(deliveries::DeliveryId id, Day on) {
        return write([&](storage::Transaction& tx) {
            return service.reverse(tx, by(tx), id, {on, {"", std::nullopt, "R-1", on}});
        });
    }
    Result<deliveries::Posted, deliveries::EnterAgainRefusal> enterAgain(deliveries::DeliveryId id,
                                                                         const std::string& source = "gift") {
        deliveries::DeliveryHead head;
        head.source = source;
        return write([&](storage::Transaction& tx) { return service.enterAgain(tx, by(tx), id, head); });
    }
    deliveries::DeliverySummary summary(deliveries::DeliveryId id) {
        return **read([&](storage::Snapshot& snapshot) { return queries.find(snapshot, id); });
    }
    std::vector<deliveries::DeliveredCopy> delivered(deliveries::DeliveryId id) {
        return *read([&](storage::Snapshot& snapshot) { return queries.copies(snapshot, id); });
    }

    deliveries::DeliveryService service{journal()};
    deliveries::DeliveryQueries queries{journal()};
    deliveries::SupplierService suppliers{journal()};
    deliveries::CopyEntryService byHand{journal()};
};

} // namespace kitapdar::test
