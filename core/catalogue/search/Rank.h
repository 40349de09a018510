// The order of few hits: those written as the query is come first. Pure. Private to core/catalogue.
#pragma once

#include "core/catalogue/Record.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// More hits than this are not ranked: the newest come first.
inline constexpr std::size_t mostRanked = 300;

/// Reorders rows, best first; equal ones keep their order. `words` are the exact words of the query, `signedWords`
/// those with signs: titles that have them come before all others.
void rank(std::vector<RecordRow>& rows, const std::vector<std::string>& words,
          const std::vector<std::string>& signedWords);

} // namespace kitapdar::catalogue
