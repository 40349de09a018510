#include "core/storage/postgres/MigrationText.h"

#include "core/storage/postgres/ExpressionText.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kitapdar::storage::postgres {

namespace {

/// A word, a text in quotes, or a sign, as it stands in its script.
struct Token {
    std::string_view text;
    bool isWord = false;
};
using Tokens = std::span<const Token>;

bool isWordLetter(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where the text that begins with a quote is closed; quotes within it are doubled.
std::size_t behindQuotes(std::string_view sql, std::size_t at) {
    const char quote = sql[at++];
    while (at < sql.size()) {
        if (sql[at++] != quote) continue;
        if (at == sql.size() || sql[at] != quote) return at;
        ++at;
    }
    return at;
}

std::string withoutComments(std::string_view script) {
    std::string sql;
    for (std::size_t at = 0; at < script.size();) {
        if (script.substr(at).starts_with("--")) {
            at = std::min(script.find('\n', at), script.size());
            continue;
        }
        const bool quoted = script[at] == '\'' || script[at] == '"';
        const std::size_t end = quoted ? behindQuotes(script, at) : at + 1;
        sql += script.substr(at, end - at);
        at = end;
    }
    return sql;
}

std::vector<Token> tokensOf(std::string_view sql) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < sql.size();) {
        const char c = sql[at];
        std::size_t end = at + 1;
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            at = end;
            continue;
        }
        const bool isWord = isWordLetter(c);
        if (isWord) {
            while (end < sql.size() && isWordLetter(sql[end])) ++end;
        } else if (c == '\'' || c == '"') {
            end = behindQuotes(sql, at);
        }
        tokens.push_back({sql.substr(at, end - at), isWord});
        at = end;
    }
    return tokens;
}

/// What stands between the first and the last of them, blanks too.
std::string_view textOf(Tokens tokens) {
    if (tokens.empty()) return {};
    const char* begin = tokens.front().text.data();
    const char* end = tokens.back().text.data() + tokens.back().text.size();
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// How far the tokens reach until a sign outside of brackets; all of them when it is not there.
std::size_t placeOf(Tokens tokens, std::string_view sign) {
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (depth == 0 && tokens[i].text == sign) return i;
        depth += tokens[i].text == "(" ? 1 : tokens[i].text == ")" ? -1 : 0;
    }
    return tokens.size();
}

std::vector<Tokens> partedBy(Tokens tokens, std::string_view sign) {
    std::vector<Tokens> parts;
    for (;;) {
        const std::size_t end = placeOf(tokens, sign);
        if (end > 0) parts.push_back(tokens.first(end));
        if (end == tokens.size()) return parts;
        tokens = tokens.subspan(end + 1);
    }
}

/// Reads tokens from left to right.
class Reading {
public:
    explicit Reading(Tokens tokens) : m_rest(tokens) {}

    /// Passes over these words when they come next; false: nothing is passed over.
    bool take(std::initializer_list<std::string_view> words) {
        if (m_rest.size() < words.size()) return false;
        if (!std::ranges::equal(words, m_rest.first(words.size()), {}, {}, &Token::text)) return false;
        m_rest = m_rest.subspan(words.size());
        return true;
    }
    bool isNext(std::string_view word) const { return !m_rest.empty() && m_rest.front().text == word; }
    bool isOver() const { return m_rest.empty(); }
    std::string_view next() {
        if (m_rest.empty()) return {};
        const std::string_view text = m_rest.front().text;
        m_rest = m_rest.subspan(1);
        return text;
    }
    std::string name() { return std::string(next()); }
    /// What the bracket that comes next encloses; it is passed over.
    Tokens brackets() {
        if (!take({"("})) return {};
        const std::size_t end = placeOf(m_rest, ")");
        const Tokens inside = m_rest.first(end);
        m_rest = m_rest.subspan(std::min(end + 1, m_rest.size()));
        return inside;
    }
    Tokens rest() const { return m_rest; }

private:
    Tokens m_rest;
};

std::string columnsIn(Tokens list) {
    std::string names;
    for (const Tokens part : partedBy(list, ",")) names += (names.empty() ? "" : ",") + std::string(part.front().text);
    return names;
}

class Schema {
public:
    explicit Schema(Definitions& all) : m_all(all) {}

    void carryOut(Tokens statement) {
        Reading read(statement);
        if (read.take({"create", "table"})) {
            read.take({"if", "not", "exists"});
            const std::string table = read.name();
            addTable(table, read.brackets());
        } else if (read.take({"create", "unique", "index"})) {
            addIndex(read, "unique ");
        } else if (read.take({"create", "index"})) {
            addIndex(read, "");
        } else if (read.isNext("drop")) {
            read.next();
            const std::string what = read.name();
            read.take({"if", "exists"});
            if (what == "index" || what == "table") drop(what, read.name());
        } else if (read.take({"alter", "table"})) {
            const std::string table = read.name();
            for (const Tokens change : partedBy(read.rest(), ",")) alter(table, Reading(change));
        }
    }

private:
    void addTable(const std::string& table, Tokens body) {
        m_all["table " + table] = "logged";
        for (const Tokens part : partedBy(body, ",")) add(table, Reading(part));
    }

    void addIndex(Reading& read, const std::string& unique) {
        const std::string index = read.name();
        read.take({"on"});
        const std::string table = read.name();
        if (read.take({"using"})) read.next();
        std::string columns;
        std::string expressions;
        for (const Tokens key : partedBy(read.brackets(), ",")) {
            const bool isColumn = std::ranges::find(key, "(", &Token::text) == key.end();
            columns += (columns.empty() ? "" : ",") + std::string(isColumn ? key.front().text : "*");
            if (!isColumn) expressions += std::string(textOf(key)) + " ; ";
        }
        if (read.isNext("where")) expressions += " " + std::string(textOf(read.rest()));
        m_all["index " + index] = withExpression(unique + "on " + table + " " + columns, expressions);
    }

    void drop(const std::string& what, const std::string& name) {
        m_all.erase(what + " " + name);
        if (what != "table") return;
        std::erase_if(m_all, [&](const auto& each) {
            return each.first.starts_with("column " + name + ".") || each.first.ends_with(" of " + name) ||
                   (each.first.starts_with("index ") && each.second.find("on " + name + " ") != std::string::npos);
        });
    }

    void alter(const std::string& table, Reading change) {
        if (change.take({"add"})) {
            change.take({"column"});
            add(table, change);
        } else if (change.take({"alter", "column"})) {
            const std::string column = change.name();
            if (!change.take({"drop", "not", "null"})) return;
            std::string& definition = m_all["column " + table + "." + column];
            constexpr std::string_view required = " not null";
            if (const auto at = definition.find(required); at != std::string::npos)
                definition.erase(at, required.size());
        } else if (change.take({"drop", "column"})) {
            change.take({"if", "exists"});
            dropColumn(table, change.name());
        } else if (change.take({"drop", "constraint"})) {
            change.take({"if", "exists"});
            m_all.erase("constraint " + change.name() + " of " + table);
        }
    }

    /// Constraints that speak of it go with it.
    void dropColumn(const std::string& table, const std::string& column) {
        m_all.erase("column " + table + "." + column);
        std::erase_if(m_all, [&](const auto& each) {
            const auto& [name, definition] = each;
            if (!name.starts_with("constraint ") || !name.ends_with(" of " + table)) return false;
            const std::vector<Token> tokens = tokensOf(definition);
            return std::ranges::find(tokens, column, &Token::text) != tokens.end();
        });
    }

    /// A column or a constraint.
    void add(const std::string& table, Reading part) {
        std::string name;
        if (part.take({"constraint"})) name = part.name();
        if (part.take({"primary", "key"}))
            return addConstraint(table, table + "_pkey", "p " + columnsIn(part.brackets()));
        if (part.take({"unique"})) return addConstraint(table, name, "u " + columnsIn(part.brackets()));
        if (name.empty()) return addColumn(table, part);
        addConstraint(table, name, part.take({"check"}) ? withExpression("c", textOf(part.brackets())) : "c");
    }

    void addConstraint(const std::string& table, const std::string& name, const std::string& what) {
        m_all["constraint " + name + " of " + table] = what;
    }

    /// Its name and type, and then what is said of it, in any order.
    void addColumn(const std::string& table, Reading part) {
        const std::string name = part.name();
        const std::string type = part.name();
        std::string collation, required, identity, byDefault, constraint;
        while (!part.isOver()) {
            if (part.take({"collate", "\"C\""})) {
                collation = " C";
            } else if (part.take({"not", "null"})) {
                required = " not null";
            } else if (part.take({"primary", "key"})) {
                required = " not null";
                addConstraint(table, table + "_pkey", "p " + name);
            } else if (part.take({"generated", "by", "default", "as", "identity"}) ||
                       part.take({"generated", "always", "as", "identity"})) {
                identity = " identity";
            } else if (part.take({"default"})) {
                byDefault = defaultIn(part);
            } else if (part.take({"constraint"})) {
                constraint = part.name();
            } else if (part.take({"unique"})) {
                addConstraint(table, constraint, "u " + name);
            } else if (part.take({"check"})) {
                addConstraint(table, constraint, withExpression("c", textOf(part.brackets())));
            } else if (part.take({"references"})) {
                const std::string other = part.name();
                part.brackets();
                addConstraint(table, table + "_" + name + "_fkey",
                              "f " + name + " " + other + (part.take({"on", "delete", "cascade"}) ? " c" : " a"));
            } else {
                part.next();
            }
        }
        const std::string column = type + collation + required + identity;
        m_all["column " + table + "." + name] =
            byDefault.empty() ? column : withExpression(column + " default", byDefault);
    }

    /// A text, a number or a call.
    static std::string defaultIn(Reading& part) {
        const Tokens from = part.rest();
        if (part.isNext("-")) part.next();
        part.next();
        if (part.take({"."})) part.next();
        if (part.isNext("(")) part.brackets();
        return std::string(textOf(from.first(from.size() - part.rest().size())));
    }

    Definitions& m_all;
};

} // namespace

void carryOut(std::string_view script, Definitions& schema) {
    const std::string sql = withoutComments(script);
    const std::vector<Token> tokens = tokensOf(sql);
    for (const Tokens statement : partedBy(tokens, ";")) Schema(schema).carryOut(statement);
}

std::string withExpression(const std::string& definition, std::string_view sql) {
    const std::string plain = plainExpression(sql);
    return plain.empty() ? definition : definition + ": " + plain;
}

} // namespace kitapdar::storage::postgres
