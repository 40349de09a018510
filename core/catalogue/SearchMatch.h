// A query turned into the engine's language. Only tokens that core/text made get in, each in double quotes.
// Private to core/catalogue.
#pragma once

#include "core/catalogue/SearchIndex.h"
#include "core/catalogue/SearchQuery.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// An expression for MATCH, or a constant.
struct Match {
    enum class Kind { Nothing, Everything, Expression };
    Kind kind = Kind::Nothing;
    std::string expression;

    static Match nothing() { return {}; }
    static Match everything() { return {Kind::Everything, {}}; }
    static Match of(std::string text) { return {Kind::Expression, std::move(text)}; }
    /// The text for MATCH; "everything" is written out. Not for `Nothing`.
    std::string text() const;
};

Match both(const Match& a, const Match& b);
Match either(const Match& a, const Match& b);
Match without(const Match& a, const Match& b);

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

/// The chosen languages, kinds and years; availability is no matter of the index.
Match matchOf(const Facets& facets);

/// The same words exactly as typed in title and authors; only for queries that are nothing but words.
std::optional<Match> exactMatchOf(const QueryNode& query);

} // namespace kitapdar::catalogue
