// What lists and pages of deliveries read. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::deliveries {

/// A delivery as a list shows it.
struct DeliverySummary {
    Delivery delivery;
    std::string supplier;
    std::string ksu;      // "5/2026"
    std::string reversal; // number of the record that took it back; "": none did
    std::optional<Day> reversedOn;
    std::int64_t titles = 0;
    std::int64_t copies = 0;
    std::int64_t sum = 0; // tiyn
    std::string first;    // inventory numbers, in the order of their lines; "": none
    std::string last;
    std::int64_t incomplete = 0; // titles of which a short record was made
    std::int64_t inTransit = 0;  // copies on their way to their places
};

struct DeliveredCopy {
    collection::CopyId id{0};
    DeliveryLineId lineId{0};
    std::string title;
    std::string authors;
    std::string inventoryNumber; // "": none
    std::string barcode;
    std::string place;        // where it was meant to go
    bool isInTransit = false; // on its way there
    std::int64_t value = 0;   // tiyn
};

/// A distribution list: what one place gets.
struct Distribution {
    std::string place; // code; "": none
    std::vector<DeliveredCopy> copies;
    std::int64_t value = 0; // tiyn
};

struct DeliveryFilter {
    std::optional<SupplierId> supplier = std::nullopt;
    std::string source = {}; // "": any
    std::optional<Day> from = std::nullopt;
    std::optional<Day> to = std::nullopt;
    bool unsignedOnly = false;
};

class DeliveryQueries {
public:
    explicit DeliveryQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// The newest first.
    Result<std::vector<DeliverySummary>> list(storage::Snapshot& snapshot, const DeliveryFilter& filter,
                                              int limit) const;
    Result<std::optional<DeliverySummary>> find(storage::Snapshot& snapshot, DeliveryId id) const;
    /// By the id in digits or the number of the act: "3/2026".
    Result<std::optional<DeliverySummary>> named(storage::Snapshot& snapshot, const std::string& text) const;
    Result<std::vector<DeliveryLine>> lines(storage::Snapshot& snapshot, DeliveryId id) const;
    Result<std::vector<DeliveredCopy>> copies(storage::Snapshot& snapshot, DeliveryId id) const;
    /// A list for each place, in the order of their codes.
    Result<std::vector<Distribution>> distribution(storage::Snapshot& snapshot, DeliveryId id) const;

    /// What another person signs before DeliveryService::sign(): the act with all its lines.
    Result<staff::Act, SignRefusal> toSign(storage::Snapshot& snapshot, DeliveryId id) const;
    /// What another person signs before DeliveryService::reverse().
    Result<staff::Act, ReverseRefusal> toReverse(storage::Snapshot& snapshot, DeliveryId id,
                                                 const accounts::Reversal& reversal) const;

    /// What post() would do with the same delivery, and what it would refuse; nothing is written.
    Result<DeliveryPlan> plan(storage::Snapshot& snapshot, const NewDelivery& delivery) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::deliveries
