// The loan rules as they hold.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listRules(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
