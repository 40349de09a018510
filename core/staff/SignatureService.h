// Whether an act has its second signature. Called inside the transaction of the act; stateless, any thread. Signatures
// are made by Authenticator::sign(), since they ask for a password.
#pragma once

#include "core/base/Session.h"
#include "core/staff/Signature.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

class SignatureService {
public:
    explicit SignatureService(const journal::Journal& journal) : m_journal(journal) {}

    /// Whether one person may do it alone: signing in is off, or one person alone has an active account.
    Result<bool> mayBeAlone(storage::Snapshot& snapshot) const;

    /// The signature below this very act that another person than `preparer` gave to `preparer` within
    /// `signatureLasts`. nullopt: there is none.
    Result<std::optional<Signature>> find(storage::Snapshot& snapshot, const Session& preparer, const Act& act) const;

    /// To be asked in the transaction of the act, before it is done: the signature below it; where one person works
    /// alone, one that says so, which lasts as long. SignatureMissing otherwise.
    Result<Signature, ApprovalRefusal> approve(storage::Transaction& transaction, const Session& preparer,
                                               const Act& act) const;

private:
    const journal::Journal& m_journal;
};

/// How many acts one person did alone, for the check. Any thread.
Result<std::int64_t> signedAlone(storage::Snapshot& snapshot);

} // namespace kitapdar::staff
