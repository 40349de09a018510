#include "core/catalogue/search/query/QueryMatch.h"

#include "core/catalogue/search/index/DocumentText.h"
#include "core/text/Fold.h"
#include "core/text/Repair.h"
#include "core/text/StandardNumber.h"

#include <algorithm>
#include <utility>

namespace kitapdar::catalogue {

namespace {

using Kind = QueryNode::Kind;

Match oneOf(std::vector<Match> alternatives) {
    Match match;
    for (Match& alternative : alternatives) match = either(std::move(match), std::move(alternative));
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

std::vector<std::string> skeletonTokens(std::string_view text) {
    std::vector<std::string> tokens;
    for (const std::string& word : text::skeleton(text)) {
        if (std::string token = searchToken(word); !token.empty()) tokens.push_back(std::move(token));
    }
    return tokens;
}

/// The tokens of a form from the table of names.
std::vector<std::string> formTokens(std::string_view form) {
    std::vector<std::string> tokens;
    while (!form.empty()) {
        const std::size_t end = std::min(form.find(' '), form.size());
        if (std::string token = searchToken(form.substr(0, end)); !token.empty()) tokens.push_back(std::move(token));
        form.remove_prefix(std::min(end + 1, form.size()));
    }
    return tokens;
}

/// Parted by blanks, as the lexer knows them.
std::vector<std::string> chunksOf(std::string_view text) {
    constexpr std::string_view noBreakSpace = "\u00A0";
    std::vector<std::string> chunks;
    bool inside = false;
    while (!text.empty()) {
        const bool wide = text.starts_with(noBreakSpace);
        const bool blank = wide || static_cast<unsigned char>(text.front()) <= ' ';
        if (!blank && !inside) chunks.emplace_back();
        if (!blank) chunks.back() += text.front();
        inside = !blank;
        text.remove_prefix(wide ? noBreakSpace.size() : 1);
    }
    return chunks;
}

bool mayBeSigned(const QueryNode& node) {
    const bool isText = node.kind == Kind::Words || node.kind == Kind::Code || node.kind == Kind::Phrase;
    return isText && (node.field == SearchField::Any || node.field == SearchField::Title);
}

Match signsMatch(const std::vector<std::string>& signedWords) {
    Match match = Match::everything();
    for (const std::string& word : signedWords) match = both(std::move(match), Match::word(exactToken(word)));
    return match;
}

/// Every year of a range, whole centuries and decades at once: the fewer words, the faster.
Match yearsMatch(int from, int to) {
    std::vector<Match> words;
    for (int year = from; year <= to;) {
        if (year % 1000 == 0 && year + 999 <= to) {
            words.push_back(Match::word(yearToken(year).substr(0, yearMark.size() + 1), true));
            year += 1000;
        } else if (year % 100 == 0 && year + 99 <= to) {
            words.push_back(Match::word(yearToken(year).substr(0, yearMark.size() + 2), true));
            year += 100;
        } else if (year % 10 == 0 && year + 9 <= to) {
            words.push_back(Match::word(decadeToken(year)));
            year += 10;
        } else {
            words.push_back(Match::word(yearToken(year)));
            ++year;
        }
    }
    return oneOf(std::move(words));
}

class Builder {
public:
    Builder(const NameForms& names, const CodeTruth& codes) : m_names(names), m_codes(codes) {}

    Match build(const QueryNode& node) {
        switch (node.kind) {
        case Kind::Words:
            return words(node);
        case Kind::Phrase:
            return phrase(node);
        case Kind::Code: {
            Match code = either(nextCode(), numbered(node));
            return either(std::move(code), words(node));
        }
        case Kind::Whole:
        case Kind::Isbn:
            return either(nextCode(), numbered(node));
        case Kind::Inventory:
            return nextCode();
        case Kind::Years:
            return yearsMatch(node.from, node.to);
        case Kind::Language:
            return Match::word(codeToken(languageMark, node.text));
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

    /// As ISBN or ISSN, right or wrong, in whatever spelling; a shelf mark unless the field says that it is none.
    static Match numbered(const QueryNode& node) {
        const std::string number = text::standardNumber(node.text);
        Match match = number.empty() ? Match::nothing() : Match::word(numberToken(number));
        if (node.kind == Kind::Isbn) return match;
        return either(std::move(match), Match::word(shelfToken(node.text)));
    }

    static Match word(const std::string& token, bool open, SearchField field) {
        std::vector<Match> variants;
        for (const std::string& variant : text::queryVariants(token)) {
            variants.push_back(Match::word(searchToken(variant), open, field));
        }
        // "И345" where the book has "И 345".
        const auto parts = text::lettersAndDigits(token);
        if (parts.size() > 1) variants.push_back(Match::phrase(parts, open, field));
        return oneOf(std::move(variants));
    }

    /// Word by word where one has another form than that of its letters; the words between those in runs, for names.
    Match words(const QueryNode& node) const {
        Match match = Match::everything();
        QueryNode run = node;
        run.text.clear();
        const auto chunks = chunksOf(node.text);
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            QueryNode chunk = node;
            chunk.text = chunks[i];
            chunk.open = node.open && i + 1 == chunks.size();
            Match other = otherForms(chunk);
            run.open = chunk.open;
            if (other.kind == Match::Kind::Nothing) {
                run.text += chunk.text + ' ';
                continue;
            }
            run.open = false;
            match = both(both(std::move(match), plainWords(run)), either(plainWords(chunk), std::move(other)));
            run.text.clear();
        }
        return both(std::move(match), plainWords(run));
    }

    /// "С++" in Cyrillic letters is "C++" in Latin ones; Kazakh that was read as cp1251 once may be typed as it is
    /// shown there ("єлемі" for "әлемі").
    Match otherForms(const QueryNode& chunk) const {
        Match match;
        QueryNode meant = chunk;
        if (const auto found = text::signedWords(chunk.text); mayBeSigned(chunk) && !found.words.empty()) {
            meant.text = found.rest;
            meant.open = false;
            match = both(signsMatch(found.words), plainWords(meant));
        }
        meant.open = chunk.open;
        for (const text::Encoding original : {text::Encoding::Pt154, text::Encoding::Kz1048}) {
            auto repaired = text::repairMisread(chunk.text, original);
            if (!repaired) continue;
            meant.text = std::move(*repaired);
            match = either(std::move(match), plainWords(meant));
        }
        return match;
    }

    /// All words, where each run of them that is a name may stand in any of its forms.
    Match plainWords(const QueryNode& node) const {
        const std::vector<std::string> tokens = skeletonTokens(node.text);
        Match match = Match::everything();
        for (std::size_t at = 0; at < tokens.size();) {
            std::size_t taken = 1;
            Match here = wordsFrom(tokens, at, taken, node);
            match = both(std::move(match), std::move(here));
            at += taken;
        }
        return match;
    }

    Match wordsFrom(const std::vector<std::string>& tokens, std::size_t at, std::size_t& taken,
                    const QueryNode& node) const {
        const auto open = [&](std::size_t index) { return node.open && index + 1 == tokens.size(); };
        for (std::size_t count = std::min(longestName, tokens.size() - at); count > 0; --count) {
            const auto forms = m_names.find(joinedFrom(tokens, at, count));
            if (forms == m_names.end()) continue;
            Match match = Match::everything();
            for (std::size_t i = at; i < at + count; ++i) {
                match = both(std::move(match), word(tokens[i], open(i), node.field));
            }
            for (const std::string& form : forms->second) {
                match = either(std::move(match), Match::phrase(formTokens(form), open(at + count - 1), node.field));
            }
            taken = count;
            return match;
        }
        return word(tokens[at], open(at), node.field);
    }

    Match phrase(const QueryNode& node) const {
        const std::vector<std::string> tokens = skeletonTokens(node.text);
        Match match = Match::phrase(tokens, node.open, node.field);
        // A name in quotes is the same person and place.
        if (const auto forms = m_names.find(joinedFrom(tokens, 0, tokens.size())); forms != m_names.end()) {
            for (const std::string& form : forms->second)
                match = either(std::move(match), Match::phrase(formTokens(form), node.open, node.field));
        }
        // The book may have "&" for it, which is no word.
        std::string text;
        bool conjunction = false;
        for (const std::string& word : text::words(node.text)) {
            const bool here = word == "и" || word == "және" || word == "and";
            conjunction = conjunction || here;
            if (!here) text += word + ' ';
        }
        if (!conjunction) return match;
        return either(std::move(match), Match::phrase(skeletonTokens(text), node.open, node.field));
    }

    Match all(const QueryNode& node) {
        Match wanted = Match::everything();
        Match unwanted;
        for (const QueryNode& child : node.children) {
            if (child.kind == Kind::Not) {
                unwanted = either(std::move(unwanted), build(child.children.front()));
            } else {
                wanted = both(std::move(wanted), build(child));
            }
        }
        return without(std::move(wanted), std::move(unwanted));
    }

    Match any(const QueryNode& node) {
        Match match;
        for (const QueryNode& child : node.children) match = either(std::move(match), build(child));
        return match;
    }

    const NameForms& m_names;
    const CodeTruth& m_codes;
    std::size_t m_code = 0;
};

void collectNames(const QueryNode& node, std::vector<std::string>& names) {
    for (const QueryNode& child : node.children) collectNames(child, names);
    if (node.kind != Kind::Words && node.kind != Kind::Phrase) return;
    const std::vector<std::string> tokens = skeletonTokens(node.text);
    if (node.kind == Kind::Phrase) {
        if (!tokens.empty() && tokens.size() <= longestName) names.push_back(joinedFrom(tokens, 0, tokens.size()));
        return;
    }
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (std::size_t count = 1; count <= std::min(longestName, tokens.size() - at); ++count) {
            names.push_back(joinedFrom(tokens, at, count));
        }
    }
}

void collectCodes(const QueryNode& node, std::vector<const QueryNode*>& codes) {
    // The order in which Builder meets them: all() and any() build their children from left to right.
    if (node.kind == Kind::Code || node.kind == Kind::Whole || node.kind == Kind::Isbn || node.kind == Kind::Inventory)
        codes.push_back(&node);
    for (const QueryNode& child : node.children) collectCodes(child, codes);
}

} // namespace

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
        std::vector<Match> words;
        for (const std::string& value : values) words.push_back(Match::word(codeToken(mark, value)));
        if (!words.empty()) match = both(std::move(match), oneOf(std::move(words)));
    };
    chosen(languageMark, facets.languages);
    chosen(kindMark, facets.kinds);
    if (facets.yearFrom || facets.yearTo) {
        const int from = std::clamp(facets.yearFrom.value_or(firstYear), firstYear, lastYear);
        const int to = std::clamp(facets.yearTo.value_or(lastYear), firstYear, lastYear);
        match = both(std::move(match), yearsMatch(from, to));
    }
    return match;
}

std::optional<Match> signedMatchOf(const QueryNode& query) {
    if (query.kind == Kind::And) {
        std::optional<Match> match;
        for (const QueryNode& child : query.children) {
            auto part = signedMatchOf(child);
            if (part) match = match ? both(std::move(*match), std::move(*part)) : std::move(*part);
        }
        return match;
    }
    if (!mayBeSigned(query)) return std::nullopt;
    const auto found = text::signedWords(query.text).words;
    return found.empty() ? std::nullopt : std::optional(signsMatch(found));
}

std::optional<Match> exactMatchOf(const QueryNode& query) {
    if (query.kind != Kind::Words || query.field != SearchField::Any) return std::nullopt;
    const text::SignedWords found = text::signedWords(query.text);
    Match match = signsMatch(found.words);
    for (const std::string& word : text::words(found.rest)) {
        match = both(std::move(match), Match::word(exactToken(word)));
    }
    return match;
}

} // namespace kitapdar::catalogue
