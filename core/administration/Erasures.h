// Readers and loans that a library has forgotten since a backup was made: a restore does it again in the copy, before
// anybody can read it. Ids, days and hashes are compared, never names.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar {

/// What a library has forgotten. Everything in the order of its numbers.
struct Erasures {
    /// A row by its number and by what forgetting leaves in it: two rows of one number may be of two lives of a
    /// library, which was restored in between.
    struct Row {
        std::int64_t id = 0;
        std::string mark;
        friend auto operator<=>(const Row&, const Row&) = default;
    };
    std::string origin;             // of the journal (journal::origin)
    std::vector<Row> readers;       // who are empty
    std::vector<Row> loans;         // that tell no longer whose they were
    std::vector<Row> entries;       // of the journal, of which only the chain is left
    std::vector<Row> registrations; // entries by which readers were registered: other ones are of another life

    bool empty() const { return readers.empty() && loans.empty() && entries.empty(); }
};

/// nullopt: the library cannot be read, or its journal has no beginning. Blocks.
std::optional<Erasures> erasuresOf(const storage::Address& library);

struct RepeatedErasures {
    std::int64_t readers = 0;
    std::int64_t loans = 0;
    std::int64_t entries = 0;
    /// The journal or a row of the copy is not as it should be, so its entries were left for the next retain()
    /// (Retain.h), which says what is wrong.
    bool entriesLeft = false;
};

/// What a restore knows of the readers who were erased after the backup was made.
struct RestoredErasures {
    /// Done again in what was restored. nullopt: no library was at hand that could tell, so whoever was erased since is
    /// there again.
    std::optional<RepeatedErasures> repeated;
    std::optional<Instant> since; // when the backup was made; nullopt: it does not say
};

/// Forgets in `copy`, which nobody else has open, what `erasures` names and the copy still holds. nullopt when the copy
/// is of another library. An older copy of a file is brought up to date before; one of a server is SchemaTooOld when
/// there is something to forget. A loan that is open in the copy, of a reader who was forgotten since, counts as
/// returned at this moment: nobody with an open loan is erased. In slices, each whole and with its entry of the
/// journal. Step "removing". Blocks.
Result<std::optional<RepeatedErasures>> repeatErasures(storage::Connection& copy, const Erasures& erasures,
                                                       const Clock& clock, jobs::Progress& progress);

/// Whether the library has readers at all: one without has nobody to bring back.
Result<bool> hasReaders(storage::Snapshot& snapshot);

} // namespace kitapdar
