// Looking at what was done: entries of the journal and events of signing in as one list, and the questions that are
// asked of it. Stateless but for the log; any thread. Each question is itself noted in the log, so it stands in the
// next list.
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/base/PageSource.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::audit {

class AuditQueries {
public:
    /// Both outlive this. `log` nullptr: the look is noted nowhere.
    explicit AuditQueries(const journal::Journal& journal, const AccessLog* log = nullptr)
        : m_journal(journal), m_log(log) {}

    /// The list that a filter leaves, the newest line first; mostAuditLines at most. Fault::Denied where it is not
    /// permitted (see Library::read).
    Result<PageAnchors> anchors(storage::Snapshot& snapshot, const staff::Permitted<Permission::AuditView>& by,
                                const AuditFilter& filter) const;
    Result<std::vector<AuditLine>> page(storage::Snapshot& snapshot, const staff::Permitted<Permission::AuditView>& by,
                                        const AuditFilter& filter, const PageRequest& request) const;

    /// Who had access to restricted data on a day, by the accounts, grants and roles as they were then: what was
    /// changed later is taken back with the help of the journal. On a day to come: as things stand.
    Result<AccessOnDay, Refusal<>> accessOn(storage::Snapshot& snapshot,
                                            const staff::Permitted<Permission::AuditView>& by, Day day) const;
    /// Who looked at a reader, the newest 1000 of each. What was noted within the last seconds may be missing
    /// (writtenWithin).
    Result<ReaderLooks, Refusal<>> looksAt(storage::Snapshot& snapshot,
                                           const staff::Permitted<Permission::AuditView>& by,
                                           std::int64_t reader) const;
    /// At which readers an account looked, the newest day first, at most 1000.
    Result<std::vector<LookRow>, Refusal<>> looksOf(storage::Snapshot& snapshot,
                                                    const staff::Permitted<Permission::AuditView>& by,
                                                    const std::string& account) const;
    /// What happened in some days, at a desk or by an account, and whose data were seen.
    Result<Incident, Refusal<>> incident(storage::Snapshot& snapshot, const staff::Permitted<Permission::AuditView>& by,
                                         const IncidentScope& scope) const;

private:
    const journal::Journal& m_journal;
    const AccessLog* m_log;
};

/// All looks at a reader, the newest day first, for the extract of what is kept about the reader. Not noted by itself:
/// whoever gives the extract is.
Result<std::vector<LookRow>> extractOf(storage::Snapshot& snapshot, std::int64_t reader);

} // namespace kitapdar::audit
