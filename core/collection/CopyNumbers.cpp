#include "core/collection/CopyNumbers.h"

#include "core/collection/CodeLookup.h"
#include "core/collection/CopyRepository.h"
#include "core/numbers/NumberRepository.h"
#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <algorithm>

namespace kitapdar::collection {

namespace {

const CopyRepository copies;
const numbers::NumberRepository given;

Result<void, CopyNumberRefusal> checkFree(storage::Snapshot& snapshot, const Copy& copy, const std::string& code,
                                          text::CodeKind as) {
    TRY(const auto other, otherMeaning(snapshot, copy.id, code, as));
    if (!other) return {};
    if (other->kind != as) return fail(CodeInUse{other->code, other->kind});
    if (as == text::CodeKind::Barcode) return fail(BarcodeTaken{other->code, CopyId(other->id)});
    return fail(InventoryNumberTaken{other->code, CopyId(other->id)});
}

/// With any zeros before it and in any case it is one number of its series: К-2 is к-0002.
Result<void, CopyNumberRefusal> checkFreeInSeries(storage::Snapshot& snapshot, const Copy& copy) {
    TRY(const auto all, given.series(snapshot));
    for (const numbers::Series& series : all) {
        if (series.kind != numbers::SeriesKind::Inventory) continue;
        const auto number = numbers::numberIn(series, *copy.inventoryNumber);
        if (!number) continue;
        TRY(const auto other, copies.withInventoryNumber(snapshot, series, *number, copy.id));
        if (other) return fail(InventoryNumberTaken{other->inventoryNumber, other->id});
    }
    return {};
}

/// 0: no copy of the import has a number of the series.
Result<std::int64_t> highestOfImport(storage::Snapshot& snapshot, const numbers::Series& series,
                                     catalogue::ImportId import) {
    const std::string first = text::sortKeyRange(numbers::textOf(series, 1)).first;
    const std::string end = text::sortKeyRange(numbers::textOf(series, numbers::largestFirst)).second;
    std::int64_t highest = 0;
    // Others ("К-12", "7/2") may stand between them.
    CHECK(
        snapshot.each("select inventory_number from copy where inventory_key >= $1 and inventory_key < $2 "
                      "and inventory_number is not null and import_id = $3 order by inventory_key desc",
                      {storage::Blob{first}, storage::Blob{end}, import}, [&](const storage::Row& row) {
                          const auto number = numbers::numberIn(series, row.text(0));
                          if (number && *number <= numbers::largestFirst) highest = *number;
                          return highest == 0;
                      }));
    return highest;
}

} // namespace

Result<void, CopyNumberRefusal> normalizeNumbers(storage::Snapshot& snapshot, Copy& copy, const Copy& before) {
    if (copy.barcode && copy.barcode != before.barcode) {
        const std::string scan = text::normalizeScan(*copy.barcode);
        const auto barcode = text::checkBarcode(scan, ownBarcodePrefix);
        if (!barcode || text::looksLikeBadge(scan)) return fail(BarcodeMalformed{scan});
        copy.barcode = barcode->text;
        CHECK(checkFree(snapshot, copy, *copy.barcode, text::CodeKind::Barcode));
    }
    if (copy.inventoryNumber && copy.inventoryNumber != before.inventoryNumber) {
        copy.inventoryNumber = text::normalizeScan(*copy.inventoryNumber);
        CHECK(checkFree(snapshot, copy, *copy.inventoryNumber, text::CodeKind::InventoryNumber));
        CHECK(checkFreeInSeries(snapshot, copy));
    }
    return {};
}

Result<std::string> nextInventoryNumber(storage::Transaction& transaction, const numbers::Series& series) {
    for (;;) { // ends: a library has fewer copies than there are numbers
        TRY(const auto drawn, given.draw(transaction, series));
        TRY(const auto number, copies.freeInventoryNumber(transaction, series, drawn));
        if (number != drawn) CHECK(given.continueAfter(transaction, series, number));
        std::string text = numbers::textOf(series, number);
        TRY(const auto meanings, readers::meaningsOf(transaction, text::ScannedCode(text)));
        const auto isCopy = [](const readers::CodeMeaning& each) { return each.kind != text::CodeKind::Card; };
        if (std::ranges::none_of(meanings, isCopy)) {
            CHECK(given.give(transaction, series, number, text));
            return text;
        }
        CHECK(given.passOver(transaction, series, number, text));
    }
}

Result<std::vector<std::string>> continueBehindImport(storage::Transaction& transaction, catalogue::ImportId import) {
    std::vector<std::string> moved;
    TRY(const auto all, given.series(transaction));
    for (const numbers::Series& series : all) {
        if (series.kind != numbers::SeriesKind::Inventory) continue;
        TRY(const auto highest, highestOfImport(transaction, series, import));
        TRY(const auto last, given.lastOf(transaction, series));
        if (highest <= last) continue;
        CHECK(given.continueAfter(transaction, series, highest));
        moved.push_back(series.code);
    }
    return moved;
}

Result<std::string> nextBarcode(storage::Transaction& transaction) {
    TRY(const auto series, given.find(transaction, numbers::barcodeSeries));
    if (!series) return fail(internalFault("no series of barcodes"));
    for (;;) { // ends: a library has fewer copies than there are numbers
        TRY(const auto number, given.draw(transaction, *series));
        const auto barcode = text::makeBarcode(series->prefix, number);
        if (!barcode) return fail(internalFault("no barcode for number " + std::to_string(number)));
        TRY(const auto meanings, readers::meaningsOf(transaction, text::ScannedCode(*barcode)));
        if (meanings.empty()) {
            CHECK(given.give(transaction, *series, number, *barcode));
            return *barcode;
        }
        CHECK(given.passOver(transaction, *series, number, *barcode));
    }
}

} // namespace kitapdar::collection
