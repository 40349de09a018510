// The kinds of operations of this room.
#pragma once

#include "core/charges/Kinds.h"
#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::circulation::kinds {

/// A copy of the entry is lent and not in stock: no undo leaves such a thing.
Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry);

/// Loans are mended at the desk within days; a return of last year is part of the year's figures.
inline constexpr int loansUndoneWithinDays = 30;

inline constexpr journal::Kind lend{.code = "loan.lend",
                                    .permission = Permission::LoanLend,
                                    .subjects = {"copy", "record", "reader", "hold"},
                                    .veto = lentOutOfStock,
                                    .objection = journal::Objection::CopyNotInStock,
                                    .undoneWithinDays = loansUndoneWithinDays,
                                    .vetoBefore = charges::kinds::chargeHasLines};
inline constexpr journal::Kind returnCopy{.code = "loan.return",
                                          .permission = Permission::LoanLend,
                                          .subjects = {"copy", "record", "reader", "hold"},
                                          .veto = lentOutOfStock,
                                          .objection = journal::Objection::CopyNotInStock,
                                          .undoneWithinDays = loansUndoneWithinDays,
                                          .vetoBefore = charges::kinds::chargeHasLines};
inline constexpr journal::Kind renew{.code = "loan.renew",
                                     .permission = Permission::LoanLend,
                                     .subjects = {"copy", "record", "reader"},
                                     .veto = lentOutOfStock,
                                     .objection = journal::Objection::CopyNotInStock,
                                     .undoneWithinDays = loansUndoneWithinDays};
/// A loan of the reading room goes on at home.
inline constexpr journal::Kind takeHome{.code = "loan.take_home",
                                        .permission = Permission::LoanLend,
                                        .subjects = {"copy", "record", "reader"},
                                        .veto = lentOutOfStock,
                                        .objection = journal::Objection::CopyNotInStock,
                                        .undoneWithinDays = loansUndoneWithinDays};
/// A use in the reading room without a loan.
inline constexpr journal::Kind inHouse{.code = "loan.in_house",
                                       .permission = Permission::LoanLend,
                                       .subjects = {"copy", "record"},
                                       .veto = lentOutOfStock,
                                       .objection = journal::Objection::CopyNotInStock,
                                       .undoneWithinDays = loansUndoneWithinDays};
/// A copy that was not lent is sent where it belongs.
inline constexpr journal::Kind route{.code = "copy.route",
                                     .permission = Permission::LoanLend,
                                     .subjects = {"copy", "record", "reader", "hold"},
                                     .veto = lentOutOfStock,
                                     .objection = journal::Objection::CopyNotInStock,
                                     .undoneWithinDays = loansUndoneWithinDays};
/// Readers are reminded of overdue loans.
inline constexpr journal::Kind remind{"loan.remind", Permission::LoanLend, {"reader"}};
/// The clock of a computer is right although the journal has later entries.
inline constexpr journal::Kind confirmClock{"clock.confirm", Permission::LoanLend, {}, journal::Undo::Reverse};
// Of forgetting; what was blanked never comes back.
inline constexpr journal::Kind forgetLoans{"retention.loans", Permission::RetentionRun, {}, journal::Undo::Reverse};
inline constexpr journal::Kind forgetReaders{"retention.readers",
                                             Permission::RetentionRun,
                                             {"hold", "copy", "record"}, // of holds that end with it
                                             journal::Undo::Reverse};
inline constexpr journal::Kind eraseReader{"reader.erase", Permission::ReaderErase, {"reader"}, journal::Undo::Reverse};
/// All that is kept about a reader was given to the reader.
inline constexpr journal::Kind extractReader{
    "reader.extract", Permission::ReaderExtract, {"reader"}, journal::Undo::Reverse};

inline constexpr std::array all = {&forgetLoans, &forgetReaders, &eraseReader, &extractReader, &lend,   &returnCopy,
                                   &renew,       &takeHome,      &inHouse,     &route,         &remind, &confirmClock};

} // namespace kitapdar::circulation::kinds
