// Filters of lists as SQL: constant fragments put together, values as parameters. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/storage/Value.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

/// What is asked of the copies of a record, which no search index holds.
struct CopyFilter {
    bool onlyAvailable = false;
    std::vector<std::string> places;

    bool asks() const { return onlyAvailable || !places.empty(); }
};
CopyFilter copyFilterOf(const Facets& facets);
/// Conditions on the record whose id stands in the column `record`, each beginning with " and ".
std::string copyFilterSql(const CopyFilter& filter, std::string_view record, storage::Parameters& parameters);

/// Conditions on the record `r`, each beginning with " and "; appends their values to the parameters.
std::string facetSql(const Facets& facets, storage::Parameters& parameters);

} // namespace kitapdar::catalogue
