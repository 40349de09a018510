// Searching records. The index is the engine's (FTS5; tsvector), what it holds is folded by core/text, so both engines
// find the same set of records. What people type is never passed to the engine as a query: any text is accepted.
//
// What may be typed: words (all must be found; the last one, and the last one before an OR, as a beginning), "phrases",
// NOT or -, OR, brackets, and the fields author: title: subject: publisher: year: (2001, 1990-1999) isbn: inv: lang:
// (names of fields and languages in English, Kazakh and Russian). A range of years, an ISBN or ISSN in any spelling and
// the number of a copy need no field. An unknown field is a word; unbalanced quotes and brackets are closed at the end.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/MarcRecord.h"
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
    std::vector<std::string> places; // codes: a copy of the record is in one of them

    friend bool operator==(const Facets&, const Facets&) = default;
};

/// Of all records found. The values of a facet are counted as if nothing of that facet were chosen, so that choosing
/// one never hides the others; what is chosen of the other facets counts.
struct FacetCounts {
    std::vector<std::pair<std::string, std::int64_t>> languages; // most first
    std::vector<std::pair<std::string, std::int64_t>> kinds;
    std::vector<std::pair<int, std::int64_t>> decades; // 1990 = 1990…1999; ascending
    std::int64_t available = 0;
    std::int64_t found = 0; // with everything that is chosen
};

/// The codes of places and how many of the records found have a copy there, as if no place were chosen; most first.
using PlaceCounts = std::vector<std::pair<std::string, std::int64_t>>;

/// A search that finds more than this lists the first of them.
inline constexpr int mostListedHits = 2000;

struct SearchHits {
    std::vector<RecordRow> rows;
    std::int64_t found = 0; // exact up to mostListedHits, otherwise the bound
    bool more = false;      // found is a lower bound
    /// When nothing is found: the same keys under another keyboard layout, if that finds something; else "".
    std::string suggestion;
};

/// What the index is to hold of a record.
struct IndexDocument {
    std::int64_t recordId = 0;
    DocumentText text;
};

/// Some records whose index was looked at.
struct IndexComparison {
    std::optional<std::int64_t> last; // of them; nullopt: none was left
    std::vector<RecordId> wrong;      // whose index holds something else than the record gives
};

class SearchEngine;

/// The index of libraries of one engine. It holds no state: one serves any number of connections and threads.
class SearchIndex {
public:
    explicit SearchIndex(storage::Engine engine);
    ~SearchIndex();

    /// Words of the title rank over those of other fields, exact ones over folded ones; when more match than are worth
    /// ranking one by one, the newest of each of these come first.
    Result<SearchHits> search(storage::Snapshot& snapshot, const std::string& text, const Facets& facets, int limit,
                              int offset) const;
    /// Goes through all hits: for a whole catalogue that takes far longer than search().
    Result<FacetCounts> facets(storage::Snapshot& snapshot, const std::string& text, const Facets& facets) const;
    /// Beside facets(), since it looks at the copies of all hits.
    Result<PlaceCounts> placeCounts(storage::Snapshot& snapshot, const std::string& text, const Facets& facets) const;
    /// Ids of all records found, ascending: for export and for comparing engines.
    Result<std::vector<RecordId>> matches(storage::Snapshot& snapshot, const std::string& text,
                                          const Facets& facets) const;
    Result<std::vector<RecordId>> matches(storage::Snapshot& snapshot, const std::string& text) const {
        return matches(snapshot, text, {});
    }
    /// The stored MARC of the set that a volume belongs to; nullopt for other records and when the catalogue has no set
    /// of that number.
    Result<std::optional<std::string>> setOf(storage::Snapshot& snapshot, const MarcRecord& volume) const;
    /// The newest record that volumes or articles may name by this control number; nullopt: the catalogue has none.
    Result<std::optional<RecordId>> wholeWith(storage::Snapshot& snapshot, const std::string& number) const;
    /// All records that may name this control number as that of their set or in a link: volumes and articles. Others
    /// may be among them whose number is spelled alike. What was changed in this transaction is indexed at the end of
    /// its operation. Only of an index that is whole (search/IndexFilling.h).
    Result<std::vector<RecordId>> linkedTo(storage::Snapshot& snapshot, const std::string& number) const;
    /// Makes the index of one record agree with its row (or with its absence). Called by the journal.
    Result<void> refresh(storage::Transaction& transaction, std::int64_t recordId) const;
    /// The index of records that were written just now and have none: for imports, which have the texts at hand.
    /// Volumes are found by the authors of their set, whichever of them comes first.
    Result<void> add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const;

    // The index of a whole library that lacks it and in which nobody searches: begin, fill until no record is left,
    // end; each in a transaction of its own. Begin and end may come again after an interruption.
    Result<void> beginFilling(storage::Transaction& transaction) const;
    /// Indexes the next records after `last` that have no index, in the order of their ids. The last of them; nothing
    /// when none was left.
    Result<std::optional<std::int64_t>> fill(storage::Transaction& transaction, std::int64_t last, int limit) const;
    Result<void> endFilling(storage::Transaction& transaction) const;

    /// Gathers the words of the rows anew, whatever has become of them; the rows stay. In one go: others wait.
    /// Fault::Corrupt when not even its structure is left.
    Result<void> rebuild(storage::Transaction& transaction) const;
    /// Puts an empty index in the place of one whose structure is lost; fill() fills it.
    Result<void> makeEmpty(storage::Transaction& transaction) const;

    /// Some tens of milliseconds, or a few while the desk is at work.
    enum class Step { Long, Short };
    /// One step of housekeeping after many writes, in a transaction of its own and in the background; true while more
    /// is to be done. Saving a record does none of it.
    Result<bool> optimize(storage::Transaction& transaction, Step step) const;
    /// Records that the index lacks, and those it still has though they are gone; at most `limit`. None in a sound
    /// library.
    Result<std::vector<RecordId>> disagreements(storage::Snapshot& snapshot, int limit) const;
    /// The text of the next records after `last` beside what the index holds of them; those that it lacks are none of
    /// the wrong ones. A volume may be held with the authors of any set of its number.
    Result<IndexComparison> compare(storage::Snapshot& snapshot, std::int64_t last, int limit) const;

private:
    Result<void> addLinked(storage::Transaction& transaction, std::vector<IndexDocument> records) const;
    /// Of the newest sets of this number, the newest first.
    Result<std::vector<std::string>> authorsOfSets(storage::Snapshot& snapshot, const std::string& setToken,
                                                   std::size_t most) const;
    Result<bool> isHeldAsVolume(storage::Snapshot& snapshot, const IndexDocument& volume) const;

    std::unique_ptr<SearchEngine> m_engine;
};

} // namespace kitapdar::catalogue
