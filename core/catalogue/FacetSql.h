// Filters of lists as SQL: constant fragments put together, values as parameters. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/storage/Value.h"

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// The record whose id stands in this column has a copy on the shelf that nobody has lent.
std::string hasFreeCopy(std::string_view idColumn);

/// Conditions on the record `r`, each beginning with " and "; appends their values to the parameters.
std::string facetSql(const Facets& facets, storage::Parameters& parameters);

} // namespace kitapdar::catalogue
