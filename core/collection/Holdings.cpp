#include "core/catalogue/Holdings.h"

namespace kitapdar::catalogue {

std::string copyCountSql(std::string_view record) {
    return "(select count(*) from copy c where c.record_id = " + std::string(record) + " and c.state <> 'written_off')";
}

Result<std::vector<RecordId>> recordsOfCopy(storage::Snapshot& snapshot, const std::string& code) {
    const auto idOf = [](const storage::Row& row) { return row.id<RecordId>(0); };
    TRY(auto records, snapshot.all("select record_id from copy where barcode = $1", {code}, idOf));
    TRY(const auto others, snapshot.all("select record_id from copy where inventory_number = $1", {code}, idOf));
    records.insert(records.end(), others.begin(), others.end());
    return records;
}

} // namespace kitapdar::catalogue
