// Readers of the sample library and what they borrowed in the last ten months.
#pragma once

#include "core/circulation/Calendar.h"
#include "core/journal/Journal.h"
#include "core/sample/People.h"
#include "core/sample/Stock.h"
#include "core/sample/Story.h"

namespace kitapdar::sample {

struct DeskPlan {
    int readers = 300;
    int pastLoans = 400;
    int openLoans = 120;
    int overdue = 9; // of the open ones
};

/// Adds registrations, loans, renewals and returns to the story. Everything handed in outlives the story.
void planDesk(Story& story, const DeskPlan& plan, const journal::Journal& journal, const Facts& facts,
              const Stock& stock, const circulation::Calendar& calendar, Day today, Random& random);

} // namespace kitapdar::sample
