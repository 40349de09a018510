// The gate: whether a session may do what it asks for. The one maker of Permitted.
#pragma once

#include "core/base/Result.h"
#include "core/staff/Permitted.h"

#include <cstdint>

namespace kitapdar {
class Clock;
}
namespace kitapdar::storage {
class Snapshot;
}

namespace kitapdar::staff {

/// How long after the password was given a sign-in is good for, in milliseconds: twelve hours. Longer than a day's work
/// nobody is signed in, whatever the program at the desk remembers.
inline constexpr std::int64_t signInLasts = 12LL * 60 * 60 * 1000;

/// A clock that stands so much before the last sign of life of a sign-in was set back: the sign-in is good no longer.
/// Milliseconds.
inline constexpr std::int64_t clockTolerance = 5LL * 60 * 1000;

/// Whether anybody must sign in: from the first active account of a person on.
Result<bool> isSigningInOn(storage::Snapshot& snapshot);

/// Any thread. It asks inside the caller's transaction, so that no answer outlives what it was made from: an account
/// that is suspended at one desk may do nothing more at any other.
class Gate {
public:
    /// `clock` outlives the gate.
    explicit Gate(const Clock& clock) : m_clock(clock) {}

    /// As check(). A session that names no place works in the place of its desk, as the library has it at this moment;
    /// the Permitted holds it.
    template <Permission P>
    Result<Permitted<P>, Refusal<>> admit(storage::Snapshot& snapshot, const Session& session) const {
        TRY(const Session placed, inItsPlace(snapshot, session));
        CHECK(check(snapshot, placed, P));
        return Permitted<P>(placed);
    }

    /// While signing in is off: everyone may. Else `session.signIn` must be alive and of the account `operatorCode`,
    /// the account work on this day, and one of its roles give the permission at the place of the session. The reason
    /// of a NotPermitted is the first that holds: Suspended, SignedOut, RoleMissing, OtherPlace. One indexed query
    /// where the answer is yes. Also for a permission that only the data tell: an undo needs that of the kind undone.
    Result<void, Refusal<>> check(storage::Snapshot& snapshot, const Session& session, Permission permission) const;

    /// What the program does by itself, whoever is signed in: filling a new library, upkeep at opening, the sample
    /// library. `program` names it for the journal. Which files may call it stands in tests/architecture/Words.cpp.
    template <Permission P>
    static Permitted<P> admitProgram(const Session& program) {
        return Permitted<P>(program);
    }

private:
    static Result<Session> inItsPlace(storage::Snapshot& snapshot, const Session& session);

    const Clock& m_clock;
};

} // namespace kitapdar::staff
