// What the index holds of a record as the text of a PostgreSQL tsvector. Pure. Private to core/catalogue.
//
// A word of title, author, subject or publisher stands in it once as such and once as a word of its column. Places are
// counted on through the columns with a gap between them, so that no phrase stands across two. Exact words, facets and
// the block have no place.
#pragma once

#include "core/catalogue/search/index/DocumentText.h"

#include <cstdint>
#include <string>

namespace kitapdar::catalogue {

std::string tsVectorText(const DocumentText& text, std::int64_t block);

} // namespace kitapdar::catalogue
