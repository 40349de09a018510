#include "core/catalogue/SearchMatch.h"

#include "core/catalogue/SearchText.h"
#include "core/text/Fold.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

using Kind = QueryNode::Kind;

std::string quoted(std::string_view token, bool open) { return '"' + std::string(token) + '"' + (open ? "*" : ""); }

Match oneOf(const std::vector<std::string>& alternatives) {
    Match match;
    for (const std::string& alternative : alternatives) match = either(match, Match::of(alternative));
    return match;
}

std::string joinedFrom(const std::vector<std::string>& words, std::size_t begin, std::size_t count) {
    std::string text;
    for (std::size_t i = begin; i < begin + count; ++i) {
        if (i > begin) text += ' ';
        text += words[i];
    }
    return text;
}

std::string_view columnOf(SearchField field) {
    switch (field) {
    case SearchField::Author:
        return "author";
    case SearchField::Title:
        return "title";
    case SearchField::Subject:
        return "subject";
    case SearchField::Any:
        break;
    }
    return {};
}

Match inColumn(SearchField field, Match match) {
    const std::string_view column = columnOf(field);
    if (column.empty() || match.kind != Match::Kind::Expression) return match;
    return Match::of("{" + std::string(column) + "} : (" + match.expression + ")");
}

std::vector<std::string> skeletonTokens(std::string_view text) {
    std::vector<std::string> tokens;
    for (const std::string& word : text::skeleton(text)) {
        if (std::string token = searchToken(word); !token.empty()) tokens.push_back(std::move(token));
    }
    return tokens;
}

/// Every year of a range, whole centuries and decades at once: the fewer words, the faster.
Match yearsMatch(int from, int to) {
    std::vector<std::string> words;
    for (int year = from; year <= to;) {
        if (year % 1000 == 0 && year + 999 <= to) {
            words.push_back(quoted(yearToken(year).substr(0, yearMark.size() + 1), true));
            year += 1000;
        } else if (year % 100 == 0 && year + 99 <= to) {
            words.push_back(quoted(yearToken(year).substr(0, yearMark.size() + 2), true));
            year += 100;
        } else if (year % 10 == 0 && year + 9 <= to) {
            words.push_back(quoted(decadeToken(year), false));
            year += 10;
        } else {
            words.push_back(quoted(yearToken(year), false));
            ++year;
        }
    }
    return oneOf(words);
}

class Builder {
public:
    Builder(const NameForms& names, const CodeTruth& codes) : m_names(names), m_codes(codes) {}

    Match build(const QueryNode& node) {
        switch (node.kind) {
        case Kind::Words:
            return inColumn(node.field, words(node));
        case Kind::Phrase:
            return inColumn(node.field, phrase(node));
        case Kind::Code: {
            const Match code = nextCode();
            return either(code, words(node));
        }
        case Kind::Isbn:
        case Kind::Inventory:
            return nextCode();
        case Kind::Years:
            return yearsMatch(node.from, node.to);
        case Kind::Language:
            return Match::of(quoted(std::string(languageMark) + searchToken(node.text), false));
        case Kind::And:
            return all(node);
        case Kind::Or:
            return any(node);
        case Kind::Not:
            return without(Match::everything(), build(node.children.front()));
        }
        return {};
    }

private:
    Match nextCode() { return m_codes[m_code++] ? Match::everything() : Match::nothing(); }

    static Match word(const std::string& token, bool open) {
        std::vector<std::string> variants;
        for (const std::string& variant : text::queryVariants(token)) {
            variants.push_back(quoted(searchToken(variant), open));
        }
        return oneOf(variants);
    }

    /// All words, where each run of them that is a name may stand in any of its forms.
    Match words(const QueryNode& node) const {
        const std::vector<std::string> tokens = skeletonTokens(node.text);
        Match match = Match::everything();
        for (std::size_t at = 0; at < tokens.size();) {
            std::size_t taken = 1;
            Match here = wordsFrom(tokens, at, taken, node.open);
            match = both(match, here);
            at += taken;
        }
        return match;
    }

    Match wordsFrom(const std::vector<std::string>& tokens, std::size_t at, std::size_t& taken, bool openEnd) const {
        const auto open = [&](std::size_t index) { return openEnd && index + 1 == tokens.size(); };
        for (std::size_t count = std::min(longestName, tokens.size() - at); count > 0; --count) {
            const auto forms = m_names.find(joinedFrom(tokens, at, count));
            if (forms == m_names.end()) continue;
            Match match = Match::everything();
            for (std::size_t i = at; i < at + count; ++i) match = both(match, word(tokens[i], open(i)));
            for (const std::string& form : forms->second) {
                match = either(match, Match::of(quoted(form, open(at + count - 1))));
            }
            taken = count;
            return match;
        }
        return word(tokens[at], open(at));
    }

    static Match phrase(const QueryNode& node) {
        const std::vector<std::string> tokens = skeletonTokens(node.text);
        return Match::of(quoted(joinedFrom(tokens, 0, tokens.size()), node.open));
    }

    Match all(const QueryNode& node) {
        Match wanted = Match::everything();
        Match unwanted;
        for (const QueryNode& child : node.children) {
            if (child.kind == Kind::Not) {
                unwanted = either(unwanted, build(child.children.front()));
            } else {
                wanted = both(wanted, build(child));
            }
        }
        return without(wanted, unwanted);
    }

    Match any(const QueryNode& node) {
        Match match;
        for (const QueryNode& child : node.children) match = either(match, build(child));
        return match;
    }

    const NameForms& m_names;
    const CodeTruth& m_codes;
    std::size_t m_code = 0;
};

void collectNames(const QueryNode& node, std::vector<std::string>& names) {
    for (const QueryNode& child : node.children) collectNames(child, names);
    if (node.kind != Kind::Words) return;
    const std::vector<std::string> tokens = skeletonTokens(node.text);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (std::size_t count = 1; count <= std::min(longestName, tokens.size() - at); ++count) {
            names.push_back(joinedFrom(tokens, at, count));
        }
    }
}

void collectCodes(const QueryNode& node, std::vector<const QueryNode*>& codes) {
    // The order in which Builder meets them: all() and any() build their children from left to right.
    if (node.kind == Kind::Code || node.kind == Kind::Isbn || node.kind == Kind::Inventory) codes.push_back(&node);
    for (const QueryNode& child : node.children) collectCodes(child, codes);
}

} // namespace

std::string Match::text() const { return kind == Kind::Everything ? quoted(kindMark, true) : expression; }

Match both(const Match& a, const Match& b) {
    if (a.kind == Match::Kind::Nothing || b.kind == Match::Kind::Everything) return a;
    if (b.kind == Match::Kind::Nothing || a.kind == Match::Kind::Everything) return b;
    return Match::of("(" + a.expression + ") AND (" + b.expression + ")");
}

Match either(const Match& a, const Match& b) {
    if (a.kind == Match::Kind::Everything || b.kind == Match::Kind::Nothing) return a;
    if (b.kind == Match::Kind::Everything || a.kind == Match::Kind::Nothing) return b;
    return Match::of(a.expression + " OR " + b.expression);
}

Match without(const Match& a, const Match& b) {
    if (a.kind == Match::Kind::Nothing || b.kind == Match::Kind::Nothing) return a;
    if (b.kind == Match::Kind::Everything) return Match::nothing();
    return Match::of("(" + a.text() + ") NOT (" + b.expression + ")");
}

std::vector<std::string> possibleNames(const QueryNode& query) {
    std::vector<std::string> names;
    collectNames(query, names);
    return names;
}

std::vector<const QueryNode*> codesOf(const QueryNode& query) {
    std::vector<const QueryNode*> codes;
    collectCodes(query, codes);
    return codes;
}

Match matchOf(const QueryNode& query, const NameForms& names, const CodeTruth& codes) {
    return Builder(names, codes).build(query);
}

Match matchOf(const Facets& facets) {
    Match match = Match::everything();
    const auto chosen = [&](std::string_view mark, const std::vector<std::string>& values) {
        std::vector<std::string> words;
        for (const std::string& value : values) words.push_back(quoted(std::string(mark) + searchToken(value), false));
        if (!words.empty()) match = both(match, oneOf(words));
    };
    chosen(languageMark, facets.languages);
    chosen(kindMark, facets.kinds);
    if (facets.yearFrom || facets.yearTo) {
        const int from = std::clamp(facets.yearFrom.value_or(firstYear), firstYear, lastYear);
        const int to = std::clamp(facets.yearTo.value_or(lastYear), firstYear, lastYear);
        match = both(match, yearsMatch(from, to));
    }
    return match;
}

std::optional<Match> exactMatchOf(const QueryNode& query) {
    if (query.kind != Kind::Words || query.field != SearchField::Any) return std::nullopt;
    Match match = Match::everything();
    for (const std::string& word : text::words(query.text)) {
        match = both(match, Match::of(quoted(std::string(exactMark) + searchToken(word), false)));
    }
    return match;
}

} // namespace kitapdar::catalogue
