// Log: what went wrong, for the person who is asked to help. One file of a bounded size and the one before it. It holds
// no personal data and no values: what engines, Qt and exceptions say is cleaned by withoutValues() before it is
// written.
#pragma once

#include "core/base/Fault.h"
#include "core/base/Time.h"

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>

namespace kitapdar {

/// Any thread. Each call is one short append to the file. A log that cannot be written disturbs nobody.
class Log {
public:
    /// Makes the file and its folder when there is something to write. A file that would grow past `maximumBytes` is
    /// kept as "FILE.1", in the place of the one before. Several programs may write to one file. `clock` outlives the
    /// log.
    Log(std::filesystem::path file, const Clock& clock, std::uintmax_t maximumBytes = 1U << 20U);

    /// The kind, the engine's code, the name of the constraint, and the detail without values. `where`: the part of
    /// the program that met the fault, "store". Fault::Cancelled is no news and is not written.
    void fault(std::string_view where, const Fault& fault);
    void warning(std::string_view where, std::string_view text);
    void note(std::string_view where, std::string_view text);

    const std::filesystem::path& file() const { return m_file; }

private:
    /// What was written less than a minute ago is not written again.
    void write(std::string_view level, std::string_view where, const std::string& text);
    void append(const std::string& line) const;

    const std::filesystem::path m_file;
    const Clock& m_clock;
    const std::uintmax_t m_maximumBytes;
    std::mutex m_mutex;
    std::string m_last;
    Instant m_lastAt;
};

/// The first line of a text from outside, without what may be a value: what stands in quotes or brackets, paths,
/// addresses, numbers of four digits and more, and all that is not ASCII. At most 300 bytes.
std::string withoutValues(std::string_view text);

} // namespace kitapdar
