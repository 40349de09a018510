#include "core/circulation/Judge.h"

#include "core/circulation/DueDate.h"

namespace kitapdar::circulation {

namespace {

using collection::CopyState;
using collection::Lending;

/// Copies of a journal are different issues of one record, so a second one is no mistake.
bool isSerial(const std::string& recordKind) { return recordKind == "serial" || recordKind == "newspaper"; }

void judgeCopy(const CopyFacts& copy, LendVerdict& verdict) {
    collection::StateParts parts = collection::partsOf(copy.copy);
    if (copy.isFoundAgain()) {
        verdict.notes.emplace_back(FoundAgain{collection::stateOf(parts)});
        parts.condition = collection::Condition::Sound;
    }
    const CopyState state = collection::stateOf(parts);
    if (!collection::isLendable(state)) verdict.blocks.emplace_back(CopyNotInStock{state});
    if (state == CopyState::Damaged) verdict.notes.emplace_back(CopyDamaged{copy.copy.conditionReason});
    if (!copy.copy.note.empty()) verdict.notes.emplace_back(CopyNote{copy.copy.note});
}

void judgeReader(const CopyFacts& copy, const ReaderFacts& facts, const rules::LoanTerms& terms, Day today,
                 LendVerdict& verdict) {
    const readers::Reader& reader = facts.reader;
    const bool home = verdict.usePlace == Lending::Home;
    const auto limit = terms.loanLimit;
    const auto kindLimit = terms.kindLimit;
    if (!reader.blockedReason.empty()) verdict.blocks.emplace_back(ReaderBlocked{reader.blockedReason});
    if (home && (limit == 0 || kindLimit == 0)) verdict.blocks.emplace_back(LendingForbidden{});

    if (reader.registeredUntil < today) verdict.confirmations.emplace_back(RegistrationExpired{reader.registeredUntil});
    if (home && limit && *limit > 0 && facts.openLoans >= *limit)
        verdict.confirmations.emplace_back(LimitReached{*limit, facts.openLoans});
    if (home && kindLimit && *kindLimit > 0 && facts.openLoansOfKind >= *kindLimit)
        verdict.confirmations.emplace_back(KindLimitReached{*kindLimit, facts.openLoansOfKind});
    if (terms.overdue != rules::Reaction::Ignore && facts.overdueLoans > 0)
        verdict.confirmations.emplace_back(HasOverdue{facts.overdueLoans});
    if (!home) verdict.confirmations.emplace_back(ReferenceOnly{});
    if (copy.loan) verdict.confirmations.emplace_back(LentToAnother{copy.loan->id, copy.holder->card});
    if (facts.sameTitle && !isSerial(copy.recordKind))
        verdict.confirmations.emplace_back(SameTitleAlreadyLent{*facts.sameTitle});
}

} // namespace

LendVerdict judgeLending(const CopyFacts& copy, const ReaderFacts& reader, const rules::LoanTerms& terms,
                         const rules::Calendar& calendar, Day today) {
    LendVerdict verdict;
    verdict.usePlace = copy.copy.lending;
    if (copy.loan && copy.loan->readerId == reader.reader.id) {
        verdict.dueOn = copy.loan->dueOn;
        verdict.blocks.emplace_back(AlreadyLentToThisReader{copy.loan->id, false});
        return verdict;
    }

    judgeCopy(copy, verdict);
    judgeReader(copy, reader, terms, today, verdict);
    verdict.dueOn = today;
    if (verdict.usePlace == Lending::ReadingRoom) return verdict; // given back the same day

    DueDate due = dueDate(calendar, terms, terms.loanDays, today, reader.reader.registeredUntil);
    verdict.dueOn = due.day;
    verdict.notes.insert(verdict.notes.begin(), due.notes.begin(), due.notes.end());
    return verdict;
}

} // namespace kitapdar::circulation
