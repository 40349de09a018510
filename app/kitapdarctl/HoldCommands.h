// Holds of readers, requests to the shelves, requests that were not met, and copies on their way.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome placeHold(Session& session, const Arguments& arguments);
Outcome listHolds(Session& session, const Arguments& arguments);
Outcome cancelHold(Session& session, const Arguments& arguments);
Outcome suspendHold(Session& session, const Arguments& arguments);
Outcome resumeHold(Session& session, const Arguments& arguments);
Outcome moveHold(Session& session, const Arguments& arguments);
Outcome revertHold(Session& session, const Arguments& arguments);
/// One hold, or all whose day is over.
Outcome expireHolds(Session& session, const Arguments& arguments);

Outcome listRequests(Session& session, const Arguments& arguments);
Outcome takeRequested(Session& session, const Arguments& arguments);
Outcome refuseRequest(Session& session, const Arguments& arguments);

Outcome addUnmet(Session& session, const Arguments& arguments);
Outcome listUnmet(Session& session, const Arguments& arguments);

Outcome sendCopies(Session& session, const Arguments& arguments);
Outcome receiveCopies(Session& session, const Arguments& arguments);
Outcome cancelTransfer(Session& session, const Arguments& arguments);
Outcome listTransfers(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
