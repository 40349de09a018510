// The SQL of forgetting readers and their loans.
#pragma once

#include "core/circulation/Erasure.h"
#include "core/circulation/Loan.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::circulation {

/// A loan that tells whose it was.
struct LinkedLoan {
    LoanId id{0};
    std::string category; // of its reader
    bool isOpen = false;
};

class ErasureRepository {
public:
    Result<Overdue> overdue(storage::Snapshot& snapshot, const RetentionLimits& limits, Day today) const;
    /// Loans whose term is over, after the id `last`.
    Result<std::vector<LinkedLoan>> overdueLoans(storage::Snapshot& snapshot, const RetentionLimits& limits, Day today,
                                                 LoanId last, int limit) const;
    /// Readers whose term is over, after the id `last`.
    Result<std::vector<readers::ReaderId>> overdueReaders(storage::Snapshot& snapshot, const RetentionLimits& limits,
                                                          readers::ReaderId last, int limit) const;
    /// How many loans, holds, visits and charges tell of the reader.
    Result<std::int64_t> history(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    Result<std::int64_t> openLoans(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    Result<std::int64_t> openHolds(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    /// Of a reader; open ones, too.
    Result<std::vector<LinkedLoan>> loansOf(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    /// nullopt: there is none, or it tells no longer whose it was.
    Result<std::optional<LinkedLoan>> linkedLoan(storage::Snapshot& snapshot, LoanId id) const;
    Result<std::int64_t> entriesAbout(storage::Snapshot& snapshot, readers::ReaderId reader) const;

    Result<void> close(journal::Operation& operation, LoanId loan, Instant at) const;
    /// The loan tells the category of its reader and no longer the reader.
    Result<void> cut(journal::Operation& operation, const LinkedLoan& loan) const;
};

} // namespace kitapdar::circulation
