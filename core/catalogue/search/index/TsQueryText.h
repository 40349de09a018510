// A match in the language of PostgreSQL's tsquery, over vectors made by tsVectorText(). Pure. Private to
// core/catalogue.
#pragma once

#include "core/catalogue/search/query/Match.h"

#include <string>

namespace kitapdar::catalogue {

/// For the right side of @@; "everything" is written out. The match must not be Nothing.
std::string tsQueryText(const Match& match);

} // namespace kitapdar::catalogue
