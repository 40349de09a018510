// Whether a reader may have one more book: the limits of books at home, of one kind, and in the reading room. Pure.
// Source: docs/circulation.md, 4.4.
#pragma once

#include "core/rules/LoanTerms.h"

#include <optional>

namespace kitapdar::rules {

/// Open loans of a reader.
struct OpenLoans {
    int home = 0;
    int homeOfKind = 0; // of them, of the record's kind
    int room = 0;       // in the reading room
};

enum class LimitKind { Loans, OfKind, Room };

struct LimitHit {
    LimitKind which = LimitKind::Loans;
    int limit = 0; // 0: lending is forbidden
    int have = 0;
    friend bool operator==(const LimitHit&, const LimitHit&) = default;
};

/// The first limit that one more book at home hits; nullopt: none.
std::optional<LimitHit> homeLimit(const LoanTerms& terms, const OpenLoans& open);
/// The first limit that one more book in the reading room hits. That of books at home, too, while they count together.
std::optional<LimitHit> roomLimit(const LoanTerms& terms, const OpenLoans& open);

} // namespace kitapdar::rules
