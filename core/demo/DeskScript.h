// Readers of the sample library and what they borrowed in the last ten months.
#pragma once

#include "core/demo/People.h"
#include "core/demo/Script.h"
#include "core/demo/Stock.h"
#include "core/journal/Journal.h"
#include "core/rules/Calendar.h"

namespace kitapdar::demo {

struct DeskPlan {
    int readers = 300;
    int pastLoans = 400;
    int openLoans = 120;
    int overdue = 9; // of the open ones
};

/// Adds registrations, loans, renewals and returns to the script. Everything handed in outlives the script.
void planDesk(Script& script, const DeskPlan& plan, const journal::Journal& journal, const DemoData& data,
              const Stock& stock, const rules::Calendar& calendar, Day today, Random& random);

} // namespace kitapdar::demo
