// Two records of one reader.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome mergeReaders(Session& session, const Arguments& arguments);
Outcome listDuplicateReaders(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
