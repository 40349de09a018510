#include "core/journal/Origin.h"

#include "core/journal/FormerEntries.h"

namespace kitapdar::journal {

Result<std::optional<std::string>> origin(storage::Snapshot& snapshot) {
    TRY(const bool former, isFormer(snapshot));
    const std::string hash = former ? "hash" : "coalesce(former_hash, hash)";
    return snapshot.first("select " + hash + " from operation where seq = 1", {},
                          [](const storage::Row& row) { return std::string(row.bytes(0)); });
}

} // namespace kitapdar::journal
