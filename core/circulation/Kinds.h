// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::circulation::kinds {

inline constexpr journal::Kind lend{"loan.lend", Permission::LoanLend, {"copy", "record", "reader"}};
inline constexpr journal::Kind returnCopy{"loan.return", Permission::LoanLend, {"copy", "record", "reader"}};
inline constexpr journal::Kind renew{"loan.renew", Permission::LoanLend, {"copy", "record", "reader"}};
inline constexpr journal::Kind addLine{"calendar.add", Permission::CalendarEdit, {"calendar_day"}};
inline constexpr journal::Kind removeLine{"calendar.remove", Permission::CalendarEdit, {"calendar_day"}};
inline constexpr journal::Kind setRule{"rule.set", Permission::RulesEdit, {"loan_rule"}};

inline constexpr std::array all = {&lend, &returnCopy, &renew, &addLine, &removeLine, &setRule};

} // namespace kitapdar::circulation::kinds
