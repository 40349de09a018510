// Fixity: whether every file that the library keeps still has the content that it had when it came.
#pragma once

#include "core/base/Result.h"
#include "core/digitization/Item.h"
#include "core/jobs/Progress.h"
#include "core/storage/Store.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar {

struct BadFile {
    std::string path;        // below the folder of files
    std::string_view reason; // "missing", "other_size", "other_content"
};

struct Fixity {
    std::int64_t verified = 0; // read again, and their SHA-256 is as it was
    std::int64_t of = 0;       // the library knows of
    std::vector<BadFile> bad;

    /// An empty list proves nothing: it is no success.
    bool isProved() const { return of > 0 && verified == of && bad.empty(); }
};

/// Reads all kept files again, or those of one item: scans, attached files, layouts of texts and what was made of them.
/// Step "verifying", in bytes. UnknownItem. Fault::Cancelled between two pieces of a file. Blocks; never on the
/// window's thread.
Result<Fixity, Refusal<digitization::UnknownItem>> verifyFiles(storage::Store& store,
                                                               const std::filesystem::path& folder,
                                                               std::optional<digitization::ItemId> item,
                                                               jobs::Progress& progress);

} // namespace kitapdar
