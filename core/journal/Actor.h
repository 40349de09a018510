// Actor: who makes a change, and where.
#pragma once

#include <string>

namespace kitapdar::journal {

/// Names, not rows: the journal must stay readable for itself.
struct Actor {
    std::string operatorName;
    std::string desk;
};

} // namespace kitapdar::journal
