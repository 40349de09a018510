// What the librarian has said yes to: named questions, so that a yes never answers one that came up since.
#pragma once

#include "core/circulation/Reasons.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::circulation {

class Confirmed {
public:
    /// Yes to nothing.
    Confirmed() = default;
    /// Yes to these very questions. One about another reader (who has the book, who waits for it) is confirmed for that
    /// loan or hold alone: with somebody else in the place, it is asked again.
    explicit Confirmed(std::vector<Confirmation> questions) : m_questions(std::move(questions)) {}
    /// Yes to whatever is asked.
    static Confirmed everything();
    /// Yes to whatever is asked but to what sets aside what the library has laid down (isOverride()), unless a reason
    /// is given: for scripts that say so beforehand.
    static Confirmed allQuestions();

    /// Yes to questions of this code, whatever their values; to overrides only with a reason, as allQuestions().
    void add(std::string_view code) { m_codes.emplace(code); }

    /// And yes to what these say yes to, for their reason unless there is one.
    void add(const Confirmed& others);

    /// Why what the library has laid down is set aside; written into the journal.
    void because(std::string reason) { m_reason = std::move(reason); }
    const std::string& reason() const { return m_reason; }

    bool covers(const Confirmation& question) const;
    bool covers(const std::vector<Confirmation>& questions) const;

private:
    bool m_everything = false;
    bool m_allQuestions = false;
    std::vector<Confirmation> m_questions;
    std::set<std::string, std::less<>> m_codes;
    std::string m_reason;
};

} // namespace kitapdar::circulation
