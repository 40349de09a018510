// The SQL of readers. Other rooms read readers joined to their own tables with readerColumns and readerFrom().
#pragma once

#include "core/journal/Operation.h"
#include "core/readers/ReaderQueries.h"
#include "core/storage/Transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::readers {

/// The columns of `reader r` that readerFrom() reads, in its order.
inline constexpr std::string_view readerColumns =
    "r.id, r.card, r.surname, r.given_name, r.patronymic, r.birth_date, r.iin, r.category, r.phone, r.address, r.note, "
    "r.registered_on, r.registered_until, r.blocked_reason, r.row_version";
inline constexpr int readerColumnCount = 15;

/// Reads a reader from `readerColumnCount` columns that begin at `first`.
Reader readerFrom(const storage::Row& row, int first = 0);

class ReaderRepository {
public:
    Result<std::optional<Reader>> byId(storage::Snapshot& snapshot, ReaderId id) const;
    Result<std::optional<Reader>> byCard(storage::Snapshot& snapshot, const std::string& card) const;
    Result<std::optional<ReaderId>> idByIin(storage::Snapshot& snapshot, const std::string& iin) const;
    /// Another reader with the same name and birth date.
    Result<std::optional<ReaderId>> namesake(storage::Snapshot& snapshot, const Reader& reader) const;
    /// The next free card number of our own.
    Result<std::string> nextCard(storage::Transaction& transaction) const;

    Result<ReaderId> insert(journal::Operation& operation, const Reader& reader) const;
    Result<void> update(journal::Operation& operation, const Reader& reader) const;
    Result<void> replaceTokens(storage::Transaction& transaction, ReaderId id,
                               const std::vector<std::string>& tokens) const;
};

} // namespace kitapdar::readers
