// Use cases of the recipients of backups. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/backups/Recipient.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::backups {

class RecipientService {
public:
    explicit RecipientService(const journal::Journal& journal) : m_journal(journal) {}

    /// In the order in which they were added.
    Result<std::vector<Recipient>> recipients(storage::Snapshot& snapshot) const;
    /// From the next backup on, what is encrypted is encrypted for this key, too.
    Result<Recipient, RecipientRefusal> add(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::KeyManage>& by,
                                            const Recipient& recipient) const;
    /// Backups that were made before are opened by this key as long as they exist. Without recipients the next backups
    /// are plain.
    Result<Recipient, RecipientRefusal> remove(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::KeyManage>& by,
                                               const std::string& publicKey) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::backups
