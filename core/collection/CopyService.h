// Use cases of copies. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/collection/PriceInBooks.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::collection {

class CopyService {
public:
    explicit CopyService(const journal::Journal& journal) : m_journal(journal) {}

    Result<Copy, AddCopyRefusal> add(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::CopyEdit>& by, const NewCopy& copy) const;
    /// `copy.count` copies that differ in their numbers alone, as one operation.
    Result<std::vector<Copy>, AddCopyRefusal> addSeveral(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::CopyEdit>& by,
                                                         const NewCopy& copy) const;
    /// Writes all editable fields of `copy`; Fault::Conflict when `copy.version` is not the present one. A copy is
    /// written off by CopyActionService alone, and one that has a number keeps one. A new price is corrected in the
    /// books, too, where one person works alone. A condition that is new and has no day gets today's.
    Result<Copy, ChangeCopyRefusal> edit(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::CopyEdit>& by, const Copy& copy) const;

    /// Keeps the given numbers of the copy in step with its row; registered with the journal at composition.
    static Result<void> keepNumbers(storage::Transaction& transaction, std::int64_t copyId);

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::collection
