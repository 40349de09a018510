#include "core/catalogue/Holdings.h"

#include "core/text/CodeSpellings.h"
#include "core/text/SortKey.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

constexpr int mostOfOneNumber = 50; // 777, 0777, 000777 …

} // namespace

std::string copyCountSql(std::string_view record) {
    return "(select count(*) from copy c where c.record_id = " + std::string(record) +
           " and c.accounted <> 'excluded')";
}

std::string hasCopyInSql(std::string_view record, std::string_view places) {
    return "exists (select 1 from copy c where c.record_id = " + std::string(record) +
           " and c.accounted <> 'excluded' and c.place in (" + std::string(places) + "))";
}

std::string recordsByPlaceSql(std::string_view records) {
    const std::string chosen = records.empty() ? "" : " and c.record_id in (" + std::string(records) + ")";
    return "select p.place, count(*) from (select distinct c.record_id, c.place from copy c where c.place <> '' "
           "and c.accounted <> 'excluded'" +
           chosen + ") p group by p.place";
}

Result<std::int64_t> heldCopies(storage::Snapshot& snapshot, RecordId record) {
    return snapshot.number("select count(*) from copy where record_id = $1", {record});
}

Result<std::vector<RecordId>> recordsOfCopy(storage::Snapshot& snapshot, const std::string& code) {
    std::vector<RecordId> records;
    const auto add = [&](std::string_view sql, const storage::Parameters& values) -> Result<void> {
        TRY(const auto found, snapshot.all(sql, values, [](const storage::Row& row) { return row.id<RecordId>(0); }));
        for (const RecordId id : found) {
            if (std::ranges::find(records, id) == records.end()) records.push_back(id);
        }
        return {};
    };
    constexpr std::string_view byBarcode = "select record_id from copy where barcode = $1";
    CHECK(add(byBarcode, {code}));
    for (const std::string& spelling : text::codeSpellings(code)) {
        if (spelling != code) CHECK(add(byBarcode, {spelling}));
    }
    storage::Parameters ranges;
    std::string between;
    for (const std::string& spacing : text::codeSpacings(code)) {
        for (const std::string& spelling : text::codeSpellings(spacing)) {
            const auto [from, end] = text::sortKeyRange(spelling);
            ranges.emplace_back(storage::Blob{from});
            ranges.emplace_back(storage::Blob{end});
            between += (between.empty() ? "" : " or ") + ("(inventory_key >= $" + std::to_string(ranges.size() - 1)) +
                       " and inventory_key < $" + std::to_string(ranges.size()) + ")";
        }
    }
    CHECK(add("select record_id from copy where (" + between +
                  ") and inventory_number is not null order by inventory_key, id limit " +
                  std::to_string(mostOfOneNumber),
              ranges));
    return records;
}

} // namespace kitapdar::catalogue
