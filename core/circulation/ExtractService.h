// The extract of what is kept about a reader. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/circulation/Extract.h"
#include "core/readers/Restricted.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

class ExtractService {
public:
    /// Both outlive this. `key` nullptr: a desk without any key.
    explicit ExtractService(const journal::Journal& journal, const keys::OpenKey* key = nullptr)
        : m_journal(journal), m_restricted(key) {}

    /// That it was given out is an operation of the journal, without which nothing leaves the transaction. KeyLocked in
    /// a library that seals when this desk has no key: an extract is whole or none. Also of a reader whose data are
    /// blocked.
    Result<Extract, ExtractRefusal> extract(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::ReaderExtract>& by,
                                            readers::ReaderId reader) const;

private:
    const journal::Journal& m_journal;
    readers::Restricted m_restricted;
};

} // namespace kitapdar::circulation
