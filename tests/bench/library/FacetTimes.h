// Counting facets, on either engine.
#pragma once

#include "core/storage/Store.h"
#include "tests/bench/library/Figures.h"
#include "tests/bench/library/Queries.h"

namespace kitapdar::bench {

/// Of all that is found, for every tenth query.
Series facetTimes(storage::Store& store, const Kind& kind);
/// The same of the places where copies of what is found are.
Series placeFacetTimes(storage::Store& store, const Kind& kind);
Series placeFacetTimesOfAll(storage::Store& store);
/// Nothing typed: the whole catalogue.
Series facetTimesOfAll(storage::Store& store);

} // namespace kitapdar::bench
