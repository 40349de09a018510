// Copies of records.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome addCopy(Session& session, const Arguments& arguments);
Outcome showCopy(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
