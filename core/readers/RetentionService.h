// The terms for which it is kept what is known of readers. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/readers/RetentionTerms.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::readers {

/// Whether a program that runs at night carries out the terms by itself. Off as shipped.
enum class NightlyRun { Off, On };

class RetentionService {
public:
    explicit RetentionService(const journal::Journal& journal) : m_journal(journal) {}

    /// Those that the library has set; the others as shipped.
    Result<RetentionTerms> terms(storage::Snapshot& snapshot) const;

    /// `term` as of code(RetentionTerm). Nothing is written when it is so already.
    Result<RetentionTerms, RetentionTermRefusal> set(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::LibraryEdit>& by,
                                                     const std::string& term, int months) const;

    Result<NightlyRun> nightlyRun(storage::Snapshot& snapshot) const;
    /// Operation "retention.set". Nothing is written when it is so already.
    Result<void, Refusal<>> setNightlyRun(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::LibraryEdit>& by, NightlyRun run) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::readers
