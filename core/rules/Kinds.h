// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::rules::kinds {

inline constexpr journal::Kind addLine{"calendar.add", Permission::CalendarEdit, {"calendar_day"}};
inline constexpr journal::Kind addHolidays{"calendar.holidays", Permission::CalendarEdit, {"calendar_day"}};
inline constexpr journal::Kind addMonthly{"calendar.monthly", Permission::CalendarEdit, {"calendar_day"}};
inline constexpr journal::Kind removeLine{"calendar.remove", Permission::CalendarEdit, {"calendar_day"}};
inline constexpr journal::Kind editLine{"calendar.edit", Permission::CalendarEdit, {"calendar_day"}};
inline constexpr journal::Kind setRule{"rule.set", Permission::RulesEdit, {"loan_rule"}};

inline constexpr std::array all = {&addLine, &addHolidays, &addMonthly, &removeLine, &editLine, &setRule};

} // namespace kitapdar::rules::kinds
