// Which rows of a list are marked, by their ids: those that are named, or all but those that are named. Pure.
#pragma once

#include <cstdint>
#include <unordered_set>

namespace kitapdar::ui {

class Marks {
public:
    using Ids = std::unordered_set<std::int64_t>;

    bool holds(std::int64_t id) const { return m_named.contains(id) != m_all; }
    /// True after markAll(), also when exceptions were made since: whatever the list holds is marked but for them.
    bool isAll() const { return m_all; }
    bool isEmpty() const { return !m_all && m_named.empty(); }
    /// The marked rows; when isAll() those that are not.
    const Ids& named() const { return m_named; }
    /// `listed`: how many rows the list has.
    std::int64_t count(std::int64_t listed) const {
        const auto named = static_cast<std::int64_t>(m_named.size());
        if (!m_all) return named;
        return listed > named ? listed - named : 0;
    }

    void toggle(std::int64_t id) {
        if (m_named.erase(id) == 0) m_named.insert(id);
    }
    void markAll() {
        m_named.clear();
        m_all = true;
    }
    void clear() {
        m_named.clear();
        m_all = false;
    }
    /// The row is in no list any more.
    void forget(std::int64_t id) { m_named.erase(id); }
    /// Forgets what is not among `there`, which is all that the list holds. How many marks went.
    std::int64_t keepOnly(const Ids& there) {
        const auto gone = std::erase_if(m_named, [&](std::int64_t id) { return !there.contains(id); });
        return m_all ? 0 : static_cast<std::int64_t>(gone);
    }

private:
    Ids m_named;
    bool m_all = false;
};

} // namespace kitapdar::ui
