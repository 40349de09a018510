// Use cases of number series. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/numbers/Series.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::numbers {

class SeriesService {
public:
    explicit SeriesService(const journal::Journal& journal) : m_journal(journal) {}

    Result<std::vector<SeriesRow>> list(storage::Snapshot& snapshot) const;
    /// Of one series, of all when the code is "".
    Result<std::vector<VoidedNumber>> voided(storage::Snapshot& snapshot, const std::string& series) const;

    /// A further series of inventory numbers.
    Result<Series, SeriesRefusal> add(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::LibraryEdit>& by, const Series& series) const;
    /// Writes prefix, digits and the next number (nullopt: the one that comes anyway; `series.first` is not looked at).
    /// Fault::Conflict when `series.version` is not the present one.
    Result<Series, SeriesRefusal> edit(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::LibraryEdit>& by, const Series& series,
                                       std::optional<std::int64_t> next) const;
    /// Only while it has given out nothing; the three shipped ones stay.
    Result<void, SeriesRefusal> remove(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::LibraryEdit>& by,
                                       const std::string& code) const;
    /// Writes the shipped series into a library that has none; else nothing.
    Result<void, Refusal<>> addShipped(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::LibraryEdit>& by) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::numbers
