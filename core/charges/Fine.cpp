#include "core/charges/Fine.h"

#include <algorithm>

namespace kitapdar::charges {

namespace {

/// Days that count as late.
int daysLate(const rules::LoanTerms& terms, const rules::Calendar& calendar, Day due, Day returned) {
    if (returned <= due) return 0;
    return terms.fineOpenDays ? calendar.openDaysBetween(due, returned) : returned.daysSince(due);
}

} // namespace

Money fineOf(const rules::LoanTerms& terms, const rules::Calendar& calendar, Day due, Day returned,
             std::optional<Money> price) {
    const int late = daysLate(terms, calendar, due, returned);
    if (terms.fine <= 0 || late <= terms.fineGrace) return {};
    const int counted = terms.fineCountsGrace ? late : late - terms.fineGrace;
    std::int64_t fine = counted / std::max(terms.finePeriod, 1) * terms.fine;
    if (terms.fineCap) fine = std::min(fine, *terms.fineCap);
    if (terms.fineCapAtPrice && price && price->tiyn > 0) fine = std::min(fine, price->tiyn);
    return {std::min(fine, mostAmount)};
}

std::optional<Day> suspendedUntil(const rules::LoanTerms& terms, const rules::Calendar& calendar, Day due,
                                  Day returned) {
    const int late = daysLate(terms, calendar, due, returned);
    if (terms.suspensionDays <= 0 || late <= terms.suspensionGrace) return std::nullopt;
    constexpr std::int64_t longest = 366'000; // a thousand years
    std::int64_t days =
        std::int64_t{late - terms.suspensionGrace} * terms.suspensionDays / std::max(terms.suspensionPeriod, 1);
    days = std::min(days, longest);
    if (terms.suspensionMost) days = std::min<std::int64_t>(days, *terms.suspensionMost);
    if (days <= 0) return std::nullopt;
    const auto mode = terms.suspensionSkipsClosed ? rules::CountMode::OpenDays : rules::CountMode::Days;
    return calendar.add(returned, static_cast<int>(days), mode);
}

std::optional<NewCharge> fineAtReturn(const rules::LoanTerms& terms, const rules::Calendar& calendar,
                                      const LateReturn& late) {
    const Money fine = fineOf(terms, calendar, late.due, late.returned, late.price);
    if (fine.tiyn <= 0) return std::nullopt;
    return NewCharge{.reader = late.reader,
                     .kind = ChargeKind::Fine,
                     .amount = fine,
                     .on = late.returned,
                     .place = late.place,
                     .loan = late.loan,
                     .copy = late.copy};
}

} // namespace kitapdar::charges
