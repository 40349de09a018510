// What is written down of drills. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/backups/Drill.h"
#include "core/base/Result.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::backups {

class DrillService {
public:
    explicit DrillService(const journal::Journal& journal) : m_journal(journal) {}

    /// Operation "backup.drill".
    Result<Drill> record(storage::Transaction& transaction, const staff::Permitted<Permission::BackupRestore>& by,
                         const Drill& drill) const;
    /// The newest backup that a drill has found good; nullopt: there is none.
    Result<std::optional<Drill>> newestGood(storage::Snapshot& snapshot) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::backups
