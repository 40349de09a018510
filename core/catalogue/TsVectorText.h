// What the index holds of a record as the text of a PostgreSQL tsvector. Pure. Private to core/catalogue.
//
// Weights are columns: A title, B author, C subject, D all else. Places are counted on through the columns with a gap
// between them, so that no phrase stands across two. Exact words, facets and the block have no place.
#pragma once

#include "core/catalogue/SearchText.h"

#include <cstdint>
#include <string>

namespace kitapdar::catalogue {

std::string tsVectorText(const SearchText& text, std::int64_t block);

} // namespace kitapdar::catalogue
