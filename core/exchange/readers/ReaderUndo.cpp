#include "core/exchange/readers/ReaderUndo.h"

#include "core/circulation/LoanQueries.h"
#include "core/circulation/LoanRepository.h"
#include "core/exchange/ImportRun.h"
#include "core/holds/ReaderHolds.h"
#include "core/readers/ReaderRepository.h"
#include "core/visits/VisitRepository.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

constexpr int rowsAtOnce = 50; // between two looks at the clock

Result<UndoneReaders> undoLoans(storage::Transaction& transaction, catalogue::ImportId import) {
    const circulation::LoanRepository loans;
    TRY(const auto rows, loans.ofImport(transaction, import.value, rowsAtOnce));
    storage::Parameters gone;
    storage::Parameters kept;
    for (const circulation::ImportedLoanRow& loan : rows) (loan.edited ? kept : gone).emplace_back(loan.id);
    CHECK(loans.eraseImported(transaction, gone));
    CHECK(loans.keepImported(transaction, kept));
    UndoneReaders undone;
    undone.loans = static_cast<std::int64_t>(gone.size());
    undone.keptLoans = static_cast<std::int64_t>(kept.size());
    return undone;
}

Result<UndoneReaders> undoReaders(storage::Transaction& transaction, catalogue::ImportId import) {
    const readers::ReaderRepository repository;
    TRY(const auto rows, repository.ofImport(transaction, import.value, rowsAtOnce));
    storage::Parameters ids;
    for (const readers::ImportedReaderRow& reader : rows) ids.emplace_back(reader.id);
    TRY(const auto borrowers, circulation::LoanQueries().whoEverLent(transaction, ids));
    TRY(const auto visitors, visits::VisitRepository().whoEverCame(transaction, ids));
    TRY(const auto waiters, holds::readersWithHolds(transaction, ids));
    storage::Parameters gone;
    storage::Parameters kept;
    for (const readers::ImportedReaderRow& reader : rows) {
        const bool stays = reader.edited || std::ranges::binary_search(borrowers, reader.id) ||
                           std::ranges::binary_search(visitors, reader.id) ||
                           std::ranges::binary_search(waiters, reader.id);
        (stays ? kept : gone).emplace_back(reader.id);
    }
    CHECK(repository.eraseImported(transaction, gone));
    CHECK(repository.keepImported(transaction, kept));
    UndoneReaders undone;
    undone.readers = static_cast<std::int64_t>(gone.size());
    undone.keptReaders = static_cast<std::int64_t>(kept.size());
    return undone;
}

} // namespace

void add(UndoneReaders& sum, const UndoneReaders& more) {
    sum.readers += more.readers;
    sum.loans += more.loans;
    sum.keptReaders += more.keptReaders;
    sum.keptLoans += more.keptLoans;
}

Result<UndoneReaders> leftOfReaders(storage::Snapshot& snapshot, catalogue::ImportId import) {
    UndoneReaders left;
    TRY(left.readers, stillThere(snapshot, import, "reader"));
    TRY(left.loans, stillThere(snapshot, import, "loan"));
    return left;
}

Result<UndoneReaders> undoReaderSlice(storage::Transaction& transaction, catalogue::ImportId import,
                                      storage::Slice time) {
    UndoneReaders sum;
    do {
        // Loans go first: a reader with one that stays stays himself.
        TRY(auto step, undoLoans(transaction, import));
        if (step == UndoneReaders()) {
            TRY(step, undoReaders(transaction, import));
        }
        if (step == UndoneReaders()) break;
        add(sum, step);
    } while (!time.over());
    touchLists(transaction, import, ImportContent::Readers);
    return sum;
}

} // namespace kitapdar::exchange
