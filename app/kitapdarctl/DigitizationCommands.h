// The digitization queue.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome addToQueue(Session& session, const Arguments& arguments);
Outcome listQueue(Session& session, const Arguments& arguments);
Outcome showInQueue(Session& session, const Arguments& arguments);
Outcome attachFiles(Session& session, const Arguments& arguments);
Outcome moveInQueue(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
