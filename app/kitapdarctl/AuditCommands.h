// Looking at what was done: the list, the three questions, the papers of an incident.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listAudit(Session& session, const Arguments& arguments);
/// Who had access to restricted data on a day.
Outcome showAccess(Session& session, const Arguments& arguments);
/// Who looked at a reader.
Outcome showReaderLooks(Session& session, const Arguments& arguments);
/// What an account did, and at which readers it looked.
Outcome showAccountAudit(Session& session, const Arguments& arguments);
/// Writes the papers of an incident into a new folder.
Outcome packIncident(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
