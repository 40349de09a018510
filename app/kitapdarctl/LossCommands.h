// Loans that do not end by a return: lost, found, claimed, damaged.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome lose(Session& session, const Arguments& arguments);
Outcome find(Session& session, const Arguments& arguments);
Outcome claim(Session& session, const Arguments& arguments);
Outcome damage(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
