#include "core/catalogue/RecordRepository.h"

#include "core/journal/StandingChanges.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace kitapdar::catalogue {

namespace {

struct IsbnRow {
    std::int64_t id;
    std::string isbn;
};

constexpr auto storedColumns = storage::columnsOf<StoredRecord>(
    storage::readOnly("id", &StoredRecord::id),
    storage::readOnly("format", &StoredRecord::format, storage::codes(marcFormatFrom, MarcFormat::Marc21)),
    storage::readOnly("title", &StoredRecord::title), storage::readOnly("marc", &StoredRecord::marc),
    storage::readOnly("fingerprint", &StoredRecord::fingerprint, AsBytes()),
    storage::readOnly("import_id", &StoredRecord::importId), storage::readOnly("row_version", &StoredRecord::version));

constexpr auto wholeColumns = storage::columnsOf<WholeRecord>(
    storage::readOnly("r.id", &WholeRecord::id), storage::readOnly("r.row_version", &WholeRecord::version),
    storage::part(preparedColumns, "r", &WholeRecord::present));

Result<std::vector<IsbnRow>> isbnsOf(storage::Snapshot& snapshot, RecordId id) {
    return snapshot.all("select id, isbn from record_isbn where record_id = $1 order by id", {id},
                        [](const storage::Row& row) {
                            return IsbnRow{row.integer(0), row.string(1)};
                        });
}

Result<void> insertIsbns(journal::Operation& operation, RecordId id, const std::vector<std::string>& isbns) {
    for (const std::string& isbn : isbns) {
        CHECK(operation.insert("record_isbn", {{"record_id", id}, {"isbn", isbn}}));
    }
    return {};
}

/// Those that the record has no more go, new ones come.
Result<void> updateIsbns(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id,
                         const std::vector<std::string>& isbns) {
    TRY(const auto present, isbnsOf(snapshot, id));
    std::vector<std::string> missing = isbns;
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

Result<void> insertImportedIsbns(storage::Transaction& transaction, std::span<const PreparedRecord* const> records,
                                 const std::vector<RecordId>& ids) {
    std::vector<storage::Parameters> rows;
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const std::string& isbn : records[i]->isbns) rows.push_back({ids[i], isbn});
    }
    if (rows.empty()) return {};
    auto row = rows.begin();
    CHECK(transaction.insertRows("record_isbn", {"record_id", "isbn"},
                                 [&] { return row == rows.end() ? nullptr : &*row++; }));
    return {};
}

} // namespace

Result<ComparedIsbns> RecordRepository::compareIsbns(storage::Snapshot& snapshot, RecordId last, int limit) const {
    std::map<std::int64_t, std::set<std::string>> given;
    CHECK(snapshot.each("select id, format, marc from record where id > $1 order by id limit $2", {last, limit},
                        [&](const storage::Row& row) {
                            std::set<std::string>& isbns = given[row.integer(0)];
                            const auto format = marcFormatFrom(row.text(1));
                            const auto marc = loadMarc(row.text(2));
                            if (!format || !marc) return true;
                            for (std::string& isbn : prepare(*marc, *format).isbns) isbns.insert(std::move(isbn));
                            return true;
                        }));
    ComparedIsbns compared;
    if (given.empty()) return compared;
    compared.last = RecordId(given.rbegin()->first);
    std::map<std::int64_t, std::set<std::string>> lacking = given;
    CHECK(snapshot.each(
        "select id, record_id, isbn from record_isbn where record_id > $1 and record_id <= $2 order by id",
        {last, compared.last}, [&](const storage::Row& row) {
            const auto record = lacking.find(row.integer(1));
            // Of a record twice is strange, too.
            if (record == lacking.end() || record->second.erase(row.string(2)) == 0)
                compared.strange.push_back(row.integer(0));
            return true;
        }));
    for (const auto& [id, isbns] : lacking) {
        if (!isbns.empty()) compared.lacking.emplace_back(id);
    }
    return compared;
}

Result<std::optional<StoredRecord>> RecordRepository::stored(storage::Snapshot& snapshot, RecordId id) const {
    static const std::string sql = "select " + storedColumns.list() + " from record where id = $1";
    return snapshot.first(sql, {id}, storedColumns);
}

Result<std::map<RecordId, WholeRecord>> RecordRepository::whole(storage::Snapshot& snapshot,
                                                                std::span<const RecordId> ids) const {
    static const std::string sql = "select " + wholeColumns.list() + " from record r where r.id";
    const storage::Parameters values(ids.begin(), ids.end());
    std::map<RecordId, WholeRecord> records;
    CHECK(storage::eachIn(snapshot, sql, values, [&](const storage::Row& row) {
        WholeRecord record = wholeColumns.read(row);
        records.insert_or_assign(record.id, std::move(record));
        return true;
    }));
    std::map<std::int64_t, std::pair<RecordId, std::string>> isbns; // in the order of their rows
    CHECK(storage::eachIn(snapshot, "select id, record_id, isbn from record_isbn where record_id", values,
                          [&](const storage::Row& row) {
                              isbns.emplace(row.integer(0), std::pair(row.id<RecordId>(1), row.string(2)));
                              return true;
                          }));
    for (auto& [row, isbn] : isbns) {
        if (const auto found = records.find(isbn.first); found != records.end())
            found->second.present.isbns.push_back(std::move(isbn.second));
    }
    return records;
}

Result<std::vector<RecordId>> RecordRepository::naming(storage::Snapshot& snapshot,
                                                       std::span<const std::string> texts) const {
    constexpr int recordsAtOnce = 2000; // a server answers all rows of a statement at once
    std::vector<RecordId> found;
    RecordId last{0};
    for (;;) {
        int read = 0;
        CHECK(snapshot.each("select id, marc from record where id > $1 order by id limit $2", {last, recordsAtOnce},
                            [&](const storage::Row& row) {
                                last = row.id<RecordId>(0);
                                const auto holds = [marc = row.text(1)](const std::string& text) {
                                    return marc.find(text) != std::string_view::npos;
                                };
                                if (std::ranges::any_of(texts, holds)) found.push_back(last);
                                ++read;
                                return true;
                            }));
        if (read < recordsAtOnce) return found;
    }
}

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
    CHECK(operation.update("record", id.value, preparedColumns.changed(record), version));
    return updateIsbns(snapshot, operation, id, record.isbns);
}

RecordDifference differenceOf(const PreparedRecord& before, const PreparedRecord& after) {
    const auto old = preparedColumns.changed(before);
    auto present = preparedColumns.changed(after);
    RecordDifference difference;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (old[i].second != present[i].second) difference.columns.push_back(std::move(present[i]));
    }
    if (before.isbns != after.isbns) difference.isbns = after.isbns;
    return difference;
}

Result<void> RecordRepository::updateDiffering(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id,
                                               std::int64_t version, const RecordDifference& difference) const {
    if (!difference.columns.empty()) CHECK(operation.update("record", id.value, difference.columns, version));
    if (!difference.isbns) return {};
    return updateIsbns(snapshot, operation, id, *difference.isbns);
}

Result<std::map<RecordId, std::int64_t>> RecordRepository::versions(storage::Snapshot& snapshot,
                                                                    std::span<const RecordId> ids) const {
    std::map<RecordId, std::int64_t> versions;
    CHECK(storage::eachIn(snapshot, "select id, row_version from record where id",
                          storage::Parameters(ids.begin(), ids.end()), [&](const storage::Row& row) {
                              versions.emplace(row.id<RecordId>(0), row.integer(1));
                              return true;
                          }));
    return versions;
}

Result<void> RecordRepository::setImport(journal::Operation& operation, RecordId id, std::optional<ImportId> import,
                                         std::int64_t version) const {
    return operation.update("record", id.value, {{"import_id", import}}, version);
}

Result<void> RecordRepository::erase(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id) const {
    TRY(const auto isbns, isbnsOf(snapshot, id));
    for (const IsbnRow& row : isbns) CHECK(operation.erase("record_isbn", row.id));
    return operation.erase("record", id.value);
}

Result<std::vector<RecordId>> RecordRepository::insertImported(storage::Transaction& transaction,
                                                               std::span<const PreparedRecord* const> records,
                                                               ImportId import, Instant createdAt) const {
    static const auto columns = [] {
        std::vector<std::string> names = preparedColumns.insertedNames();
        names.insert(names.end(), {"import_id", "created_at"});
        return names;
    }();
    TRY(const auto newest, transaction.number("select max(id) from record"));
    storage::Parameters row;
    auto next = records.begin();
    // One statement for each row, which answers nothing: one that could be undone in the middle would make the engine
    // write down at once what the search index has gathered, in as many pieces as there are such statements.
    CHECK(transaction.insertRows("record", columns, [&]() -> const storage::Parameters* {
        if (next == records.end()) return nullptr;
        row.clear();
        preparedColumns.appendInserted(row, **next++);
        row.emplace_back(import);
        row.emplace_back(createdAt);
        return &row;
    }));
    std::unordered_map<std::string, std::int64_t> idsByFingerprint; // no two of them have the same
    CHECK(transaction.each("select id, fingerprint from record where id > $1", {newest}, [&](const storage::Row& each) {
        idsByFingerprint.emplace(each.bytes(1), each.integer(0));
        return true;
    }));
    std::vector<RecordId> ids;
    for (const PreparedRecord* record : records) {
        const auto id = idsByFingerprint.find(record->fingerprint);
        if (id == idsByFingerprint.end()) return fail(internalFault("a record of an import has no id"));
        ids.emplace_back(id->second);
    }
    CHECK(insertImportedIsbns(transaction, records, ids));
    return ids;
}

Result<std::vector<ImportedRecordRow>> RecordRepository::ofImport(storage::Snapshot& snapshot, ImportId import,
                                                                  int limit) const {
    TRY(const auto ids, snapshot.all("select id from record where import_id = $1 order by id desc limit $2",
                                     {import, limit}, storage::only<RecordId>));
    TRY(const auto edited, journal::rowsWithStandingChange(snapshot, "record", {ids.begin(), ids.end()}));
    std::vector<ImportedRecordRow> rows;
    for (const RecordId id : ids) rows.push_back({id, edited.contains(id.value)});
    return rows;
}

Result<void> RecordRepository::eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    const auto none = [](const storage::Row&) { return true; };
    CHECK(storage::eachIn(transaction, "delete from record_isbn where record_id", ids, none));
    return storage::eachIn(transaction, "delete from record where id", ids, none);
}

Result<void> RecordRepository::keepImported(storage::Transaction& transaction, RecordId id,
                                            std::optional<ImportId> other) const {
    CHECK(transaction.execute("update record set import_id = $1 where id = $2", {other, id}));
    return {};
}

} // namespace kitapdar::catalogue
