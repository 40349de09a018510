// Where a library lies, and who works there: what the administrator of a shared library does.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome move(Session& session, const Arguments& arguments);
Outcome upgradeLibrary(Session& session, const Arguments& arguments);
Outcome grant(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
