// The copies of some shelves in their order, as a topographic catalogue has them: by places, shelf marks, author marks,
// authors and titles. Called inside a transaction; any thread.
#pragma once

#include "core/stocktaking/StocktakingRepository.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kitapdar::stocktaking {

/// The mark by which a copy stands: its own, else that of its title.
inline const std::string& markOf(const std::string& shelf, const std::string& classMark) {
    return shelf.empty() ? classMark : shelf;
}
/// With the author mark, unless the mark ends with it: "84(5Қаз)6 Ә 82".
std::string shelfText(const std::string& mark, const std::string& authorMark);

/// Whether shelf marks lie between two others. Pure.
class ShelfRange {
public:
    ShelfRange(std::string from, std::string to);
    bool isEmpty() const { return !m_last.empty() && m_last < m_first; }
    bool holds(const std::string& mark) const;

private:
    std::string m_to;    // folded
    std::string m_first; // keys; "": no bound
    std::string m_last;
    mutable std::unordered_map<std::string, bool> m_known;
};

/// Whether copies belong to a scope by their place and shelf mark.
class ScopeTest {
public:
    static Result<ScopeTest> of(storage::Snapshot& snapshot, const Scope& scope);

    bool holds(const std::string& place, const std::string& mark) const;
    /// The places, in the order of the tree; of the whole library all that there are.
    const std::vector<std::string>& places() const { return m_places; }

private:
    ScopeTest(Scope scope, std::vector<std::string> places);

    Scope m_scope;
    std::vector<std::string> m_places;
    ShelfRange m_range;
};

/// The list that a stocktaking of the scope begins with; positions from 1, ids and stocktakings 0.
Result<std::vector<ListedRow>> shelfList(storage::Snapshot& snapshot, const Scope& scope);

} // namespace kitapdar::stocktaking
