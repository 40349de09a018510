// A match in the language of SQLite's FTS5. Pure. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/query/Match.h"

#include <string>

namespace kitapdar::catalogue {

/// For the right side of MATCH; "everything" is written out. The match must not be Nothing.
std::string fts5Text(const Match& match);

} // namespace kitapdar::catalogue
