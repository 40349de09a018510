#include "tests/architecture/Callers.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>
#include <utility>

namespace kitapdar::architecture {

namespace {

using Tokens = std::vector<std::string>;

bool isName(const std::string& token) {
    return !token.empty() && (std::isalpha(static_cast<unsigned char>(token[0])) || token[0] == '_');
}

/// Names, and every other character that is no blank by itself; lines of the preprocessor are passed over.
Tokens tokensOf(const Source& source) {
    Tokens tokens;
    for (const std::string& line : source.code) {
        const std::size_t first = line.find_first_not_of(' ');
        if (first != std::string::npos && line[first] == '#') continue;
        for (std::size_t at = 0; at < line.size();) {
            std::size_t end = at;
            while (end < line.size() && (std::isalnum(static_cast<unsigned char>(line[end])) || line[end] == '_'))
                ++end;
            if (end == at) ++end;
            if (!std::isspace(static_cast<unsigned char>(line[at]))) tokens.push_back(line.substr(at, end - at));
            at = end;
        }
    }
    return tokens;
}

bool contains(const Tokens& tokens, std::string_view token) { return std::ranges::find(tokens, token) != tokens.end(); }

/// Reads a header statement by statement, with the braces around it.
class HeaderReader {
public:
    std::vector<Declared> read(const Tokens& tokens) {
        for (const std::string& token : tokens) take(token);
        return std::move(m_found);
    }

private:
    enum class Kind { Namespace, Class, Body };
    struct Scope {
        Kind kind = Kind::Namespace;
        std::string name;
        bool open = true;             // what is declared now is public
        bool insideStatement = false; // the statement around goes on behind the braces: of a value, of a lambda
    };

    void take(const std::string& token) {
        Scope& scope = m_scopes.empty() ? m_file : m_scopes.back();
        if (token == "}") {
            if (!scope.insideStatement) m_statement.clear();
            if (!m_scopes.empty()) m_scopes.pop_back();
        } else if (token == "{") {
            m_scopes.push_back(opened(scope));
            if (!m_scopes.back().insideStatement) m_statement.clear();
        } else if (scope.kind == Kind::Body) {
            return;
        } else if (token == ";") {
            declare(scope);
            m_statement.clear();
        } else if (token == ":" && scope.kind == Kind::Class && m_statement.size() == 1 && isAccess(m_statement[0])) {
            scope.open = m_statement[0] == "public";
            m_statement.clear();
        } else {
            m_statement.push_back(token);
        }
    }

    static bool isAccess(const std::string& word) {
        return word == "public" || word == "protected" || word == "private";
    }

    Scope opened(const Scope& around) {
        if (around.kind == Kind::Body) return {Kind::Body, {}, false, true};
        if (contains(m_statement, "namespace")) return {};
        const bool type = contains(m_statement, "class") || contains(m_statement, "struct");
        if (type && !contains(m_statement, "(") && !contains(m_statement, "enum") && !contains(m_statement, "=")) {
            std::size_t at = 0;
            for (std::size_t i = 0; i + 1 < m_statement.size(); ++i) {
                const bool parameter = i > 0 && (m_statement[i - 1] == "<" || m_statement[i - 1] == ",");
                if ((m_statement[i] == "class" || m_statement[i] == "struct") && !parameter) at = i;
            }
            const std::string name = at + 1 < m_statement.size() ? m_statement[at + 1] : std::string();
            return {Kind::Class, name, m_statement[at] == "struct" && around.open, false};
        }
        if (!contains(m_statement, "operator") && isInsideAValue()) return {Kind::Body, {}, false, true};
        declare(around);
        return {Kind::Body, {}, false, false};
    }

    /// What the braces open stands behind a '=', or between the parentheses of a function's parameters.
    bool isInsideAValue() const {
        int depth = 0; // of brackets of either kind
        for (const std::string& token : m_statement) {
            if (token == "(" || token == "<") ++depth;
            if (token == ")" || token == ">") --depth;
            if (token == "=" && depth == 0) return true;
        }
        return depth > 0;
    }

    /// The name before the first parenthesis that is no part of a type.
    void declare(const Scope& scope) {
        static constexpr std::array<std::string_view, 6> others = {"friend",   "using",    "typedef",
                                                                   "override", "operator", "define"};
        if (!scope.open) return;
        for (const std::string_view word : others) {
            if (contains(m_statement, word)) return;
        }
        int angles = 0;
        for (std::size_t i = 0; i < m_statement.size(); ++i) {
            const std::string& token = m_statement[i];
            if (token == "<") ++angles;
            if (token == ">") angles = std::max(0, angles - 1);
            if (token == "=") return;
            if (token != "(" || angles > 0) continue;
            if (i == 0 || !isName(m_statement[i - 1]) || m_statement[i - 1] == scope.name) return;
            if (i > 1 && m_statement[i - 2] == "~") return;
            m_found.push_back({scope.name, m_statement[i - 1]});
            return;
        }
    }

    Scope m_file;
    std::vector<Scope> m_scopes;
    Tokens m_statement;
    std::vector<Declared> m_found;
};

std::string withoutEnding(const std::string& path) { return path.substr(0, path.rfind('.')); }

} // namespace

std::vector<Declared> declaredFunctions(const Source& header) { return HeaderReader().read(tokensOf(header)); }

std::vector<Uncalled> uncalledFunctions(const std::vector<Source>& sources) {
    std::map<std::string, std::map<std::string, int>> uses; // of a name in a file
    for (const Source& source : sources) {
        for (const std::string& token : tokensOf(source)) {
            if (isName(token)) ++uses[token][source.path];
        }
    }
    std::vector<Uncalled> uncalled;
    for (const Source& source : sources) {
        if (!source.path.starts_with("core/") || !source.path.ends_with(".h")) continue;
        const std::string own = withoutEnding(source.path);
        std::map<std::string, int> declared;
        const std::vector<Declared> functions = declaredFunctions(source);
        for (const Declared& each : functions) ++declared[each.name];
        std::set<std::string> seen;
        for (const Declared& each : functions) {
            if (!seen.insert(each.name).second) continue;
            const bool called = std::ranges::any_of(uses[each.name], [&](const auto& use) {
                return withoutEnding(use.first) != own || use.second > declared[each.name];
            });
            if (!called) uncalled.push_back({source.path, each});
        }
    }
    return uncalled;
}

} // namespace kitapdar::architecture
