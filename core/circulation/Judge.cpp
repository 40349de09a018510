#include "core/circulation/Judge.h"

#include "core/circulation/DueDate.h"

namespace kitapdar::circulation {

namespace {

using collection::CopyState;
using collection::Lending;

/// Copies of a journal are different issues of one record, so a second one is no mistake.
bool isSerial(const std::string& recordKind) { return recordKind == "serial" || recordKind == "newspaper"; }

bool isThoughtGone(CopyState state) { return state == CopyState::Missing || state == CopyState::Lost; }

void judgeCopy(const LendFacts& facts, LendVerdict& verdict) {
    const collection::Copy& copy = *facts.copy;
    if (isThoughtGone(copy.state)) {
        verdict.notes.emplace_back(FoundAgain{copy.state}); // it lies on the desk, so it is neither
    } else if (copy.state != CopyState::InStock) {
        verdict.blocks.emplace_back(CopyNotInStock{copy.state});
    }
    if (!copy.note.empty()) verdict.notes.emplace_back(CopyNote{copy.note});
}

void judgeReader(const LendFacts& facts, LendVerdict& verdict) {
    const readers::Reader& reader = *facts.reader;
    const bool home = verdict.usePlace == Lending::Home;
    const auto limit = facts.terms.loanLimit;
    if (!reader.blockedReason.empty()) verdict.blocks.emplace_back(ReaderBlocked{reader.blockedReason});
    if (home && limit == 0) verdict.blocks.emplace_back(LendingForbidden{});

    if (reader.registeredUntil < facts.today)
        verdict.confirmations.emplace_back(RegistrationExpired{reader.registeredUntil});
    if (home && limit && *limit > 0 && facts.openLoans >= *limit)
        verdict.confirmations.emplace_back(LimitReached{*limit, facts.openLoans});
    if (facts.terms.overdueBlocks && facts.overdueLoans > 0)
        verdict.confirmations.emplace_back(HasOverdue{facts.overdueLoans});
    if (!home) verdict.confirmations.emplace_back(ReferenceOnly{});
    if (facts.openLoan) verdict.confirmations.emplace_back(LentToAnother{facts.openLoan->id, facts.openLoanCard});
    if (facts.sameTitle && !isSerial(facts.recordKind))
        verdict.confirmations.emplace_back(SameTitleAlreadyLent{*facts.sameTitle});
}

} // namespace

LendVerdict judgeLending(const LendFacts& facts, const Calendar& calendar) {
    LendVerdict verdict;
    verdict.dueOn = facts.today;
    // Without copy or reader there is nothing else to say, and a copy that is lent to him already asks nothing.
    if (!facts.copy) verdict.blocks.emplace_back(collection::UnknownCopy{facts.barcode});
    if (!facts.reader) verdict.blocks.emplace_back(readers::UnknownReader{facts.card});
    if (!verdict.blocks.empty()) return verdict;
    verdict.usePlace = facts.copy->lending;
    if (facts.openLoan && facts.openLoan->readerId == facts.reader->id) {
        verdict.dueOn = facts.openLoan->dueOn;
        verdict.blocks.emplace_back(AlreadyLentToThisReader{facts.openLoan->id, false});
        return verdict;
    }

    judgeCopy(facts, verdict);
    judgeReader(facts, verdict);
    if (verdict.usePlace == Lending::ReadingRoom) return verdict; // given back the same day

    DueDate due = dueDate(calendar, facts.terms, facts.terms.loanDays, facts.today, facts.reader->registeredUntil);
    verdict.dueOn = due.day;
    verdict.notes.insert(verdict.notes.begin(), due.notes.begin(), due.notes.end());
    return verdict;
}

} // namespace kitapdar::circulation
