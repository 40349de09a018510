// Whether a text is a tsvector or a tsquery, as PostgreSQL reads them: as far as this program writes them, where every
// lexeme stands in quotes.
#pragma once

#include <string_view>

namespace kitapdar::fuzz {

/// 'lexeme':place,…
bool isTsVector(std::string_view text);

/// Lexemes with & | ! <-> and brackets; not empty.
bool isTsQuery(std::string_view text);

} // namespace kitapdar::fuzz
