// Readers from other systems.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome importReaders(Session& session, const Arguments& arguments);
Outcome undoReaderImport(Session& session, const Arguments& arguments);
Outcome listReaderImports(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
