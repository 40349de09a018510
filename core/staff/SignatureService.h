// Whether an act has its second signature. Called inside the transaction of the act; stateless, any thread. Signatures
// are made by Authenticator::sign(), since they ask for a password.
#pragma once

#include "core/base/Session.h"
#include "core/staff/Permitted.h"
#include "core/staff/Signature.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

/// Who does what needs two persons. What nobody has prepared before, as a reversal, is prepared by whoever asks for it.
struct Signer {
    Session session;
    bool isSecond = false;

    static Signer asking(Session session) { return {std::move(session), false}; }
    static Signer second(const Permitted<Permission::ActSign>& by) { return {by.session(), true}; }
};

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

    /// The same of what was prepared before it is done, by `preparedBy`: a personnel code; "": signing in was off then.
    /// For whoever asks that it be done, the signature that was given to the preparer counts like one that was given to
    /// the asker. For the second person the former alone does; of what was prepared while signing in was off nobody
    /// knows who has seen it, so the signature says that the second person alone has.
    Result<Signature, ApprovalRefusal> approve(storage::Transaction& transaction, const Signer& signer,
                                               const std::string& preparedBy, const Act& act) const;

private:
    Result<std::optional<Signature>> givenTo(storage::Snapshot& snapshot, const std::string& preparedBy,
                                             const Act& act) const;
    /// The one by which `by` alone has signed; made when there is none.
    Result<Signature> aloneBelow(storage::Transaction& transaction, const Session& by, const Act& act) const;

    const journal::Journal& m_journal;
};

/// How many acts one person did alone, for the check. Any thread.
Result<std::int64_t> signedAlone(storage::Snapshot& snapshot);

} // namespace kitapdar::staff
