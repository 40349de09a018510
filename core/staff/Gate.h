// The gate: whether a session may do what it asks for. The one maker of Permitted.
// There are no accounts yet, so it admits everyone.
#pragma once

#include "core/base/Result.h"
#include "core/staff/Permitted.h"

namespace kitapdar::storage {
class Snapshot;
}

namespace kitapdar::staff {

/// Stateless, any thread. It asks inside the caller's transaction, so that no answer outlives what it was made from.
class Gate {
public:
    template <Permission P>
    Result<Permitted<P>, Refusal<>> admit(storage::Snapshot& snapshot, const Session& session) const {
        CHECK(check(snapshot, session, P));
        return Permitted<P>(session);
    }

    /// For a permission that only the data tell: an undo needs that of the kind undone.
    Result<void, Refusal<>> check(storage::Snapshot& snapshot, const Session& session, Permission permission) const;
};

} // namespace kitapdar::staff
