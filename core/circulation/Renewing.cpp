// LoanService: renewing.
#include "core/circulation/CopyRouting.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/LoanWriting.h"
#include "core/circulation/Policy.h"
#include "core/circulation/Renewal.h"
#include "core/circulation/RenewalFacts.h"
#include "core/holds/HoldRepository.h"
#include "core/journal/Journal.h"

namespace kitapdar::circulation {

Result<Renewed, RenewRefusal> LoanService::renew(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::LoanLend>& by,
                                                 const text::ScannedCode& barcode) const {
    return renewAs(transaction, by, barcode, {});
}

Result<Renewed, RenewRefusal> LoanService::renewAs(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::LoanLend>& by,
                                                   const text::ScannedCode& barcode,
                                                   const RenewRequest& request) const {
    TRY(const auto copy, theCopy<RenewRefusal>(transaction, barcode));
    if (!copy.loan) return fail(NotLentNow{copy.code()});
    return renewFound(transaction, by, copy, request);
}

Result<Renewed, RenewRefusal> LoanService::renewLoan(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::LoanLend>& by,
                                                     LoanId loan) const {
    return renewLoanAs(transaction, by, loan, {});
}

Result<Renewed, RenewRefusal> LoanService::renewLoanAs(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::LoanLend>& by, LoanId loan,
                                                       const RenewRequest& request) const {
    TRY(const auto copy, LoanRepository().lentCopy(transaction, loan));
    if (!copy) return fail(NotLentNow{});
    TRY(const auto newest, LoanRepository().historyOfCopy(transaction, copy->copy.id, 1));
    const LoanRow& last = newest.front(); // this one at least
    if (last.loan.id != loan && !last.loan.returnedAt) return fail(LentToAnother{last.loan.id, last.readerCard});
    if (last.loan.id != loan) return fail(NotLentNow{copy->code()});
    return renewFound(transaction, by, *copy, request);
}

Result<Renewed, RenewRefusal> LoanService::renewFound(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::LoanLend>& by,
                                                      const CopyFacts& copy, const RenewRequest& request) const {
    const Day today = m_journal.clock().today();
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    TRY(const Policy policy, policyFor(transaction, m_journal, copy, copy.holder->category));
    if (copy.loan->returnedAt) { // it was put aside for the one who waits
        TRY(const auto captured, holds::HoldRepository().capturedBy(transaction, copy.copy.id));
        if (captured) return fail(RenewalReserved{1});
    }
    TRY(const RenewalFacts facts, renewalFacts(transaction, copy, policy.terms, today));
    TRY(auto due, judgeRenewal(copy, facts, policy.terms, policy.calendar, today, request));
    Loan loan = *copy.loan;
    const Day before = loan.dueOn;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::renew);
    CHECK(LoanRepository().renew(operation, loan, due.day, request.due.has_value()));
    if (loan.returnedAt) CHECK(leaveShelf({m_journal, operation, transaction}, copy.copy));
    if (loan.returnedAt) operation.fact(journal::FactName::InsteadOf, kinds::returnCopy.code);
    loan.returnedAt.reset();
    loan.dueOn = due.day;
    loan.dueByHand = request.due.has_value();
    ++loan.renewals;
    ++loan.version;
    LoanRow row = copy.row(loan, copy.holder->card);
    describe(operation, copy, row);
    operation.fact(journal::FactName::Before, before.iso());
    CHECK(writeUse(operation, transaction, by, figures::Act::Renew, copy, &*copy.holder, loan, today));
    CHECK(operation.finish());
    return Renewed{std::move(row), before, std::move(due.notes)};
}

} // namespace kitapdar::circulation
