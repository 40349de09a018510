// One change of many records or copies at once.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome batchEditRecords(Session& session, const Arguments& arguments);
Outcome batchEditCopies(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
