// Finding and showing records.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome search(Session& session, const Arguments& arguments);
Outcome showRecord(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
