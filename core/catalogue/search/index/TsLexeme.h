// How a token is written in the texts of PostgreSQL's tsvector and tsquery. Pure. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/query/Query.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// A vector holds the beginnings of its tokens up to this many letters as lexemes of their own: what is typed first is
/// one list of the index and not a merge of the lists of all words that begin so.
inline constexpr std::size_t longestBeginning = 3;

/// Bytes of the first `letters` letters; all when there are fewer.
std::size_t bytesOfLetters(std::string_view token, std::size_t letters);

/// In quotes, what means something inside them doubled.
std::string tsLexeme(std::string_view token);
/// The lexeme of a token in one column; no token has its form. The engine's own weights could tell columns apart, but
/// its index does not hold them: the engine would read the vector of every record that has the word in any column. The
/// column must not be Any.
std::string tsInField(SearchField field, std::string_view token);
/// The lexeme of a beginning; no token either.
std::string tsBeginning(std::string_view letters);
/// The lexeme that all records of one block have (see TsEngine.h); no token either.
std::string tsBlock(std::int64_t block);

} // namespace kitapdar::catalogue
