// The SQL of stocktakings.
#pragma once

#include "core/accounts/BookMarks.h"
#include "core/journal/Operation.h"
#include "core/stocktaking/Assessment.h"
#include "core/stocktaking/Outcome.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::stocktaking {

/// A row of the frozen list.
struct ListedRow {
    std::int64_t id = 0;
    StocktakingId stocktakingId{0};
    std::int64_t position = 0;
    collection::CopyId copyId{0};
    std::string place;
    std::string shelf;
    std::int64_t value = 0; // tiyn
    bool wasMissingBefore = false;
    Outcome outcome = Outcome::Open;
};

struct Scan {
    ScanId id{0};
    StocktakingId stocktakingId{0};
    ScanToken token;
    Instant at;
    std::string code;
    std::optional<collection::CopyId> copyId;
    std::string closedAs; // code of a class; see stocktaking_scan.class
    std::int64_t version = 0;
};

/// What a scanned copy is, as of now.
struct ScannedCopy {
    ListedCopy copy;
    collection::StateParts state;
    std::string excludedBy;
    std::optional<Day> excludedOn;
    std::optional<Day> dueOn;             // of its open loan
    std::optional<Instant> lentAt;        // of its open loan
    std::optional<std::int64_t> position; // on the list; nullopt: it is not there
    std::int64_t times = 0;               // that it was scanned
    std::string shelfMark;                // its shelf mark without the author mark
};

/// A copy as it was before an act.
struct BeforeAct {
    std::int64_t row = 0;
    collection::CopyId copy{0};
    collection::Condition condition = collection::Condition::Sound;
    std::optional<Day> on;
    std::string reason;
};

/// A stocktaking that had copies of a place on its list.
struct CheckedPlace {
    Stocktaking stocktaking;
    std::int64_t copies = 0; // of the place
};

class StocktakingRepository {
public:
    Result<std::vector<Stocktaking>> all(storage::Snapshot& snapshot) const;
    Result<std::optional<Stocktaking>> byId(storage::Snapshot& snapshot, StocktakingId id) const;
    Result<StocktakingId> insert(journal::Operation& operation, const Stocktaking& stocktaking) const;
    /// Fault::Conflict when it was changed since it was read; its version is raised.
    Result<void> update(journal::Operation& operation, Stocktaking& stocktaking) const;

    /// Writes the list in bulk; the operation holds it by digests.
    Result<void> insertList(storage::Transaction& transaction, journal::Operation& operation, StocktakingId id,
                            const std::vector<ListedRow>& rows) const;
    /// Writes what came of the copies of the list, and holds the list anew. Rows are named by their ids; those that are
    /// named nowhere get `otherwise`.
    Result<void> setOutcomes(storage::Transaction& transaction, journal::Operation& operation, StocktakingId id,
                             const std::map<Outcome, std::vector<std::int64_t>>& rows, Outcome otherwise) const;
    /// A row of the list keeps what its copy was before the act changed it, or does so no longer.
    Result<void> keepCondition(journal::Operation& operation, std::int64_t row, const collection::Copy& copy) const;
    Result<void> forgetCondition(journal::Operation& operation, std::int64_t row) const;
    Result<std::vector<BeforeAct>> changedByAct(storage::Snapshot& snapshot, StocktakingId id) const;
    /// Another stocktaking that is running or closed and has one of these copies on its list.
    Result<std::optional<Stocktaking>> overlapping(storage::Snapshot& snapshot,
                                                   const std::vector<ListedRow>& rows) const;

    Result<ScanId> insertScan(journal::Operation& operation, const Scan& scan) const;
    Result<void> setClosedAs(journal::Operation& operation, ScanId id, std::string_view closedAs) const;
    Result<std::optional<Scan>> scanWith(storage::Snapshot& snapshot, StocktakingId id, const ScanToken& token) const;
    Result<std::int64_t> lastSequence(storage::Snapshot& snapshot, StocktakingId id, const std::string& scanner) const;
    /// Positions on the list of the last scans of a scanner before one of its scans, the newest last; scans of copies
    /// that are not on the list are left out.
    Result<std::vector<Position>> positionsBefore(storage::Snapshot& snapshot, StocktakingId id, const ScanToken& token,
                                                  int count) const;

    /// The present state of a copy for a scan.
    Result<std::optional<ScannedCopy>> scanned(storage::Snapshot& snapshot, StocktakingId id,
                                               collection::CopyId copy) const;
    Result<std::int64_t> timesOfCode(storage::Snapshot& snapshot, StocktakingId id, const std::string& code) const;
    /// The copy at a position; the nearest one before or behind a position that is likely to stand there: neither lent
    /// nor astray nor out of the books.
    Result<std::optional<ListedCopy>> at(storage::Snapshot& snapshot, StocktakingId id, Position position) const;
    Result<std::optional<ListedCopy>> leftOf(storage::Snapshot& snapshot, StocktakingId id, Position position) const;
    Result<std::optional<ListedCopy>> rightOf(storage::Snapshot& snapshot, StocktakingId id, Position position) const;
    /// By their ids.
    Result<std::map<std::int64_t, ListedCopy>> listed(storage::Snapshot& snapshot,
                                                      const storage::Parameters& copies) const;
    /// Those of these copies that are on a list or were scanned.
    Result<std::set<std::int64_t>> named(storage::Snapshot& snapshot, const storage::Parameters& copies) const;

    /// The shelf marks of the list, in its order.
    Result<std::vector<std::string>> shelvesOf(storage::Snapshot& snapshot, StocktakingId id) const;
    /// Copies in the books, by places.
    Result<std::map<std::string, std::int64_t>> stockByPlaces(storage::Snapshot& snapshot) const;
    /// By places, all that are not given up, the newest first: those that are not signed, then by the day of the act.
    Result<std::map<std::string, std::vector<CheckedPlace>>> checkedByPlaces(storage::Snapshot& snapshot) const;

    /// What signed ones say of these copies, the oldest first.
    Result<std::map<std::int64_t, std::vector<accounts::BookMark>>> marksOf(storage::Snapshot& snapshot,
                                                                            const storage::Parameters& copies) const;

    /// All that is needed to say what came of a stocktaking, as of now.
    Result<Evidence> evidence(storage::Snapshot& snapshot, const Stocktaking& stocktaking) const;
};

} // namespace kitapdar::stocktaking
