#include "core/catalogue/search/SearchIndex.h"

#include "core/catalogue/Holdings.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/RecordFields.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/search/Rank.h"
#include "core/catalogue/search/RecordSearch.h"
#include "core/catalogue/search/index/Fts5Engine.h"
#include "core/catalogue/search/index/TsEngine.h"
#include "core/storage/InList.h"
#include "core/text/Fold.h"
#include "core/text/Transliterate.h"

#include <algorithm>
#include <map>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t countBound = 2000;

template <class T>
std::vector<T> slice(const std::vector<T>& all, int offset, int limit) {
    const auto begin = std::min(static_cast<std::size_t>(std::max(offset, 0)), all.size());
    const auto end = std::min(begin + static_cast<std::size_t>(std::max(limit, 0)), all.size());
    return {all.begin() + static_cast<std::ptrdiff_t>(begin), all.begin() + static_cast<std::ptrdiff_t>(end)};
}

/// Those written exactly as typed first, each part newest first.
std::vector<RecordId> exactFirst(std::vector<RecordId> exact, const std::vector<RecordId>& all) {
    std::vector<RecordId> sorted = exact;
    std::ranges::sort(sorted);
    for (const RecordId id : all) {
        if (!std::ranges::binary_search(sorted, id)) exact.push_back(id);
    }
    return exact;
}

/// An article is also found by what it stands in, which has no column of its own.
std::string hostOf(std::string_view kind, std::string_view marc) {
    if (kind != "article") return {};
    const auto record = loadMarc(marc);
    return record ? projectFields(*record).host : std::string();
}

constexpr std::string_view selectTexts =
    "select title, subtitle, authors, responsibility, subjects, place, publisher, series, kind, language, marc, year, "
    "id from record ";

IndexDocument indexDocumentOf(const storage::Row& row) {
    const std::string host = hostOf(row.text(8), row.text(10));
    DocumentSource source;
    source.title = row.text(0);
    source.subtitle = row.text(1);
    source.authors = row.text(2);
    source.responsibility = row.text(3);
    source.subjects = row.text(4);
    source.place = row.text(5);
    source.publisher = row.text(6);
    source.series = row.text(7);
    source.host = host;
    source.kind = row.text(8);
    source.language = row.text(9);
    if (!row.isNull(11)) source.year = static_cast<int>(row.integer(11));
    return {row.integer(12), documentText(source)};
}

/// The same keys under another keyboard layout, when they find something there.
Result<std::string> otherLayout(const SearchEngine& engine, storage::Snapshot& snapshot, const std::string& text,
                                const Facets& facets) {
    using text::Layout;
    constexpr std::pair<Layout, Layout> mistakes[] = {{Layout::English, Layout::Kazakh},
                                                      {Layout::English, Layout::Russian},
                                                      {Layout::Russian, Layout::English},
                                                      {Layout::Kazakh, Layout::English}};
    for (const auto& [typed, meant] : mistakes) {
        std::string other = text::swapLayout(text, typed, meant);
        if (other == text) continue;
        TRY(const auto search, RecordSearch::of(engine, snapshot, other, facets));
        TRY(const auto ids, search.newest(snapshot, 1));
        if (search.worded() && !ids.empty()) return other;
    }
    return std::string();
}

template <class Key>
std::vector<std::pair<Key, std::int64_t>> mostFirst(const std::map<Key, std::int64_t>& counts) {
    std::vector<std::pair<Key, std::int64_t>> list(counts.begin(), counts.end());
    std::ranges::stable_sort(list, [](const auto& a, const auto& b) { return a.second > b.second; });
    return list;
}

std::unique_ptr<SearchEngine> engineOf(storage::Engine engine) {
    if (engine == storage::Engine::Postgres) return std::make_unique<TsEngine>();
    return std::make_unique<Fts5Engine>();
}

} // namespace

SearchIndex::SearchIndex(storage::Engine engine) : m_engine(engineOf(engine)) {}

SearchIndex::~SearchIndex() = default;

Result<SearchHits> SearchIndex::search(storage::Snapshot& snapshot, const std::string& text, const Facets& facets,
                                       int limit, int offset) const {
    TRY(const auto search, RecordSearch::of(*m_engine, snapshot, text, facets));
    const std::size_t wanted =
        static_cast<std::size_t>(std::max(limit, 0)) + static_cast<std::size_t>(std::max(offset, 0));
    const std::size_t bound = std::max(countBound, wanted);
    TRY(auto ids, search.newest(snapshot, bound + 1));
    SearchHits hits;
    hits.more = ids.size() > bound;
    cut(ids, bound);
    hits.found = static_cast<std::int64_t>(ids.size());

    if (ids.empty() && search.worded()) {
        TRY(hits.suggestion, otherLayout(*m_engine, snapshot, text, facets));
        return hits;
    }
    const RecordQueries queries;
    const std::vector<std::string> words = text::words(text);
    if (ids.size() > 1 && ids.size() <= mostRanked && search.worded()) {
        TRY(auto rows, queries.rows(snapshot, ids));
        rank(rows, words);
        hits.rows = slice(rows, offset, limit);
        return hits;
    }
    if (ids.size() > mostRanked) {
        TRY(auto exact, search.newestExact(snapshot, bound));
        ids = exactFirst(std::move(exact), ids);
    }
    TRY(hits.rows, queries.rows(snapshot, slice(ids, offset, limit)));
    return hits;
}

Result<FacetCounts> SearchIndex::facets(storage::Snapshot& snapshot, const std::string& text,
                                        const Facets& facets) const {
    TRY(const auto search, RecordSearch::of(*m_engine, snapshot, text, facets));
    TRY(auto ids, search.newest(snapshot, countBound + 1));
    FacetCounts counts;
    counts.bounded = ids.size() > countBound;
    cut(ids, countBound);
    std::map<std::string, std::int64_t> languages;
    std::map<std::string, std::int64_t> kinds;
    std::map<int, std::int64_t> decades;
    const std::string sql = "select r.language, r.kind, r.year_key, case when " + hasFreeCopySql("r.id") +
                            " then 1 else 0 end from record r where r.id";
    CHECK(storage::eachIn(snapshot, sql, storage::Parameters(ids.begin(), ids.end()), [&](const storage::Row& row) {
        if (!row.text(0).empty()) ++languages[row.string(0)];
        ++kinds[row.string(1)];
        if (row.integer(2) > 0) ++decades[static_cast<int>(row.integer(2) / 10 * 10)];
        if (row.truth(3)) ++counts.available;
        return true;
    }));
    counts.languages = mostFirst(languages);
    counts.kinds = mostFirst(kinds);
    counts.decades.assign(decades.begin(), decades.end());
    return counts;
}

Result<std::vector<RecordId>> SearchIndex::matches(storage::Snapshot& snapshot, const std::string& text,
                                                   const Facets& facets) const {
    TRY(const auto search, RecordSearch::of(*m_engine, snapshot, text, facets));
    TRY(auto ids, search.all(snapshot));
    std::ranges::sort(ids);
    return ids;
}

Result<void> SearchIndex::refresh(storage::Transaction& transaction, std::int64_t recordId) const {
    CHECK(m_engine->remove(transaction, recordId));
    TRY(const auto texts, transaction.all(std::string(selectTexts) + "where id = $1", {recordId}, indexDocumentOf));
    return add(transaction, texts);
}

Result<void> SearchIndex::add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const {
    if (records.empty()) return {};
    return m_engine->add(transaction, records);
}

Result<void> SearchIndex::beginFilling(storage::Transaction& transaction) const {
    return m_engine->beginFilling(transaction);
}

Result<std::optional<std::int64_t>> SearchIndex::fill(storage::Transaction& transaction, std::int64_t last,
                                                      int limit) const {
    TRY(const auto texts, transaction.all(std::string(selectTexts) + "where id > $1 order by id limit $2",
                                          {last, limit}, indexDocumentOf));
    CHECK(add(transaction, texts));
    return texts.empty() ? std::nullopt : std::optional(texts.back().recordId);
}

Result<void> SearchIndex::endFilling(storage::Transaction& transaction) const {
    return m_engine->endFilling(transaction);
}

Result<bool> SearchIndex::optimize(storage::Transaction& transaction, Step step) const {
    return m_engine->optimize(transaction, step);
}

Result<std::vector<RecordId>> SearchIndex::disagreements(storage::Snapshot& snapshot, int limit) const {
    const std::string indexed = "select " + std::string(m_engine->idColumn()) + " as id from record_search";
    return snapshot.all("select id from (select id from record except " + indexed + ") lacking union select id from (" +
                            indexed + " except select id from record) gone order by 1 limit $1",
                        {limit}, [](const storage::Row& row) { return row.id<RecordId>(0); });
}

} // namespace kitapdar::catalogue
