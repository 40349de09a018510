#include "core/circulation/Confirmed.h"

#include <algorithm>

namespace kitapdar::circulation {

namespace {

bool isSame(const Confirmation& a, const Confirmation& b) {
    if (a.index() != b.index()) return false;
    const auto* taken = std::get_if<LentToAnother>(&a);
    return !taken || taken->loan == std::get<LentToAnother>(b).loan;
}

} // namespace

Confirmed Confirmed::everything() {
    Confirmed all;
    all.m_everything = true;
    return all;
}

void Confirmed::add(const Confirmed& others) {
    m_everything = m_everything || others.m_everything;
    m_questions.insert(m_questions.end(), others.m_questions.begin(), others.m_questions.end());
    m_codes.insert(others.m_codes.begin(), others.m_codes.end());
}

bool Confirmed::covers(const Confirmation& question) const {
    return m_everything || m_codes.contains(code(question)) ||
           std::ranges::any_of(m_questions, [&](const Confirmation& each) { return isSame(each, question); });
}

bool Confirmed::covers(const std::vector<Confirmation>& questions) const {
    return std::ranges::all_of(questions, [this](const Confirmation& each) { return covers(each); });
}

} // namespace kitapdar::circulation
