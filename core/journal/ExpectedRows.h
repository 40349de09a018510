// What the rows of one table must be, by the journal. Fed with its entries from the newest to the oldest, then compared
// with the rows that are there. Private to core/journal.
#pragma once

#include "core/journal/Audit.h"
#include "core/journal/HeldRows.h"
#include "core/journal/RowChange.h"
#include "core/journal/RowDigest.h"

#include <functional>
#include <map>
#include <optional>
#include <unordered_map>

namespace kitapdar::journal {

/// Runs of rows that nothing tells of.
struct UnknownRows {
    std::vector<RowRange> unsealed; // they need not be known
    std::vector<RowRange> outside;
};

/// Called with the code and the detail of what is found.
using Report = std::function<void(std::string_view code, std::string detail)>;

class ExpectedRows {
public:
    explicit ExpectedRows(std::string table) : m_table(std::move(table)) {}

    /// Rows as they stood after the entry `held.asOf`: what older entries tell of them no longer counts.
    /// `forgetting`: the entry forgot what made some rows what they are. Others that were held together with them, and
    /// are not held anew by it, need not be known from then on.
    void hold(HeldRows held, bool forgetting = false);
    /// `takesBack`: the entry is an undo, so a row that it inserted may have been there before. A row that an entry
    /// inserts without naming an import is of none.
    void change(std::int64_t seq, bool takesBack, const RowChange& change);

    /// The rows of this table with an id in the range need not be known.
    void mayBeUnsealed(const RowRange& range) { m_mayBeUnsealed.push_back(range); }

    /// Rows with an id in the range may be gone, or changed by whoever takes them away: there are no more of them than
    /// there were.
    void beingErased(const RowRange& range) { m_beingErased.push_back(range); }

    /// Looks at some rows after the id `after`, of which it is given the last one; nullopt: all were looked at.
    Result<std::optional<std::int64_t>> comparePage(storage::Snapshot& snapshot, std::int64_t after,
                                                    const Report& report, UnknownRows& unknown);
    /// Before the first page and after the last one. end(): the number of rows.
    void begin();
    std::int64_t end(const Report& report);

private:
    /// A row whose insertion is in the journal: all that must be known of it, small.
    struct Inserted {
        std::uint64_t digest = 0;
        std::uint32_t columns = 0; // place in m_columnSets
        bool exists = false;
        bool met = false;
    };
    /// A row of which only changes were seen so far.
    struct Changed {
        RowDigests newest; // after the newest change of each column
        RowDigests oldest; // before the oldest one
        bool seen = false;
        bool exists = false;        // after the newest change
        bool existedBefore = false; // before the oldest one
        bool isWhole = false;       // `newest` has all columns of the row's last insertion
        bool met = false;
    };
    struct Range {
        HeldRows held;
        RowsDigest found;
        bool forgetting = false;
        std::vector<std::int64_t> erased; // since; in ascending order
        std::size_t fed = 0;              // of them
    };

    const Range* rangeAcross(std::int64_t first, std::int64_t last) const;
    const Range* rangeOf(std::int64_t id) const;
    void finishInserted(std::int64_t id, Changed row);
    void compareRow(std::int64_t id, const RowDigests& present, const Report& report, UnknownRows& unknown);
    bool isUnsealable(std::int64_t id) const;
    bool isBeingErased(std::int64_t first, std::int64_t last) const;
    void feedErasedBefore(Range& range, std::int64_t id);
    void finishRangesBefore(std::int64_t id, const Report& report);
    void finishSingle(Range& range, const Report& report) const;
    void listErased();
    void reportMissing(const Report& report);

    std::string m_table;
    std::map<std::int64_t, Range> m_ranges; // by the first id
    std::map<std::int64_t, Range>::iterator m_next;
    std::unordered_map<std::int64_t, Inserted> m_inserted;
    std::unordered_map<std::int64_t, Changed> m_changed;
    std::map<std::vector<std::string>, std::uint32_t> m_setNumbers;
    std::vector<std::vector<std::string>> m_columnSets;
    std::vector<RowRange> m_mayBeUnsealed;
    std::vector<RowRange> m_beingErased;
    std::vector<RowRange>* m_unknownRun = nullptr; // where the last row was put, which nothing tells of
    std::int64_t m_rows = 0;
};

} // namespace kitapdar::journal
