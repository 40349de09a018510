// Prepared statements by their text, as many as a connection keeps: what was not asked for longest goes first. Private
// to core/storage.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>

namespace kitapdar::storage {

template <class Kept>
class StatementCache {
public:
    static constexpr std::size_t most = 256;

    /// nullptr when the text is not known.
    Kept* find(const std::string& text) {
        const auto found = m_entries.find(text);
        if (found == m_entries.end()) return nullptr;
        found->second.lastUse = ++m_uses;
        return &found->second.kept;
    }

    /// Before put(): when the cache is full, a quarter of it goes, of those for which `isFree(kept)`.
    template <class IsFree>
    void makeRoom(IsFree isFree) {
        if (m_entries.size() < most) return;
        const std::uint64_t border = m_uses - std::min<std::uint64_t>(m_uses, most * 3 / 4);
        std::erase_if(m_entries,
                      [&](const auto& entry) { return entry.second.lastUse <= border && isFree(entry.second.kept); });
    }

    Kept& put(std::string text, Kept kept) {
        return m_entries.insert_or_assign(std::move(text), Entry{std::move(kept), ++m_uses}).first->second.kept;
    }

    std::size_t size() const { return m_entries.size(); }
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        Kept kept;
        std::uint64_t lastUse = 0;
    };

    std::unordered_map<std::string, Entry> m_entries;
    std::uint64_t m_uses = 0;
};

} // namespace kitapdar::storage
