// The SQL of loans.
#pragma once

#include "core/circulation/Loan.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::circulation {

/// A loan that came with an import.
struct ImportedLoanRow {
    LoanId id{0};
    bool edited = false; // returned or renewed since
};

class LoanRepository {
public:
    /// Those that have this barcode or inventory number: one, unless the code is of several copies.
    Result<std::vector<CopyFacts>> copies(storage::Snapshot& snapshot, const text::ScannedCode& code) const;
    Result<std::optional<CopyFacts>> copy(storage::Snapshot& snapshot, collection::CopyId id) const;
    /// The copy of a loan; its `loan` is that one, open or not.
    Result<std::optional<CopyFacts>> lentCopy(storage::Snapshot& snapshot, LoanId loan) const;
    /// By the card as it is stored.
    Result<std::optional<ReaderFacts>> reader(storage::Snapshot& snapshot, const std::string& card, Day today,
                                              catalogue::RecordId record) const;

    /// Inserts a loan. When another desk has lent the copy in the same moment (the index loan_open_copy forbids a
    /// second open loan), the answer is Fault::Busy: run again, the verdict then knows of that loan.
    Result<LoanId> insert(journal::Operation& operation, const Loan& loan) const;
    Result<void> close(journal::Operation& operation, const Loan& loan, Instant at) const;
    /// Moves the due day; a loan that was returned is open again.
    Result<void> renew(journal::Operation& operation, const Loan& loan, Day dueOn, bool byHand) const;

    /// Where it is used, until when, and whether that was typed, as they are in hand: a loan of the reading room that
    /// goes on at home.
    Result<void> takeHome(journal::Operation& operation, const Loan& loan) const;

    // Of imports, which have one entry of the journal for all their rows. `import` is the number of the import.
    Result<void> insertImported(storage::Transaction& transaction, std::int64_t import, const Loan& loan) const;
    /// The newest first.
    Result<std::vector<ImportedLoanRow>> ofImport(storage::Snapshot& snapshot, std::int64_t import, int limit) const;
    Result<void> eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const;
    /// They belong to the library from now on, whatever becomes of the import.
    Result<void> keepImported(storage::Transaction& transaction, const storage::Parameters& ids) const;

    Result<std::vector<LoanRow>> openOfReader(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    Result<std::vector<LoanRow>> historyOfReader(storage::Snapshot& snapshot, readers::ReaderId reader,
                                                 int limit) const;
    Result<std::vector<LoanRow>> historyOfCopy(storage::Snapshot& snapshot, collection::CopyId copy, int limit) const;
};

} // namespace kitapdar::circulation
