// A desk of a library with readers and copies, for tests with several of them.
#pragma once

#include "core/circulation/LoanService.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"
#include "tests/support/By.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace kitapdar::test {

std::string cardOf(int reader);
std::string barcodeOf(int copy);

/// An open library and the services to lend its copies; in each process its own.
class Desk {
public:
    Desk(const storage::Address& address, storage::Access access);

    /// Readers 0 … readers-1 and copies 0 … copies-1, each of a record of its own; nobody is limited.
    void fill(int readers, int copies);

    storage::Store& store() { return *m_store; }
    Result<circulation::Lent, circulation::LendRefusal> lend(int reader, int copy);
    Result<circulation::Returned, circulation::ReturnRefusal> returnCopy(int copy);
    const circulation::LoanService& loans() const { return m_loans; }
    const journal::Journal& journal() const { return m_journal; }
    By by(storage::Snapshot& snapshot) const { return {snapshot, m_session}; }

    /// The card of each copy's open loan, by barcode; a copy with two open loans fails the test.
    std::map<std::string, std::string> openLoans();
    /// No damage, no broken link of the journal.
    void expectSound();

private:
    SystemClock m_clock;
    journal::Journal m_journal{m_clock};
    Session m_session{"Айгүл", "1", {}};
    circulation::LoanService m_loans{m_journal};
    std::unique_ptr<storage::Store> m_store;
};

} // namespace kitapdar::test
