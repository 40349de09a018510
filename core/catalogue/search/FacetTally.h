// Adds up what the pane of facets shows. Pure. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/SearchIndex.h"

#include <cstdint>
#include <map>
#include <string>

namespace kitapdar::catalogue {

/// Records that are alike in what facets are made of, or a correction of their numbers.
struct FacetCell {
    std::string language; // "" unknown
    std::string kind;
    int year = 0; // 0 unknown
    std::int64_t records = 0;
    std::int64_t withFreeCopy = 0;
};

class FacetTally {
public:
    explicit FacetTally(const Facets& chosen) : m_chosen(chosen) {}

    /// Cells of all records found by the words, whatever is chosen; those of one kind add up.
    void add(const FacetCell& cell);
    FacetCounts counts() const;

private:
    const Facets& m_chosen;
    std::map<std::string, std::int64_t> m_languages;
    std::map<std::string, std::int64_t> m_kinds;
    std::map<int, std::int64_t> m_decades;
    std::int64_t m_available = 0;
    std::int64_t m_found = 0;
};

} // namespace kitapdar::catalogue
