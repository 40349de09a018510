#include "tests/fuzz/TsGrammar.h"

namespace kitapdar::fuzz {

namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool vector() {
        while (!m_rest.empty()) {
            if (!lexeme()) return false;
            if (take(":") && !number()) return false;
            if (!m_rest.empty() && !take(" ")) return false;
        }
        return true;
    }

    bool query() { return either() && m_rest.empty(); }

private:
    bool take(std::string_view sign) {
        if (!m_rest.starts_with(sign)) return false;
        m_rest.remove_prefix(sign.size());
        return true;
    }

    bool number() {
        const auto digits = m_rest.substr(0, m_rest.find_first_not_of("0123456789"));
        m_rest.remove_prefix(digits.size());
        return !digits.empty() && digits.size() <= 5;
    }

    bool lexeme() {
        constexpr std::size_t longest = 2046; // PostgreSQL's
        if (!take("'")) return false;
        std::size_t letters = 0;
        for (; letters <= longest && !m_rest.empty(); ++letters) {
            if (take("''") || take("\\\\")) continue;
            if (m_rest.front() == '\\') return false; // it would hide what follows
            if (take("'")) return letters > 0;
            m_rest.remove_prefix(1);
        }
        return false;
    }

    bool either() {
        do {
            if (!both()) return false;
        } while (take(" | "));
        return true;
    }

    bool both() {
        do {
            if (!follows()) return false;
        } while (take(" & "));
        return true;
    }

    bool follows() {
        do {
            if (!one()) return false;
        } while (take(" <-> "));
        return true;
    }

    bool one() {
        if (take("!")) return one();
        if (take("(")) return either() && take(")");
        if (!lexeme()) return false;
        take(":*");
        return true;
    }

    std::string_view m_rest;
};

} // namespace

bool isTsVector(std::string_view text) { return Reader(text).vector(); }

bool isTsQuery(std::string_view text) { return Reader(text).query(); }

} // namespace kitapdar::fuzz
