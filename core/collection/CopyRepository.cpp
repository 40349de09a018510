#include "core/collection/CopyRepository.h"

#include "core/collection/BooksOfAccount.h"
#include "core/collection/CopyColumns.h"
#include "core/collection/KeptCopies.h"
#include "core/collection/OpenLoan.h"
#include "core/journal/StandingChanges.h"
#include "core/storage/InList.h"
#include "core/text/SortKey.h"

namespace kitapdar::collection {

namespace {

constexpr auto copyRowColumns = storage::columnsOf<CopyRow>(storage::part(copyColumns, "c", &CopyRow::copy),
                                                            storage::readOnly("l.due_on", &CopyRow::dueOn),
                                                            storage::readOnly("r.card", &CopyRow::readerCard));

std::string selectCopy(std::string_view condition) {
    return "select " + copyColumns.list("c") + " from copy c where " + std::string(condition);
}

std::string selectImported(std::string_view condition) {
    return "select id, record_id, import_id from copy " + std::string(condition);
}

ImportedCopyRow importedCopyRow(const storage::Row& row) {
    ImportedCopyRow copy{row.id<CopyId>(0), row.id<catalogue::RecordId>(1)};
    if (const auto import = row.maybeInteger(2)) copy.importId = catalogue::ImportId(*import);
    return copy;
}

Result<std::vector<ImportedCopyRow>> withEdits(storage::Snapshot& snapshot, std::vector<ImportedCopyRow> copies) {
    storage::Parameters ids;
    for (const ImportedCopyRow& copy : copies) ids.emplace_back(copy.id);
    TRY(const auto edited, journal::rowsWithStandingChange(snapshot, "copy", ids));
    TRY(const auto accounted, copiesInBooks(snapshot, ids));
    TRY(const auto checked, copiesInStocktakings(snapshot, ids));
    for (ImportedCopyRow& copy : copies) {
        copy.edited =
            edited.contains(copy.id.value) || accounted.contains(copy.id.value) || checked.contains(copy.id.value);
    }
    return copies;
}

} // namespace

storage::Value inventoryKey(const Copy& copy) {
    return storage::Blob{text::sortKey(copy.inventoryNumber.value_or(""))};
}

Result<std::optional<Copy>> CopyRepository::byId(storage::Snapshot& snapshot, CopyId id) const {
    static const std::string sql = selectCopy("c.id = $1");
    return snapshot.first(sql, {id}, copyColumns);
}

Result<std::vector<CopyRow>> CopyRepository::ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    static const std::string sql = "select " + copyRowColumns.list() + " from copy c " + std::string(openLoanJoin) +
                                   "where c.record_id = $1 order by c.inventory_key, c.id";
    return snapshot.all(sql, {record}, copyRowColumns);
}

Result<std::optional<std::string>> CopyRepository::titleOf(storage::Snapshot& snapshot,
                                                           catalogue::RecordId record) const {
    return snapshot.first("select title from record where id = $1", {record}, storage::only<std::string>);
}

Result<std::optional<NumberHolder>> CopyRepository::withInventoryNumber(storage::Snapshot& snapshot,
                                                                        const numbers::Series& series,
                                                                        std::int64_t number, CopyId except) const {
    std::optional<NumberHolder> found;
    const auto [first, last] = text::sortKeyRange(numbers::textOf(series, number));
    CHECK(
        snapshot.each("select id, inventory_number from copy where inventory_key >= $1 and inventory_key < $2 "
                      "and inventory_number is not null and id <> $3 order by id",
                      {storage::Blob{first}, storage::Blob{last}, except}, [&](const storage::Row& row) {
                          if (numbers::numberIn(series, row.text(1)) == number)
                              found = NumberHolder{row.id<CopyId>(0), row.string(1)};
                          return !found;
                      }));
    return found;
}

Result<std::int64_t> CopyRepository::freeInventoryNumber(storage::Snapshot& snapshot, const numbers::Series& series,
                                                         std::int64_t number) const {
    TRY(const auto taken, withInventoryNumber(snapshot, series, number));
    if (!taken) return number;
    // Walk the numbers in their order to the first free one; others ("К-12", "7/2") may stand between them.
    constexpr std::int64_t last = 999'999'999'999'999'999;
    const std::string first = text::sortKeyRange(numbers::textOf(series, number)).first;
    const std::string end = text::sortKeyRange(numbers::textOf(series, last)).second;
    CHECK(
        snapshot.each("select inventory_number from copy where inventory_key >= $1 and inventory_key < $2 "
                      "and inventory_number is not null order by inventory_key, id",
                      {storage::Blob{first}, storage::Blob{end}}, [&](const storage::Row& row) {
                          const auto present = numbers::numberIn(series, row.text(0));
                          if (present == number) ++number;
                          return !present || *present < number;
                      }));
    return number;
}

Result<std::vector<std::string>> CopyRepository::unknownPlaces(storage::Snapshot& snapshot) const {
    return snapshot.all(
        "select distinct c.place from copy c left join place p on p.code = c.place "
        "where c.place <> '' and p.id is null order by c.place",
        {}, storage::only<std::string>);
}

Result<void> CopyRepository::moveToPlace(storage::Snapshot& snapshot, journal::Operation& operation,
                                         const std::string& from, const std::string& to) const {
    TRY(const auto copies,
        snapshot.all("select id from copy where place = $1 order by id", {from}, storage::only<CopyId>));
    for (const CopyId copy : copies) CHECK(operation.update("copy", copy.value, {{"place", to}}));
    return {};
}

Result<CopyId> CopyRepository::insert(journal::Operation& operation, const Copy& copy) const {
    TRY(const auto id, operation.insert("copy", copyColumns.inserted(copy)));
    return CopyId(id);
}

Result<void> CopyRepository::setCondition(journal::Operation& operation, CopyId id, Condition condition,
                                          std::optional<Day> on, std::string_view reason) const {
    return operation.update("copy", id.value,
                            {{"condition", code(condition)}, {"condition_on", on}, {"condition_reason", reason}});
}

Result<void> CopyRepository::setWhereabouts(journal::Operation& operation, CopyId id, Circulation circulation,
                                            std::string_view atPlace) const {
    return operation.update("copy", id.value, {{"circulation", code(circulation)}, {"at_place", atPlace}});
}

Result<void> CopyRepository::exclude(journal::Operation& operation, CopyId id, std::string_view document,
                                     Day on) const {
    return operation.update("copy", id.value,
                            {{"accounted", code(Accounted::Excluded)}, {"excluded_by", document}, {"excluded_on", on}});
}

Result<void> CopyRepository::setPrice(journal::Operation& operation, CopyId id, std::optional<Money> price) const {
    return operation.update("copy", id.value, {{"price", price}});
}

Result<void> CopyRepository::enter(journal::Operation& operation, CopyId id) const {
    return operation.update("copy", id.value,
                            {{"accounted", code(Accounted::Entered)}, {"excluded_by", ""}, {"excluded_on", {}}});
}

Result<std::int64_t> CopyRepository::insertImported(storage::Transaction& transaction, catalogue::ImportId import,
                                                    const std::vector<ImportedCopy>& copies) const {
    auto copy = copies.begin();
    storage::Parameters row;
    return transaction.insertRows(
        "copy", {"record_id",   "barcode",      "inventory_number", "inventory_key", "place",       "shelf",
                 "price",       "currency",     "accounted",        "excluded_by",   "excluded_on", "circulation",
                 "condition",   "condition_on", "condition_reason", "lending",       "note",        "parts",
                 "received_on", "import_id"},
        [&]() -> const storage::Parameters* {
            if (copy == copies.end()) return nullptr;
            const auto& [accounted, circulation, condition] = copy->state;
            row = {copy->recordId,  copy->barcode,     copy->inventoryNumber, storage::Blob{copy->inventoryKey},
                   copy->place,     copy->shelf,       copy->price,           copy->currency,
                   code(accounted), copy->excludedBy,  copy->excludedOn,      code(circulation),
                   code(condition), copy->conditionOn, copy->conditionReason, copy->lending,
                   copy->note,      copy->parts,       copy->receivedOn,      import};
            ++copy;
            return &row;
        });
}

Result<std::vector<CopyId>> CopyRepository::moveToRecord(storage::Snapshot& snapshot, journal::Operation& operation,
                                                         catalogue::RecordId from, catalogue::RecordId to) const {
    TRY(const auto copies,
        snapshot.all("select id from copy where record_id = $1 order by id", {from}, storage::only<CopyId>));
    for (const CopyId copy : copies) CHECK(operation.update("copy", copy.value, {{"record_id", to}}));
    return copies;
}

Result<void> CopyRepository::eachWithoutNumbers(storage::Snapshot& snapshot, const storage::Parameters& records,
                                                std::optional<catalogue::ImportId> import,
                                                const PlaceFound& found) const {
    return storage::eachIn(snapshot,
                           "select record_id, place, barcode, inventory_number, import_id from copy where record_id",
                           records, [&](const storage::Row& row) {
                               const bool own = import && row.maybeInteger(4) == import->value;
                               if (row.isNull(2) && row.isNull(3) && !own)
                                   found(row.id<catalogue::RecordId>(0), row.string(1));
                               return true;
                           });
}

Result<std::vector<ImportedCopyRow>> CopyRepository::ofRecords(storage::Snapshot& snapshot,
                                                               const storage::Parameters& records) const {
    std::vector<ImportedCopyRow> rows;
    CHECK(storage::eachIn(snapshot, selectImported("where record_id"), records, [&](const storage::Row& row) {
        rows.push_back(importedCopyRow(row));
        return true;
    }));
    return withEdits(snapshot, std::move(rows));
}

Result<std::vector<ImportedCopyRow>> CopyRepository::ofImport(storage::Snapshot& snapshot, catalogue::ImportId import,
                                                              int limit) const {
    TRY(auto rows, snapshot.all(selectImported("where import_id = $1 order by id desc limit $2"), {import, limit},
                                importedCopyRow));
    return withEdits(snapshot, std::move(rows));
}

Result<void> CopyRepository::eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    return storage::eachIn(transaction, "delete from copy where id", ids, [](const storage::Row&) { return true; });
}

Result<void> CopyRepository::keepImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    return storage::eachIn(transaction, "update copy set import_id = null where id", ids,
                           [](const storage::Row&) { return true; });
}

Result<void> CopyRepository::update(journal::Operation& operation, const Copy& copy) const {
    return operation.update("copy", copy.id.value, copyColumns.changed(copy), copy.version);
}

} // namespace kitapdar::collection
