// The ends of journals that this computer has seen, in a small file beside the settings: a journal whose tail was cut
// off still holds by itself, but not beside what was seen of it.
#pragma once

#include "core/base/Result.h"
#include "core/journal/Head.h"
#include "core/storage/Address.h"
#include "core/storage/Transaction.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar {

/// One file for all libraries that are worked with here; only its owner may read it. Any thread, one at a time.
class KnownHeads {
public:
    explicit KnownHeads(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Those of this library; none when the file cannot be read.
    std::vector<journal::Head> of(const storage::Address& library) const;
    /// Of them those that are of the library which is there now: one whose journal begins with another entry is another
    /// library that was put in the place of an earlier one.
    Result<std::vector<journal::Head>> of(storage::Snapshot& snapshot, const storage::Address& library) const;
    /// Writes down the present end. Earlier ones that the journal still has are forgotten; one that it has no longer
    /// stays, so that a check names it, until forget(). At most eight are kept.
    Result<void> remember(storage::Snapshot& snapshot, const storage::Address& library) const;
    /// A restore is about to put a library with this end, or with an empty journal, in the place of that one. From then
    /// on ends that its journal lacks are no cut, if it is found there, however the restore ends; the next remember()
    /// settles whether it was done.
    Result<void> expect(const storage::Address& library, const std::optional<journal::Head>& restored) const;
    /// After a restore, which takes the library back on purpose.
    Result<void> forget(const storage::Address& library) const;

private:
    struct Seen {
        journal::Head head;
        std::string first; // hash of the journal's first entry then; empty when an older program wrote it
    };
    struct Known {
        std::vector<Seen> seen;
        std::optional<journal::Head> restored; // to be expected; number 0: an empty journal
    };
    Known known(const storage::Address& library) const;
    static Result<std::vector<Seen>> ofThis(storage::Snapshot& snapshot, Known known);
    Result<void> write(const storage::Address& library, const Known& known) const;

    std::filesystem::path m_file;
};

} // namespace kitapdar
