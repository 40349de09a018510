#include "core/journal/Origin.h"

namespace kitapdar::journal {

Result<std::optional<std::string>> origin(storage::Snapshot& snapshot) {
    return snapshot.first("select coalesce(former_hash, hash) from operation where seq = 1", {},
                          [](const storage::Row& row) { return std::string(row.bytes(0)); });
}

} // namespace kitapdar::journal
