#include "core/staff/Gate.h"

#include "core/base/Time.h"
#include "core/staff/GrantPlaces.h"
#include "core/storage/Transaction.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kitapdar::staff {

namespace {

/// What there is to know of a sign-in and one permission.
struct Facts {
    bool isTheirs = false; // there is such a sign-in, alive or not, of this operator
    bool alive = false;
    bool works = false;
    bool everywhere = false;         // a role gives the permission without a place
    std::vector<std::string> places; // where roles give it
};

Result<Facts> factsOf(storage::Snapshot& snapshot, const Session& session, Permission permission, const Clock& clock) {
    Facts facts;
    const std::string today = clock.today().iso();
    const std::int64_t now = clock.now().milliseconds;
    CHECK(snapshot.each(
        "select a.code, a.state, a.from_day, a.until_day, s.ended_at, s.full_at, g.place, s.seen_at "
        "from staff_session s join staff_account a on a.id = s.account_id "
        "left join staff_grant g on g.account_id = a.id and g.ended_at is null and g.from_day <= $2 "
        "and (g.until_day is null or g.until_day >= $2) and exists (select 1 from staff_role_permission p "
        "where p.role_id = g.role_id and p.permission = $3) where s.id = $1",
        {session.signIn, today, code(permission)}, [&](const storage::Row& row) {
            // Neither does a clock that was set back make a sign-in last longer.
            const std::int64_t seen = row.integer(7);
            facts.isTheirs = row.text(0) == session.operatorCode;
            facts.alive = facts.isTheirs && row.isNull(4) && std::max(now, seen) < row.integer(5) + signInLasts &&
                          seen <= now + clockTolerance;
            facts.works = row.text(1) == "active" && row.text(2) <= today && (row.isNull(3) || row.text(3) >= today);
            if (row.isNull(6)) return true;
            facts.everywhere = facts.everywhere || row.text(6).empty();
            facts.places.push_back(row.string(6));
            return true;
        }));
    return facts;
}

Result<bool> anyHolds(storage::Snapshot& snapshot, const Facts& facts, const std::optional<std::string>& here) {
    if (facts.everywhere) return true;
    if (!here) return false;
    for (const std::string& place : facts.places) {
        if (place == *here) return true;
    }
    for (const std::string& place : facts.places) {
        TRY(const bool within, isPlaceIn(snapshot, *here, place));
        if (within) return true;
    }
    return false;
}

} // namespace

Result<bool> isSigningInOn(storage::Snapshot& snapshot) {
    TRY(const auto active,
        snapshot.number("select 1 from staff_account where kind = 'person' and state = 'active' limit 1"));
    return active == 1;
}

Result<Session> Gate::inItsPlace(storage::Snapshot& snapshot, const Session& session) {
    Session placed = session;
    if (!placed.place && !placed.desk.empty()) {
        TRY(placed.place, placeOfDesk(snapshot, placed.desk));
    }
    return placed;
}

Result<void, Refusal<>> Gate::check(storage::Snapshot& snapshot, const Session& session, Permission permission) const {
    Facts facts;
    if (session.signIn != 0) {
        TRY(facts, factsOf(snapshot, session, permission, m_clock));
        if (facts.alive && facts.works) {
            TRY(const Session placed, inItsPlace(snapshot, session));
            TRY(const bool holds, anyHolds(snapshot, facts, placed.place));
            if (holds) return {};
        }
    }
    TRY(const bool on, isSigningInOn(snapshot));
    if (!on) return {};
    // Whose account was suspended has been signed out by that, and hears the reason.
    const Denial why = facts.isTheirs && !facts.works ? Denial::Suspended
                       : !facts.alive                 ? Denial::SignedOut
                       : facts.places.empty()         ? Denial::RoleMissing
                                                      : Denial::OtherPlace;
    return fail(NotPermitted{permission, why});
}

} // namespace kitapdar::staff
