// Overdue loans, reminders, and the papers of a reader.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listOverdue(Session& session, const Arguments& arguments);
Outcome remindReaders(Session& session, const Arguments& arguments);
Outcome listReminders(Session& session, const Arguments& arguments);
Outcome writeClearance(Session& session, const Arguments& arguments);
Outcome writeReaderForm(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
