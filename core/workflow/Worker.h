// How tasks, defects and decisions name who works.
#pragma once

#include "core/base/Session.h"

#include <string>

namespace kitapdar::workflow {

/// The code of the account, else the name, which is all that is known while signing in is off. Never "".
std::string workerOf(const Session& session);

} // namespace kitapdar::workflow
