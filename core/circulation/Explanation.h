// Why a verdict is as it is: the rules that won and what they beat, each step to the due day, each reason and who may
// set it aside.
#pragma once

#include "core/circulation/DueDate.h"
#include "core/circulation/LoanService.h"
#include "core/rules/CalendarService.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kitapdar::circulation {

/// One step to the due day.
struct DueStep {
    enum class Kind {
        Start,     // the day from which it is counted
        Counted,   // days were counted up to this one
        Closed,    // a closed day: it is not counted, or nothing ends on it
        Moved,     // the open day to which the end was moved
        NextOpen,  // of a night loan: the next open day
        Fixed,     // a rule names the day
        Latest,    // a rule bounds it
        CutAtCard, // the registration ends
        ByHand,    // it was typed
        SameDay,   // of the reading room
        Stands     // of a loan that is not renewed: as it was
    };
    Kind kind = Kind::Start;
    Day day;                                 // after this step
    int days = 0;                            // counted by it
    std::optional<rules::CalendarLine> line; // of the calendar, that closes or opens the day
};
/// "start", "cut_at_card" …
std::string_view code(DueStep::Kind kind);

/// How a reason weighs.
enum class ReasonClass { Block, Question, Override, Note };
/// "block", "question", "override", "note".
std::string_view code(ReasonClass weight);

struct ExplainedReason {
    std::variant<Block, Confirmation, Note> reason;
    ReasonClass weight = ReasonClass::Note;
    /// Who may set it aside: a block nobody, a question whoever lends. Of a note: nothing.
    std::optional<Permission> passedBy;
};

/// What lending this copy to this reader would be now; of a copy that the reader has, what renewing it would be.
struct Explanation {
    LoanRow row;
    std::string card;
    bool isRenewal = false;
    std::optional<RenewRefusal> notRenewed;
    collection::Lending usePlace = collection::Lending::Home;
    Day from;                   // the day of lending, or from which a renewal is counted
    Day due;                    // what the loan would be due
    std::vector<DueStep> steps; // the last one's day is `due`
    std::vector<ExplainedReason> reasons;
    std::vector<rules::ExplainedTerm> rules;

    /// "lent", "renewed": nothing is asked; "confirm", "refused".
    std::string_view verdict() const;
    /// Whether this one of `rules` had a part in the verdict or in the due date, be it as shipped: the period and how
    /// it is counted, the limit, and what a reason or a step comes from.
    bool isDecidedBy(const rules::LoanRuleType& rule) const;
};

/// The steps of dueDate() with the same arguments; `lines` are those of the calendar.
std::vector<DueStep> explainDueDate(const rules::Calendar& calendar, const std::vector<rules::CalendarLine>& lines,
                                    const rules::LoanTerms& terms, int days, Day from, Day registeredUntil);

} // namespace kitapdar::circulation
