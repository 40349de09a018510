// Copies of records.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/collection/Copy.h"

namespace kitapdar::ctl {

/// The one copy that has this code.
Result<collection::Copy, Failure> copyWithCode(Session& session, Library& library, const std::string& code);

Outcome addCopy(Session& session, const Arguments& arguments);
Outcome listCopies(Session& session, const Arguments& arguments);
Outcome showCopy(Session& session, const Arguments& arguments);
Outcome setCopy(Session& session, const Arguments& arguments);
Outcome loseCopy(Session& session, const Arguments& arguments);
Outcome findCopy(Session& session, const Arguments& arguments);
Outcome damageCopy(Session& session, const Arguments& arguments);
Outcome writeOffCopy(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
