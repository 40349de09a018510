// Session: who works, and where.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace kitapdar {

/// Names, not rows: the journal must stay readable for itself.
struct Session {
    std::string operatorName;
    std::string desk;
    std::optional<std::string> place; // code of the place the desk stands in, when it belongs to one
    std::string operatorCode = {};    // personnel code of the account, never given twice; "" while signing in is off
    std::int64_t signIn = 0;          // the sign-in (staff_session) that is asked at each use case; 0: nobody signed in
};

} // namespace kitapdar
