#include "core/circulation/Reasons.h"

namespace kitapdar::circulation {

namespace {

template <class... Wanted>
bool isOneOf(const Confirmation& question) {
    return (std::holds_alternative<Wanted>(question) || ...);
}

} // namespace

bool isOverride(const Confirmation& question) {
    return isOneOf<RegistrationExpired, LimitReached, KindLimitReached, RoomLimitReached, HasOverdue, DebtOverLimit,
                   AgeBelowMark, ReferenceOnly, ReserveWaiting, Reserved>(question);
}

bool isAboutReader(const Confirmation& question) {
    return isOneOf<RegistrationExpired, HasOverdue, DebtOverLimit>(question);
}

} // namespace kitapdar::circulation
