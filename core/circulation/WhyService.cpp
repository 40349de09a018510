#include "core/circulation/WhyService.h"

#include "core/circulation/Judge.h"
#include "core/circulation/LoanRepository.h"
#include "core/circulation/LoanWriting.h"
#include "core/circulation/Policy.h"
#include "core/circulation/Renewal.h"
#include "core/circulation/RenewalFacts.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/ReaderRepository.h"
#include "core/rules/Renewal.h"

namespace kitapdar::circulation {

namespace {

void addReasons(const LendVerdict& verdict, Explanation& why) {
    for (const Block& each : verdict.blocks) why.reasons.push_back({each, ReasonClass::Block, std::nullopt});
    for (const Confirmation& each : verdict.confirmations) {
        const bool passes = isOverride(each);
        why.reasons.push_back({each, passes ? ReasonClass::Override : ReasonClass::Question,
                               passes ? Permission::LoanOverride : Permission::LoanLend});
    }
    for (const Note& each : verdict.notes) why.reasons.push_back({each, ReasonClass::Note, std::nullopt});
}

/// What was lent just now is explained as it was when it was lent.
void forgetLendingOfToday(CopyFacts& copy, ReaderFacts& reader, Day today) {
    if (!copy.loan || copy.loan->readerId != reader.reader.id) return;
    const Loan& loan = *copy.loan;
    if (loan.lentOn != today || loan.renewals > 0) return;
    if (loan.usePlace == collection::Lending::ReadingRoom) {
        --reader.roomLoans;
    } else {
        --reader.openLoans;
        --reader.openLoansOfKind;
    }
    if (reader.sameTitle == loan.id) reader.sameTitle.reset();
    copy.loan.reset();
    copy.holder.reset();
}

} // namespace

Result<Explanation, WhyRefusal> WhyService::why(storage::Snapshot& snapshot,
                                                const staff::Permitted<Permission::LoanLend>&,
                                                const text::ScannedCode& card, const text::ScannedCode& barcode,
                                                const LendRequest& request) const {
    const Day today = m_journal.clock().today();
    TRY(auto copy, theCopy<WhyRefusal>(snapshot, barcode));
    TRY(const auto known, readers::ReaderRepository().byCard(snapshot, card));
    if (!known) return fail(WhyRefusal(readers::UnknownReader{card.text()}));
    TRY(auto reader, LoanRepository().reader(snapshot, known->card, today, copy.copy.recordId));
    if (!reader) return fail(WhyRefusal(readers::UnknownReader{card.text()}));
    const LoanRow row = subjectOf(copy);
    LendRequest asked = request;
    if (copy.loan && copy.loan->dueByHand && !asked.due) asked.due = copy.loan->dueOn;
    forgetLendingOfToday(copy, *reader, today);
    if (copy.loan) asked.due = request.due;
    TRY(const Policy policy, policyFor(snapshot, m_journal, copy, reader->reader.category));
    CHECK(completeFacts(snapshot, m_journal, policy.terms, copy, *reader));
    const rules::CalendarService settings(m_journal);
    TRY(const auto path, places::pathOf(snapshot, copy.copy.place));
    TRY(const auto rules, settings.rules(snapshot));
    TRY(const auto lines, settings.lines(snapshot));

    Explanation why;
    why.row = row;
    why.card = reader->reader.card;
    why.rules = rules.explain(path, reader->reader.category, copy.recordKind);
    const Day until = reader->reader.registeredUntil;
    const LendVerdict verdict = judgeLending(copy, *reader, policy.terms, policy.calendar, today, asked);
    why.isRenewal = copy.loan && copy.loan->readerId == reader->reader.id && !verdict.takesHome;
    if (why.isRenewal) {
        why.usePlace = copy.loan->usePlace;
        TRY(const RenewalFacts facts, renewalFacts(snapshot, copy, policy.terms, today));
        const auto due = judgeRenewal(copy, facts, policy.terms, policy.calendar, today, {request.due});
        why.from = rules::renewalStart(policy.terms, copy.loan->dueOn, today);
        if (due) {
            for (const Note& each : due->notes) why.reasons.push_back({each, ReasonClass::Note, std::nullopt});
            if (request.due)
                why.steps = {{DueStep::Kind::ByHand, *request.due, 0, {}}};
            else
                why.steps =
                    explainDueDate(policy.calendar, lines, policy.terms, policy.terms.renewalDays, why.from, until);
        } else {
            why.notRenewed = due.error();
            why.steps = {{DueStep::Kind::Stands, copy.loan->dueOn, 0, {}}};
        }
        why.due = why.steps.back().day;
        return why;
    }
    addReasons(verdict, why);
    why.usePlace = verdict.usePlace;
    why.from = asked.on.value_or(today);
    why.due = verdict.dueOn;
    if (asked.due)
        why.steps = {{DueStep::Kind::ByHand, *asked.due, 0, {}}};
    else if (verdict.usePlace == collection::Lending::ReadingRoom)
        why.steps = {{DueStep::Kind::SameDay, verdict.dueOn, 0, {}}};
    else
        why.steps = explainDueDate(policy.calendar, lines, policy.terms, policy.terms.loanDays, why.from, until);
    return why;
}

} // namespace kitapdar::circulation
