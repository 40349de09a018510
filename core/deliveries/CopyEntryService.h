// Copies added by hand: in a library whose books of account are opened, each comes in by a delivery of its own. Called
// inside a transaction; stateless, any thread.
#pragma once

#include "core/deliveries/Delivery.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::deliveries {

using CopyEntryRefusal =
    Refusal<catalogue::UnknownRecord, collection::BarcodeTaken, collection::InventoryNumberTaken,
            collection::BarcodeMalformed, collection::CodeInUse, collection::UnknownPlace, collection::PlaceClosed,
            collection::UnknownSeries, collection::NumbersOfOneCopy, collection::CopyCountOutOfRange,
            accounts::UnknownTerm, accounts::DayInFuture, accounts::BeforeOpening>;

class CopyEntryService {
public:
    explicit CopyEntryService(const journal::Journal& journal) : m_journal(journal) {}

    /// CopyService::addSeveral() while the books are not opened. Afterwards a delivery of these copies with the source
    /// "other", or the first that is offered; it is signed, undone and reversed as any other.
    Result<std::vector<collection::Copy>, CopyEntryRefusal> add(storage::Transaction& transaction,
                                                                const staff::Permitted<Permission::CopyEdit>& by,
                                                                const collection::NewCopy& copy) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::deliveries
