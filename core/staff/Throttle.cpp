#include "core/staff/Throttle.h"

#include <algorithm>

namespace kitapdar::staff {

namespace {

Instant after(Instant instant, std::int64_t milliseconds) { return {instant.milliseconds + milliseconds}; }

void count(AccountTries& tries, Instant now) {
    if (tries.sinceGood == 0) tries.firstWrongAt = now;
    ++tries.sinceGood;
}

} // namespace

std::int64_t waitAfter(int wrong) {
    if (wrong <= wrongPasswordsWithoutWait) return 0;
    const int doublings = std::min(wrong - wrongPasswordsWithoutWait - 1, 20);
    return std::min(std::int64_t{5000} << doublings, longestWait);
}

Wait standing(Wait wait, Instant now) {
    if (now >= wait.from) return wait;
    return {now, after(now, wait.until.milliseconds - wait.from.milliseconds)};
}

std::int64_t remaining(const Wait& wait, Instant now) {
    return std::max<std::int64_t>(0, wait.until.milliseconds - now.milliseconds);
}

AccountTries withPassword(AccountTries tries, Instant now) {
    count(tries, now);
    ++tries.wrongPasswords;
    tries.wait = {now, after(now, waitAfter(tries.wrongPasswords))};
    return tries;
}

AccountTries withPin(AccountTries tries, Instant now) {
    count(tries, now);
    ++tries.wrongPins;
    return tries;
}

DeskTries withTry(DeskTries tries, Instant now) {
    // A clock that was set back begins the window anew, and forgets no try.
    if (now < tries.countedFrom) tries.countedFrom = now;
    if (tries.wrong == 0 || now >= after(tries.countedFrom, deskWindow)) {
        tries.wrong = 0;
        tries.countedFrom = now;
    }
    if (++tries.wrong >= wrongTriesOfDesk) {
        tries.wrong = 0;
        tries.wait = {now, after(now, deskPause)};
    }
    return tries;
}

DeskTries withoutTry(DeskTries tries) {
    if (tries.wrong > 0) {
        --tries.wrong;
    } else {
        // It was the one that made the desk wait.
        tries.wrong = wrongTriesOfDesk - 1;
        tries.wait = {};
    }
    return tries;
}

} // namespace kitapdar::staff
