#include "core/circulation/Confirmed.h"

#include "core/circulation/LendRequest.h"

#include <algorithm>
#include <array>

namespace kitapdar::circulation {

namespace {

/// Of another reader: a yes is for the one who was named.
struct IsSame {
    const Confirmation& other;

    bool operator()(const LentToAnother& each) const { return each.loan == std::get<LentToAnother>(other).loan; }
    bool operator()(const ReserveWaiting& each) const { return each.hold == std::get<ReserveWaiting>(other).hold; }
    bool operator()(const Reserved& each) const { return each.hold == std::get<Reserved>(other).hold; }
    template <class Question>
    bool operator()(const Question&) const {
        return true;
    }
};

bool isSame(const Confirmation& a, const Confirmation& b) { return a.index() == b.index() && std::visit(IsSame{b}, a); }

constexpr std::array<std::pair<HoldChoice, std::string_view>, 3> choices = {
    {{HoldChoice::Keep, "keep"}, {HoldChoice::Cancel, "cancel"}, {HoldChoice::Revert, "revert"}}};

} // namespace

Confirmed Confirmed::everything() {
    Confirmed all;
    all.m_everything = true;
    return all;
}

Confirmed Confirmed::allQuestions() {
    Confirmed all;
    all.m_allQuestions = true;
    return all;
}

void Confirmed::add(const Confirmed& others) {
    m_allQuestions = m_allQuestions || others.m_allQuestions;
    m_everything = m_everything || others.m_everything;
    m_questions.insert(m_questions.end(), others.m_questions.begin(), others.m_questions.end());
    m_codes.insert(others.m_codes.begin(), others.m_codes.end());
    if (m_reason.empty()) m_reason = others.m_reason;
}

bool Confirmed::covers(const Confirmation& question) const {
    const bool isCovered = m_allQuestions || m_codes.contains(code(question));
    if (isCovered && (!isOverride(question) || !m_reason.empty())) return true;
    return m_everything ||
           std::ranges::any_of(m_questions, [&](const Confirmation& each) { return isSame(each, question); });
}

bool Confirmed::covers(const std::vector<Confirmation>& questions) const {
    return std::ranges::all_of(questions, [this](const Confirmation& each) { return covers(each); });
}

std::string_view code(HoldChoice choice) {
    const auto* const found = std::ranges::find(choices, choice, &std::pair<HoldChoice, std::string_view>::first);
    return found->second;
}

std::optional<HoldChoice> holdChoiceFromCode(std::string_view code) {
    for (const auto& [choice, text] : choices) {
        if (text == code) return choice;
    }
    return std::nullopt;
}

} // namespace kitapdar::circulation
