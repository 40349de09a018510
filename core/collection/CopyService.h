// Use cases of copies. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/collection/Copy.h"
#include "core/journal/Journal.h"
#include "core/storage/Transaction.h"

namespace kitapdar::collection {

class CopyService {
public:
    explicit CopyService(const journal::Journal& journal) : m_journal(journal) {}

    Result<Copy, AddCopyRefusal> add(storage::Transaction& transaction, const journal::Actor& actor,
                                     const NewCopy& copy) const;
    /// Writes all editable fields of `copy`; Fault::Conflict when `copy.version` is not the present one.
    Result<Copy, EditCopyRefusal> edit(storage::Transaction& transaction, const journal::Actor& actor,
                                       const Copy& copy) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::collection
