// What pages, lists and the act of a stocktaking read. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/stocktaking/Plan.h"
#include "core/stocktaking/Stocktaking.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::stocktaking {

struct StocktakingStatus {
    Stocktaking stocktaking;
    StocktakingFigures figures;
};

/// Which copies of the list are asked for.
struct ExpectedFilter {
    std::vector<Outcome> outcomes; // none: all
    std::int64_t after = 0;        // position behind which a page begins; 0: the first page
    int limit = 500;
};
struct ExpectedRow {
    std::int64_t position = 0; // on the shelves, from 1
    ListedCopy copy;
    Outcome outcome = Outcome::Open; // before it is closed: as of now
    Money value;
};

/// Which scans are asked for.
struct ScanFilter {
    std::vector<ScanClass> classes; // none: all
    std::int64_t afterId = 0;       // a page begins behind this scan; 0: the first page
    int limit = 500;
};
struct ScanRow {
    ScanId id{0};
    ScanToken token;
    Instant at; // when it was written
    std::string code;
    std::optional<ListedCopy> copy;
    ScanClass what = ScanClass::Unknown; // before it is closed: as of now
};

/// Progress along the shelves: neighbours on the list whose marks begin alike.
struct ShelfProgress {
    std::string shelf; // what the marks begin with; "": no mark
    std::int64_t expected = 0;
    std::int64_t found = 0;
    std::int64_t accounted = 0; // found, lent, elsewhere, lost
};

/// A copy to be carried to where it belongs, as few as can be.
struct ShelfMove {
    std::string scanner; // in whose way it stands
    ListedCopy copy;
    std::optional<ListedCopy> after;  // the copy that stands right and on its left
    std::optional<ListedCopy> before; // … on its right
};

class StocktakingQueries {
public:
    explicit StocktakingQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// The newest first.
    Result<std::vector<Stocktaking>> list(storage::Snapshot& snapshot) const;
    Result<std::optional<Stocktaking>> find(storage::Snapshot& snapshot, StocktakingId id) const;
    /// nullopt: there is no such stocktaking.
    Result<std::optional<StocktakingStatus>> status(storage::Snapshot& snapshot, StocktakingId id) const;
    /// How many copies a list of this scope would have: shown before the start.
    Result<std::int64_t> wouldExpect(storage::Snapshot& snapshot, const Scope& scope) const;

    Result<std::vector<ExpectedRow>> expected(storage::Snapshot& snapshot, StocktakingId id,
                                              const ExpectedFilter& filter) const;
    Result<std::vector<ScanRow>> scans(storage::Snapshot& snapshot, StocktakingId id, const ScanFilter& filter) const;
    Result<std::vector<ShelfProgress>> progress(storage::Snapshot& snapshot, StocktakingId id) const;
    /// In the order of the ways.
    Result<std::vector<ShelfMove>> moves(storage::Snapshot& snapshot, StocktakingId id) const;

    /// The number under which a scanner goes on: 1 for one that has not scanned yet.
    Result<std::int64_t> nextSequence(storage::Snapshot& snapshot, StocktakingId id, const std::string& scanner) const;

    /// By places that have copies, in the order of their tree; what is due first stands in Plan::due.
    Result<Plan> plan(storage::Snapshot& snapshot) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::stocktaking
