// The SQL of loans. Private to this room.
#pragma once

#include "core/circulation/Loan.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::circulation {

/// What the desk needs to know of a copy: its title and the loan it is on, too.
struct CopyFacts {
    collection::Copy copy;
    std::string title;
    std::string authors;
    std::string recordKind;
    std::optional<Loan> openLoan;
    std::optional<readers::Reader> holder; // of the open loan

    /// Barcode, or inventory number when there is none.
    std::string code() const;
    /// The row of `loan` with this copy's title; of the holder's card, when `loan` is the open one.
    LoanRow row(const Loan& loan, const std::string& card) const;
};

/// What the desk needs to know of a reader.
struct ReaderFacts {
    readers::Reader reader;
    int openLoans = 0; // at home
    int overdueLoans = 0;
    std::optional<LoanId> sameTitle; // an open loan of another copy of the record
};

class LoanRepository {
public:
    /// By barcode, or by inventory number when no barcode is the same.
    Result<std::optional<CopyFacts>> copy(storage::Snapshot& snapshot, const std::string& code) const;
    Result<std::optional<ReaderFacts>> reader(storage::Snapshot& snapshot, const std::string& card, Day today,
                                              std::optional<catalogue::RecordId> record) const;

    /// Inserts a loan. When another desk has lent the copy in the same moment (the index loan_open_copy forbids a
    /// second open loan), the answer is Fault::Busy: run again, the verdict then knows of that loan.
    Result<LoanId> insert(journal::Operation& operation, const Loan& loan) const;
    Result<void> close(journal::Operation& operation, const Loan& loan, Instant at) const;
    Result<void> renew(journal::Operation& operation, const Loan& loan, Day dueOn) const;

    Result<std::vector<LoanRow>> openOfReader(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    Result<std::vector<LoanRow>> historyOfReader(storage::Snapshot& snapshot, readers::ReaderId reader,
                                                 int limit) const;
    Result<std::vector<LoanRow>> historyOfCopy(storage::Snapshot& snapshot, collection::CopyId copy, int limit) const;
    Result<std::optional<LoanRow>> openOfCopy(storage::Snapshot& snapshot, collection::CopyId copy) const;
};

} // namespace kitapdar::circulation
