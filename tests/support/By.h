// Who works in a test of one room: the session, admitted wherever a use case asks for a permission. Whether the gate
// lets people in is tests/core/staff/GateTest.
#pragma once

#include "core/staff/Gate.h"
#include "core/storage/Transaction.h"

namespace kitapdar::test {

class By {
public:
    By(storage::Snapshot&, const Session& session) : m_session(session) {}

    template <Permission P>
    operator staff::Permitted<P>() const {
        return staff::Gate::admitProgram<P>(m_session);
    }
    operator const Session&() const { return m_session; }

private:
    const Session& m_session;
};

/// For work of many transactions, which is permitted at its beginning.
template <Permission P, class Store>
staff::Permitted<P> permittedIn(Store&, const Session& session) {
    return staff::Gate::admitProgram<P>(session);
}

} // namespace kitapdar::test
