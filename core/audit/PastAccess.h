// Who had access to restricted data on a day: accounts, grants and roles as they were then. Private to core/audit.
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/storage/Transaction.h"

namespace kitapdar::audit {

/// Begins with the rows of today and takes back what the journal tells of later changes, entry by entry; each state
/// that held at some moment of the day counts. It reads the four tables of accounts and roles and the entries of their
/// kinds from that day on, which are few.
Result<AccessOnDay> accessOnDay(storage::Snapshot& snapshot, Day day);

} // namespace kitapdar::audit
