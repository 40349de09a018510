// Use cases of the terms of the books. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/accounts/Term.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::accounts {

class TermService {
public:
    explicit TermService(const journal::Journal& journal) : m_journal(journal) {}

    /// In their order; the shipped ones while none is stored.
    Result<std::vector<Term>> list(storage::Snapshot& snapshot) const;

    /// A further kind, source or reason; columns and settings are the program's.
    Result<Term, TermRefusal> add(storage::Transaction& transaction,
                                  const staff::Permitted<Permission::LibraryEdit>& by, const Term& term) const;
    /// Writes names, value and whether the term is hidden. Fault::Conflict when `term.version` is not the present one;
    /// of a term that is not stored yet it is not looked at.
    Result<Term, TermRefusal> edit(storage::Transaction& transaction,
                                   const staff::Permitted<Permission::LibraryEdit>& by, const Term& term) const;
    /// Only what the books name nowhere and the program does not need.
    Result<void, TermRefusal> remove(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::LibraryEdit>& by, TermList list,
                                     const std::string& code) const;
    /// Writes the shipped terms into a library that has none, and settings that it lacks; else nothing.
    Result<void, Refusal<>> addShipped(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::LibraryEdit>& by) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::accounts
