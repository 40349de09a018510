// Who works in a test: the session, let in by the gate wherever a use case asks for a permission.
#pragma once

#include "core/base/Time.h"
#include "core/staff/Gate.h"
#include "core/storage/Transaction.h"

#include <gtest/gtest.h>

namespace kitapdar::test {

class By {
public:
    By(storage::Snapshot& snapshot, const Session& session) : m_snapshot(snapshot), m_session(session) {}

    template <Permission P>
    operator staff::Permitted<P>() const {
        const SystemClock clock;
        auto permitted = staff::Gate(clock).admit<P>(m_snapshot, m_session);
        EXPECT_TRUE(permitted) << code(P);
        return std::move(permitted).value();
    }
    operator const Session&() const { return m_session; }

private:
    storage::Snapshot& m_snapshot;
    const Session& m_session;
};

/// For work of many transactions, which is permitted at its beginning.
template <Permission P, class Store>
staff::Permitted<P> permittedIn(Store& store, const Session& session) {
    const SystemClock clock;
    return *store.readNow([&](storage::Snapshot& snapshot) { return staff::Gate(clock).admit<P>(snapshot, session); });
}

} // namespace kitapdar::test
