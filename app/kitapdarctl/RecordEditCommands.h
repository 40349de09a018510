// Writing, changing and removing a record, from a file of one record; the table of author marks.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome addRecord(Session& session, const Arguments& arguments);
Outcome editRecord(Session& session, const Arguments& arguments);
Outcome removeRecord(Session& session, const Arguments& arguments);
Outcome importAuthorMarks(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
