#include "core/readers/CategoryRules.h"

namespace kitapdar::readers {

Result<std::int64_t> rulesOf(storage::Snapshot& snapshot, const std::string& category) {
    return snapshot.number("select count(*) from loan_rule where category = $1", {category});
}

} // namespace kitapdar::readers
