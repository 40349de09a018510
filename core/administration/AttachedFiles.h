// The files that a library keeps beside its database: attached PDFs and page images, scans, the layouts of texts, what
// was made of pages.
#pragma once

#include "core/base/Result.h"
#include "core/digitization/Item.h"
#include "core/jobs/Progress.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <filesystem>
#include <map>
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
/// Those of one item.
Result<std::vector<AttachedFile>> attachedFilesOf(storage::Snapshot& snapshot, digitization::ItemId item);

/// By their paths below the folder.
struct DamagedFiles {
    std::vector<std::string> missing; // not there, or no file
    std::vector<std::string> ofOtherSize;
    std::vector<std::string> ofOtherContent;
};

/// Reads every file. Step "verifying", in bytes. Fault::Cancelled between two pieces of a file. Blocks.
Result<DamagedFiles> damagedFiles(const std::vector<AttachedFile>& files, const std::filesystem::path& folder,
                                  jobs::Progress& progress);

/// What became of attached files in a backup, a restore or a move.
struct CarriedFiles {
    std::int64_t count = 0; // whole in the target now, brought or there before
    std::int64_t bytes = 0;
    std::vector<AttachedFile> missing; // whole nowhere they were looked for
    friend bool operator==(const CarriedFiles&, const CarriedFiles&) = default;
};

/// Where else the content of a file may lie, in backups, whose files nobody changes.
struct FilesElsewhere {
    std::multimap<std::string, std::filesystem::path> bySha256; // all of them: one may be damaged
    /// Whether what is brought is a backup, too, so that a second name does instead of a copy.
    bool mayBeLinked = false;
};

/// Brings the files from one folder to another, each under a temporary name until the disk has the content of its
/// SHA-256. What is there whole already is not brought again. A file that lies elsewhere whole is linked and not
/// copied, where it may be and the disk knows second names; it is copied from there when the source has it no longer.
/// One that is whole nowhere is named, and the others are brought. Fault::DiskFull before anything is written when
/// there is no room for them. Step "files", in bytes. Fault::Cancelled between two pieces of a file. Blocks.
Result<CarriedFiles> carryFiles(const std::vector<AttachedFile>& files, const std::filesystem::path& from,
                                const std::filesystem::path& to, const FilesElsewhere& elsewhere,
                                jobs::Progress& progress);

} // namespace kitapdar
