// A query turned into a match: its words folded, names in all their forms, years as the index holds them. Private to
// core/catalogue.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/catalogue/search/query/Match.h"
#include "core/catalogue/search/query/Query.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// Other skeletons of a name, by the skeleton it was typed in ("kzil orda" → "kizilorda", …).
using NameForms = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Longest name of the table, in words.
inline constexpr std::size_t longestName = 4;

/// All runs of words of a query that could be names, as skeletons: what to look for in the table of names.
std::vector<std::string> possibleNames(const QueryNode& query);

/// Which of a query's codes (isbn:, inv:, a bare number) name the record in question, in the order of the query.
using CodeTruth = std::vector<bool>;

/// Codes in the order in which matchOf() counts them.
std::vector<const QueryNode*> codesOf(const QueryNode& query);

Match matchOf(const QueryNode& query, const NameForms& names, const CodeTruth& codes);

/// The chosen languages, kinds and years; availability is not in the index.
Match matchOf(const Facets& facets);

/// The words with signs ("C++") that the query wants in titles or anywhere; nullopt when it has none.
std::optional<Match> signedMatchOf(const QueryNode& query);

/// The same words exactly as typed in title and authors; only for queries that are nothing but words.
std::optional<Match> exactMatchOf(const QueryNode& query);

} // namespace kitapdar::catalogue
