// How a token is written in the texts of PostgreSQL's tsvector and tsquery. Pure. Private to core/catalogue.
#pragma once

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
/// The lexeme of a beginning, which no token can be.
std::string tsBeginning(std::string_view letters);
/// The lexeme that all records of one block have (see TsEngine.h); no token either.
std::string tsBlock(std::int64_t block);

} // namespace kitapdar::catalogue
