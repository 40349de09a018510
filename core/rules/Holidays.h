// The public holidays of Kazakhstan, as lines of a calendar. Source: the law "On holidays in the Republic of
// Kazakhstan" of 13 December 2001, No. 267-II; the days off of 7 January and of the first day of Kurban Ait: article 84
// of the Labour Code. A holiday that falls on a day of rest moves the rest to the next working day (the same law).
//
// What the government moves by a decree of the year, and a day of Kurban Ait that is announced otherwise, the library
// changes by hand: the note of such a line says so.
#pragma once

#include "core/rules/CalendarService.h"

#include <vector>

namespace kitapdar::rules {

/// The holidays of every year, in their order.
std::vector<CalendarLine> yearlyHolidays();

/// The first day of Kurban Ait (10 Dhu al-Hijja) by the calendar Umm al-Qura: a year has one, seldom two or none.
std::vector<Day> kurbanAit(int year);

/// What belongs to this year alone: Kurban Ait, and the days of rest that are moved in a library that closes on the
/// given days of the week (1…7).
std::vector<CalendarLine> movingHolidays(int year, const std::vector<unsigned>& closedWeekdays);

} // namespace kitapdar::rules
