// Searching records. The index is the engine's (FTS5; tsvector), what it holds is folded by core/text, so both engines
// find the same set of records. What people type is never passed to the engine as a query: any text is accepted.
//
// What may be typed: words (all must be found, the last one as a beginning), "phrases", NOT or -, OR, brackets, and the
// fields author: title: subject: year: (2001, 1990-1999) isbn: inv: lang:. An unknown field is a word; unbalanced
// quotes and brackets are closed at the end.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Record.h"
#include "core/catalogue/search/index/DocumentText.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

struct Facets { // chosen by the user; empty = any
    std::vector<std::string> languages;
    std::vector<std::string> kinds;
    std::optional<int> yearFrom;
    std::optional<int> yearTo;
    bool onlyAvailable = false;

    friend bool operator==(const Facets&, const Facets&) = default;
};

struct FacetCounts { // over the found records; at most `bound` records are looked at
    std::vector<std::pair<std::string, std::int64_t>> languages;
    std::vector<std::pair<std::string, std::int64_t>> kinds;
    std::vector<std::pair<int, std::int64_t>> decades; // 1990 = 1990…1999
    std::int64_t available = 0;
    bool bounded = false; // there were more records than were counted
};

struct SearchHits {
    std::vector<RecordRow> rows;
    std::int64_t found = 0; // exact up to `countBound`, otherwise the bound
    bool more = false;      // found is a lower bound
    /// When nothing is found: the same keys under another keyboard layout, if that finds something; else "".
    std::string suggestion;
};

/// What the index is to hold of a record.
struct IndexDocument {
    std::int64_t recordId = 0;
    DocumentText text;
};

class SearchEngine;

/// The index of libraries of one engine. It holds no state: one serves any number of connections and threads.
class SearchIndex {
public:
    explicit SearchIndex(storage::Engine engine);
    ~SearchIndex();

    /// Exact words rank over folded ones; when more match than are worth ranking, the newest come first.
    Result<SearchHits> search(storage::Snapshot& snapshot, const std::string& text, const Facets& facets, int limit,
                              int offset) const;
    Result<FacetCounts> facets(storage::Snapshot& snapshot, const std::string& text, const Facets& facets) const;
    /// Ids of all records found, ascending: for export and for comparing engines.
    Result<std::vector<RecordId>> matches(storage::Snapshot& snapshot, const std::string& text,
                                          const Facets& facets) const;
    Result<std::vector<RecordId>> matches(storage::Snapshot& snapshot, const std::string& text) const {
        return matches(snapshot, text, {});
    }
    /// Makes the index of one record agree with its row (or with its absence). Called by the journal.
    Result<void> refresh(storage::Transaction& transaction, std::int64_t recordId) const;
    /// The index of records that were written just now and have none: for imports, which have the texts at hand.
    Result<void> add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const;

    // The index of a whole library that has none yet and in which nobody searches: begin, fill until no record is left,
    // end; each in a transaction of its own. Begin and end may come again after an interruption.
    Result<void> beginFilling(storage::Transaction& transaction) const;
    /// Indexes the next records after `last` in the order of their ids. The last of them; nothing when none was left.
    Result<std::optional<std::int64_t>> fill(storage::Transaction& transaction, std::int64_t last, int limit) const;
    Result<void> endFilling(storage::Transaction& transaction) const;

    /// Some tens of milliseconds, or a few while the desk is at work.
    enum class Step { Long, Short };
    /// One step of housekeeping after many writes, in a transaction of its own and in the background; true while more
    /// is to be done. Saving a record does none of it.
    Result<bool> optimize(storage::Transaction& transaction, Step step) const;
    /// Records that the index lacks, and those it still has though they are gone; at most `limit`. None in a sound
    /// library.
    Result<std::vector<RecordId>> disagreements(storage::Snapshot& snapshot, int limit) const;

private:
    std::unique_ptr<SearchEngine> m_engine;
};

} // namespace kitapdar::catalogue
