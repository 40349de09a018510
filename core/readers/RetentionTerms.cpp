#include "core/readers/RetentionTerms.h"

#include <algorithm>

namespace kitapdar::readers {

std::string_view code(RetentionTerm term) {
    switch (term) {
    case RetentionTerm::Loan:
        return "loan";
    case RetentionTerm::Journal:
        return "journal";
    case RetentionTerm::Reader:
        break;
    }
    return "reader";
}

std::optional<RetentionTerm> retentionTermFromCode(std::string_view text) {
    const auto* const found = std::ranges::find(allRetentionTerms, text, [](RetentionTerm term) { return code(term); });
    return found == allRetentionTerms.end() ? std::nullopt : std::optional(*found);
}

int RetentionTerms::monthsOf(RetentionTerm term) const {
    switch (term) {
    case RetentionTerm::Loan:
        return loan;
    case RetentionTerm::Journal:
        return journal;
    case RetentionTerm::Reader:
        break;
    }
    return reader;
}

int leastMonths(RetentionTerm term) {
    constexpr int oneYearAndAMonth = 13; // so the year closes first
    constexpr int oneYear = 12;
    return term == RetentionTerm::Loan ? oneYearAndAMonth : oneYear;
}

Day monthsBefore(Day day, int months) {
    constexpr int monthsOfYear = 12;
    constexpr unsigned lastDays = 31;
    const int month = day.year() * monthsOfYear + static_cast<int>(day.month()) - 1 - months;
    for (unsigned last = std::min(day.dayOfMonth(), lastDays);; --last) {
        std::string text = std::to_string(month / monthsOfYear);
        text.insert(0, 4 - std::min<std::size_t>(4, text.size()), '0');
        const int ofYear = month % monthsOfYear + 1;
        text += (ofYear < 10 ? "-0" : "-") + std::to_string(ofYear) + (last < 10 ? "-0" : "-") + std::to_string(last);
        if (const auto earlier = Day::fromIso(text)) return *earlier;
    }
}

} // namespace kitapdar::readers
