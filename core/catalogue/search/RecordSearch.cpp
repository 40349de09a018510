#include "core/catalogue/search/RecordSearch.h"

#include "core/catalogue/Holdings.h"
#include "core/storage/InList.h"
#include "core/text/Isbn.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t everyRow = std::numeric_limits<std::int32_t>::max();

RecordId idOf(const storage::Row& row) { return row.id<RecordId>(0); }

Result<void> addIds(storage::Snapshot& snapshot, std::string_view sql, const std::string& value,
                    std::set<RecordId>& ids) {
    TRY(const auto found, snapshot.all(sql, {value}, idOf));
    ids.insert(found.begin(), found.end());
    return {};
}

Result<void> addByIsbn(storage::Snapshot& snapshot, const std::string& typed, std::set<RecordId>& ids) {
    constexpr std::string_view sql = "select record_id from record_isbn where isbn = $1";
    if (const auto isbn = text::parseIsbn(typed)) return addIds(snapshot, sql, isbn->digits, ids);
    return addIds(snapshot, sql, typed, ids);
}

Result<void> addByCopy(storage::Snapshot& snapshot, const std::string& typed, std::set<RecordId>& ids) {
    TRY(const auto found, recordsOfCopy(snapshot, typed));
    ids.insert(found.begin(), found.end());
    return {};
}

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

Result<std::set<RecordId>> recordsOf(storage::Snapshot& snapshot, const QueryNode& code) {
    std::set<RecordId> ids;
    if (code.kind != QueryNode::Kind::Inventory) CHECK(addByIsbn(snapshot, code.text, ids));
    if (code.kind != QueryNode::Kind::Isbn) CHECK(addByCopy(snapshot, code.text, ids));
    return ids;
}

} // namespace

Result<RecordSearch> RecordSearch::of(const SearchEngine& engine, storage::Snapshot& snapshot, const std::string& text,
                                      const Facets& facets) {
    RecordSearch search(engine);
    search.m_query = parseQuery(text);
    search.m_copies = copyFilterOf(facets);
    search.m_facets = matchOf(facets);
    if (!search.m_query) {
        // Signs alone find nothing; an empty box shows everything, and so does one where a phrase only begins.
        if (!asksForNothing(text)) search.m_match = {};
        return search;
    }
    CHECK(search.resolveNames(snapshot));
    CHECK(search.resolveCodes(snapshot));
    return search;
}

Result<void> RecordSearch::resolveNames(storage::Snapshot& snapshot) {
    // By how they are written together: "Яныкурган" is "Яны-Курган".
    std::map<std::string, std::string, std::less<>> typed;
    storage::Parameters joined;
    for (const std::string& name : possibleNames(*m_query)) {
        std::string together = withoutBlanks(name);
        const auto [place, fresh] = typed.emplace(name, std::move(together));
        if (fresh) joined.emplace_back(place->second);
    }
    if (joined.empty()) return {};
    std::map<std::string, std::vector<std::string>, std::less<>> forms; // by the joined form that was typed
    CHECK(storage::eachIn(snapshot,
                          "select replace(typed.skeleton, ' ', ''), other.skeleton from name_form typed "
                          "join name_form other on other.name_group = typed.name_group "
                          "where replace(typed.skeleton, ' ', '')",
                          joined, [&](const storage::Row& row) {
                              forms[row.string(0)].push_back(row.string(1));
                              return true;
                          }));
    for (const auto& [name, together] : typed) {
        const auto found = forms.find(together);
        if (found == forms.end()) continue;
        std::set<std::string> others(found->second.begin(), found->second.end());
        for (const std::string& form : found->second) others.insert(withoutBlanks(form));
        others.erase(name);
        if (!others.empty()) m_names.emplace(name, std::vector<std::string>(others.begin(), others.end()));
    }
    return {};
}

Result<void> RecordSearch::resolveCodes(storage::Snapshot& snapshot) {
    const std::vector<const QueryNode*> codes = codesOf(*m_query);
    m_match = matchOf(*m_query, m_names, CodeTruth(codes.size(), false));
    std::map<RecordId, CodeTruth> named;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        TRY(const auto ids, recordsOf(snapshot, *codes[i]));
        for (const RecordId id : ids) {
            named.try_emplace(id, CodeTruth(codes.size(), false)).first->second[i] = true;
        }
    }
    for (const auto& [id, truth] : named) {
        TRY(const bool found, holds(snapshot, both(matchOf(*m_query, m_names, truth), m_facets), id));
        m_named.push_back({id, found});
    }
    return {};
}

Result<std::vector<RecordId>> RecordSearch::run(storage::Snapshot& snapshot, const Match& match,
                                                std::size_t limit) const {
    if (match.kind == Match::Kind::Nothing) return std::vector<RecordId>();
    return m_engine->newest(snapshot, match, m_copies, limit);
}

Result<bool> RecordSearch::holds(storage::Snapshot& snapshot, const Match& match, RecordId id) const {
    if (match.kind == Match::Kind::Nothing) return false;
    if (match.kind != Match::Kind::Everything) {
        TRY(const bool matches, m_engine->holds(snapshot, match, id));
        if (!matches) return false;
    }
    storage::Parameters parameters{id};
    const std::string held = copyFilterSql(m_copies, "r.id", parameters);
    TRY(const auto found, snapshot.number("select 1 from record r where r.id = $1" + held, parameters));
    return found == 1;
}

Result<std::vector<RecordId>> RecordSearch::newest(storage::Snapshot& snapshot, std::size_t limit) const {
    TRY(auto ids, run(snapshot, both(m_match, m_facets), limit + m_named.size()));
    if (!m_named.empty()) {
        std::erase_if(ids, [&](RecordId id) { return std::ranges::binary_search(m_named, id, {}, &Named::id); });
        for (const Named& named : m_named) {
            if (named.found) ids.push_back(named.id);
        }
        std::ranges::sort(ids, std::greater<>());
    }
    cut(ids, limit);
    return ids;
}

Result<std::vector<RecordId>> RecordSearch::newestExact(storage::Snapshot& snapshot, std::size_t limit) const {
    if (!m_query) return std::vector<RecordId>();
    const auto exact = exactMatchOf(*m_query);
    if (!exact) return std::vector<RecordId>();
    return run(snapshot, both(*exact, m_facets), limit);
}

Result<std::vector<RecordId>> RecordSearch::newestSigned(storage::Snapshot& snapshot, std::size_t limit) const {
    if (!m_query) return std::vector<RecordId>();
    const auto named = signedMatchOf(*m_query);
    if (!named) return std::vector<RecordId>();
    return run(snapshot, both(both(m_match, *named), m_facets), limit);
}

Result<std::vector<RecordId>> RecordSearch::newestInTitle(storage::Snapshot& snapshot, std::size_t limit) const {
    if (!m_query) return std::vector<RecordId>();
    const auto titled = inTitle(*m_query);
    if (!titled) return std::vector<RecordId>();
    return run(snapshot, both(matchOf(*titled, m_names, {}), m_facets), limit);
}

std::string RecordSearch::notNamed() const {
    std::string ids;
    for (const Named& each : m_named) ids += (ids.empty() ? "" : ", ") + std::to_string(each.id.value);
    return ids.empty() ? ids : " and r.id not in (" + ids + ")";
}

Result<void> RecordSearch::tally(storage::Snapshot& snapshot, const storage::RowVisitor& visitor) const {
    const std::string columns = "select r.language, r.kind, r.year_key, count(*), sum(case when " +
                                hasFreeCopySql("r.id") + " then 1 else 0 end) from ";
    const std::string groups = " group by r.language, r.kind, r.year_key";
    const Match match = both(m_match, m_facets);
    const std::string unnamed = notNamed(); // records that numbers name are looked at one by one
    const std::string record(m_engine->narrowRecordSql());
    storage::Parameters parameters;
    if (match.kind == Match::Kind::Everything && m_copies.asks()) {
        const std::string held = copyFilterSql(m_copies, "r.id", parameters);
        CHECK(snapshot.each(columns + record + " where 1 = 1" + held + unnamed + groups, parameters, visitor));
    } else if (match.kind == Match::Kind::Everything) {
        // An index counts the whole catalogue; what must be looked at one by one are the records that nobody can have.
        constexpr std::string_view cells = "select r.language, r.kind, r.year_key, ";
        CHECK(snapshot.each(std::string(cells) + "count(*), count(*) from record r where 1 = 1" + unnamed + groups, {},
                            visitor));
        CHECK(snapshot.each(std::string(cells) + "0, -count(*) from " + record + " where not " +
                                hasFreeCopySql("r.id") + unnamed + groups,
                            {}, visitor));
    } else if (match.kind != Match::Kind::Nothing) {
        const std::string hits = m_engine->hitsSql(match, parameters);
        const std::string held = copyFilterSql(m_copies, "r.id", parameters);
        CHECK(snapshot.each(
            columns + '(' + hits + ") h join " + record + " on r.id = h.id where 1 = 1" + held + unnamed + groups,
            parameters, visitor));
    }
    for (const Named& each : m_named) {
        if (each.found) CHECK(snapshot.each(columns + "record r where r.id = $1" + groups, {each.id}, visitor));
    }
    return {};
}

std::string RecordSearch::foundSql(const Facets& facets, storage::Parameters& parameters) const {
    const std::string record(m_engine->narrowRecordSql());
    std::string sql = "select r.id from " + record;
    std::string alone = " where 1 = 1";
    if (m_match.kind == Match::Kind::Nothing)
        alone = " where 1 = 0";
    else if (m_match.kind != Match::Kind::Everything)
        sql = "select r.id from (" + m_engine->hitsSql(m_match, parameters) + ") h join " + record + " on r.id = h.id";
    sql += alone + notNamed() + facetSql(facets, parameters);
    std::string named;
    for (const Named& each : m_named) {
        if (each.found) named += (named.empty() ? "" : ", ") + std::to_string(each.id.value);
    }
    if (named.empty()) return sql;
    return sql + " union all select r.id from record r where r.id in (" + named + ")" + facetSql(facets, parameters);
}

Result<std::vector<RecordId>> RecordSearch::all(storage::Snapshot& snapshot) const {
    return newest(snapshot, everyRow);
}

} // namespace kitapdar::catalogue
