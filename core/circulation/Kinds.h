// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::circulation::kinds {

/// A copy of the entry is lent and not in stock: no undo leaves such a thing.
Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry);

/// Loans are mended at the desk within days; a return of last year is part of the year's figures.
inline constexpr int loansUndoneWithinDays = 30;

inline constexpr journal::Kind lend{"loan.lend",
                                    Permission::LoanLend,
                                    {"copy", "record", "reader"},
                                    journal::Undo::PutBack,
                                    lentOutOfStock,
                                    journal::Objection::CopyNotInStock,
                                    loansUndoneWithinDays};
inline constexpr journal::Kind returnCopy{
    "loan.return",          Permission::LoanLend, {"copy", "record", "reader"},
    journal::Undo::PutBack, lentOutOfStock,       journal::Objection::CopyNotInStock,
    loansUndoneWithinDays};
inline constexpr journal::Kind renew{"loan.renew",           Permission::LoanLend, {"copy", "record", "reader"},
                                     journal::Undo::PutBack, lentOutOfStock,       journal::Objection::CopyNotInStock,
                                     loansUndoneWithinDays};
// Of forgetting; what was blanked never comes back.
inline constexpr journal::Kind forgetLoans{"retention.loans", Permission::RetentionRun, {}, journal::Undo::Reverse};
inline constexpr journal::Kind forgetReaders{"retention.readers", Permission::RetentionRun, {}, journal::Undo::Reverse};
inline constexpr journal::Kind eraseReader{"reader.erase", Permission::ReaderErase, {"reader"}, journal::Undo::Reverse};
/// All that is kept about a reader was given to the reader.
inline constexpr journal::Kind extractReader{
    "reader.extract", Permission::ReaderExtract, {"reader"}, journal::Undo::Reverse};

inline constexpr std::array all = {&forgetLoans, &forgetReaders, &eraseReader, &extractReader,
                                   &lend,        &returnCopy,    &renew};

} // namespace kitapdar::circulation::kinds
