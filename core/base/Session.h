// Session: who works, and where.
#pragma once

#include <optional>
#include <string>

namespace kitapdar {

/// Names, not rows: the journal must stay readable for itself.
struct Session {
    std::string operatorName;
    std::string desk;
    std::optional<std::string> place; // code of the place the desk stands in, when it belongs to one
};

} // namespace kitapdar
