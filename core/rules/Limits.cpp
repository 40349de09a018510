#include "core/rules/Limits.h"

namespace kitapdar::rules {

namespace {

std::optional<LimitHit> hit(LimitKind which, const std::optional<int>& limit, int have) {
    if (!limit || have < *limit) return std::nullopt;
    return LimitHit{which, *limit, have};
}

int counted(const LoanTerms& terms, const OpenLoans& open) { return open.home + (terms.roomCounts ? open.room : 0); }

} // namespace

std::optional<LimitHit> homeLimit(const LoanTerms& terms, const OpenLoans& open) {
    if (auto reached = hit(LimitKind::Loans, terms.loanLimit, counted(terms, open))) return reached;
    return hit(LimitKind::OfKind, terms.kindLimit, open.homeOfKind);
}

std::optional<LimitHit> roomLimit(const LoanTerms& terms, const OpenLoans& open) {
    if (auto reached = hit(LimitKind::Room, terms.roomLimit, open.room)) return reached;
    return terms.roomCounts ? hit(LimitKind::Loans, terms.loanLimit, counted(terms, open)) : std::nullopt;
}

} // namespace kitapdar::rules
