// Commands about catalogues elsewhere: the list of them, and a record fetched from them by its ISBN.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listTargets(Session& session, const Arguments& arguments);
Outcome addTarget(Session& session, const Arguments& arguments);
Outcome setTarget(Session& session, const Arguments& arguments);
Outcome removeTarget(Session& session, const Arguments& arguments);
Outcome tryTarget(Session& session, const Arguments& arguments);
Outcome fetchRecord(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
