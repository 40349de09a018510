// What is asked of the disk. Nothing here throws: every answer is a value or a fault. Any thread; blocks.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

namespace kitapdar::disk {

/// The fault for an error of the operating system: DiskFull (no space, quota), ReadOnly (not permitted), Missing,
/// AlreadyExists, else Offline. `what` tells the attempt: "write the backup".
Fault faultOf(const std::error_code& error, std::string_view what = {});
/// Of the call that has just failed.
Fault lastFault(std::string_view what = {});

/// Whether a file or folder of this name is there. A link that leads nowhere is not. Fault when that cannot be known.
Result<bool> exists(const std::filesystem::path& path);
Result<std::uintmax_t> bytesOf(const std::filesystem::path& file);

/// The path without links: of a file that is not there yet, that of its folder. The path as it was given when the disk
/// does not answer.
std::filesystem::path withoutLinks(const std::filesystem::path& path);

/// What lies behind a name: another one after the file was replaced.
struct Identity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    friend bool operator==(const Identity&, const Identity&) = default;
};
std::optional<Identity> identityOf(const std::filesystem::path& path);

/// Writes through to the disk: the content of a file, or the names in a folder. A file system that cannot do it for a
/// folder is let pass.
Result<void> sync(const std::filesystem::path& path);

/// Gives a file or folder its name, never over another one (Fault::AlreadyExists), and syncs both folders.
Result<void> renameNew(const std::filesystem::path& from, const std::filesystem::path& to);
/// The same, in the place of a file that may be there: at every moment the name means one of the two.
Result<void> renameOver(const std::filesystem::path& from, const std::filesystem::path& to);
/// A second name for a file, or a synced second file where the file system has no second names. Never over another one.
Result<void> keepAlso(const std::filesystem::path& file, const std::filesystem::path& as);

/// The folder and those above it. Those that are made are for their owner alone.
Result<void> makeFolder(const std::filesystem::path& folder);

/// A new file of its owner (mode 0600) with this content, synced; Fault::AlreadyExists.
Result<void> writeNew(const std::filesystem::path& file, std::string_view content);
/// The same in the place of a file that may be there, which stays as it is unless the whole content is on the disk.
/// Links are followed.
Result<void> writeOver(const std::filesystem::path& file, std::string_view content);

/// An open file of the operating system.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// Writes the content of an open file through to the disk.
Result<void> sync(const Descriptor& file);

/// Opens a regular file for reading. Fault::Missing for what is none, a pipe or a device: nothing waits here.
/// Fault::Busy for a database that this process has open (OpenDatabase.h).
Result<Descriptor> openToRead(const std::filesystem::path& file);

/// A folder for work under way, beside what it becomes: "<target>.partial-XXXXXX", of its owner alone. Removed with
/// everything in it unless it was kept. Those that killed programs left are removed before.
class WorkFolder {
public:
    static Result<WorkFolder> beside(const std::filesystem::path& target);
    ~WorkFolder();
    WorkFolder(WorkFolder&& other) noexcept;
    WorkFolder& operator=(WorkFolder&&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// The folder itself gets the name, never over another one.
    Result<void> keepAs(const std::filesystem::path& name);

private:
    WorkFolder(std::filesystem::path path, Descriptor lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

    std::filesystem::path m_path; // "": kept
    Descriptor m_lock;            // held while the folder is in work
};

} // namespace kitapdar::disk
