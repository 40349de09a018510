// Readers.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome addReader(Session& session, const Arguments& arguments);
Outcome findReaders(Session& session, const Arguments& arguments);
Outcome showReader(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
