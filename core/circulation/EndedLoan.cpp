#include "core/circulation/EndedLoan.h"

#include "core/charges/ChargeWriting.h"
#include "core/charges/Fine.h"
#include "core/circulation/LoanRepository.h"

namespace kitapdar::circulation {

namespace {

charges::LateReturn lateReturn(const Session& session, const CopyFacts& copy, Day returned) {
    const Loan& loan = *copy.loan;
    return {*loan.readerId, charges::LoanId(loan.id.value), copy.copy.id,   copy.copy.price,
            loan.dueOn,     returned,                       placeOf(session)};
}

} // namespace

Result<std::vector<Note>> endLoan(const holds::Work& work, const Session& session, const CopyFacts& copy,
                                  const Policy& policy, const Moment& moment, bool forgiveFine) {
    std::vector<Note> notes;
    CHECK(LoanRepository().close(work.operation, *copy.loan, moment.at));
    const auto fine =
        charges::fineAtReturn(policy.terms, policy.calendar, lateReturn(session, copy, moment.on));
    if (!fine || forgiveFine) return notes;
    CHECK(charges::add(work.operation, *fine));
    notes.emplace_back(FineCharged{fine->amount.tiyn});
    return notes;
}

} // namespace kitapdar::circulation
