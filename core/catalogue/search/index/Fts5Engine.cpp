#include "core/catalogue/search/index/Fts5Engine.h"

#include "core/catalogue/Holdings.h"
#include "core/catalogue/search/index/Fts5Text.h"
#include "core/storage/Columns.h"

namespace kitapdar::catalogue {

namespace {

// Pages of 4 KB that one step of housekeeping writes.
constexpr int longStep = 1000;
constexpr int shortStep = 64;

} // namespace

Result<std::vector<RecordId>> Fts5Engine::newest(storage::Snapshot& snapshot, const Match& match, bool onlyAvailable,
                                                 std::size_t limit) const {
    const std::string available = onlyAvailable ? " and " + hasFreeCopySql("record_search.rowid") : std::string();
    return snapshot.all(
        "select rowid from record_search where record_search match $1" + available + " order by rowid desc limit $2",
        {fts5Text(match), static_cast<std::int64_t>(limit)},
        [](const storage::Row& row) { return row.id<RecordId>(0); });
}

std::string Fts5Engine::hitsSql(const Match& match, storage::Parameters& parameters) const {
    parameters.emplace_back(fts5Text(match));
    return "select rowid as id from record_search where record_search match $" + std::to_string(parameters.size());
}

// By itself it reads the rows, each of which holds a whole MARC record.
std::string_view Fts5Engine::narrowRecordSql() const { return "record r indexed by record_by_id"; }

Result<bool> Fts5Engine::holds(storage::Snapshot& snapshot, const Match& match, RecordId id) const {
    TRY(const auto found, snapshot.number("select 1 from record_search where record_search match $2 and rowid = $1",
                                          {id, fts5Text(match)}));
    return found == 1;
}

Result<void> Fts5Engine::add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const {
    for (const auto& [id, text] : records) {
        CHECK(transaction.execute(
            "insert into record_search (rowid, title, author, subject, publisher, other, exact, facet) "
            "values ($1, $2, $3, $4, $5, $6, $7, $8)",
            {id, text.title, text.author, text.subject, text.publisher, text.other, text.exact, text.facet}));
    }
    return {};
}

// It gathers what is added in lists of its own and merges them later: nothing is gained by beginning otherwise.
Result<void> Fts5Engine::beginFilling(storage::Transaction&) const { return {}; }
Result<void> Fts5Engine::endFilling(storage::Transaction&) const { return {}; }

Result<void> Fts5Engine::rebuild(storage::Transaction& transaction) const {
    CHECK(transaction.execute("insert into record_search (record_search) values ('rebuild')"));
    return {};
}

Result<void> Fts5Engine::makeEmpty(storage::Transaction& transaction) const {
    TRY(const auto definition, transaction.first("select sql from sqlite_master where name = 'record_search'", {},
                                                 storage::only<std::string>));
    if (!definition) return fail(Fault{Fault::Kind::Corrupt, "no search index", {}});
    CHECK(transaction.execute("drop table record_search"));
    CHECK(transaction.execute(*definition));
    CHECK(transaction.execute("insert into record_search (record_search, rank) values ('automerge', 0)"));
    return {};
}

Result<std::vector<RecordId>> Fts5Engine::differing(storage::Snapshot& snapshot,
                                                    const std::vector<IndexDocument>& records) const {
    std::vector<RecordId> wrong;
    if (records.empty()) return wrong;
    auto record = records.begin();
    CHECK(
        snapshot.each("select rowid, title, author, subject, publisher, other, exact, facet from record_search "
                      "where rowid >= $1 and rowid <= $2 order by rowid",
                      {records.front().recordId, records.back().recordId}, [&](const storage::Row& row) {
                          const std::int64_t id = row.integer(0);
                          while (record != records.end() && record->recordId < id) ++record;
                          if (record == records.end() || record->recordId != id) return true;
                          const DocumentText held{row.string(1), row.string(2), row.string(3), row.string(4),
                                                  row.string(5), row.string(6), row.string(7)};
                          if (held != record->text) wrong.emplace_back(id);
                          return true;
                      }));
    return wrong;
}

Result<void> Fts5Engine::remove(storage::Transaction& transaction, std::int64_t recordId) const {
    CHECK(transaction.execute("delete from record_search where rowid = $1", {recordId}));
    return {};
}

Result<bool> Fts5Engine::optimize(storage::Transaction& transaction, SearchIndex::Step step) const {
    constexpr std::string_view changes = "select total_changes()";
    TRY(const auto before, transaction.number(changes));
    CHECK(transaction.execute("insert into record_search (record_search, rank) values ('merge', $1)",
                              {step == SearchIndex::Step::Long ? longStep : shortStep}));
    TRY(const auto after, transaction.number(changes));
    return after - before >= 2; // a merge with nothing to do counts one change: the command itself
}

} // namespace kitapdar::catalogue
