// Permitted: the proof, in the signature of a use case, that whoever works may do it.
#pragma once

#include "core/base/Permission.h"
#include "core/base/Session.h"

#include <utility>

namespace kitapdar::staff {

/// Made by the Gate alone, inside the transaction of the use case.
template <Permission P>
class Permitted {
public:
    const Session& session() const { return m_session; }
    /// What is done is written under this session.
    operator const Session&() const { return m_session; }

private:
    friend class Gate;
    explicit Permitted(Session session) : m_session(std::move(session)) {}

    Session m_session;
};

} // namespace kitapdar::staff
