// Use cases of readers. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/readers/Reader.h"
#include "core/readers/Restricted.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::readers {

class ReaderService {
public:
    /// Both outlive this. `key` nullptr: a desk without any key.
    explicit ReaderService(const journal::Journal& journal, const keys::OpenKey* key = nullptr)
        : m_journal(journal), m_restricted(key) {}

    Result<Registered, ReaderRefusal> add(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::ReaderEdit>& by,
                                          const NewReader& reader) const;
    /// Writes all editable fields of `reader`; Fault::Conflict when `reader.version` is not the present one. Restricted
    /// values as Reader says.
    Result<Registered, ReaderRefusal> edit(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::ReaderEdit>& by,
                                           const Reader& reader) const;
    /// The yearly registration: valid until 31 December of the current year. Idempotent within a year.
    Result<Reader, ReaderRefusal> registerAgain(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::ReaderEdit>& by,
                                                ReaderId reader) const;

    /// On the reader's wish: blocked data are in no list, the reader is found by the card alone, at the desk. Nothing
    /// is written when it is so already.
    Result<Reader, ReaderRefusal> blockData(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::ReaderBlock>& by, ReaderId reader,
                                            bool blocked) const;

    /// A restricted value of a reader in clear. That it was looked at, and why, is an operation of the journal, without
    /// which the value does not leave the transaction. `reason`: at least three signs.
    Result<std::string, RevealRefusal> reveal(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::ReaderReveal>& by, ReaderId reader,
                                              RestrictedField field, const std::string& reason) const;

    /// Keeps reader_token in step with the reader's row; registered with the journal at composition.
    static Result<void> refreshTokens(storage::Transaction& transaction, std::int64_t readerId);
    /// Keeps the given number of the reader's card in step; registered with the journal at composition.
    static Result<void> keepCardNumber(storage::Transaction& transaction, std::int64_t readerId);

private:
    const journal::Journal& m_journal;
    Restricted m_restricted;
};

} // namespace kitapdar::readers
