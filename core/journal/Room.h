// Room: what a room of core has that is kept, listed, checked and put together for all rooms alike. Each room exports
// one in its own Room.h; core/library/Rooms.h lists them. Its migrations lie in its folder `migrations/`.
#pragma once

#include "core/journal/Journal.h"
#include "core/journal/Services.h"
#include "core/storage/Table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar {

/// Must hold between rows, whatever the program did.
struct Invariant {
    std::string_view code; // stable: "copy_lent_twice"
    std::string sql;       // the rows for which it does not hold, as one text each: "copy 12"
};

/// The invariant "a row of `table` that points to `other` by `column` points to a row that is there".
Invariant pointsTo(std::string_view code, const std::string& table, const std::string& column,
                   const std::string& other);

/// The keeper of what is derived from the rows of a table.
struct Derivation {
    std::string_view table;
    journal::Derive keeper;
};

/// Columns of a table that follow from other columns of the same row: sort keys, fingerprints, skeletons. They are no
/// content of the journal (RowDigest.h): a newer program or another ICU makes them anew (core/library/DerivedRows.h).
struct DerivedColumns {
    std::string_view table;
    std::vector<std::string> columns;
    std::vector<std::string> sources;
    /// The columns in their order; `row` has the id first and then the sources. nullopt when they cannot be made.
    std::optional<std::vector<storage::Value>> (*make)(const storage::Row& row);
};

/// Rows that are not what they must be, and the row that they follow from.
struct WrongRows {
    std::string name; // by table and row: "record_search 5"
    std::int64_t source = 0;
};

/// Some rows of a table, in the order of their ids, and what follows from them.
struct ComparedPage {
    std::optional<std::int64_t> last; // of them; nullopt: none was left
    std::vector<WrongRows> wrong;
};

/// Rows of `table` follow from those of another table. `compare` looks at a page of that one, after an id.
struct Comparison {
    std::string_view table;
    std::string_view code; // stable, of what is wrong
    Result<ComparedPage> (*compare)(storage::Snapshot& snapshot, std::int64_t after);
    /// Makes them anew. nullptr: they are content, which the journal holds; they are compared only when it has found
    /// them changed, to tell which.
    journal::Derive keeper = nullptr;
};

struct Room {
    std::string_view name; // of its folder
    storage::Tables tables;
    journal::Kinds kinds = {}; // of its operations
    std::vector<Invariant> invariants = {};
    std::vector<Derivation> derivations = {};
    std::vector<DerivedColumns> derivedColumns = {};
    std::vector<Comparison> comparisons = {};
    void (*addServices)(Services& services) = nullptr;
};

namespace journal {
const Room& room();
}

} // namespace kitapdar
