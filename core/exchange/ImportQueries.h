// Reading what was imported.
#pragma once

#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::exchange {

enum class ImportState {
    Running,
    Done,
    Cancelled,
    Undone,
    Interrupted // stored as running, and no program runs it: it was killed
};
/// "running", "done", "cancelled", "undone", "interrupted"
std::string_view code(ImportState state);

struct PastImport {
    catalogue::ImportId id{0};
    Instant startedAt;
    std::string fileName; // without its folder
    std::string format;   // "marc21" …; of readers "csv", "xlsx", "irbis_text", "irbis_master"
    std::string encoding; // text::encodingName()
    ImportState state = ImportState::Running;
    std::int64_t records = 0;
    std::int64_t imported = 0;
    std::int64_t copies = 0;
    std::int64_t duplicates = 0;
    std::int64_t broken = 0;
};

/// What the stored states mean, the newest import first: one that stands as running was interrupted unless it is the
/// newest and `runsHere`, this program imports; or, when not `isAlone` with the library, another desk may, which began
/// at most three hours ago. Pure.
std::vector<PastImport> withInterrupted(std::vector<PastImport> imports, Instant now, bool runsHere, bool isAlone);

class ImportQueries {
public:
    /// Imports of records, the newest first.
    Result<std::vector<PastImport>> latest(storage::Snapshot& snapshot, int limit) const;
    /// Imports of readers, the newest first; their copies are open loans.
    Result<std::vector<PastImport>> latestOfReaders(storage::Snapshot& snapshot, int limit) const;
};

} // namespace kitapdar::exchange
