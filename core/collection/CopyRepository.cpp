#include "core/collection/CopyRepository.h"

#include "core/collection/OpenLoan.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <charconv>

namespace kitapdar::collection {

namespace {

std::string selectCopy(std::string_view tail) {
    return "select " + std::string(copyColumns) + " from copy c " + std::string(tail);
}

Result<std::optional<Copy>> one(storage::Snapshot& snapshot, std::string_view condition, storage::Value value) {
    return snapshot.first(selectCopy(condition), {std::move(value)},
                          [](const storage::Row& row) { return copyFrom(row); });
}

journal::Columns editable(const Copy& copy) {
    return {{"barcode", copy.barcode},
            {"inventory_number", copy.inventoryNumber},
            {"inventory_key", storage::Blob{text::sortKey(copy.inventoryNumber.value_or(""))}},
            {"place", copy.place},
            {"shelf", copy.shelf},
            {"price", copy.price},
            {"currency", copy.currency},
            {"state", code(copy.state)},
            {"lending", code(copy.lending)},
            {"note", copy.note},
            {"received_on", copy.receivedOn}};
}

/// The number of an inventory number that is nothing but digits.
std::optional<std::int64_t> plainNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

Copy copyFrom(const storage::Row& row, int first) {
    Copy copy;
    copy.id = row.id<CopyId>(first);
    copy.recordId = row.id<catalogue::RecordId>(first + 1);
    copy.barcode = row.maybeString(first + 2);
    copy.inventoryNumber = row.maybeString(first + 3);
    copy.place = row.string(first + 4);
    copy.shelf = row.string(first + 5);
    copy.price = row.maybeMoney(first + 6);
    copy.currency = row.string(first + 7);
    copy.state = copyStateFromCode(row.text(first + 8)).value_or(CopyState::Withheld);
    copy.lending = lendingFromCode(row.text(first + 9)).value_or(Lending::ReadingRoom);
    copy.note = row.string(first + 10);
    copy.receivedOn = row.maybeDay(first + 11);
    copy.version = row.integer(first + 12);
    return copy;
}

Result<std::optional<Copy>> CopyRepository::byId(storage::Snapshot& snapshot, CopyId id) const {
    return one(snapshot, "where c.id = $1", id);
}

Result<std::optional<Copy>> CopyRepository::byBarcode(storage::Snapshot& snapshot, const std::string& barcode) const {
    return one(snapshot, "where c.barcode = $1", barcode);
}

Result<std::optional<Copy>> CopyRepository::byInventoryNumber(storage::Snapshot& snapshot,
                                                              const std::string& number) const {
    return one(snapshot, "where c.inventory_number = $1", number);
}

Result<std::vector<CopyRow>> CopyRepository::ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    return snapshot.all(
        "select " + std::string(copyColumns) + ", l.due_on, r.card from copy c " + std::string(openLoanJoin) +
            "where c.record_id = $1 order by c.inventory_key, c.id",
        {record}, [](const storage::Row& row) {
            return CopyRow{copyFrom(row), row.maybeDay(copyColumnCount), row.maybeString(copyColumnCount + 1)};
        });
}

Result<std::vector<Place>> CopyRepository::places(storage::Snapshot& snapshot) const {
    return snapshot.all("select code, name_kk, name_ru, name_en from place order by id", {},
                        [](const storage::Row& row) {
                            return Place{row.string(0), row.string(1), row.string(2), row.string(3)};
                        });
}

Result<std::optional<std::string>> CopyRepository::titleOf(storage::Snapshot& snapshot,
                                                           catalogue::RecordId record) const {
    return snapshot.first("select title from record where id = $1", {record},
                          [](const storage::Row& row) { return row.string(0); });
}

Result<std::string> CopyRepository::nextInventoryNumber(storage::Transaction& transaction) const {
    constexpr std::string_view counter = "inventory_number";
    TRY(auto number, transaction.nextNumber(counter));
    TRY(const auto taken, byInventoryNumber(transaction, std::to_string(number)));
    if (!taken) return std::to_string(number);

    // Walk the numbers in their order to the first free one; others ("К-12", "7/2") may stand between them.
    CHECK(
        transaction.each("select inventory_number from copy where inventory_key >= $1 and inventory_number is not "
                         "null order by inventory_key, id",
                         {storage::Blob{text::sortKey(std::to_string(number))}}, [&](const storage::Row& row) {
                             const auto present = plainNumber(row.text(0));
                             if (present == number) ++number;
                             return !present || *present < number;
                         }));
    CHECK(transaction.continueNumbersAfter(counter, number));
    return std::to_string(number);
}

Result<std::string> CopyRepository::nextBarcode(storage::Transaction& transaction) const {
    for (;;) { // ends: a library has fewer copies than there are numbers
        TRY(const auto number, transaction.nextNumber("copy_barcode"));
        const auto barcode = text::makeBarcode(ownBarcodePrefix, number);
        if (!barcode) return fail(internalFault("no barcode for number " + std::to_string(number)));
        TRY(const auto taken, byBarcode(transaction, *barcode));
        if (!taken) return *barcode;
    }
}

Result<CopyId> CopyRepository::insert(journal::Operation& operation, const Copy& copy) const {
    journal::Columns columns = editable(copy);
    columns.emplace_back("record_id", copy.recordId);
    TRY(const auto id, operation.insert("copy", columns));
    return CopyId(id);
}

Result<void> CopyRepository::setState(journal::Operation& operation, CopyId id, CopyState state) const {
    return operation.update("copy", id.value, {{"state", code(state)}});
}

Result<std::int64_t> CopyRepository::insertImported(storage::Transaction& transaction, catalogue::ImportId import,
                                                    const std::vector<ImportedCopy>& copies) const {
    constexpr std::string_view lending = "home";
    auto copy = copies.begin();
    storage::Parameters row;
    return transaction.insertRows("copy",
                                  {"record_id", "barcode", "inventory_number", "inventory_key", "place", "price",
                                   "currency", "state", "lending", "received_on", "import_id"},
                                  [&]() -> const storage::Parameters* {
                                      if (copy == copies.end()) return nullptr;
                                      row = {copy->recordId,
                                             copy->barcode,
                                             copy->inventoryNumber,
                                             storage::Blob{copy->inventoryKey},
                                             copy->place,
                                             copy->price,
                                             copy->currency,
                                             copy->state,
                                             lending,
                                             copy->receivedOn,
                                             import};
                                      ++copy;
                                      return &row;
                                  });
}

Result<void> CopyRepository::eraseImported(storage::Transaction& transaction, catalogue::RecordId record) const {
    CHECK(transaction.execute("delete from copy where record_id = $1", {record}));
    return {};
}

Result<void> CopyRepository::update(journal::Operation& operation, const Copy& copy) const {
    return operation.update("copy", copy.id.value, editable(copy), copy.version);
}

} // namespace kitapdar::collection
