// Use cases of consents. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/readers/Consent.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::readers {

class ConsentService {
public:
    explicit ConsentService(const journal::Journal& journal) : m_journal(journal) {}

    /// Texts by purpose, the newest first.
    Result<std::vector<ConsentForm>> forms(storage::Snapshot& snapshot) const;
    /// What a reader has agreed to, the newest first; with what was withdrawn and what is over.
    Result<std::vector<Consent>> ofReader(storage::Snapshot& snapshot,
                                          const staff::Permitted<Permission::ReaderView>& by, ReaderId reader) const;

    /// The next text of a purpose, from today on. What was given to earlier ones stays given.
    Result<ConsentForm, ConsentRefusal> addForm(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::ConsentEdit>& by,
                                                ConsentPurpose purpose, const std::string& kk,
                                                const std::string& ru) const;
    /// To the newest text of the purpose, on this day.
    Result<Consent, ConsentRefusal> give(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::ConsentEdit>& by,
                                         const NewConsent& consent) const;
    /// On this day. Of a necessary purpose (isNecessary) the card is to be closed then: books are returned, debts
    /// settled, the reader is erased; nothing of it is done here.
    Result<Consent, ConsentRefusal> withdraw(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::ConsentEdit>& by, ConsentId id) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::readers
