#include "core/stocktaking/ShelfList.h"

#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/text/ScannedCode.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace kitapdar::stocktaking {

namespace {

std::string keyOf(const std::string& mark) { return mark.empty() ? std::string() : text::sortKey(mark); }

/// Texts that repeat, by numbers; their ranks are asked for when all are known.
class Ranked {
public:
    std::size_t numberOf(const std::string& text) {
        const auto [at, isNew] = m_numbers.emplace(text, m_texts.size());
        if (isNew) m_texts.push_back(text);
        return at->second;
    }
    const std::string& text(std::size_t number) const { return m_texts[number]; }

    /// By numbers.
    std::vector<std::size_t> ranks() const {
        std::vector<std::string> keys;
        for (const std::string& each : m_texts) keys.push_back(keyOf(each));
        std::vector<std::string> sorted = keys;
        std::ranges::sort(sorted);
        std::vector<std::size_t> ranks;
        for (const std::string& key : keys)
            ranks.push_back(static_cast<std::size_t>(std::ranges::lower_bound(sorted, key) - sorted.begin()));
        return ranks;
    }

private:
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<std::string> m_texts;
};

/// A copy before its place in the order is known.
struct Unordered {
    std::int64_t copy = 0;
    std::int64_t value = 0;
    std::size_t place = 0; // in the order of places
    std::size_t mark = 0;  // numbers of texts
    std::size_t authorMark = 0;
};

std::string marks(std::size_t count) {
    std::string list;
    for (std::size_t i = 1; i <= count; ++i) list += (i == 1 ? "$" : ", $") + std::to_string(i);
    return list;
}

/// Those whose condition is missing since a stocktaking that was signed.
Result<std::unordered_set<std::int64_t>> missingBefore(storage::Snapshot& snapshot) {
    std::unordered_set<std::int64_t> copies;
    CHECK(
        snapshot.each("select lc.copy_id from stocktaking_copy lc join stocktaking st on st.id = lc.stocktaking_id "
                      "join copy c on c.id = lc.copy_id where st.state = 'signed' and c.condition = 'missing' and "
                      "lc.outcome in ('missing', 'missing_again')",
                      {}, [&](const storage::Row& row) {
                          copies.insert(row.integer(0));
                          return true;
                      }));
    return copies;
}

} // namespace

std::string shelfText(const std::string& mark, const std::string& authorMark) {
    if (authorMark.empty() || mark.ends_with(authorMark)) return mark;
    return mark.empty() ? authorMark : mark + " " + authorMark;
}

ShelfRange::ShelfRange(std::string from, std::string to)
    : m_to(text::ScannedCode(to).folded()), m_first(keyOf(from)), m_last(keyOf(to)) {}

bool ShelfRange::holds(const std::string& mark) const {
    if (m_first.empty() && m_last.empty()) return true;
    const auto [at, isNew] = m_known.emplace(mark, false);
    if (!isNew) return at->second;
    const std::string key = keyOf(mark);
    const bool isBehindFirst = m_first.empty() || key >= m_first;
    const bool isBeforeLast = m_last.empty() || key <= m_last || text::ScannedCode(mark).folded().starts_with(m_to);
    at->second = isBehindFirst && isBeforeLast;
    return at->second;
}

ScopeTest::ScopeTest(Scope scope, std::vector<std::string> places)
    : m_scope(std::move(scope)), m_places(std::move(places)), m_range(m_scope.shelfFrom, m_scope.shelfTo) {}

Result<ScopeTest> ScopeTest::of(storage::Snapshot& snapshot, const Scope& scope) {
    TRY(const auto places, places::PlaceRepository().places(snapshot));
    std::vector<std::string> codes;
    for (const places::PlaceRow& each : places::treeOf(places)) {
        const auto path = places::pathIn(places, each.place.code);
        if (scope.place.empty() || std::ranges::find(path, scope.place) != path.end()) codes.push_back(each.place.code);
    }
    return ScopeTest(scope, std::move(codes));
}

bool ScopeTest::holds(const std::string& place, const std::string& mark) const {
    const bool isPlace = m_scope.place.empty() || std::ranges::find(m_places, place) != m_places.end();
    return isPlace && m_range.holds(mark);
}

Result<std::vector<ListedRow>> shelfList(storage::Snapshot& snapshot, const Scope& scope) {
    TRY(const ScopeTest test, ScopeTest::of(snapshot, scope));
    const std::vector<std::string>& places = test.places();
    std::unordered_map<std::string, std::size_t> placeOrder;
    for (const std::string& each : places) placeOrder.emplace(each, placeOrder.size());
    storage::Parameters parameters;
    std::string condition = "c.accounted = 'entered'";
    if (!scope.place.empty()) {
        parameters.assign(places.begin(), places.end());
        condition += " and c.place in (" + marks(places.size()) + ")";
    }

    Ranked marksOfShelves;
    Ranked authorMarks;
    std::vector<std::string> strangePlaces; // codes of no place
    std::vector<Unordered> copies;
    CHECK(snapshot.each(
        "select c.id, c.place, c.shelf, r.class_mark, r.author_mark, i.value, c.price, c.currency from copy c join "
        "record r on r.id = c.record_id left join inventory_entry i on i.copy_id = c.id and i.withdrawal_id is null "
        "where " +
            condition + " order by r.author_key, r.title_key, c.inventory_key, c.id",
        parameters, [&](const storage::Row& row) {
            const std::string place = row.string(1);
            const std::string mark = markOf(row.string(2), row.string(3));
            if (!test.holds(place, mark)) return true;
            const auto [at, isStrange] = placeOrder.emplace(place, placeOrder.size());
            if (isStrange) strangePlaces.push_back(place);
            const auto price = row.isNull(6) ? std::nullopt : std::optional(row.money(6));
            const std::int64_t value = row.isNull(5) ? accounts::bookValueOf(price, row.text(7)).tiyn : row.integer(5);
            copies.push_back({row.integer(0), value, at->second, marksOfShelves.numberOf(mark),
                              authorMarks.numberOf(row.string(4))});
            return true;
        }));

    const auto markRanks = marksOfShelves.ranks();
    const auto authorRanks = authorMarks.ranks();
    std::ranges::stable_sort(copies, {}, [&](const Unordered& each) {
        return std::tuple(each.place, markRanks[each.mark], authorRanks[each.authorMark]);
    });
    TRY(const auto missing, missingBefore(snapshot));
    std::vector<ListedRow> list;
    list.reserve(copies.size());
    for (const Unordered& each : copies) {
        ListedRow row;
        row.position = static_cast<std::int64_t>(list.size()) + 1;
        row.copyId = collection::CopyId(each.copy);
        row.place = each.place < places.size() ? places[each.place] : strangePlaces[each.place - places.size()];
        row.shelf = shelfText(marksOfShelves.text(each.mark), authorMarks.text(each.authorMark));
        row.value = each.value;
        row.wasMissingBefore = missing.contains(each.copy);
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace kitapdar::stocktaking
