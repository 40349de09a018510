// A disk that can fail, for tests: a file system of SQLite over the ordinary one. While it lives it is the process's
// default, so the program under test opens its files on it without knowing.
//
// It remembers what was written since the last sync of each file. A cut of the power ends the process as far as the
// disk is concerned: from then on every call fails; what lies on the disk afterwards is what was synced, and of the
// writes since then any subset, some of them torn. It can also let single calls fail as a full or dying disk does.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <random>
#include <string>

namespace kitapdar::test {

/// The result codes of SQLite that a call can be made to fail with.
enum class DiskFault { Write, Sync, Full, ReadOnly, Read, Open };

class CrashVfs {
public:
    CrashVfs();
    ~CrashVfs();
    CrashVfs(const CrashVfs&) = delete;
    CrashVfs& operator=(const CrashVfs&) = delete;

    /// Calls that change the disk (writes, truncations, syncs, removals), counted from the start.
    std::int64_t changes() const;

    /// Cuts the power at the given call from now, 1 being the next one: that call is among the unsynced ones.
    void cutAfter(std::int64_t changes);
    bool isCut() const;
    /// Once all files are closed: puts on the disk what survived the cut, and turns the power on again.
    void settle(std::mt19937& random);
    /// A disk that answers "synced" and does nothing: the control of the experiment.
    void ignoreSyncs(bool ignore);

    /// The n-th call from now of the kind that the fault stands for fails; `forever`: every one after it too.
    void failAt(std::int64_t n, DiskFault fault, bool forever);
    /// From now on nothing fails; true when anything had failed.
    bool heal();

    /// The state behind it; defined in CrashVfs.cpp.
    struct Disk;

private:
    std::unique_ptr<Disk> m_disk;
};

} // namespace kitapdar::test
