#include "core/catalogue/search/FacetTally.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

bool isChosen(const std::vector<std::string>& chosen, const std::string& value) {
    return chosen.empty() || std::ranges::find(chosen, value) != chosen.end();
}

bool isBetween(int year, std::optional<int> from, std::optional<int> to) {
    if (!from && !to) return true;
    return year > 0 && (!from || year >= *from) && (!to || year <= *to); // an unknown year is in no range
}

} // namespace

void FacetTally::add(const FacetCell& cell) {
    const bool language = isChosen(m_chosen.languages, cell.language);
    const bool kind = isChosen(m_chosen.kinds, cell.kind);
    const bool year = isBetween(cell.year, m_chosen.yearFrom, m_chosen.yearTo);
    const std::int64_t records = m_chosen.onlyAvailable ? cell.withFreeCopy : cell.records;
    if (kind && year && !cell.language.empty()) m_languages[cell.language] += records;
    if (language && year) m_kinds[cell.kind] += records;
    if (language && kind && cell.year > 0) m_decades[cell.year / 10 * 10] += records;
    if (!language || !kind || !year) return;
    m_available += cell.withFreeCopy;
    m_found += records;
}

FacetCounts FacetTally::counts() const {
    const auto mostFirst = [](const std::map<std::string, std::int64_t>& counts) {
        std::vector<std::pair<std::string, std::int64_t>> list(counts.begin(), counts.end());
        std::erase_if(list, [](const auto& each) { return each.second <= 0; });
        std::ranges::stable_sort(list, [](const auto& a, const auto& b) { return a.second > b.second; });
        return list;
    };
    FacetCounts counts{mostFirst(m_languages), mostFirst(m_kinds), {}, m_available, m_found};
    for (const auto& [decade, records] : m_decades) {
        if (records > 0) counts.decades.emplace_back(decade, records);
    }
    return counts;
}

} // namespace kitapdar::catalogue
