// The SQL of due dates that closed days move. Private to this room.
#pragma once

#include "core/circulation/Loan.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::circulation {

/// An open loan, with what decides which rules are its own.
struct OpenDue {
    LoanId id{0};
    std::int64_t version = 0;
    Day lentOn;
    Day dueOn;
    std::string place;    // of the copy
    std::string category; // of the reader
    std::string kind;     // of the record
    std::string title;
    std::string barcode; // or inventory number
};

class ClosureRepository {
public:
    /// Loans taken home that are due on this day or later, the earliest due first.
    Result<std::vector<OpenDue>> openDueFrom(storage::Snapshot& snapshot, Day from) const;
    /// Fault::Conflict when the loan was changed meanwhile.
    Result<void> moveDue(journal::Operation& operation, const OpenDue& loan, Day dueOn) const;
};

} // namespace kitapdar::circulation
