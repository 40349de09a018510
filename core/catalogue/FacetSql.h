// Filters of lists as SQL: constant fragments put together, values as parameters. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/storage/Value.h"

#include <string>

namespace kitapdar::catalogue {

/// Conditions on the record `r`, each beginning with " and "; appends their values to the parameters.
std::string facetSql(const Facets& facets, storage::Parameters& parameters);

} // namespace kitapdar::catalogue
