// A desk that scans: readers and copies drawn from a library, each scan timed.
#pragma once

#include "core/circulation/DeskService.h"
#include "core/circulation/LoanService.h"
#include "core/journal/Journal.h"
#include "core/staff/Gate.h"
#include "core/storage/Store.h"
#include "tests/bench/library/BareSqlite.h"
#include "tests/bench/library/Figures.h"
#include "tests/bench/library/Scene.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::bench {

/// Copies and readers for the scans of a run; no copy twice.
struct Scans {
    std::vector<std::string> barcodes;
    std::vector<std::int64_t> copyIds;
    std::vector<std::string> cards;
};

Scans scansFor(BareSqlite& bare, std::size_t count, std::uint64_t seed);

struct DeskTimes {
    Series verdict;
    Series lend;
    Series undo; // of the lending, which is then done again
    Series renew;
    Series returnCopy;
};

/// For an import.
staff::Permitted<Permission::ImportRun> permittedIn(storage::Store& store);

class Desk {
public:
    explicit Desk(storage::Store& store);

    /// Each copy is judged and lent; some days later each is renewed and given back.
    DeskTimes work(const Scans& scans);
    /// The i-th copy is lent to the i-th reader. Milliseconds.
    double lend(const Scans& scans, std::size_t i);

    const journal::Journal& journal() const { return m_journal; }

private:
    Result<std::size_t> readForVerdict(storage::Snapshot& snapshot, const std::string& card,
                                       const std::string& barcode) const;

    template <class Expected>
    void scan(const circulation::DeskState& state, const std::string& barcode) {
        const auto answer = must(m_store.writeNow([&](storage::Transaction& tx) {
            return m_desk.scan(tx, by(tx), state, text::ScannedCode(barcode), circulation::Confirmed::everything());
        }),
                                 "scan");
        if (std::holds_alternative<Expected>(answer)) return;
        say("unexpected answer for " + barcode);
        std::exit(1);
    }

    staff::Permitted<Permission::LoanLend> by(storage::Snapshot& snapshot) const {
        return must(staff::Gate(m_clock).admit<Permission::LoanLend>(snapshot, {"bench", "1", {}}), "permission");
    }

    storage::Store& m_store;
    FixedClock m_clock{benchDay};
    journal::Journal m_journal{m_clock};
    circulation::LoanService m_loans{m_journal};
    circulation::DeskService m_desk{m_journal};
};

} // namespace kitapdar::bench
