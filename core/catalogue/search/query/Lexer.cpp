#include "core/catalogue/search/query/Lexer.h"

#include "core/text/Fold.h"
#include "core/text/StandardNumber.h"

#include <algorithm>
#include <optional>

namespace kitapdar::catalogue {

namespace {

constexpr std::size_t longestText = 1000; // bytes
constexpr std::size_t mostTokens = 80;
constexpr int mostWords = 40;

using Field = SearchToken::Field;
using Type = SearchToken::Type;

struct FieldName {
    std::string_view name; // lower case
    Field field;
};
constexpr FieldName fieldNames[] = {
    {"author", Field::Author},
    {"автор", Field::Author},
    {"авторы", Field::Author},
    {"авторлар", Field::Author},
    {"авторлары", Field::Author},
    {"title", Field::Title},
    {"название", Field::Title},
    {"заглавие", Field::Title},
    {"атауы", Field::Title},
    {"атау", Field::Title},
    {"subject", Field::Subject},
    {"тема", Field::Subject},
    {"рубрика", Field::Subject},
    {"предмет", Field::Subject},
    {"тақырып", Field::Subject},
    {"тақырыбы", Field::Subject},
    {"year", Field::Year},
    {"год", Field::Year},
    {"жыл", Field::Year},
    {"жылы", Field::Year},
    {"publisher", Field::Publisher},
    {"издательство", Field::Publisher},
    {"издатель", Field::Publisher},
    {"баспа", Field::Publisher},
    {"баспасы", Field::Publisher},
    {"isbn", Field::Isbn},
    {"issn", Field::Isbn},
    {"inv", Field::Inventory},
    {"инв", Field::Inventory},
    {"lang", Field::Language},
    {"language", Field::Language},
    {"язык", Field::Language},
    {"тіл", Field::Language},
    {"тілі", Field::Language},
    {"keyword", Field::Any},
};

constexpr std::string_view quotes[] = {"\"", "«", "»", "“", "”", "„"};
constexpr std::string_view noBreakSpace = "\u00A0";

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_rest(text.substr(0, longestText)) {}

    std::vector<SearchToken> run() {
        while (skipBlanks(), !m_rest.empty() && m_tokens.size() < mostTokens && m_words < mostWords) step();
        skipBlanks();
        if (!m_tokens.empty() && m_rest.empty()) m_tokens.back().last = true;
        return std::move(m_tokens);
    }

private:
    static std::size_t quoteAt(std::string_view text) {
        for (const std::string_view quote : quotes) {
            if (text.starts_with(quote)) return quote.size();
        }
        return 0;
    }

    static std::size_t blankAt(std::string_view text) {
        if (static_cast<unsigned char>(text.front()) <= ' ') return 1;
        return text.starts_with(noBreakSpace) ? noBreakSpace.size() : 0;
    }

    void skipBlanks() {
        while (!m_rest.empty()) {
            const std::size_t blank = blankAt(m_rest);
            if (blank == 0) return;
            m_rest.remove_prefix(blank);
        }
    }

    bool take(std::string_view sign) {
        if (!m_rest.starts_with(sign)) return false;
        m_rest.remove_prefix(sign.size());
        return true;
    }

    void put(Type type, std::string_view text = {}) {
        SearchToken token;
        token.type = type;
        token.text = text;
        if (type == Type::Word || type == Type::Phrase) ++m_words;
        m_tokens.push_back(std::move(token));
    }

    void step() {
        if (const std::size_t quote = quoteAt(m_rest)) {
            m_rest.remove_prefix(quote);
            return phrase();
        }
        if (take("(")) return put(Type::Open);
        if (take(")")) return put(Type::Close);
        if (take("||") || take("|")) return put(Type::Or);
        if (take("&&") || take("&")) return put(Type::And);
        if (m_rest.front() == '-' || m_rest.front() == '!') return sign();
        chunk();
    }

    void phrase() {
        std::size_t end = 0;
        while (end < m_rest.size() && quoteAt(m_rest.substr(end)) == 0) ++end;
        put(Type::Phrase, m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        if (m_rest.empty()) return;
        m_tokens.back().closed = true;
        m_rest.remove_prefix(quoteAt(m_rest));
    }

    /// A minus at the beginning of a word means "without"; one that stands alone is a dash.
    void sign() {
        m_rest.remove_prefix(1);
        if (!m_rest.empty() && blankAt(m_rest) == 0 && m_rest.front() != '-') put(Type::Not);
    }

    /// Length of what stands together: to a blank, a quote, or a bracket that was not opened inside.
    std::size_t chunkLength() const {
        int depth = 0;
        std::size_t length = 0;
        for (; length < m_rest.size(); ++length) {
            const std::string_view here = m_rest.substr(length);
            if (blankAt(here) != 0 || quoteAt(here) != 0 || here.front() == '|') break;
            if (here.front() == '(') ++depth;
            if (here.front() == ')' && depth-- == 0) break;
        }
        return length;
    }

    void chunk() {
        const std::size_t length = chunkLength();
        const std::string_view text = m_rest.substr(0, length);
        const std::size_t colon = text.find(':');
        if (colon != std::string_view::npos) {
            if (const auto field = fieldNamed(text.substr(0, colon))) {
                m_rest.remove_prefix(colon + 1);
                return fieldToken(*field);
            }
        }
        m_rest.remove_prefix(length);
        if (text == "OR") return put(Type::Or, text);
        if (text == "AND") return put(Type::And, text);
        if (text == "NOT") return put(Type::Not, text);
        put(Type::Word, text);
    }

    static std::optional<Field> fieldNamed(std::string_view name) {
        const auto words = text::words(name);
        if (words.size() != 1) return std::nullopt;
        const auto* const found = std::ranges::find(fieldNames, words.front(), &FieldName::name);
        if (found == std::end(fieldNames)) return std::nullopt;
        return found->field;
    }

    void fieldToken(Field field) {
        put(Type::Field);
        m_tokens.back().field = field;
        if (field == Field::Any || field == Field::Author || field == Field::Title || field == Field::Subject ||
            field == Field::Publisher) {
            return;
        }
        skipBlanks();
        if (m_rest.empty()) return;
        if (const std::size_t quote = quoteAt(m_rest)) {
            m_rest.remove_prefix(quote);
            phrase();
            std::string value = std::move(m_tokens.back().text);
            m_tokens.pop_back();
            m_tokens.back().text = std::move(value);
            return;
        }
        m_tokens.back().text = value();
        while (skipBlanks(), !m_rest.empty() && continues(field, m_tokens.back().text)) {
            m_tokens.back().text += ' ' + value();
        }
    }

    std::string value() {
        const std::size_t length = chunkLength();
        std::string text(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return text;
    }

    /// Numbers with blanks in them: "isbn:978 601 200", "inv:И 345/2".
    bool continues(Field field, std::string_view before) const {
        const std::string_view next = m_rest.substr(0, chunkLength());
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (next.empty() || !isDigit(next.front())) return false;
        if (field == Field::Inventory) return std::ranges::none_of(before, isDigit);
        return field == Field::Isbn && text::standardNumber(before).empty() && std::ranges::all_of(next, [&](char c) {
                   return isDigit(c) || c == '-' || c == '.' || c == 'x' || c == 'X';
               });
    }

    std::string_view m_rest;
    std::vector<SearchToken> m_tokens;
    int m_words = 0;
};

} // namespace

std::vector<SearchToken> searchTokens(std::string_view text) { return Lexer(text).run(); }

} // namespace kitapdar::catalogue
