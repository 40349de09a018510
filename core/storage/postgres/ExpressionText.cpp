#include "core/storage/postgres/ExpressionText.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace kitapdar::storage::postgres {

namespace {

using Tokens = std::vector<std::string>;

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Reads one token after another.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    Tokens tokens() {
        Tokens all;
        for (std::string token = next(); !token.empty(); token = next()) {
            if (token == "::")
                skipType();
            else
                all.push_back(std::move(token));
        }
        return all;
    }

private:
    std::string take(std::size_t size) {
        std::string token(m_rest.substr(0, size));
        m_rest.remove_prefix(token.size());
        return token;
    }

    std::string next() {
        constexpr std::string_view skipped =
            " \t\r\n()[]\""; // names stand in quotes when they are words of the language
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(skipped), m_rest.size()));
        if (m_rest.empty()) return {};
        if (m_rest.front() == '\'') return take(quoted());
        if (isWordByte(m_rest.front())) return word();
        constexpr std::string_view operators = "<>=!+-*/|:";
        const std::size_t size = std::min(m_rest.find_first_not_of(operators), m_rest.size());
        std::string token = take(std::max<std::size_t>(size, 1));
        return token == "!=" ? "<>" : token;
    }

    /// To the end of the text, in which a quote stands twice.
    std::size_t quoted() const {
        for (std::size_t at = 1; at < m_rest.size(); ++at) {
            if (m_rest[at] != '\'') continue;
            if (at + 1 == m_rest.size() || m_rest[at + 1] != '\'') return at + 1;
            ++at;
        }
        return m_rest.size();
    }

    std::string word() {
        const auto end = std::ranges::find_if_not(m_rest, isWordByte);
        std::string token = take(static_cast<std::size_t>(end - m_rest.begin()));
        std::ranges::transform(token, token.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
        return token;
    }

    void skipType() {
        if (next() != "character") return;
        constexpr std::string_view varying = " varying";
        if (m_rest.starts_with(varying)) m_rest.remove_prefix(varying.size());
    }

    std::string_view m_rest;
};

/// Puts `to` in the place of each run of tokens that is `from`.
void replace(Tokens& tokens, const Tokens& from, const Tokens& to) {
    for (auto at = std::ranges::search(tokens, from); !at.empty(); at = std::ranges::search(tokens, from)) {
        const auto place = tokens.erase(at.begin(), at.end());
        tokens.insert(place, to.begin(), to.end());
    }
}

/// `a between 1 and 2` is `a >= 1 and a <= 2`.
void replaceRanges(Tokens& tokens) {
    for (std::size_t at = 1; at + 3 < tokens.size(); ++at) {
        if (tokens[at] != "between" || tokens[at + 2] != "and") continue;
        const std::string value = tokens[at - 1];
        tokens[at] = ">=";
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 3, {value, "<="});
    }
}

} // namespace

std::string plainExpression(std::string_view sql) {
    Tokens tokens = Reader(sql).tokens();
    replace(tokens, {"=", "any", "array"}, {"in"});
    replace(tokens, {"<>", "all", "array"}, {"not", "in"});
    replaceRanges(tokens);
    std::string text;
    for (const std::string& token : tokens) text.append(text.empty() ? "" : " ").append(token);
    return text;
}

} // namespace kitapdar::storage::postgres
