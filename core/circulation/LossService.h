// A copy is lost: on the shelf, or by the reader who has it. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/collection/Copy.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

class LossService {
public:
    explicit LossService(const journal::Journal& journal) : m_journal(journal) {}

    /// An open loan ends with it: the entry names the reader, and so does his history. A copy that comes back is found
    /// at the desk (docs/circulation.md, 3.2).
    Result<collection::Copy, collection::CopyActionRefusal> lose(storage::Transaction& transaction,
                                                                 const staff::Permitted<Permission::CopyEdit>& by,
                                                                 collection::CopyId id,
                                                                 const collection::Mishap& mishap) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
