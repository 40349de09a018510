#include "core/catalogue/search/index/TsEngine.h"

#include "core/catalogue/search/index/TsLexeme.h"
#include "core/catalogue/search/index/TsQueryText.h"
#include "core/catalogue/search/index/TsVectorText.h"
#include "core/storage/Statistics.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>

namespace kitapdar::catalogue {

namespace {

constexpr std::int64_t recordsInBlock = 4096;
constexpr std::int64_t firstBlocks = 2;    // the newest may have begun just now
constexpr std::int64_t mostBlocks = 6;     // more of them in one query take longer than all records do
constexpr std::size_t wholeLimit = 20'000; // who wants more than this reads everything anyway

std::int64_t blockOf(std::int64_t recordId) { return recordId / recordsInBlock; }

RecordId idOf(const storage::Row& row) { return row.id<RecordId>(0); }

/// One search under way, from the newest block to the oldest.
class Walk {
public:
    Walk(storage::Snapshot& snapshot, const Match& match, const CopyFilter& copies, std::size_t limit)
        : m_snapshot(snapshot), m_query(tsQueryText(match)), m_copies(copies), m_limit(limit) {}

    Result<std::vector<RecordId>> run() {
        if (m_limit > wholeLimit) {
            CHECK(ask(m_query, std::numeric_limits<std::int64_t>::max()));
            return std::move(m_ids);
        }
        TRY(const auto newest, m_snapshot.number("select max(record_id) from record_search"));
        m_next = blockOf(newest);
        CHECK(blocks(firstBlocks));
        if (enough()) return std::move(m_ids);
        const std::int64_t further = expectedBlocks();
        if (further <= mostBlocks) CHECK(blocks(further));
        if (!enough()) CHECK(ask(m_query, (m_next + 1) * recordsInBlock));
        return std::move(m_ids);
    }

private:
    bool enough() const { return m_ids.size() >= m_limit || m_next < 0; }

    /// How many blocks will do, if the rest is like the first.
    std::int64_t expectedBlocks() const {
        if (m_ids.empty()) return mostBlocks + 1;
        const auto found = static_cast<std::int64_t>(m_ids.size());
        const auto missing = static_cast<std::int64_t>(m_limit) - found;
        return firstBlocks * missing * 5 / 4 / found + 1;
    }

    Result<void> blocks(std::int64_t count) {
        std::string named;
        for (std::int64_t block = m_next; block > m_next - count; --block) {
            named += (named.empty() ? "" : " | ") + tsBlock(block);
        }
        const std::int64_t below = (m_next + 1) * recordsInBlock;
        m_next -= count;
        return ask('(' + m_query + ") & (" + named + ')', below);
    }

    /// The planner is shown neither the query nor that ids have an index. It would guess that a frequent word is worth
    /// reading the table or walking the ids for, not knowing that the words lie beside the table.
    Result<void> ask(const std::string& query, std::int64_t below) {
        std::string sql =
            "select id from (select record_id + 0 as id from record_search where words @@ (select cast($1 as tsquery)) "
            "and record_id + 0 < $2 order by id desc offset 0) found";
        storage::Parameters parameters{query, below, static_cast<std::int64_t>(m_limit - m_ids.size())};
        if (m_copies.asks()) sql += " where 1 = 1" + copyFilterSql(m_copies, "found.id", parameters);
        TRY(auto ids, m_snapshot.all(sql + " order by id desc limit $3", parameters, idOf));
        std::ranges::move(ids, std::back_inserter(m_ids));
        return {};
    }

    storage::Snapshot& m_snapshot;
    const std::string m_query;
    const CopyFilter& m_copies;
    const std::size_t m_limit;
    std::int64_t m_next = 0; // the newest block that was not asked
    std::vector<RecordId> m_ids;
};

Result<std::vector<RecordId>> newestOfAll(storage::Snapshot& snapshot, const CopyFilter& copies, std::size_t limit) {
    storage::Parameters parameters{static_cast<std::int64_t>(limit)};
    const std::string held = copyFilterSql(copies, "record_search.record_id", parameters);
    return snapshot.all("select record_id from record_search where 1 = 1" + held + " order by record_id desc limit $1",
                        parameters, idOf);
}

} // namespace

Result<std::vector<RecordId>> TsEngine::newest(storage::Snapshot& snapshot, const Match& match,
                                               const CopyFilter& copies, std::size_t limit) const {
    if (match.kind == Match::Kind::Everything) return newestOfAll(snapshot, copies, limit);
    return Walk(snapshot, match, copies, limit).run();
}

std::string TsEngine::hitsSql(const Match& match, storage::Parameters& parameters) const {
    parameters.emplace_back(tsQueryText(match));
    return "select record_id as id from record_search where words @@ (select cast($" +
           std::to_string(parameters.size()) + " as tsquery))";
}

std::string_view TsEngine::narrowRecordSql() const { return "record r"; }

Result<bool> TsEngine::holds(storage::Snapshot& snapshot, const Match& match, RecordId id) const {
    TRY(const auto found,
        snapshot.number("select 1 from record_search where record_id = $1 and words @@ cast($2 as tsquery)",
                        {id, tsQueryText(match)}));
    return found == 1;
}

Result<void> TsEngine::add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const {
    if (records.size() == 1) { // a book that is saved: COPY is not prepared
        const auto& [id, text] = records.front();
        CHECK(transaction.execute("insert into record_search (record_id, words) values ($1, cast($2 as tsvector))",
                                  {id, tsVectorText(text, blockOf(id))}));
        return {};
    }
    auto record = records.begin();
    storage::Parameters row;
    CHECK(transaction.insertRows("record_search", {"record_id", "words"}, [&]() -> const storage::Parameters* {
        if (record == records.end()) return nullptr;
        row = {record->recordId, tsVectorText(record->text, blockOf(record->recordId))};
        ++record;
        return &row;
    }));
    return {};
}

Result<void> TsEngine::beginFilling(storage::Transaction& transaction) const {
    CHECK(transaction.execute("drop index if exists record_search_words"));
    return {};
}

Result<void> TsEngine::endFilling(storage::Transaction& transaction) const {
    // Sorted in memory as far as it goes: many times faster than entered word by word. As migration 1 makes it.
    CHECK(transaction.number("select 1 from set_config('maintenance_work_mem', '256MB', true)"));
    CHECK(
        transaction.execute("create index if not exists record_search_words on record_search using gin (words) "
                            "with (fastupdate = on, gin_pending_list_limit = 128)"));
    return {};
}

Result<void> TsEngine::makeEmpty(storage::Transaction& transaction) const {
    CHECK(transaction.execute("delete from record_search"));
    return {};
}

Result<void> TsEngine::rebuild(storage::Transaction& transaction) const {
    CHECK(beginFilling(transaction));
    return endFilling(transaction);
}

Result<std::vector<RecordId>> TsEngine::differing(storage::Snapshot& snapshot,
                                                  const std::vector<IndexDocument>& records) const {
    std::string sql;
    storage::Parameters parameters;
    for (const auto& [id, text] : records) {
        parameters.emplace_back(id);
        parameters.emplace_back(tsVectorText(text, blockOf(id)));
        const std::string last = std::to_string(parameters.size());
        sql += (sql.empty() ? "" : " union all ");
        sql += "select record_id from record_search where record_id = $" + std::to_string(parameters.size() - 1) +
               " and words <> cast($" + last + " as tsvector)";
    }
    if (records.empty()) return std::vector<RecordId>();
    return snapshot.all(sql, parameters, idOf);
}

Result<void> TsEngine::remove(storage::Transaction& transaction, std::int64_t recordId) const {
    CHECK(transaction.execute("delete from record_search where record_id = $1", {recordId}));
    return {};
}

Result<bool> TsEngine::optimize(storage::Transaction& transaction, SearchIndex::Step) const {
    CHECK(storage::analyzeGrown(transaction, std::array{std::string_view("record_search")}));
    return false;
}

} // namespace kitapdar::catalogue
