// The SQL of signatures.
#pragma once

#include "core/staff/SignInRepository.h"
#include "core/staff/Signature.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

class SignatureRepository {
public:
    /// The newest below an act that another account than the preparer's gave to the preparer, not longer than
    /// `signatureLasts` before `now`, nor after it: by a clock that was set back a signature lasts no longer.
    Result<std::optional<Signature>> below(storage::Snapshot& snapshot, const Act& act, const std::string& preparerCode,
                                           Instant now) const;
    /// The newest that `session` alone has put below an act, in the same bounds of time.
    Result<std::optional<Signature>> aloneBelow(storage::Snapshot& snapshot, const Act& act, const Session& session,
                                                Instant now) const;
    Result<std::int64_t> activePersons(storage::Snapshot& snapshot) const;
    /// With its entry in the journal, by `session`.
    Result<SignatureId> insert(storage::Transaction& transaction, const journal::Journal& journal,
                               const Session& session, const Act& act, const Signature& signature) const;
};

} // namespace kitapdar::staff
