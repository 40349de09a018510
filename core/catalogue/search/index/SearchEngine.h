// What a database engine does of a search itself, over its table record_search. All the rest is SearchIndex, for
// every engine. Private to core/catalogue.
#pragma once

#include "core/catalogue/FacetSql.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/catalogue/search/query/Match.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

class SearchEngine {
public:
    virtual ~SearchEngine() = default;

    /// Ids of the newest records that match, newest first. Never asked for Match::Kind::Nothing.
    virtual Result<std::vector<RecordId>> newest(storage::Snapshot& snapshot, const Match& match,
                                                 const CopyFilter& copies, std::size_t limit) const = 0;
    /// All records that match, as "select … as id from …" with its values appended to the parameters. Never asked for
    /// Nothing or Everything.
    virtual std::string hitsSql(const Match& match, storage::Parameters& parameters) const = 0;
    /// The table of records as `r` for a join by id that needs of it no more than language, kind and year.
    virtual std::string_view narrowRecordSql() const = 0;
    /// Whether one record is in the index and matches. Never asked for Nothing or Everything.
    virtual Result<bool> holds(storage::Snapshot& snapshot, const Match& match, RecordId id) const = 0;
    /// Records that the index lacks.
    virtual Result<void> add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const = 0;
    /// Before and after all records are added, as of SearchIndex.
    virtual Result<void> beginFilling(storage::Transaction& transaction) const = 0;
    virtual Result<void> endFilling(storage::Transaction& transaction) const = 0;
    /// As of SearchIndex.
    virtual Result<void> rebuild(storage::Transaction& transaction) const = 0;
    virtual Result<void> makeEmpty(storage::Transaction& transaction) const = 0;
    /// Those of these records of which the index holds something else. Their ids ascend.
    virtual Result<std::vector<RecordId>> differing(storage::Snapshot& snapshot,
                                                    const std::vector<IndexDocument>& records) const = 0;
    /// Nothing when the index lacks it.
    virtual Result<void> remove(storage::Transaction& transaction, std::int64_t recordId) const = 0;
    /// As of SearchIndex.
    virtual Result<bool> optimize(storage::Transaction& transaction, SearchIndex::Step step) const = 0;
    /// Where record_search holds the id of the record.
    virtual std::string_view idColumn() const = 0;
};

} // namespace kitapdar::catalogue
