// How wrong tries are slowed down. Pure functions of counts and instants; any thread. Nobody is locked out for good, or
// a colleague could lock another one out (OWASP ASVS 6.1.1).
#pragma once

#include "core/base/Time.h"

#include <cstdint>

namespace kitapdar::staff {

/// After so many wrong PINs in a row, at whichever desks, no PIN is compared until the password was given.
inline constexpr int wrongPinsAllowed = 5;
/// From this wrong password on there is a wait: 5 s, and twice as long after each further one, up to 15 minutes.
inline constexpr int wrongPasswordsWithoutWait = 4;
inline constexpr std::int64_t longestWait = 15 * 60 * 1000; // milliseconds
/// So many wrong tries at one desk within `deskWindow` of the first of them: the desk waits `deskPause`, and the count
/// begins anew.
inline constexpr int wrongTriesOfDesk = 20;
inline constexpr std::int64_t deskWindow = 10 * 60 * 1000; // milliseconds
inline constexpr std::int64_t deskPause = 60 * 1000;       // milliseconds

/// From when until when; equal when there is none.
struct Wait {
    Instant from;
    Instant until;
    friend bool operator==(const Wait&, const Wait&) = default;
};

/// Milliseconds to wait after the `wrong`th wrong password in a row.
std::int64_t waitAfter(int wrong);

/// The wait as it stands at `now`. A clock that was set back before its beginning makes it begin anew at `now`, with
/// its whole length: so it is never shorter by that, and never longer than it was meant.
Wait standing(Wait wait, Instant now);
/// Milliseconds that are left; 0 when it is over. Of a wait that stands.
std::int64_t remaining(const Wait& wait, Instant now);

/// Wrong tries in a row of one account, of all desks.
struct AccountTries {
    int wrongPins = 0;
    int wrongPasswords = 0;
    int sinceGood = 0;    // of either sort since the last good one
    Instant firstWrongAt; // of these
    Wait wait;            // of the password
    friend bool operator==(const AccountTries&, const AccountTries&) = default;
};
/// Wrong tries at one desk, of all accounts and of codes that nobody has.
struct DeskTries {
    int wrong = 0;
    Instant countedFrom;
    Wait wait;
    friend bool operator==(const DeskTries&, const DeskTries&) = default;
};

/// A try counts as wrong before it is compared, so that several desks at once have no more tries than one; good() takes
/// it back.
AccountTries withPassword(AccountTries tries, Instant now);
AccountTries withPin(AccountTries tries, Instant now);
DeskTries withTry(DeskTries tries, Instant now);
/// A try that was counted and turned out to be good.
DeskTries withoutTry(DeskTries tries);

} // namespace kitapdar::staff
