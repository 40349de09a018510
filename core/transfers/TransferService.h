// Sending copies to other places of the library, and what is on the way. Receiving and calling back may concern a
// reader who waits: core/holds/ArrivalService.h. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"
#include "core/transfers/TransferRepository.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::transfers {

class TransferService {
public:
    explicit TransferService(const journal::Journal& journal) : m_journal(journal) {}

    /// The copy leaves the place of the session, or where it was last known, for `to`.
    Result<TransferRow, SendRefusal> send(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::TransferEdit>& by,
                                          const text::ScannedCode& barcode, const std::string& to) const;

private:
    const journal::Journal& m_journal;
};

class TransferQueries {
public:
    explicit TransferQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// What is on the way to `to` and to the places that lie in it ("": to any place) for at least `days` days, the
    /// oldest first.
    Result<std::vector<TransferRow>> onTheWay(storage::Snapshot& snapshot, const std::string& to, int days) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::transfers
