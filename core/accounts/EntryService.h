// Copies that came without a document of this program, as by an import, entered in the books by hand with the document
// that they have on paper; and such a record taken back. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/accounts/Books.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::accounts {

struct RecordOfDocument { // a document of this program made it, which is reversed there
    static constexpr std::string_view code = "record_of_document";
    std::string document;
};
using ReverseByHandRefusal = Refusal<UnknownKsuRecord, KsuRecordReversed, KsuRecordNotReversible, CopyInBooks,
                                     CopyNotInBooks, collection::CopyOnLoan, collection::UnknownCopy, DayInFuture,
                                     BeforeOpening, BeforeArrival, PeriodClosed, RecordOfDocument>;

class EntryService {
public:
    explicit EntryService(const journal::Journal& journal) : m_journal(journal) {}

    /// AccountsService::enter() as one operation with one undo. Of `arrival.document` the number and the day are taken.
    Result<KsuRecord, EnterRefusal> enter(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::CopyEdit>& by,
                                          const Arrival& arrival) const;
    /// AccountsService::reverse() of a record that no document of this program has made.
    Result<KsuRecord, ReverseByHandRefusal> reverse(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::CopyEdit>& by,
                                                    KsuRecordId record, const Reversal& reversal) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::accounts
