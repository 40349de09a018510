#include "core/catalogue/search/SearchIndex.h"

#include "core/catalogue/Holdings.h"
#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/RecordFields.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/SearchText.h"
#include "core/catalogue/search/FacetTally.h"
#include "core/catalogue/search/Rank.h"
#include "core/catalogue/search/RecordSearch.h"
#include "core/catalogue/search/index/Fts5Engine.h"
#include "core/catalogue/search/index/TsEngine.h"
#include "core/text/Fold.h"
#include "core/text/Transliterate.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace kitapdar::catalogue {

namespace {

/// Words of an index are parted by one blank; none stands before the first.
void addWords(std::string& text, const std::string& words) {
    if (!text.empty() && !words.empty()) text += ' ';
    text += words;
}

constexpr std::size_t countBound = mostListedHits;
constexpr std::size_t mostSets = 10;      // of one number, that a volume may be held with
constexpr std::size_t mostVolumes = 1000; // of one set, that are looked at when it comes

template <class T>
std::vector<T> slice(const std::vector<T>& all, int offset, int limit) {
    const auto begin = std::min(static_cast<std::size_t>(std::max(offset, 0)), all.size());
    const auto end = std::min(begin + static_cast<std::size_t>(std::max(limit, 0)), all.size());
    return {all.begin() + static_cast<std::ptrdiff_t>(begin), all.begin() + static_cast<std::ptrdiff_t>(end)};
}

/// The better ones first, each part newest first.
std::vector<RecordId> betterFirst(std::vector<RecordId> exact, const std::vector<RecordId>& all) {
    std::vector<RecordId> sorted = exact;
    std::ranges::sort(sorted);
    for (const RecordId id : all) {
        if (!std::ranges::binary_search(sorted, id)) exact.push_back(id);
    }
    return exact;
}

constexpr std::string_view selectTexts = "select marc, title, authors, subjects, kind, language, year, id from record ";

/// Out of the MARC record, as an import does it. A record without one has its columns.
IndexDocument indexDocumentOf(const storage::Row& row) {
    const std::int64_t id = row.integer(7);
    const auto record = loadMarc(row.text(0));
    if (record && !record->fields.empty()) return {id, searchTextOf(projectFields(*record))};
    RecordFields fields;
    fields.title = row.string(1);
    fields.authors = splitList(row.text(2), authorSeparator);
    fields.subjects = splitList(row.text(3), subjectSeparator);
    fields.kind = row.string(4);
    fields.language = row.string(5);
    if (!row.isNull(6)) fields.year = static_cast<int>(row.integer(6));
    return {id, searchTextOf(fields)};
}

/// The token of the set that a volume names.
std::string setTokenOf(std::string_view volumeToken) {
    return std::string(setMark).append(volumeToken.substr(volumeMark.size()));
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
        rank(rows, words, text::signedWords(text).words);
        hits.rows = slice(rows, offset, limit);
        return hits;
    }
    if (ids.size() > mostRanked) {
        TRY(auto titled, search.newestInTitle(snapshot, bound));
        ids = betterFirst(std::move(titled), ids);
        TRY(auto signs, search.newestSigned(snapshot, bound));
        ids = betterFirst(std::move(signs), ids);
        TRY(auto exact, search.newestExact(snapshot, bound));
        ids = betterFirst(std::move(exact), ids);
    }
    TRY(hits.rows, queries.rows(snapshot, slice(ids, offset, limit)));
    return hits;
}

Result<FacetCounts> SearchIndex::facets(storage::Snapshot& snapshot, const std::string& text,
                                        const Facets& facets) const {
    // Without what is chosen, but for the places, which placeCounts() counts: each facet is counted under the choices
    // of the others.
    Facets places;
    places.places = facets.places;
    TRY(const auto search, RecordSearch::of(*m_engine, snapshot, text, places));
    FacetTally tally(facets);
    CHECK(search.tally(snapshot, [&](const storage::Row& row) {
        tally.add({row.string(0), row.string(1), static_cast<int>(row.integer(2)), row.integer(3), row.integer(4)});
        return true;
    }));
    return tally.counts();
}

Result<PlaceCounts> SearchIndex::placeCounts(storage::Snapshot& snapshot, const std::string& text,
                                             const Facets& facets) const {
    Facets others = facets;
    others.places.clear();
    TRY(const auto search, RecordSearch::of(*m_engine, snapshot, text, {}));
    storage::Parameters parameters;
    const bool everything = search.asksForEverything() && others == Facets();
    const std::string sql = recordsByPlaceSql(everything ? std::string() : search.foundSql(others, parameters));
    TRY(auto counts, snapshot.all(sql, parameters,
                                  [](const storage::Row& row) { return std::pair(row.string(0), row.integer(1)); }));
    std::ranges::sort(counts, [](const auto& a, const auto& b) {
        return std::tuple(-a.second, std::string_view(a.first)) < std::tuple(-b.second, std::string_view(b.first));
    });
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
    const bool linked = std::ranges::any_of(records, [](const IndexDocument& each) {
        return !tokenMarked(setMark, each.text.facet).empty() || !tokenMarked(volumeMark, each.text.facet).empty();
    });
    return linked ? addLinked(transaction, records) : m_engine->add(transaction, records);
}

Result<void> SearchIndex::addLinked(storage::Transaction& transaction, std::vector<IndexDocument> records) const {
    std::map<std::string, std::string> sets; // their authors, by the token of the number
    for (const IndexDocument& each : records) {
        const auto token = tokenMarked(setMark, each.text.facet);
        if (!token.empty()) sets.emplace(token, each.text.author);
    }
    const auto here = sets;
    for (IndexDocument& each : records) {
        const auto token = tokenMarked(volumeMark, each.text.facet);
        if (token.empty()) continue;
        const std::string setToken = setTokenOf(token);
        if (!sets.contains(setToken)) {
            TRY(const auto authors, authorsOfSets(transaction, setToken, 1));
            sets[setToken] = authors.empty() ? std::string() : authors.front();
        }
        addWords(each.text.author, sets[setToken]);
    }
    CHECK(m_engine->add(transaction, records));
    // Volumes that were there before their set.
    for (const auto& [token, authors] : here) {
        const std::string volumeToken = std::string(volumeMark).append(token.substr(setMark.size()));
        TRY(const auto volumes, m_engine->newest(transaction, Match::word(volumeToken), {}, mostVolumes));
        for (const RecordId volume : volumes) {
            const auto isThis = [&](const IndexDocument& each) { return each.recordId == volume.value; };
            if (std::ranges::any_of(records, isThis)) continue;
            TRY(auto text, transaction.first(std::string(selectTexts) + "where id = $1", {volume}, indexDocumentOf));
            if (!text) continue;
            addWords(text->text.author, authors);
            CHECK(m_engine->remove(transaction, volume.value));
            CHECK(m_engine->add(transaction, {std::move(*text)}));
        }
    }
    return {};
}

Result<std::vector<std::string>> SearchIndex::authorsOfSets(storage::Snapshot& snapshot, const std::string& setToken,
                                                            std::size_t most) const {
    TRY(const auto sets, m_engine->newest(snapshot, Match::word(setToken), {}, most));
    std::vector<std::string> authors;
    for (const RecordId id : sets) {
        TRY(const auto set, snapshot.first(std::string(selectTexts) + "where id = $1", {id}, indexDocumentOf));
        authors.push_back(set ? set->text.author : std::string());
    }
    return authors;
}

Result<std::optional<std::string>> SearchIndex::setOf(storage::Snapshot& snapshot, const MarcRecord& volume) const {
    const std::string number = projectFields(volume).foundBy.setNumber;
    TRY(const auto set, wholeWith(snapshot, number));
    if (!set) return std::optional<std::string>();
    return snapshot.first("select marc from record where id = $1", {*set}, storage::only<std::string>);
}

Result<std::optional<RecordId>> SearchIndex::wholeWith(storage::Snapshot& snapshot, const std::string& number) const {
    if (number.empty()) return std::optional<RecordId>();
    TRY(const auto sets, m_engine->newest(snapshot, Match::word(codeToken(setMark, number)), {}, 1));
    return sets.empty() ? std::optional<RecordId>() : sets.front();
}

Result<std::vector<RecordId>> SearchIndex::linkedTo(storage::Snapshot& snapshot, const std::string& number) const {
    constexpr std::size_t all = std::numeric_limits<std::int32_t>::max();
    const Match linked = either(Match::word(codeToken(volumeMark, number)), Match::word(codeToken(linkMark, number)));
    return m_engine->newest(snapshot, linked, {}, all);
}

Result<void> SearchIndex::beginFilling(storage::Transaction& transaction) const {
    return m_engine->beginFilling(transaction);
}

Result<std::optional<std::int64_t>> SearchIndex::fill(storage::Transaction& transaction, std::int64_t last,
                                                      int limit) const {
    const std::string indexed = "(select 1 from record_search s where s." + std::string(m_engine->idColumn());
    TRY(const auto texts, transaction.all(std::string(selectTexts) + "where id > $1 and not exists " + indexed +
                                              " = record.id) order by id limit $2",
                                          {last, limit}, indexDocumentOf));
    CHECK(add(transaction, texts));
    return texts.empty() ? std::nullopt : std::optional(texts.back().recordId);
}

Result<void> SearchIndex::endFilling(storage::Transaction& transaction) const {
    return m_engine->endFilling(transaction);
}

Result<void> SearchIndex::rebuild(storage::Transaction& transaction) const { return m_engine->rebuild(transaction); }

Result<void> SearchIndex::makeEmpty(storage::Transaction& transaction) const {
    return m_engine->makeEmpty(transaction);
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

Result<IndexComparison> SearchIndex::compare(storage::Snapshot& snapshot, std::int64_t last, int limit) const {
    TRY(const auto texts,
        snapshot.all(std::string(selectTexts) + "where id > $1 order by id limit $2", {last, limit}, indexDocumentOf));
    IndexComparison compared;
    if (texts.empty()) return compared;
    compared.last = texts.back().recordId;
    TRY(const auto differing, m_engine->differing(snapshot, texts));
    for (const RecordId id : differing) {
        const auto text = std::ranges::find(texts, id.value, &IndexDocument::recordId);
        TRY(const bool asVolume, isHeldAsVolume(snapshot, *text));
        if (!asVolume) compared.wrong.push_back(id);
    }
    return compared;
}

Result<bool> SearchIndex::isHeldAsVolume(storage::Snapshot& snapshot, const IndexDocument& volume) const {
    const auto token = tokenMarked(volumeMark, volume.text.facet);
    if (token.empty()) return false;
    TRY(const auto sets, authorsOfSets(snapshot, setTokenOf(token), mostSets));
    for (const std::string& authors : sets) {
        if (authors.empty()) continue;
        IndexDocument held = volume;
        addWords(held.text.author, authors);
        TRY(const auto differing, m_engine->differing(snapshot, {held}));
        if (differing.empty()) return true;
    }
    return false;
}

} // namespace kitapdar::catalogue
