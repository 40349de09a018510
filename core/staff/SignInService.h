// Sign-ins as those see them who keep the accounts. Called inside a transaction; stateless, any thread. Signing in
// itself is the Authenticator's, since it takes several transactions.
#pragma once

#include "core/staff/Permitted.h"
#include "core/staff/SignIn.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

class SignInService {
public:
    explicit SignInService(const journal::Journal& journal) : m_journal(journal) {}

    /// The newest first, of all desks.
    Result<std::vector<OpenSession>, Refusal<>> open(storage::Snapshot& snapshot,
                                                     const Permitted<Permission::StaffEdit>& by) const;

    /// Ends every sign-in of an account, at all desks: from the next use case on it may do nothing. How many ended.
    Result<int, EndRefusal> end(storage::Transaction& transaction, const Permitted<Permission::StaffEdit>& by,
                                const std::string& account) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::staff
