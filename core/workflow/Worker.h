// How tasks, defects and decisions name who works.
#pragma once

#include "core/base/Session.h"

#include <string>

namespace kitapdar::workflow {

struct Worker {
    std::string name;        // code of the account, else the name, which is all that is known; never ""
    bool isSignedIn = false; // the name is proved
};

Worker workerOf(const Session& session);

} // namespace kitapdar::workflow
