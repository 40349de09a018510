// Files of records, in and out.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome importFiles(Session& session, const Arguments& arguments);
Outcome undoImport(Session& session, const Arguments& arguments);
Outcome exportRecords(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
