#include "core/exchange/ImportCopies.h"

#include "core/collection/CopyRepository.h"
#include "core/storage/InList.h"

#include <optional>
#include <set>
#include <string>
#include <utility>

namespace kitapdar::exchange {

namespace {

using Number = std::optional<std::string> ReadyCopy::*;

struct Waiting {
    catalogue::RecordId recordId;
    const ReadyRecord* record;
    const ReadyCopy* copy;
};

/// Numbers of one kind that copies of the library have, and those that are given out now. Nobody else writes meanwhile.
class Taken {
public:
    Result<void> read(storage::Transaction& transaction, const std::string& column, storage::Parameters wanted) {
        return storage::eachIn(transaction, "select " + column + " from copy where " + column, wanted,
                               [this](const storage::Row& row) {
                                   m_numbers.insert(row.string(0));
                                   return true;
                               });
    }

    /// False when somebody has it; from now on somebody has.
    bool take(const std::optional<std::string>& number) { return !number || m_numbers.insert(*number).second; }

private:
    std::set<std::string> m_numbers;
};

BrokenRecord note(const ReadyRecord& record, std::string reason, const std::optional<std::string>& number) {
    return {record.number, record.offset, std::move(reason), number.value_or("")};
}

} // namespace

Result<std::int64_t> insertCopies(storage::Transaction& transaction, catalogue::ImportId import,
                                  const std::vector<const ReadyRecord*>& records,
                                  const std::vector<catalogue::RecordId>& ids, std::vector<BrokenRecord>& notes) {
    std::vector<Waiting> waiting;
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const ReadyCopy& copy : records[i]->copies) waiting.push_back({ids[i], records[i], &copy});
    }
    if (waiting.empty()) return 0;
    const auto all = [&](Number number) {
        storage::Parameters values;
        for (const Waiting& each : waiting) {
            if (const auto& value = each.copy->*number) values.emplace_back(*value);
        }
        return values;
    };
    Taken barcodes;
    Taken inventory;
    CHECK(barcodes.read(transaction, "barcode", all(&ReadyCopy::barcode)));
    CHECK(inventory.read(transaction, "inventory_number", all(&ReadyCopy::inventoryNumber)));

    std::vector<collection::ImportedCopy> copies;
    copies.reserve(waiting.size());
    for (const auto& [recordId, record, copy] : waiting) {
        if (copy->malformedBarcode) notes.push_back(note(*record, "barcode_malformed", copy->malformedBarcode));
        if (!inventory.take(copy->inventoryNumber)) {
            notes.push_back(note(*record, "inventory_number_taken", copy->inventoryNumber));
            continue;
        }
        std::optional<std::string> barcode = copy->barcode;
        if (!barcodes.take(copy->barcode)) {
            notes.push_back(note(*record, "barcode_taken", copy->barcode));
            barcode.reset();
        }
        copies.push_back({recordId, std::move(barcode), copy->inventoryNumber, copy->inventoryKey, copy->place,
                          copy->price, copy->currency, copy->state, copy->receivedOn});
    }
    return collection::CopyRepository().insertImported(transaction, import, copies);
}

} // namespace kitapdar::exchange
