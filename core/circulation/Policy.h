// What the library has laid down for lending a copy to a reader. Private to this room.
#pragma once

#include "core/circulation/Loan.h"
#include "core/rules/Calendar.h"
#include "core/rules/LoanRules.h"
#include "core/storage/Transaction.h"

#include <string_view>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

/// Of the copy's own place and of those in which that one lies.
struct Policy {
    rules::LoanTerms terms;
    rules::Calendar calendar;
};

/// `category` of the reader; "*": of nobody.
Result<Policy> policyFor(storage::Snapshot& snapshot, const journal::Journal& journal, const CopyFacts& copy,
                         std::string_view category);

/// Reads what the terms make worth knowing: who waits for the copy, the age it is for, what the reader owes.
Result<void> completeFacts(storage::Snapshot& snapshot, const journal::Journal& journal, const rules::LoanTerms& terms,
                           CopyFacts& copy, ReaderFacts& reader);

} // namespace kitapdar::circulation
