#include "core/catalogue/RecordRepository.h"

#include <algorithm>

namespace kitapdar::catalogue {

namespace {

struct IsbnRow {
    std::int64_t id;
    std::string isbn;
};

Result<void> insertIsbns(journal::Operation& operation, RecordId id, const std::vector<std::string>& isbns) {
    for (const std::string& isbn : isbns) {
        CHECK(operation.insert("record_isbn", {{"record_id", id}, {"isbn", isbn}}));
    }
    return {};
}

} // namespace

Result<RecordId> RecordRepository::insert(journal::Operation& operation, const PreparedRecord& record,
                                          Instant createdAt) const {
    journal::Columns columns = preparedColumns.inserted(record);
    columns.emplace_back("created_at", createdAt);
    TRY(const auto number, operation.insert("record", columns));
    const RecordId id(number);
    CHECK(insertIsbns(operation, id, record.isbns));
    return id;
}

Result<void> RecordRepository::update(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id,
                                      const PreparedRecord& record, std::int64_t version) const {
    TRY(const auto present, snapshot.all("select id, isbn from record_isbn where record_id = $1 order by id", {id},
                                         [](const storage::Row& row) {
                                             return IsbnRow{row.integer(0), row.string(1)};
                                         }));
    CHECK(operation.update("record", id.value, preparedColumns.changed(record), version));
    std::vector<std::string> missing = record.isbns;
    for (const IsbnRow& row : present) {
        const auto kept = std::ranges::find(missing, row.isbn);
        if (kept == missing.end()) {
            CHECK(operation.erase("record_isbn", row.id));
        } else {
            missing.erase(kept);
        }
    }
    return insertIsbns(operation, id, missing);
}

} // namespace kitapdar::catalogue
