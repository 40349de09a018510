// What the journal says of one thing: who did what to it, and which fields were changed from what to what.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome showRecordHistory(Session& session, const Arguments& arguments);
/// Loans are not in it; what was done to the copy is.
Outcome showCopyHistory(Session& session, const Arguments& arguments);
Outcome listChanges(Session& session, const Arguments& arguments);
Outcome undo(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
