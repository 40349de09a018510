// The SQL of deliveries.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/deliveries/DeliveryQueries.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::deliveries {

/// A record that could be the one a row means.
struct CandidateRow {
    catalogue::RecordId id{0};
    catalogue::MarcFormat format = catalogue::MarcFormat::Marc21;
    std::string title; // as lists show it
    std::string marc;  // stored form
};

class DeliveryRepository {
public:
    Result<std::optional<Delivery>> byId(storage::Snapshot& snapshot, DeliveryId id) const;
    Result<std::vector<DeliverySummary>> list(storage::Snapshot& snapshot, const DeliveryFilter& filter,
                                              int limit) const;
    Result<std::optional<DeliverySummary>> summary(storage::Snapshot& snapshot, DeliveryId id) const;
    Result<std::optional<DeliveryId>> numbered(storage::Snapshot& snapshot, int year, std::int64_t number) const;
    /// The first one of this supplier with this number of a document, whatever its case, of this year, that was not
    /// reversed. The year is that of the document, else of the delivery. `on`: a document of another day is another
    /// one; nullopt, or a document without a day: the year decides.
    Result<std::optional<Delivery>> withDocument(storage::Snapshot& snapshot, std::optional<SupplierId> supplier,
                                                 const std::string& number, int year, std::optional<Day> on) const;
    /// The first one that was not reversed and has as many lines, and the same text, copies and price in each.
    Result<std::optional<Delivery>> withLines(storage::Snapshot& snapshot,
                                              const std::vector<DeliveryLine>& lines) const;
    Result<std::vector<DeliveryLine>> lines(storage::Snapshot& snapshot, DeliveryId id) const;
    /// In the order of their lines and of their entering.
    Result<std::vector<DeliveredCopy>> copies(storage::Snapshot& snapshot, DeliveryId id) const;
    /// The delivery that entered the copies of this one again.
    Result<std::optional<DeliveryId>> enteredAgainBy(storage::Snapshot& snapshot, DeliveryId id) const;

    Result<DeliveryId> insert(journal::Operation& operation, const Delivery& delivery) const;
    Result<void> update(journal::Operation& operation, const Delivery& delivery) const;
    Result<DeliveryLineId> insertLine(journal::Operation& operation, const DeliveryLine& line) const;
    Result<void> insertCopy(journal::Operation& operation, DeliveryLineId line, collection::CopyId copy,
                            const std::string& place) const;
    /// Keeps delivery_number in step with a delivery.
    Result<void> keepNumber(storage::Transaction& transaction, std::int64_t deliveryId) const;

    /// Records with an ISBN of thirteen digits, and those whose fingerprints begin so; the oldest first, few.
    Result<std::vector<CandidateRow>> withIsbn(storage::Snapshot& snapshot, const std::string& isbn) const;
    Result<std::vector<CandidateRow>> beginningWith(storage::Snapshot& snapshot, const std::string& beginning) const;
    Result<std::optional<CandidateRow>> candidate(storage::Snapshot& snapshot, catalogue::RecordId id) const;
};

} // namespace kitapdar::deliveries
