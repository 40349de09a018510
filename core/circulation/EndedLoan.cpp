#include "core/circulation/EndedLoan.h"

#include "core/charges/ChargeWriting.h"
#include "core/charges/Fine.h"
#include "core/circulation/LoanRepository.h"
#include "core/journal/Journal.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/Suspension.h"

namespace kitapdar::circulation {

namespace {

charges::LateReturn lateReturn(const staff::Permitted<Permission::LoanLend>& by, const CopyFacts& copy, Day returned) {
    const Loan& loan = *copy.loan;
    return {*loan.readerId, charges::LoanId(loan.id.value), copy.copy.id, copy.copy.price, loan.dueOn, returned,
            placeOf(by)};
}

/// Who is late is blocked for the days that the rules say, unless blocked for longer; the last of them.
Result<std::optional<Day>> suspend(const holds::Work& work, const CopyFacts& copy, const Policy& policy, Day returned) {
    const auto until = charges::suspendedUntil(policy.terms, policy.calendar, copy.loan->dueOn, returned);
    const Day today = work.journal.clock().today();
    readers::Reader reader = *copy.holder;
    if (!until || *until < today) return std::optional<Day>();
    const bool isBlocked = readers::isBlocked(reader, today);
    if (isBlocked && (!reader.blockedUntil || *reader.blockedUntil >= *until)) return std::optional<Day>();
    reader.blockedReason = readers::suspensionReason(copy.code());
    reader.blockedOn = today;
    reader.blockedUntil = until;
    CHECK(readers::ReaderRepository().update(work.operation, reader));
    return until;
}

} // namespace

Result<std::vector<Note>> endLoan(const holds::Work& work, const staff::Permitted<Permission::LoanLend>& by,
                                  const CopyFacts& copy, const Policy& policy, const Moment& moment, bool forgiveFine) {
    std::vector<Note> notes;
    CHECK(LoanRepository().close(work.operation, *copy.loan, moment.at));
    TRY(const auto until, suspend(work, copy, policy, moment.on));
    if (until) notes.emplace_back(ReaderSuspended{*until});
    const auto fine = charges::fineAtReturn(policy.terms, policy.calendar, lateReturn(by, copy, moment.on));
    if (!fine || forgiveFine) return notes;
    CHECK(charges::add(work.operation, *fine));
    notes.emplace_back(FineCharged{fine->amount.tiyn});
    return notes;
}

} // namespace kitapdar::circulation
