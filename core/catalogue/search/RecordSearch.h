// One search under way: the query, the names it may mean and the numbers in it, resolved. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/catalogue/search/index/SearchEngine.h"
#include "core/catalogue/search/query/QueryMatch.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// Drops what is past the limit.
inline void cut(std::vector<RecordId>& ids, std::size_t limit) {
    if (ids.size() > limit) ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(limit), ids.end());
}

class RecordSearch {
public:
    /// The engine outlives the search.
    static Result<RecordSearch> of(const SearchEngine& engine, storage::Snapshot& snapshot, const std::string& text,
                                   const Facets& facets);

    /// Ids of the newest records found, newest first.
    Result<std::vector<RecordId>> newest(storage::Snapshot& snapshot, std::size_t limit) const;
    /// Of those ids, the records that hold the words as typed; none when the query has more than words.
    Result<std::vector<RecordId>> newestExact(storage::Snapshot& snapshot, std::size_t limit) const;
    /// The same of those that hold the words with signs ("C++") as they are; none when the query has no such words.
    Result<std::vector<RecordId>> newestSigned(storage::Snapshot& snapshot, std::size_t limit) const;
    /// The same of those that hold the words in their titles, folded.
    Result<std::vector<RecordId>> newestInTitle(storage::Snapshot& snapshot, std::size_t limit) const;
    /// Of a search with no facets but places: calls the visitor for each language, kind and year that found records
    /// have: language, kind, year (0 unknown), how many they are, and how many of them have a free copy. Calls for the
    /// same ones add up; the numbers of some are negative.
    Result<void> tally(storage::Snapshot& snapshot, const storage::RowVisitor& visitor) const;
    /// Of a search without facets: "select …" of the ids of all records found that fit these facets; appends its
    /// values.
    std::string foundSql(const Facets& facets, storage::Parameters& parameters) const;
    /// All of them, in no promised order.
    Result<std::vector<RecordId>> all(storage::Snapshot& snapshot) const;

    bool asksForEverything() const { return m_match.kind == Match::Kind::Everything && m_named.empty(); }
    /// Whether anything was typed.
    bool worded() const { return m_query.has_value(); }

private:
    explicit RecordSearch(const SearchEngine& engine) : m_engine(&engine) {}

    /// A record that a number in the query names: it belongs to the answer by a condition of its own.
    struct Named {
        RecordId id{0};
        bool found = false;
    };

    /// " and r.id not in (…)": of the records that a number names; "" when there are none.
    std::string notNamed() const;
    Result<void> resolveNames(storage::Snapshot& snapshot);
    Result<void> resolveCodes(storage::Snapshot& snapshot);
    Result<std::vector<RecordId>> run(storage::Snapshot& snapshot, const Match& match, std::size_t limit) const;
    Result<bool> holds(storage::Snapshot& snapshot, const Match& match, RecordId id) const;

    const SearchEngine* m_engine;
    std::optional<QueryNode> m_query;
    CopyFilter m_copies;
    Match m_facets = Match::everything();
    NameForms m_names;
    Match m_match = Match::everything(); // of records that no number names
    std::vector<Named> m_named;          // ascending by id
};

} // namespace kitapdar::catalogue
