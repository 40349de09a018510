#include "core/catalogue/search/query/Query.h"

#include "core/catalogue/search/query/LanguageNames.h"
#include "core/catalogue/search/query/Lexer.h"
#include "core/text/Fold.h"
#include "core/text/StandardNumber.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

constexpr int deepestBrackets = 10;

using Kind = QueryNode::Kind;

bool searchable(std::string_view text) { return !text::skeleton(text).empty(); }

bool hasDigit(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t letterCount(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::optional<int> yearFrom(std::string_view digits) {
    if (digits.empty() || digits.size() > 4 ||
        !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) {
        return std::nullopt;
    }
    return std::min(std::stoi(std::string(digits)), lastYear);
}

/// "2001", "1990-1999", "1990-", "-1999"; the dash may be a long one.
std::optional<QueryNode> years(std::string_view text) {
    std::size_t dash = text.find('-');
    std::size_t after = dash + 1;
    for (const std::string_view longDash : {"–", "—"}) {
        if (dash != std::string_view::npos) break;
        dash = text.find(longDash);
        after = dash + longDash.size();
    }
    QueryNode node;
    node.kind = Kind::Years;
    if (dash == std::string_view::npos) {
        const auto year = yearFrom(text);
        if (!year) return std::nullopt;
        node.from = node.to = *year;
        return node;
    }
    const auto from = yearFrom(text.substr(0, dash));
    const auto to = yearFrom(text.substr(after));
    if (!from && !to) return std::nullopt;
    node.from = from.value_or(firstYear);
    node.to = to.value_or(lastYear);
    if (node.from > node.to) std::swap(node.from, node.to);
    return node;
}

/// "1990-1999" without a field: both years written out.
std::optional<QueryNode> rangeOfYears(std::string_view text) {
    constexpr int digitsOfBoth = 8;
    if (std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) != digitsOfBoth) return std::nullopt;
    auto range = years(text);
    if (!range || range->from < 1000 || range->to < 1000 || range->from == range->to) return std::nullopt;
    return range;
}

bool startsWithDigit(std::string_view text) { return !text.empty() && text.front() >= '0' && text.front() <= '9'; }

/// "И 345/2", "84 Қаз 7", "84(5Қаз)7 Ә 82": a few numbers, and letters that are fewer than those of a word. Several
/// words that each have both ("k1 k2") are several numbers.
bool isMarkOrNumber(std::string_view text) {
    constexpr std::size_t mostWords = 6;
    constexpr std::size_t mostLetters = 3;
    const auto words = text::words(text);
    if (words.size() > mostWords) return false;
    bool isOne = words.size() == 1;
    for (const std::string& word : words) {
        const auto parts = text::lettersAndDigits(word);
        const auto isShort = [](const std::string& part) { return hasDigit(part) || letterCount(part) <= mostLetters; };
        if (!std::ranges::all_of(parts, isShort)) return false;
        isOne = isOne || parts.size() == 1;
    }
    return isOne;
}

/// "978 601 200 123 5", "ISBN 978-…", "ISSN 0015-220X", "e-ISSN 0015-220X", "ISSN online 0015-220X".
bool beginsAsNumber(std::string_view text) {
    if (startsWithDigit(text)) return true;
    auto words = text::words(text);
    if (!words.empty() && words.front().size() == 1) words.erase(words.begin());
    if (words.empty()) return false;
    constexpr std::string_view names[] = {"isbn", "issn", "eissn", "pissn", "eisbn", "isbn10", "isbn13"};
    return std::ranges::find(names, words.front()) != std::end(names);
}

/// One number written in several words.
bool isNumber(std::string_view text) {
    if (!hasDigit(text)) return false;
    return isMarkOrNumber(text) || (beginsAsNumber(text) && !text::standardNumber(text).empty());
}

QueryNode wholeOf(std::string text) {
    QueryNode node;
    node.kind = Kind::Whole;
    node.text = std::move(text);
    return node;
}

/// Puts nodes together, without levels that say nothing.
std::optional<QueryNode> joined(Kind kind, std::vector<QueryNode> nodes) {
    if (nodes.empty()) return std::nullopt;
    if (nodes.size() == 1) return std::move(nodes.front());
    QueryNode node;
    node.kind = kind;
    for (QueryNode& child : nodes) {
        if (child.kind == kind) {
            std::ranges::move(child.children, std::back_inserter(node.children));
        } else {
            node.children.push_back(std::move(child));
        }
    }
    return node;
}

class Parser {
public:
    explicit Parser(std::vector<SearchToken> tokens) : m_tokens(std::move(tokens)) {}

    std::optional<QueryNode> parse() {
        std::vector<QueryNode> parts;
        while (!atEnd()) {
            if (auto part = anyOf(SearchField::Any)) parts.push_back(std::move(*part));
            if (!atEnd()) ++m_position; // a bracket that closes nothing
        }
        return joined(Kind::And, std::move(parts));
    }

private:
    using Type = SearchToken::Type;

    bool atEnd() const { return m_position == m_tokens.size(); }
    bool at(Type type) const { return !atEnd() && m_tokens[m_position].type == type; }
    bool take(Type type) {
        if (!at(type)) return false;
        ++m_position;
        return true;
    }

    std::optional<QueryNode> anyOf(SearchField field) {
        std::vector<QueryNode> sides;
        do {
            if (auto side = allOf(field)) sides.push_back(std::move(*side));
        } while (take(Type::Or));
        return joined(Kind::Or, std::move(sides));
    }

    std::optional<QueryNode> allOf(SearchField field) {
        std::vector<QueryNode> parts;
        while (!atEnd() && !at(Type::Or) && !at(Type::Close)) {
            if (take(Type::And)) continue;
            if (auto part = one(field)) add(parts, std::move(*part));
        }
        return joined(Kind::And, std::move(parts));
    }

    /// Words beside each other become one run: names of several words are found in it.
    static void add(std::vector<QueryNode>& parts, QueryNode part) {
        if (!parts.empty() && part.kind == Kind::Words && parts.back().kind == Kind::Words &&
            part.field == parts.back().field) {
            parts.back().text += ' ' + part.text;
            parts.back().open = part.open;
        } else {
            parts.push_back(std::move(part));
        }
    }

    std::optional<QueryNode> one(SearchField field) {
        if (take(Type::Not)) return negated(field);
        if (at(Type::Field)) return inField();
        if (take(Type::Open)) return inBrackets(field);
        if (at(Type::Or) || at(Type::Close) || at(Type::And) || atEnd()) return std::nullopt;
        const SearchToken& token = m_tokens[m_position++];
        if (!searchable(token.text)) return std::nullopt;
        QueryNode node;
        node.field = field;
        node.text = token.text;
        // What stands before an OR was being typed as well.
        const bool ends = token.last || at(Type::Or);
        node.open = ends && m_negations == 0 && !token.closed;
        if (token.type == Type::Phrase) {
            node.kind = Kind::Phrase;
            if (field == SearchField::Any && isNumber(token.text)) { // «978-601-…», as it was copied
                return joined(Kind::Or, {std::move(node), wholeOf(token.text)});
            }
        } else if (field == SearchField::Any && hasDigit(token.text)) {
            node.kind = Kind::Code;
            if (auto range = rangeOfYears(token.text)) return joined(Kind::Or, {std::move(node), std::move(*range)});
        }
        return node;
    }

    std::optional<QueryNode> negated(SearchField field) {
        while (take(Type::And)) {
        }
        ++m_negations;
        auto child = one(field);
        --m_negations;
        if (!child) return std::nullopt;
        if (child->kind == Kind::Not) return std::move(child->children.front());
        QueryNode node;
        node.kind = Kind::Not;
        node.children.push_back(std::move(*child));
        return node;
    }

    std::optional<QueryNode> inBrackets(SearchField field) {
        if (m_depth >= deepestBrackets) return std::nullopt;
        ++m_depth;
        auto inner = anyOf(field);
        --m_depth;
        take(Type::Close);
        return inner;
    }

    std::optional<QueryNode> inField() {
        const SearchToken token = m_tokens[m_position++];
        switch (token.field) {
        case SearchToken::Field::Author:
            return one(SearchField::Author);
        case SearchToken::Field::Title:
            return one(SearchField::Title);
        case SearchToken::Field::Subject:
            return one(SearchField::Subject);
        case SearchToken::Field::Publisher:
            return one(SearchField::Publisher);
        case SearchToken::Field::Any:
            return one(SearchField::Any);
        default:
            return valueOf(token);
        }
    }

    static std::optional<QueryNode> valueOf(const SearchToken& token) {
        QueryNode node;
        node.text = token.text;
        if (node.text.empty()) return std::nullopt;
        if (token.field == SearchToken::Field::Year) {
            if (auto found = years(token.text)) return found;
            return searchable(token.text) ? std::optional(node) : std::nullopt;
        }
        if (token.field == SearchToken::Field::Isbn) node.kind = Kind::Isbn;
        if (token.field == SearchToken::Field::Inventory) node.kind = Kind::Inventory;
        if (token.field == SearchToken::Field::Language) {
            node.kind = Kind::Language;
            node.text = languageNamed(token.text);
            if (node.text.empty()) return std::nullopt;
        }
        return node;
    }

    std::vector<SearchToken> m_tokens;
    std::size_t m_position = 0;
    int m_depth = 0;
    int m_negations = 0;
};

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

/// Operators that have nothing to join are words: "AND OR NOT" may be a title.
std::vector<SearchToken> withOperatorsAsWords(std::vector<SearchToken> tokens) {
    using Type = SearchToken::Type;
    for (SearchToken& token : tokens) {
        const bool joins = token.type == Type::And || token.type == Type::Or || token.type == Type::Not;
        if (!joins || token.text.empty()) continue;
        token.type = Type::Word;
        token.closed = true; // typed to its end
    }
    return tokens;
}

/// Several words that are one number: of a book as printed, of a copy or of a shelf with a few letters in it; or two
/// years with a dash between them.
std::optional<QueryNode> wholeNumber(std::string_view text, const std::vector<SearchToken>& tokens) {
    using Type = SearchToken::Type;
    constexpr std::size_t longest = 64; // bytes
    std::string whole = trimmed(text);
    const auto isBracket = [](const SearchToken& token) {
        return token.type == Type::Open || token.type == Type::Close;
    };
    const bool words = std::ranges::all_of(
        tokens, [&](const SearchToken& token) { return token.type == Type::Word || isBracket(token); });
    if (tokens.size() < 2 || whole.size() > longest || !words || !hasDigit(whole)) return std::nullopt;
    if (std::ranges::any_of(tokens, isBracket)) { // "(84 Қаз 7)", "ISSN (online) 0015-220X"
        std::erase_if(whole, [](char c) { return c == '(' || c == ')'; });
        whole = trimmed(whole);
    }
    std::string together = whole;
    std::erase(together, ' ');
    if (auto range = rangeOfYears(together)) return range;
    return isNumber(whole) ? std::optional(wholeOf(whole)) : std::nullopt;
}

std::string_view nameOf(SearchField field) {
    switch (field) {
    case SearchField::Author:
        return "author:";
    case SearchField::Title:
        return "title:";
    case SearchField::Subject:
        return "subject:";
    case SearchField::Publisher:
        return "publisher:";
    case SearchField::Any:
        break;
    }
    return "";
}

std::string describeGroup(std::string_view name, const QueryNode& node) {
    std::string line = "(" + std::string(name);
    for (const QueryNode& child : node.children) line += ' ' + describe(child);
    return line + ')';
}

} // namespace

std::optional<QueryNode> parseQuery(std::string_view text) {
    const auto tokens = searchTokens(text);
    auto query = Parser(tokens).parse();
    if (!query) query = Parser(withOperatorsAsWords(tokens)).parse();
    auto whole = wholeNumber(text, tokens);
    if (!query || !whole) return query;
    std::vector<QueryNode> sides;
    sides.push_back(std::move(*whole));
    sides.push_back(std::move(*query));
    return joined(Kind::Or, std::move(sides));
}

bool asksForNothing(std::string_view text) {
    const auto tokens = searchTokens(text);
    if (tokens.empty()) return trimmed(text).empty(); // signs that join nothing are none
    return std::ranges::all_of(tokens, [](const SearchToken& token) {
        return token.type == SearchToken::Type::Phrase && trimmed(token.text).empty();
    });
}

std::optional<QueryNode> inTitle(const QueryNode& query) {
    if (query.kind != Kind::Words || query.field != SearchField::Any) return std::nullopt;
    QueryNode titled = query;
    titled.field = SearchField::Title;
    return titled;
}

std::string describe(const QueryNode& node) {
    const std::string star = node.open ? "*" : "";
    const std::string field(nameOf(node.field));
    switch (node.kind) {
    case Kind::Words:
        return field + text::exactText(node.text) + star;
    case Kind::Phrase:
        return field + '"' + text::exactText(node.text) + '"' + star;
    case Kind::Code:
        return '#' + node.text + star;
    case Kind::Whole:
        return "##" + node.text;
    case Kind::Years:
        return "year:" + std::to_string(node.from) + '-' + std::to_string(node.to);
    case Kind::Language:
        return "lang:" + node.text;
    case Kind::Isbn:
        return "isbn:" + node.text;
    case Kind::Inventory:
        return "inv:" + node.text;
    case Kind::And:
        return describeGroup("and", node);
    case Kind::Or:
        return describeGroup("or", node);
    case Kind::Not:
        return describeGroup("not", node);
    }
    return {};
}

} // namespace kitapdar::catalogue
