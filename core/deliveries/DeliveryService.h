// Use cases of deliveries. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::deliveries {

class DeliveryService {
public:
    explicit DeliveryService(const journal::Journal& journal) : m_journal(journal) {}

    /// Writes everything as one operation with one undo: the acceptance act with the next number of its year, a record
    /// of part 1 of the summary book, short records for titles that the catalogue lacks, copies with the next inventory
    /// numbers and barcodes, their lines in the inventory book, their places. All or nothing.
    Result<Posted, PostRefusal> post(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::CopyEdit>& by,
                                     const NewDelivery& delivery) const;

    /// From now on the delivery is not taken back. SignatureMissing until another person than `by`, or than whoever
    /// posted it (Delivery::preparedBy), has signed DeliveryQueries::toSign() for that one; where one person works
    /// alone, the signature says so.
    Result<Delivery, SignRefusal> sign(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::CopyEdit>& by, DeliveryId id) const;
    /// By the second person, who has signed for the one who posted it.
    Result<Delivery, SignRefusal> signAsSecond(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::ActSign>& by, DeliveryId id) const;

    /// Takes a signed delivery back by a record of part 1 with all figures below zero: its copies leave the books and
    /// the stock. Refused while one is on loan or has left the books otherwise. Whoever asks for it has prepared it:
    /// another person has signed DeliveryQueries::toReverse() for that one.
    Result<Delivery, ReverseRefusal> reverse(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CopyEdit>& by, DeliveryId id,
                                             const accounts::Reversal& reversal) const;
    /// The copies of a reversed delivery come into the stock by a new one, with what `head` says; they keep their
    /// numbers, barcodes, prices and places.
    Result<Posted, EnterAgainRefusal> enterAgain(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::CopyEdit>& by, DeliveryId id,
                                                 const DeliveryHead& head) const;

    /// Keeps the list of given act numbers in step with deliveries; registered with the journal at composition.
    static Result<void> keepNumber(storage::Transaction& transaction, std::int64_t deliveryId);

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::deliveries
