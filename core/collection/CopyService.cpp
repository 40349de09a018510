#include "core/collection/CopyService.h"

#include "core/collection/CodeLookup.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/collection/OpenLoan.h"
#include "core/journal/Journal.h"
#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::collection {

namespace {

const CopyRepository copies;

template <class Refusals>
Result<void, Refusals> checkFree(storage::Snapshot& snapshot, const Copy& copy, const std::string& code,
                                 text::CodeKind given) {
    TRY(const auto other, otherMeaning(snapshot, copy.id, code, given));
    if (!other) return {};
    if (other->kind != given) return fail(Refusals(CodeInUse{other->code, other->kind}));
    if (given == text::CodeKind::Barcode) return fail(Refusals(BarcodeTaken{other->code, CopyId(other->id)}));
    return fail(Refusals(InventoryNumberTaken{other->code, CopyId(other->id)}));
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
    }
    return {};
}

/// Where the copy is to stand must be a place of the library; one that it had `before` is left as it is.
template <class Refusals>
Result<void, Refusals> checkPlace(storage::Snapshot& snapshot, const Copy& copy, const Copy& before = {}) {
    if (copy.place == before.place) return {};
    TRY(const bool known, copies.isPlace(snapshot, copy.place));
    if (!known) return fail(Refusals(UnknownPlace{copy.place}));
    return {};
}

/// The next number of the register that is no barcode of another copy.
Result<std::string> nextInventoryNumber(storage::Transaction& transaction) {
    for (;;) { // ends: a library has fewer copies than there are numbers
        TRY(auto number, copies.nextInventoryNumber(transaction));
        TRY(const auto meanings, readers::meaningsOf(transaction, text::ScannedCode(number)));
        const auto isCopy = [](const readers::CodeMeaning& each) { return each.kind != text::CodeKind::Card; };
        if (std::ranges::none_of(meanings, isCopy)) return number;
    }
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
                                              const NewCopy& given) const {
    TRY(const auto title, copies.titleOf(transaction, given.recordId));
    if (!title) return fail(catalogue::UnknownRecord{given.recordId});

    Copy copy;
    copy.recordId = given.recordId;
    copy.barcode = given.barcode;
    copy.inventoryNumber = given.inventoryNumber;
    copy.place = given.place;
    copy.price = given.price;
    copy.lending = given.lending;
    copy.receivedOn = m_journal.clock().today();
    dropEmpty(copy.barcode);
    dropEmpty(copy.inventoryNumber);
    CHECK(checkPlace<AddCopyRefusal>(transaction, copy));
    CHECK(normalizeNumbers<AddCopyRefusal>(transaction, copy));
    const bool ownBarcode = !copy.barcode;
    const bool ownNumber = !copy.inventoryNumber;
    if (ownBarcode) {
        TRY(copy.barcode, copies.nextBarcode(transaction));
    }
    if (ownNumber) {
        TRY(copy.inventoryNumber, nextInventoryNumber(transaction));
    }

    journal::Operation operation = m_journal.begin(transaction, by, kinds::add);
    if (ownBarcode) operation.numbered(barcodeSeries);
    if (ownNumber) operation.numbered(inventorySeries);
    TRY(copy.id, copies.insert(operation, copy));
    copy.version = 1;
    CHECK(finish(operation, copy, *title));
    return copy;
}

Result<Copy, EditCopyRefusal> CopyService::edit(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CopyEdit>& by,
                                                const Copy& given) const {
    TRY(const auto present, copies.byId(transaction, given.id));
    if (!present) return fail(UnknownCopy{given.barcode.value_or("")});
    if (present->state == CopyState::WrittenOff) return fail(CopyWrittenOff{given.id});

    Copy copy = given;
    copy.recordId = present->recordId;
    dropEmpty(copy.barcode);
    dropEmpty(copy.inventoryNumber);
    if (copy.state != present->state) {
        TRY(const bool onLoan, isOnLoan(transaction, copy.id));
        if (onLoan) return fail(CopyOnLoan{copy.id});
    }
    CHECK(checkPlace<EditCopyRefusal>(transaction, copy, *present));
    CHECK(normalizeNumbers<EditCopyRefusal>(transaction, copy, *present));

    TRY(const auto title, copies.titleOf(transaction, copy.recordId));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(copies.update(operation, copy));
    ++copy.version;
    CHECK(finish(operation, copy, title.value_or("")));
    return copy;
}

} // namespace kitapdar::collection
