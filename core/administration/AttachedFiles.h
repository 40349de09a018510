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

struct AttachedFile {
    std::string path; // below the folder of files
    std::int64_t bytes = 0;
    std::string sha256;
    friend auto operator<=>(const AttachedFile&, const AttachedFile&) = default;
};

/// All that the library knows of, each once.
Result<std::vector<AttachedFile>> attachedFiles(storage::Snapshot& snapshot);

/// By their paths below the folder.
struct DamagedFiles {
    std::vector<std::string> missing; // not there, or no file
    std::vector<std::string> ofOtherSize;
    std::vector<std::string> ofOtherContent;
};

/// Reads every file. Step "verifying". Fault::Cancelled between two files. Blocks.
Result<DamagedFiles> damagedFiles(const std::vector<AttachedFile>& files, const std::filesystem::path& folder,
                                  jobs::Progress& progress);

struct CopiedFiles {
    std::int64_t there = 0;   // in the target now, copied or there before
    std::int64_t missing = 0; // known to the library, but not in the source's folder, or not with the same content
};

/// Copies all files that the library knows of to another folder, each under a temporary name until its SHA-256 is what
/// the library says and the disk has it. What is there already is not copied again. Step "files". Blocks.
Result<CopiedFiles> copyAttachedFiles(storage::Snapshot& snapshot, const std::filesystem::path& from,
                                      const std::filesystem::path& to, jobs::Progress& progress);

} // namespace kitapdar
