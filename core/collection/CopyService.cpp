#include "core/collection/CopyService.h"

#include "core/collection/CodeLookup.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/collection/OpenLoan.h"
#include "core/journal/Journal.h"
#include "core/numbers/NumberRepository.h"
#include "core/places/PlaceRepository.h"
#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::collection {

namespace {

const CopyRepository copies;
const numbers::NumberRepository given;

template <class Refusals>
Result<void, Refusals> checkFree(storage::Snapshot& snapshot, const Copy& copy, const std::string& code,
                                 text::CodeKind as) {
    TRY(const auto other, otherMeaning(snapshot, copy.id, code, as));
    if (!other) return {};
    if (other->kind != as) return fail(Refusals(CodeInUse{other->code, other->kind}));
    if (as == text::CodeKind::Barcode) return fail(Refusals(BarcodeTaken{other->code, CopyId(other->id)}));
    return fail(Refusals(InventoryNumberTaken{other->code, CopyId(other->id)}));
}

/// With any zeros before it and in any case it is one number of its series: К-2 is к-0002.
template <class Refusals>
Result<void, Refusals> checkFreeInSeries(storage::Snapshot& snapshot, const Copy& copy) {
    TRY(const auto all, given.series(snapshot));
    for (const numbers::Series& series : all) {
        if (series.kind != numbers::SeriesKind::Inventory) continue;
        const auto number = numbers::numberIn(series, *copy.inventoryNumber);
        if (!number) continue;
        TRY(const auto other, copies.withInventoryNumber(snapshot, series, *number, copy.id));
        if (other) return fail(Refusals(InventoryNumberTaken{other->inventoryNumber, other->id}));
    }
    return {};
}

/// Brings barcode and inventory number to the form they are stored in and checks that they are well formed and free.
/// What the copy had `before` is its own, whatever else it means.
template <class Refusals>
Result<void, Refusals> normalizeNumbers(storage::Snapshot& snapshot, Copy& copy, const Copy& before = {}) {
    if (copy.barcode && copy.barcode != before.barcode) {
        const std::string scan = text::normalizeScan(*copy.barcode);
        const auto barcode = text::checkBarcode(scan, ownBarcodePrefix);
        if (!barcode) return fail(Refusals(BarcodeMalformed{scan}));
        copy.barcode = barcode->text;
        CHECK(checkFree<Refusals>(snapshot, copy, *copy.barcode, text::CodeKind::Barcode));
    }
    if (copy.inventoryNumber && copy.inventoryNumber != before.inventoryNumber) {
        copy.inventoryNumber = text::normalizeScan(*copy.inventoryNumber);
        CHECK(checkFree<Refusals>(snapshot, copy, *copy.inventoryNumber, text::CodeKind::InventoryNumber));
        CHECK(checkFreeInSeries<Refusals>(snapshot, copy));
    }
    return {};
}

/// The next number of the register. Those that copies have already (from an old catalogue) are passed over; one that is
/// the barcode of another copy is voided.
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

/// The next free barcode of our own.
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

/// A place that the copy did not have `before` is there and open.
template <class Refusals>
Result<void, Refusals> checkPlace(storage::Snapshot& snapshot, const std::string& code, const std::string& before) {
    if (code.empty() || code == before) return {};
    TRY(const auto place, places::PlaceRepository().byCode(snapshot, code));
    if (!place) return fail(Refusals(UnknownPlace{code}));
    if (place->closed) return fail(Refusals(PlaceClosed{code}));
    return {};
}

/// An empty field of a form means "none".
void dropEmpty(std::optional<std::string>& text) {
    if (text && text::normalizeScan(*text).empty()) text.reset();
}

Result<void> finish(journal::Operation& operation, const Copy& copy, const std::string& title) {
    operation.about("copy", copy.id.value);
    operation.about("record", copy.recordId.value);
    operation.fact(journal::FactName::Title, title);
    if (copy.barcode) operation.fact(journal::FactName::Barcode, *copy.barcode);
    if (copy.inventoryNumber) operation.fact(journal::FactName::Inventory, *copy.inventoryNumber);
    CHECK(operation.finish());
    return {};
}

} // namespace

Result<Copy, AddCopyRefusal> CopyService::add(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::CopyEdit>& by,
                                              const NewCopy& wanted) const {
    TRY(const auto title, copies.titleOf(transaction, wanted.recordId));
    if (!title) return fail(catalogue::UnknownRecord{wanted.recordId});

    Copy copy;
    copy.recordId = wanted.recordId;
    copy.barcode = wanted.barcode;
    copy.inventoryNumber = wanted.inventoryNumber;
    copy.place = wanted.place;
    copy.price = wanted.price;
    copy.lending = wanted.lending;
    copy.receivedOn = m_journal.clock().today();
    dropEmpty(copy.barcode);
    dropEmpty(copy.inventoryNumber);
    CHECK(checkPlace<AddCopyRefusal>(transaction, copy.place, {}));
    CHECK(normalizeNumbers<AddCopyRefusal>(transaction, copy));
    const bool ownBarcode = !copy.barcode;
    const bool ownNumber = !copy.inventoryNumber;
    if (ownBarcode) {
        TRY(copy.barcode, nextBarcode(transaction));
    }
    if (ownNumber) {
        TRY(const auto series, given.find(transaction, wanted.series));
        if (!series || series->kind != numbers::SeriesKind::Inventory) return fail(UnknownSeries{wanted.series});
        TRY(copy.inventoryNumber, nextInventoryNumber(transaction, *series));
    }

    journal::Operation operation = m_journal.begin(transaction, by, kinds::add);
    if (ownBarcode) operation.numbered(numbers::barcodeSeries);
    if (ownNumber) operation.numbered(wanted.series);
    TRY(copy.id, copies.insert(operation, copy));
    copy.version = 1;
    CHECK(finish(operation, copy, *title));
    return copy;
}

Result<Copy, EditCopyRefusal> CopyService::edit(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CopyEdit>& by,
                                                const Copy& wanted) const {
    TRY(const auto present, copies.byId(transaction, wanted.id));
    if (!present) return fail(UnknownCopy{wanted.barcode.value_or("")});
    if (present->state == CopyState::WrittenOff) return fail(CopyWrittenOff{wanted.id});

    Copy copy = wanted;
    copy.recordId = present->recordId;
    dropEmpty(copy.barcode);
    dropEmpty(copy.inventoryNumber);
    if (copy.state != present->state) {
        TRY(const bool onLoan, isOnLoan(transaction, copy.id));
        if (onLoan) return fail(CopyOnLoan{copy.id});
    }
    CHECK(checkPlace<EditCopyRefusal>(transaction, copy.place, present->place));
    CHECK(normalizeNumbers<EditCopyRefusal>(transaction, copy, *present));

    TRY(const auto title, copies.titleOf(transaction, copy.recordId));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(copies.update(operation, copy));
    ++copy.version;
    CHECK(finish(operation, copy, title.value_or("")));
    return copy;
}

Result<void> CopyService::keepNumbers(storage::Transaction& transaction, std::int64_t copyId) {
    TRY(const auto copy, copies.byId(transaction, CopyId(copyId)));
    const bool isThere = copy.has_value();
    CHECK(given.hold(transaction, numbers::SeriesKind::Inventory, copyId, isThere,
                     isThere ? copy->inventoryNumber : std::nullopt));
    return given.hold(transaction, numbers::SeriesKind::Barcode, copyId, isThere,
                      isThere ? copy->barcode : std::nullopt);
}

} // namespace kitapdar::collection
