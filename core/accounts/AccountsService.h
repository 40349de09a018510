// Use cases of the books of account. Called inside a transaction; stateless, any thread.
//
// enter(), withdraw() and reverse() are part of the document that calls them: they write into its operation, which the
// gate has admitted, so that the document, the copies and both books are one entry of the journal and one undo, all or
// nothing. They ask first and write then: after a refusal nothing was written. The caller names the subjects of the
// operation and finishes it; "hold" is among the subjects of its kind, since copies that leave end holds.
#pragma once

#include "core/accounts/Books.h"
#include "core/journal/Operation.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::accounts {

class AccountsService {
public:
    explicit AccountsService(const journal::Journal& journal) : m_journal(journal) {}

    /// Enters copies that are there as rows and stand in no book: a record of part 1 with the next number N/YYYY of the
    /// year of `arrival.on`, its entries, and a line for each copy in the order given; a copy with an inventory number
    /// gets the next line of the book. Author, title, year, shelf mark, price, language, content group and kind are
    /// frozen as they are now. Copies that were expected become entered; so do those of an arrival that was taken back,
    /// in the lines that they had, on no earlier day than it was.
    Result<KsuRecord, EnterRefusal> enter(storage::Transaction& transaction, journal::Operation& operation,
                                          const Arrival& arrival) const;

    /// Takes copies out of both books by what they were entered with: a record of part 2 and its entries. The copies
    /// are written off by the document's number and day; a hold that had captured one of them, or a way that it was on,
    /// is ended as of collection::withdraw().
    Result<KsuRecord, WithdrawRefusal> withdraw(storage::Transaction& transaction, journal::Operation& operation,
                                                const Withdrawal& withdrawal) const;

    /// Takes a record back by a record of the same part with the next number and all figures below zero; both stay. Of
    /// a withdrawal the copies stand in the books and in the stock again, in lines of their own; of an arrival they
    /// leave both by the document. Every copy of the record must be as the record left it.
    Result<KsuRecord, ReverseRefusal> reverse(storage::Transaction& transaction, journal::Operation& operation,
                                              KsuRecordId record, const Reversal& reversal) const;

    /// Opens the books of a stock whose history is not known: one record without a number on `day`, with all copies
    /// that are entered, stand in no book and were not received after `day`, in the order of their inventory numbers.
    /// One entry of the journal; at 414,533 copies writers wait for about half a minute. Whatever is entered otherwise
    /// afterwards is to be accounted for by a document, and Reconciliation lists it.
    Result<KsuRecord, OpenRefusal> open(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::LibraryEdit>& by, Day day) const;
    /// The opposite of open(), while the books have no other record and no correction: its lines are erased, the copies
    /// stay as they are. Ctrl+Z steps over an opening: this is its undo.
    Result<void, TakeBackOpeningRefusal> takeBackOpening(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::LibraryEdit>& by) const;

    /// Corrects a line that stands. What was written stays, struck through, with the reason. A correction of what is
    /// counted strikes the whole line and writes another in its place, by a record of part 1 that takes the old one
    /// away and adds the new one: closed books do not change. What changes the sum of the books or of their balance
    /// needs two persons, unless one works alone: another one has signed toCorrect() for the one who corrects. Returns
    /// the line that stands now.
    Result<Line, CorrectRefusal> correct(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::CopyEdit>& by,
                                         const Correction& correction) const;
    /// What another person signs before this correction is written; nullopt: it leaves the sum of the books as it is.
    Result<std::optional<staff::Act>, CorrectRefusal> toCorrect(storage::Snapshot& snapshot,
                                                                const Correction& correction) const;

    /// Keeps the list of given KSU numbers in step with their records; registered with the journal at composition.
    static Result<void> keepNumber(storage::Transaction& transaction, std::int64_t recordId);

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::accounts
