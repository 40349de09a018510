// What the loan rules say for one reader and one copy, and the table of all rules: its name, the term it gives, the
// bounds of its values. Source of the rules and of the shipped values: docs/circulation.md, 4.
#pragma once

#include "core/base/Time.h"
#include "core/rules/Calendar.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::rules {

/// What a rule does where it is not kept.
enum class Reaction {
    Ask,    // the librarian may say yes
    Refuse, // nothing at the desk helps
    Ignore  // nothing is said
};

/// Which overdue books forbid a renewal.
enum class RenewOverdue {
    Allow, // none
    Any,   // any that the reader has
    Item   // the one that is to be renewed
};

/// Where a copy goes that comes back at another place than its own.
enum class ReturnsTo {
    Home, // to its own place
    Float // it stays where it came back
};

/// A day of every year, or of one year: "06-01", "2027-06-01".
struct FixedDate {
    unsigned month = 1;
    unsigned day = 1;
    std::optional<int> year;

    /// The next such day that is not before `from`; nullopt: its year is over. 29 February is 28 February in other
    /// years.
    std::optional<Day> notBefore(Day from) const;
    friend bool operator==(const FixedDate&, const FixedDate&) = default;
};
std::string text(const FixedDate& date);
std::optional<FixedDate> fixedDateFromText(std::string_view text);

// Stable codes as stored.
std::string_view code(CountMode mode); // "days", "open_days", "next_open", "whole_weeks"
std::optional<CountMode> countModeFromCode(std::string_view code);
std::string_view code(Reaction reaction); // "ask", "refuse", "ignore"
/// Also of the former values: "1" is ask, "0" is ignore.
std::optional<Reaction> reactionFromCode(std::string_view code);
std::string_view code(RenewOverdue renewal); // "allow", "any", "item"
std::optional<RenewOverdue> renewOverdueFromCode(std::string_view code);
std::string_view code(ReturnsTo place); // "home", "float"
std::optional<ReturnsTo> returnsToFromCode(std::string_view code);

/// The rules for one reader and one copy. The values here are the shipped ones, for a library that has set none. Money
/// is whole tiyn.
struct LoanTerms {
    int loanDays = 15;
    CountMode countMode = CountMode::NextOpen;
    std::optional<FixedDate> fixedDue;  // the loan is due exactly on it, whatever loanDays says
    std::optional<FixedDate> latestDue; // the loan is due not later
    bool nightLoan = false;             // lent in the evening, due on the next open day
    bool cutDueAtExpiry = false;        // a loan ends with the reader's registration

    std::optional<int> loanLimit = 5;      // none: unlimited; 0: not at all
    std::optional<int> kindLimit;          // of the record's kind, beside loanLimit; none: unlimited; 0: not at all
    bool roomOnly = false;                 // read in the reading room alone
    std::optional<int> roomLimit;          // of open loans of the reading room; none: unlimited; 0: not at all
    bool roomCounts = false;               // they count with loanLimit, too
    Reaction overdue = Reaction::Ask;      // the reader has overdue books
    std::optional<std::int64_t> debtLimit; // owing more than this is asked about; none: any sum
    Reaction ageMarks = Reaction::Ask;     // the record is for older readers

    int renewals = 2;
    int renewalDays = 15;                           // loanDays while no rule says otherwise
    bool renewFromDue = false;                      // counted from the due day; else from today
    std::optional<int> renewNotBefore;              // so many days before the due day; none: at any time
    RenewOverdue renewOverdue = RenewOverdue::Item; // follows `overdue` while no rule says otherwise
    bool holdsBlockRenewal = true;

    bool holdsAllowed = true;
    std::optional<int> holdLimit;   // open holds of a reader; none: unlimited
    std::optional<int> holdsPerDay; // none: unlimited
    bool requestsAllowed = true;    // a hold on a free copy sends for it
    int pickupDays = 3;
    bool pickupSkipsClosed = true; // closed days are not counted with them

    std::int64_t fine = 0;               // for each period; 0: none
    int finePeriod = 1;                  // days
    int fineGrace = 0;                   // days late without a fine
    bool fineCountsGrace = true;         // beyond the grace the fine is for all days
    std::optional<std::int64_t> fineCap; // none: no cap
    bool fineCapAtPrice = false;         // nor more than the copy's price
    bool fineOpenDays = false;           // closed days cost nothing

    int suspensionDays = 0; // for each period; 0: none
    int suspensionPeriod = 1;
    int suspensionGrace = 0;
    std::optional<int> suspensionMost; // days; none: no bound
    bool suspensionSkipsClosed = false;

    std::optional<std::int64_t> deposit; // none: none is asked for
    ReturnsTo returnsTo = ReturnsTo::Home;
};

/// What a rule's value counts.
enum class RuleUnit { Days, Books, Times, Holds, Money, None };

/// Which rules a term is taken from, by the kind in their scope.
enum class KindScope {
    Any,     // all that fit
    Without, // those that name no kind: they count what is of every kind
    Named    // those that name this kind: they count what is of it
};

/// What rules are listed together.
enum class RuleGroup { Period, Limits, Renewal, Holds, Fines, Suspension, Returns };

/// A rule that a library can set: its name, the term it gives and with it the type of its value, the bounds of a
/// number, both included.
struct LoanRuleType {
    using Term = std::variant<int LoanTerms::*, std::optional<int> LoanTerms::*, std::int64_t LoanTerms::*,
                              std::optional<std::int64_t> LoanTerms::*, bool LoanTerms::*, CountMode LoanTerms::*,
                              Reaction LoanTerms::*, RenewOverdue LoanTerms::*, ReturnsTo LoanTerms::*,
                              std::optional<FixedDate> LoanTerms::*>;

    std::string_view name;
    RuleGroup group;
    Term term;
    std::int64_t least = 0;
    std::int64_t most = 1;
    RuleUnit unit = RuleUnit::None;
    KindScope kinds = KindScope::Any;
    std::string_view none = "unlimited"; // the value that stands for "no number", "no day"
    std::string_view yes = "1";          // of a term that is true or false
    std::string_view no = "0";
};

inline constexpr std::int64_t mostMoney = 1'000'000'000; // tiyn

inline constexpr std::array loanRuleTypes = std::to_array<LoanRuleType>({
    {"loan_days", RuleGroup::Period, &LoanTerms::loanDays, 1, 3650, RuleUnit::Days},
    {"count_mode", RuleGroup::Period, &LoanTerms::countMode},
    {"fixed_due", RuleGroup::Period, &LoanTerms::fixedDue, 0, 0, RuleUnit::None, KindScope::Any, "none"},
    {"latest_due", RuleGroup::Period, &LoanTerms::latestDue, 0, 0, RuleUnit::None, KindScope::Any, "none"},
    {"night_loan", RuleGroup::Period, &LoanTerms::nightLoan},
    {"cut_due_at_expiry", RuleGroup::Period, &LoanTerms::cutDueAtExpiry},

    {"loan_limit", RuleGroup::Limits, &LoanTerms::loanLimit, 0, 10'000, RuleUnit::Books, KindScope::Without},
    {"loan_limit", RuleGroup::Limits, &LoanTerms::kindLimit, 0, 10'000, RuleUnit::Books, KindScope::Named},
    {"reading_room", RuleGroup::Limits, &LoanTerms::roomOnly},
    {"room_limit", RuleGroup::Limits, &LoanTerms::roomLimit, 0, 10'000, RuleUnit::Books, KindScope::Without},
    {"room_counts", RuleGroup::Limits, &LoanTerms::roomCounts, 0, 1, RuleUnit::None, KindScope::Without},
    {"block_overdue", RuleGroup::Limits, &LoanTerms::overdue},
    {"debt_limit", RuleGroup::Limits, &LoanTerms::debtLimit, 0, mostMoney, RuleUnit::Money, KindScope::Without},
    {"age_marks", RuleGroup::Limits, &LoanTerms::ageMarks},
    {"deposit", RuleGroup::Limits, &LoanTerms::deposit, 0, mostMoney, RuleUnit::Money, KindScope::Any, "none"},

    {"renewals", RuleGroup::Renewal, &LoanTerms::renewals, 0, 1000, RuleUnit::Times}, // of one loan
    {"renewal_days", RuleGroup::Renewal, &LoanTerms::renewalDays, 1, 3650, RuleUnit::Days},
    {"renew_from", RuleGroup::Renewal, &LoanTerms::renewFromDue, 0, 1, RuleUnit::None, KindScope::Any, "", "due",
     "today"},
    {"renew_not_before", RuleGroup::Renewal, &LoanTerms::renewNotBefore, 0, 3650, RuleUnit::Days, KindScope::Any,
     "any_time"},
    {"renew_overdue", RuleGroup::Renewal, &LoanTerms::renewOverdue},
    {"holds_block_renewal", RuleGroup::Renewal, &LoanTerms::holdsBlockRenewal},

    {"holds_allowed", RuleGroup::Holds, &LoanTerms::holdsAllowed},
    {"hold_limit", RuleGroup::Holds, &LoanTerms::holdLimit, 0, 10'000, RuleUnit::Holds, KindScope::Without},
    {"holds_per_day", RuleGroup::Holds, &LoanTerms::holdsPerDay, 0, 10'000, RuleUnit::Holds, KindScope::Without},
    {"requests_allowed", RuleGroup::Holds, &LoanTerms::requestsAllowed},
    {"pickup_days", RuleGroup::Holds, &LoanTerms::pickupDays, 1, 365, RuleUnit::Days},
    {"pickup_skips_closed", RuleGroup::Holds, &LoanTerms::pickupSkipsClosed},

    {"fine", RuleGroup::Fines, &LoanTerms::fine, 0, mostMoney, RuleUnit::Money},
    {"fine_period", RuleGroup::Fines, &LoanTerms::finePeriod, 1, 365, RuleUnit::Days},
    {"fine_grace", RuleGroup::Fines, &LoanTerms::fineGrace, 0, 365, RuleUnit::Days},
    {"fine_counts_grace", RuleGroup::Fines, &LoanTerms::fineCountsGrace},
    {"fine_cap", RuleGroup::Fines, &LoanTerms::fineCap, 0, mostMoney, RuleUnit::Money},
    {"fine_cap_at_price", RuleGroup::Fines, &LoanTerms::fineCapAtPrice},
    {"fine_open_days", RuleGroup::Fines, &LoanTerms::fineOpenDays},

    {"suspension_days", RuleGroup::Suspension, &LoanTerms::suspensionDays, 0, 3650, RuleUnit::Days},
    {"suspension_period", RuleGroup::Suspension, &LoanTerms::suspensionPeriod, 1, 365, RuleUnit::Days},
    {"suspension_grace", RuleGroup::Suspension, &LoanTerms::suspensionGrace, 0, 365, RuleUnit::Days},
    {"suspension_most", RuleGroup::Suspension, &LoanTerms::suspensionMost, 0, 3650, RuleUnit::Days},
    {"suspension_skips_closed", RuleGroup::Suspension, &LoanTerms::suspensionSkipsClosed},

    {"return_to", RuleGroup::Returns, &LoanTerms::returnsTo},
});

} // namespace kitapdar::rules
