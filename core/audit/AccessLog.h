// AccessLog: who looked at a reader, who looked at the audit, and whom the gate did not admit. Kept in memory and
// written beside the desk in transactions of their own, so that no scan waits for it and no refusal takes it back.
#pragma once

#include "core/base/Result.h"
#include "core/base/Session.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar {
class Clock;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::audit {

/// How somebody looked at a reader. Stable codes as stored: "card", "desk", "history".
enum class Way {
    Card,    // the reader's data: the card, the form, a command
    Desk,    // the reader's card was scanned at the desk
    History, // what the reader has read
};
std::string_view code(Way way);
std::optional<Way> wayFromCode(std::string_view code);
/// "role_missing", as stored in the detail of an event.
std::string_view code(Denial denial);
std::optional<Denial> denialFromCode(std::string_view code);

enum class Backup { Plain, Encrypted };

/// Whatever is noted again within this time by the same account at the same desk is the same look: windows read anew
/// what others have changed. Milliseconds.
inline constexpr std::int64_t sameLook = 10LL * 60 * 1000;
/// Looks at readers are written so long after the first of them at the latest, in seconds. A program that is killed
/// loses those of this time; denials and looks at the audit are written at once.
inline constexpr int writtenWithin = 30;

/// Noting takes a lock and no transaction. Any thread. In a library that may only be read nothing is written.
class AccessLog {
public:
    /// `clock` outlives this.
    explicit AccessLog(const Clock& clock);
    /// Drops what was not written.
    ~AccessLog();
    AccessLog(const AccessLog&) = delete;
    AccessLog& operator=(const AccessLog&) = delete;

    /// Begins to write. `store` is open until stop(). Called once; what was noted before is written, too.
    void start(storage::Store& store);
    /// Writes what is left and ends. Blocks; never inside a closure.
    void stop();
    /// Writes what there is now. Blocks; never inside a closure nor on the window's thread. When it cannot be written
    /// because the library cannot be reached, it is kept; else it is dropped with the fault.
    Result<void> flush() const;

    void readerSeen(const Session& by, std::int64_t reader, Way way) const;
    /// `question`: what was asked, in codes: "reader 17".
    void auditSeen(const Session& by, const std::string& question) const;
    void denied(const Session& by, const NotPermitted& denial) const;
    /// Somebody has had a backup made by hand, and it is there: whoever gets one in clear gets the readers with it.
    /// Each is noted, also two within sameLook. Nothing is noted where nobody signs in.
    void backupMade(const Session& by, Backup form) const;

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace kitapdar::audit
