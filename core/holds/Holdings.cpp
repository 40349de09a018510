#include "core/catalogue/Holdings.h"

namespace kitapdar::catalogue {

Result<std::int64_t> holdsOf(storage::Snapshot& snapshot, RecordId record) {
    return snapshot.number("select count(*) from hold where record_id = $1", {record});
}

} // namespace kitapdar::catalogue
