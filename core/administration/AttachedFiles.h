// The attached files of a library (PDFs, page images), which lie beside its database.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kitapdar {

struct CopiedFiles {
    std::int64_t there = 0;   // in the target now, copied or there before
    std::int64_t missing = 0; // known to the library, but not in the source's folder, or not with the same content
};

/// Copies all files that the library knows of to another folder, each under a temporary name until its SHA-256 is what
/// the library says and the disk has it. What is there already is not copied again. Step "files". Blocks.
Result<CopiedFiles> copyAttachedFiles(storage::Snapshot& snapshot, const std::filesystem::path& from,
                                      const std::filesystem::path& to, jobs::Progress& progress);

struct VerifiedFiles {
    std::int64_t whole = 0;
    std::vector<std::string> missing; // paths below the folder
    std::vector<std::string> damaged; // of another length or content than the library says
};

/// Reads every attached file and compares it with what the library says; changes nothing. A file that is missing or
/// damaged is whole again when it is attached again to its item. Step "files", N of M. Blocks.
Result<VerifiedFiles> verifyAttachedFiles(storage::Snapshot& snapshot, const std::filesystem::path& folder,
                                          jobs::Progress& progress);

} // namespace kitapdar
