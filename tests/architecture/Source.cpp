#include "tests/architecture/Source.h"

#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <utility>

namespace kitapdar::architecture {

namespace {

bool isWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

class Taker {
public:
    Taker(std::string path, std::string_view text) : m_text(text) { m_source.path = std::move(path); }

    Source take() {
        m_source.code.emplace_back();
        while (m_at < m_text.size()) step();
        return std::move(m_source);
    }

private:
    void step() {
        if (startsWith("//")) {
            skipUntil("\n");
        } else if (startsWith("/*")) {
            skipPast("*/");
        } else if (atLineStart() && startsWith("#include")) {
            include();
        } else if (m_text[m_at] == '"') {
            isRaw() ? rawString() : string();
        } else if (m_text[m_at] == '\'' && !isDigitSeparator()) {
            character();
        } else {
            put(m_text[m_at++]);
        }
    }

    bool startsWith(std::string_view word) const { return m_text.substr(m_at).starts_with(word); }
    bool atLineStart() const {
        return std::all_of(m_source.code.back().begin(), m_source.code.back().end(), [](char c) { return c == ' '; });
    }
    int line() const { return static_cast<int>(m_source.code.size()); }

    void put(char c) {
        if (c == '\n') {
            m_source.code.emplace_back();
            return;
        }
        if (c != ' ' && c != '\t') m_joins = false;
        m_source.code.back() += c;
    }
    void countLines(std::string_view passed) {
        for (const char c : passed) {
            if (c == '\n') m_source.code.emplace_back();
        }
    }
    void skipUntil(std::string_view end) { m_at = std::min(m_text.find(end, m_at), m_text.size()); }
    void skipPast(std::string_view end) {
        const std::size_t from = m_at;
        skipUntil(end);
        m_at = std::min(m_at + end.size(), m_text.size());
        countLines(m_text.substr(from, m_at - from));
    }

    void include() {
        const std::size_t open = m_text.find_first_of("\"<\n", m_at);
        skipUntil("\n");
        if (open >= m_at) return;
        const bool own = m_text[open] == '"';
        const std::size_t close = m_text.find(own ? '"' : '>', open + 1);
        if (close >= m_at) return;
        m_source.includes.push_back({line(), std::string(m_text.substr(open + 1, close - open - 1)), own});
    }

    /// The text of a literal goes to the literal before it when only white space stands between them.
    void literal(std::string text) {
        if (m_joins) {
            m_source.literals.back().text += text;
        } else {
            m_source.literals.push_back({line(), std::move(text)});
        }
        m_source.code.back() += "\"\"";
        m_joins = true;
    }

    void string() {
        std::string text;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
                text += m_text[m_at] == 'n' || m_text[m_at] == 't' ? ' ' : m_text[m_at];
            } else {
                text += m_text[m_at];
            }
        }
        if (m_at < m_text.size() && m_text[m_at] == '"') ++m_at;
        literal(std::move(text));
    }

    bool isRaw() const { return m_at > 0 && m_text[m_at - 1] == 'R'; }
    void rawString() {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos) {
            ++m_at;
            return;
        }
        const std::string end = ")" + std::string(m_text.substr(m_at + 1, open - m_at - 1)) + "\"";
        const std::size_t close = std::min(m_text.find(end, open), m_text.size());
        const std::string_view text = m_text.substr(open + 1, close - open - 1);
        literal(std::string(text));
        countLines(text);
        m_at = std::min(close + end.size(), m_text.size());
    }

    /// 1'000: an apostrophe inside a number.
    bool isDigitSeparator() const {
        std::size_t begin = m_at;
        while (begin > 0 && (isWordCharacter(m_text[begin - 1]) || m_text[begin - 1] == '\'')) --begin;
        return begin < m_at && std::isdigit(static_cast<unsigned char>(m_text[begin]));
    }
    void character() {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '\'' && m_text[m_at] != '\n'; ++m_at) {
            if (m_text[m_at] == '\\') ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '\'') ++m_at;
        put('\'');
        put('\'');
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Source m_source;
    bool m_joins = false;
};

} // namespace

Source takeApart(std::string path, std::string_view text) { return Taker(std::move(path), text).take(); }

std::vector<Source> readSources(bool withTests) {
    const std::filesystem::path root = test::sourceFolder();
    std::vector<Source> sources;
    for (const char* folder : {"app", "core", "ui", "wording", "tests"}) {
        if (folder == std::string_view("tests") && !withTests) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
            sources.push_back(
                takeApart(entry.path().lexically_relative(root).generic_string(), test::readFile(entry.path())));
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return sources;
}

} // namespace kitapdar::architecture
