// Moves a library to another place and, with it, to another engine: from a file to a server that several desks share,
// and back. Ids, journal, hashes and number series stay as they are.
#pragma once

#include "core/administration/Backup.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/storage/Address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar {

struct MoveReport {
    std::vector<std::pair<std::string, std::int64_t>> rows; // of each table that was moved
    /// Attached files. nullopt: one of the places names no folder for them, and they stayed where they were.
    std::optional<CarriedFiles> files;
    std::int64_t rowsTotal() const;
};

/// There is something at the target that is not of this move.
struct TargetNotEmpty {
    std::string place;
};
/// The target holds a part of another library, or of this one before it was changed.
struct OtherMoveUnderWay {
    std::string place;
    std::string from;
};
/// Both sides were compared at the end and are not the same: somebody worked in the source meanwhile.
struct MoveDiffers {
    std::vector<std::string> tables;
};
using MoveRefusal = Refusal<TargetNotEmpty, OtherMoveUnderWay, MoveDiffers, SourceDamaged>;

/// Copies the library to a place where there is none (a file that does not exist, a database without a library) or an
/// empty one. Nobody should work in the source meanwhile; it is only read. Written in slices, each in a transaction of
/// its own that also keeps how far it got: what was interrupted is taken up again by the same call. Until rows and
/// digests of all tables, the journal's chain and the series of ids are found equal, the target opens for nobody
/// (Fault::Unfinished).
///
/// Steps: the name of the table being copied, "search", "files", "verifying". A cancelled move ends between two slices
/// with Fault::Cancelled and can be taken up again. Blocks; any thread.
Result<MoveReport, MoveRefusal> moveLibrary(const storage::Address& from, const storage::Address& to,
                                            const Clock& clock, jobs::Progress& progress);

/// The tables that are moved row by row. The others of a schema are `meta`, of which a part moves, the search index,
/// which is made anew, and a driver's own.
std::vector<std::string> movedTables();

} // namespace kitapdar
