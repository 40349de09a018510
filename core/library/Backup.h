// Copies of a library that are known to be good: each is opened again and compared before it gets its name.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar {

/// What a library contains, short enough to be compared and read out.
struct ContentDigest {
    std::vector<std::pair<std::string, std::int64_t>> rows; // of each business table
    std::int64_t operations = 0;                            // entries of the journal
    std::string blake2b;                                    // of the canonical dump, 64 hexadecimal digits

    friend bool operator==(const ContentDigest&, const ContentDigest&) = default;
};

/// Reads everything once.
Result<ContentDigest> digestOf(storage::Snapshot& snapshot);

struct BackupReport {
    std::filesystem::path file;
    std::uintmax_t bytes = 0;
    ContentDigest content;
    /// Where the library that was there before a restore lies now.
    std::optional<std::filesystem::path> keptAside;
};

struct BackupExists {
    std::string path;
};
/// Somebody has the library open: it cannot be replaced under him.
struct LibraryInUse {
    std::string path;
};
/// The source itself is damaged; a copy would replace good backups by a bad one.
struct SourceDamaged {
    std::string detail;
};
using BackupRefusal = Refusal<BackupExists, LibraryInUse, SourceDamaged>;

/// Copies a library, also while others work in it, to a file that does not exist yet. Copied under a temporary name;
/// named only when the engine finds no damage in the copy, its journal chain holds, and rows and digest equal those of
/// the source in the same state. Attached files are not part of it. Steps: "copying", "verifying". Blocks; any thread.
Result<BackupReport, BackupRefusal> backUp(const std::filesystem::path& library, const std::filesystem::path& target,
                                           const Clock& clock, jobs::Progress& progress);

/// Puts a verified copy of `backup` in the place of `library`. A library that is there is kept beside it under
/// "<name>.before-restore-<day>" and is never opened over.
Result<BackupReport, BackupRefusal> restore(const std::filesystem::path& backup, const std::filesystem::path& library,
                                            const Clock& clock, jobs::Progress& progress);

} // namespace kitapdar
