// How long it is kept what is known of readers: terms of the library, in whole months. The shipped ones are proposals
// (docs/rooms/readers.md); what the law asks for the library must have confirmed.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::readers {

enum class RetentionTerm {
    Loan,    // whose a loan was: after its return
    Journal, // what entries of the journal tell of readers: after the entry
    Reader,  // the reader: after the registration's end and the last return
};
inline constexpr std::array allRetentionTerms = {RetentionTerm::Loan, RetentionTerm::Journal, RetentionTerm::Reader};

/// "loan"; stable, as stored.
std::string_view code(RetentionTerm term);
std::optional<RetentionTerm> retentionTermFromCode(std::string_view code);

/// Months. Of loans not less than 13: the year's figures are closed before.
int leastMonths(RetentionTerm term);
inline constexpr int mostMonths = 600;

/// As shipped, unless the library has set others.
struct RetentionTerms {
    int loan = 13;
    int journal = 36;
    int reader = 36;

    int monthsOf(RetentionTerm term) const;
};

/// The same day of the month so many months earlier, or the last one of a shorter month.
Day monthsBefore(Day day, int months);

struct NoSuchTerm {
    static constexpr std::string_view code = "no_such_retention_term";
    std::string term;
};
struct TermOutOfBounds {
    static constexpr std::string_view code = "retention_term_out_of_bounds";
    RetentionTerm term{};
    int least = 0;
    int most = 0;
};
using RetentionTermRefusal = Refusal<NoSuchTerm, TermOutOfBounds>;

} // namespace kitapdar::readers
