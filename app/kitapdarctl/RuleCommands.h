// The loan rules and the calendar.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listRules(Session& session, const Arguments& arguments);
Outcome whatIfRule(Session& session, const Arguments& arguments);
Outcome setRule(Session& session, const Arguments& arguments);

Outcome listCalendar(Session& session, const Arguments& arguments);
Outcome addToCalendar(Session& session, const Arguments& arguments);
Outcome editCalendar(Session& session, const Arguments& arguments);
Outcome removeFromCalendar(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
