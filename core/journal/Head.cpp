#include "core/journal/Head.h"

namespace kitapdar::journal {

Result<std::optional<Head>> head(storage::Snapshot& snapshot) {
    return snapshot.first("select seq, hash from operation order by seq desc limit 1", {}, [](const storage::Row& row) {
        return Head{row.integer(0), std::string(row.bytes(1))};
    });
}

Result<std::int64_t> entryCount(storage::Snapshot& snapshot) {
    return snapshot.number("select count(*) from operation");
}

} // namespace kitapdar::journal
