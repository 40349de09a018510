// Scanners: pages scanned straight into the library.
#pragma once

#include "app/kitapdarctl/Arguments.h"

namespace kitapdar::ctl {

Outcome listScanners(Session& session, const Arguments& arguments);
Outcome scanPages(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
