// Everything that the titles of the catalogue are weighed by and compared with, read once for a list or for a page of
// it. Private to the room.
#pragma once

#include "core/digitization/Candidate.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace kitapdar::digitization {

/// A title as an index tells of it.
struct CandidateTitle {
    std::int64_t record = 0;
    std::string_view kind;
    bool localHistory = false;
    int year = 0; // 0: unknown
    std::string_view fingerprint;
};

/// How the records of an index are selected: "select … from record r".
inline constexpr std::string_view candidateTitleSql =
    "select r.id, r.kind, r.local_history, r.year_key, r.fingerprint from record r";
CandidateTitle candidateTitleOf(const storage::Row& row);

class CandidateReading {
public:
    /// Of these records; of all when there are none.
    static Result<CandidateReading> of(storage::Snapshot& snapshot, std::span<const std::int64_t> records, Day today);

    CandidateFacts factsOf(const CandidateTitle& title) const;
    /// What is told of it beside its copies: done, on the queue, other editions, lists of others.
    std::vector<CandidateFlag> flagsOf(const CandidateTitle& title) const;
    /// Whose lists have it or another edition of it.
    std::vector<std::string> elsewhere(const CandidateTitle& title) const;

private:
    struct Counts {
        std::int64_t copies = 0;
        std::int64_t missing = 0;
        std::int64_t damaged = 0;
        std::int64_t refused = 0;
        std::int64_t loans = 0;
    };
    /// What became of the items of a record.
    struct Items {
        bool done = false;
        bool open = false;
        bool dropped = false;
        bool isTaken() const { return done || open; }
    };
    /// A list that has a work, and the year of the edition there.
    using Listed = std::pair<std::string, int>; // bytes of yearOf(), number of the source
    struct Found {
        bool edition = false;
        bool work = false;
        std::set<int> sources;
    };

    Result<void> readCounts(storage::Snapshot& snapshot, std::span<const std::int64_t> records, Day today);
    Result<void> readItems(storage::Snapshot& snapshot);
    Result<void> readElsewhere(storage::Snapshot& snapshot);
    Found foundElsewhere(const CandidateTitle& title) const;
    int numberOf(std::string_view source);

    std::unordered_map<std::int64_t, Counts> m_counts;
    std::unordered_set<std::int64_t> m_cleared;
    std::unordered_map<std::int64_t, Items> m_items;
    std::unordered_map<std::string, std::vector<std::int64_t>> m_works;  // by workOf(): records that are taken
    std::unordered_map<std::string, std::vector<Listed>> m_listedWorks;  // by workOf()
    std::unordered_map<std::string, std::vector<Listed>> m_listedTitles; // by titleOf(), of lines without an author
    std::unordered_map<std::string, std::vector<Listed>> m_namedTitles;  // by titleOf(), of lines with one
    std::unordered_map<std::int64_t, std::set<int>> m_byIsbn;
    std::vector<std::string> m_sources;
};

} // namespace kitapdar::digitization
