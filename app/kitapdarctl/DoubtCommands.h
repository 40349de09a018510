// Records that may be one title, and what is decided of them.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listDoubts(Session& session, const Arguments& arguments);
Outcome mergeRecords(Session& session, const Arguments& arguments);
Outcome keepRecordsApart(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
