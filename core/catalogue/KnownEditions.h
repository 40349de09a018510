// Knowing an edition again, many records at once. The same edition: the same fingerprint, or a common ISBN when title
// and part agree.
#pragma once

#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace kitapdar::catalogue {

class KnownEditions {
public:
    /// Reads which of these editions the catalogue has.
    Result<void> read(storage::Snapshot& snapshot, std::span<const PreparedRecord* const> records);
    /// Adds an edition that is about to be written.
    void add(const PreparedRecord& record);

    bool has(const PreparedRecord& record) const;
    /// The oldest record of the catalogue that is the same edition; only of those that were asked for by read().
    std::optional<RecordId> idOf(const PreparedRecord& record) const;

private:
    void remember(const std::string& key, std::optional<RecordId> id);

    std::unordered_map<std::string, std::optional<RecordId>> m_ids; // by fingerprint, and by ISBN and title
};

} // namespace kitapdar::catalogue
