// LoanService: returning.
#include "core/circulation/CopyRouting.h"
#include "core/circulation/EndedLoan.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/LoanWriting.h"
#include "core/circulation/Policy.h"
#include "core/collection/Kinds.h"
#include "core/journal/Journal.h"
#include "core/staff/Gate.h"

namespace kitapdar::circulation {

namespace {

/// What is told when a copy comes back.
std::vector<Note> notesOfReturn(const CopyFacts& copy, Day on) {
    std::vector<Note> notes;
    if (!copy.copy.note.empty()) notes.emplace_back(CopyNote{copy.copy.note});
    if (!copy.copy.parts.empty() && copy.loan) notes.emplace_back(AccompanyingParts{copy.copy.parts});
    if (copy.isFoundAgain()) notes.emplace_back(FoundAgain{collection::stateOf(copy.copy)});
    if (copy.loan && copy.loan->dueOn < on) notes.emplace_back(WasOverdue{on.daysSince(copy.loan->dueOn)});
    return notes;
}

const journal::Kind& kindOf(const CopyFacts& copy) {
    if (copy.loan) return kinds::returnCopy;
    return copy.isFoundAgain() ? collection::kinds::find : kinds::route;
}

} // namespace

Result<Returned, ReturnRefusal> LoanService::returnCopy(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LoanLend>& by,
                                                        const text::ScannedCode& barcode) const {
    return returnAs(transaction, by, barcode, {});
}

Result<Returned, ReturnRefusal> LoanService::returnAs(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::LoanLend>& by,
                                                      const text::ScannedCode& barcode,
                                                      const ReturnRequest& request) const {
    TRY(const auto copy, theCopy<ReturnRefusal>(transaction, barcode));
    return returnFound(transaction, by, copy, request);
}

Result<Returned, ReturnRefusal> LoanService::returnFound(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::LoanLend>& by,
                                                         const CopyFacts& given, const ReturnRequest& request) const {
    const Clock& clock = m_journal.clock();
    CopyFacts copy = given;
    if (request.on && *request.on > clock.today()) return fail(ReturnRefusal(collection::DayInFuture{*request.on}));
    if (request.on && copy.loan && *request.on < copy.loan->lentOn)
        return fail(ReturnRefusal(DayBeforeLending{*request.on, copy.loan->lentOn}));
    if (request.forgiveFine) CHECK(staff::Gate(clock).check(transaction, by, Permission::ChargeWaive));
    TRY(const Policy policy, policyFor(transaction, m_journal, copy, copy.holder ? copy.holder->category : "*"));
    TRY(const auto found, findLost(transaction, m_journal, by, copy));
    if (!copy.loan && !copy.isFoundAgain() && !request.damaged) {
        TRY(const bool stays, isWhereItStays(transaction, m_journal, copy.copy, policy.terms, placeOf(by)));
        if (stays) {
            TRY(auto tray, trayWhereItStays(transaction, copy.copy, placeOf(by)));
            if (!found.empty()) return Returned{subjectOf(copy), found, std::move(tray)};
            return fail(ReturnRefusal(NothingToReturn{copy.copy, copy.title, std::move(tray)}));
        }
    }

    Moment moment = momentOf(clock, request.on);
    Loan loan;
    loan.copyId = copy.copy.id;
    std::vector<Note> notes = notesOfReturn(copy, moment.on);
    notes.insert(notes.end(), found.begin(), found.end());
    journal::Operation operation = m_journal.begin(transaction, by, kindOf(copy));
    const holds::Work work{m_journal, operation, transaction};
    if (copy.loan) {
        loan = *copy.loan;
        moment.at = std::max(moment.at, loan.lentAt); // the clock may have been set back since
        TRY(const auto ended, endLoan(work, by, copy, policy, moment, request.forgiveFine));
        notes.insert(notes.end(), ended.begin(), ended.end());
        loan.returnedAt = moment.at;
        ++loan.version;
    }
    CHECK(putInStock(operation, copy));
    if (request.damaged) notes.emplace_back(CopyDamaged{request.note});
    TRY(auto routing, request.damaged ? sendToRepair(work, copy.copy, request.note, moment.on)
                                      : routeCopy(work, copy.copy, placeOf(by)));
    LoanRow row = copy.row(loan, copy.holder ? copy.holder->card : "");
    describe(operation, copy, row);
    if (request.on) operation.fact(journal::FactName::Day, moment.on.iso());
    if (copy.loan) operation.fact(journal::FactName::Place, placeOf(by)); // a desk may be moved later
    CHECK(operation.finish());
    return Returned{std::move(row), std::move(notes), std::move(routing)};
}

} // namespace kitapdar::circulation
