// What is typed into the search box: parsed, turned into the query of each engine, and typed again as it was
// understood.
#include "core/catalogue/search/index/Fts5Text.h"
#include "core/catalogue/search/index/TsQueryText.h"
#include "core/catalogue/search/query/Query.h"
#include "core/catalogue/search/query/QueryMatch.h"
#include "core/text/Encoding.h"
#include "core/text/Transliterate.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/TsGrammar.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string>

namespace kitapdar::fuzz {

namespace {

using catalogue::Match;
using catalogue::QueryNode;
using Kind = QueryNode::Kind;

/// An empty index of SQLite, which refuses a query that is not in its language.
class Fts5 {
public:
    Fts5() {
        sqlite3* opened = nullptr;
        sqlite3_open(":memory:", &opened);
        m_database.reset(opened);
        sqlite3_exec(opened,
                     "create virtual table r using fts5 (title, author, subject, publisher, other, exact, facet)",
                     nullptr, nullptr, nullptr);
        sqlite3_stmt* prepared = nullptr;
        sqlite3_prepare_v2(opened, "select count(*) from r where r match ?1", -1, &prepared, nullptr);
        m_statement.reset(prepared);
    }

    bool understands(const std::string& text) {
        sqlite3_reset(m_statement.get());
        sqlite3_bind_text(m_statement.get(), 1, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        return sqlite3_step(m_statement.get()) == SQLITE_ROW;
    }

private:
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_database{nullptr, &sqlite3_close};
    std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> m_statement{nullptr, &sqlite3_finalize};
};

/// A query as a person could have typed it. What is open stands at its end, where nothing may follow it.
class Typing {
public:
    explicit Typing(const QueryNode& query) {
        put(query, false);
        if (m_open)
            while (m_text.ends_with(" )")) m_text.resize(m_text.size() - 2);
        else
            m_text += " )"; // closes nothing, but the word before it is finished
    }

    const std::string& text() const { return m_text; }
    /// Nothing of it is past the bounds of the parser, and no word of a field would join what stands beside it now.
    bool isWhole() const { return !m_hasOperator && m_text.size() <= 1000 && m_words < 40 && m_words + m_signs < 80; }

private:
    void put(const QueryNode& node, bool inGroup) {
        switch (node.kind) {
        case Kind::Words:
            return words(node);
        case Kind::Phrase:
            field(node);
            return value(node);
        case Kind::Code:
            m_text += node.text;
            return finishWord(node);
        case Kind::Whole:
            break; // says the whole query once more
        case Kind::Years:
            return named("year:" + std::to_string(node.from) + "-" + std::to_string(node.to));
        case Kind::Language:
            return named("lang:" + node.text);
        case Kind::Isbn:
            return named("isbn:\"" + node.text + '"');
        case Kind::Inventory:
            return named("inv:\"" + node.text + '"');
        case Kind::And:
            return group(node, " ", inGroup);
        case Kind::Or:
            return group(node, " OR ", inGroup);
        case Kind::Not:
            sign("NOT ");
            return put(node.children.front(), true);
        }
    }

    void group(const QueryNode& node, std::string_view between, bool inGroup) {
        if (inGroup) sign("( ");
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            if (i > 0) sign(between);
            // "and" binds tighter: it needs no brackets among alternatives.
            put(node.children[i], node.kind == Kind::And || node.children[i].kind == Kind::Or);
        }
        if (inGroup) sign(" )");
    }

    /// Words of a field carry its name each. Others may hold what would mean something outside a value; a year that is
    /// none is looked for as words.
    void words(const QueryNode& node) {
        std::string_view rest = node.text;
        if (node.field == catalogue::SearchField::Any) {
            const std::size_t last = node.open ? rest.rfind(' ') + 1 : rest.size(); // npos + 1 is 0
            if (last > 0) named("year:\"" + std::string(rest.substr(0, last)) + "\" ");
            rest.remove_prefix(last);
            if (rest.empty()) return;
            m_text += rest;
            return finishWord(node);
        }
        while (!rest.empty()) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            field(node);
            m_text += word;
            m_hasOperator = m_hasOperator || word == "AND" || word == "OR" || word == "NOT";
            ++m_words;
            if (!rest.empty()) m_text += ' ';
        }
        m_open = node.open;
    }

    void value(const QueryNode& node) {
        m_text += '"' + node.text;
        if (!node.open) m_text += '"';
        finishWord(node);
    }

    void field(const QueryNode& node) {
        switch (node.field) {
        case catalogue::SearchField::Author:
            return sign("author:");
        case catalogue::SearchField::Title:
            return sign("title:");
        case catalogue::SearchField::Subject:
            return sign("subject:");
        case catalogue::SearchField::Publisher:
            return sign("publisher:");
        case catalogue::SearchField::Any:
            break;
        }
    }

    void named(const std::string& text) {
        m_text += text;
        ++m_signs;
        ++m_words;
    }

    void sign(std::string_view text) {
        m_text += text;
        ++m_signs;
    }

    void finishWord(const QueryNode& node) {
        ++m_words;
        m_open = node.open;
    }

    std::string m_text;
    int m_words = 0;
    int m_signs = 0;
    bool m_open = false;
    bool m_hasOperator = false;
};

catalogue::CodeTruth everyOther(const QueryNode& query, bool first) {
    catalogue::CodeTruth truth;
    for (std::size_t i = 0; i < catalogue::codesOf(query).size(); ++i) truth.push_back((i % 2 == 0) == first);
    return truth;
}

void render(const Match& match) {
    if (match.kind == Match::Kind::Nothing) return;
    static Fts5 index;
    expect(index.understands(catalogue::fts5Text(match)), "SQLite understands every query");
    expect(isTsQuery(catalogue::tsQueryText(match)), "PostgreSQL understands every query");
}

/// A number is looked for in two ways: two years with a dash, or several words as one number. What was understood of it
/// cannot be typed.
bool saysTwice(const QueryNode& query) {
    if (query.kind == Kind::Whole) return true;
    const auto isOf = [](Kind kind) { return [kind](const QueryNode& child) { return child.kind == kind; }; };
    if (query.kind == Kind::Or && std::ranges::any_of(query.children, isOf(Kind::Years))) return true;
    return std::ranges::any_of(query.children, saysTwice);
}

void ask(std::string_view text) {
    const auto query = catalogue::parseQuery(text);
    if (!query) return;
    static const catalogue::NameForms forms{{"kizil orda", {"kizilorda", "kzil orda"}}, {"a", {"b", "c d"}}};
    for (const std::string& name : catalogue::possibleNames(*query)) expect(!name.empty(), "a name is of letters");
    for (const bool first : {true, false}) {
        render(catalogue::matchOf(*query, {}, everyOther(*query, first)));
        render(catalogue::matchOf(*query, forms, everyOther(*query, first)));
    }
    if (const auto exact = catalogue::exactMatchOf(*query)) render(*exact);

    if (saysTwice(*query)) return;
    const Typing typing(*query);
    if (!typing.isWhole()) return;
    const auto again = catalogue::parseQuery(typing.text());
    if (again && saysTwice(*again)) return;
    expect(again.has_value(), "what was understood can be typed");
    if (!again) return;
    for (const bool first : {true, false}) {
        expect(catalogue::matchOf(*again, {}, everyOther(*again, first)) ==
                   catalogue::matchOf(*query, {}, everyOther(*query, first)),
               "what was understood, typed, is understood in the same way");
    }
}

void run(std::string_view bytes) {
    ask(bytes);
    using text::Layout;
    if (text::decode(bytes, text::Encoding::Utf8)) {
        for (const Layout meant : {Layout::Kazakh, Layout::Russian})
            ask(text::swapLayout(bytes, Layout::English, meant));
    }
}

const Registered registered{{"SearchQuery", &run}};

} // namespace

} // namespace kitapdar::fuzz
