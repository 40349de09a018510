// A fault: machinery failed (disk, network, lock, damage). What the domain forbids is a refusal, see Result.h.
#pragma once

#include "core/base/ConnectProblem.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kitapdar {

struct Fault {
    static constexpr std::string_view code = "fault";

    enum class Kind {
        Busy,          // somebody else holds the lock; the same call may succeed later
        Conflict,      // the row was changed meanwhile, or a constraint forbids the write
        Corrupt,       // the stored data is damaged or is not ours
        DiskFull,      // no space left; nothing of the transaction was written
        Offline,       // the file or server cannot be reached
        Missing,       // there is no library file of this name
        NotFound,      // the server has no such database, or the database no library
        AlreadyExists, // there is a library where one was to be made
        Denied,        // the server does not let this user in, or do this
        ReadOnly,      // the file may not be written
        NetworkDisk,   // the library file lies on a network file system, where SQLite cannot be shared
        SchemaTooNew,  // made by a newer program
        SchemaTooOld,  // must be migrated first
        Unfinished,    // a move or a restore of a library to this place was begun and is not done
        Cancelled,     // the user asked to stop
        Internal       // a mistake of ours
    };

    Kind kind = Kind::Internal;
    std::string detail;     // technical, English, for people who look for a cause; nothing is decided by it
    std::string constraint; // for Conflict: the name of the violated constraint, when the engine tells it
    std::string engineCode; // SQLSTATE of PostgreSQL or extended result code of SQLite, when an engine has failed
    std::optional<ConnectProblem> connectProblem; // when a server could not be connected to, as far as it is known

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// "disk_full": for logs and scripts.
std::string_view code(Fault::Kind kind);
std::string_view code(ConnectProblem problem);

inline Fault internalFault(std::string detail) { return {Fault::Kind::Internal, std::move(detail), {}}; }
inline Fault cancelled() { return {Fault::Kind::Cancelled, {}, {}}; }

} // namespace kitapdar
