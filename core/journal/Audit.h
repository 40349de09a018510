// The audit: does what is in the tables follow from the journal, and is the journal whole? Looks at everything once.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "core/journal/Head.h"
#include "core/storage/Table.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {

/// What the audit may find, by stable code.
struct Finding {
    std::string_view code;
    std::string detail; // "operation 17", "reader 5", "record 1-2000"
};

namespace findings {
/// An entry whose content, number or place in the chain is not what its hash says.
inline constexpr std::string_view chain = "journal_chain";
/// Numbers without an entry, "operation 17-20".
inline constexpr std::string_view gap = "journal_gap";
/// An entry that was seen elsewhere (a backup, another desk) is not there, or another one has its number. Of several
/// the first, once.
inline constexpr std::string_view cut = "journal_cut";
/// What an entry tells of rows and persons is not what the entry was written with.
inline constexpr std::string_view payload = "journal_payload";
/// What an entry told of rows and persons is gone, and no entry says that it was forgotten.
inline constexpr std::string_view payloadMissing = "journal_payload_missing";
/// What is put down as forgotten is not what the entry says that forgot it; or it is there.
inline constexpr std::string_view forgotten = "journal_forgotten";
/// An entry of a kind that no room knows.
inline constexpr std::string_view kind = "journal_kind";
/// The things an entry is about are not those it was written with.
inline constexpr std::string_view subjects = "journal_subjects";
/// A row is not as the newest entry about it left it.
inline constexpr std::string_view changed = "row_not_as_journal";
/// A row that the journal knows is not there.
inline constexpr std::string_view missing = "row_missing";
/// A row that no entry of the journal knows.
inline constexpr std::string_view outside = "row_outside_journal";
/// Rows of an import are not as it wrote them, apart from what later entries tell.
inline constexpr std::string_view held = "rows_not_as_import";
/// Rows that no entry holds, among those of AuditQuestion::mayBeUnsealed. Nothing is wrong with them: nothing is known.
inline constexpr std::string_view unsealed = "rows_not_sealed";
/// The last number of a series is lower than the journal tells: numbers would be given out twice.
inline constexpr std::string_view counter = "counter_set_back";
/// The last number of a series is higher than the journal tells: numbers would be passed over that nobody has.
inline constexpr std::string_view counterAhead = "counter_ahead";
} // namespace findings

/// Rows with consecutive ids, as far as rows are there.
struct RowRange {
    std::string table;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t rows = 0;
};

struct AuditReport {
    std::vector<Finding> findings; // at most ten with one code
    std::int64_t entries = 0;
    std::int64_t forgotten = 0;     // entries of which only the chain is left
    std::int64_t rows = 0;          // of business tables
    std::vector<RowRange> unsealed; // rows that no entry holds and need not
    /// How far each series had got after the oldest entry that tells of it.
    std::map<std::string, std::int64_t, std::less<>> firstReported;
};

struct AuditQuestion {
    storage::Tables tables;              // of all rooms
    std::vector<std::string_view> kinds; // the codes that are known
    std::vector<Head> knownHeads;        // of this library, seen elsewhere
    std::vector<RowRange> mayBeUnsealed; // tables and ids: rows from before imports held theirs, or of a running one
    jobs::Progress* progress = nullptr;  // outlives the audit; nullptr: it is not watched
    /// How far series have got by what their rooms list of their numbers: an import that is not at its end has no entry
    /// that tells.
    std::map<std::string, std::int64_t, std::less<>> reached = {};
    /// Series that an older program moved without a word in the journal.
    std::set<std::string, std::less<>> mayBeUnreported = {};
    /// Tables and ids of rows that are being taken away: some may be gone, or another import's, before an entry holds
    /// what is left of them.
    std::vector<RowRange> beingErased = {};
};

/// Blocks for some 10 seconds with a million loans; memory: some 60 bytes for each row that the journal knows.
/// Fault::Cancelled within a page of some thousand rows. Steps "verifying" with the table as part.
Result<AuditReport> audit(storage::Snapshot& snapshot, const AuditQuestion& question);

} // namespace kitapdar::journal
