#include "core/collection/CopyService.h"

#include "core/collection/BooksOfAccount.h"
#include "core/collection/CopyEntry.h"
#include "core/collection/CopyNumbers.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/collection/OpenLoan.h"
#include "core/collection/Withdrawal.h"
#include "core/journal/Journal.h"
#include "core/numbers/NumberRepository.h"
#include "core/places/PlaceRepository.h"
#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::collection {

namespace {

const CopyRepository copies;
const numbers::NumberRepository given;

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

/// The fields of a new copy that have no number yet.
Copy blankOf(const NewCopy& wanted, Day today) {
    Copy copy;
    copy.recordId = wanted.recordId;
    copy.barcode = wanted.barcode;
    copy.inventoryNumber = wanted.inventoryNumber;
    copy.place = wanted.place;
    copy.shelf = wanted.shelf;
    copy.price = wanted.price;
    copy.lending = wanted.lending;
    copy.receivedOn = today;
    dropEmpty(copy.barcode);
    dropEmpty(copy.inventoryNumber);
    return copy;
}

/// What was typed of the condition as it is stored: nothing is told of a sound copy, a new mishap has a day.
Result<void, EditCopyRefusal> completeCondition(Copy& copy, const Copy& before, Day today) {
    if (copy.condition == Condition::Sound) {
        copy.conditionOn.reset();
        copy.conditionReason.clear();
    } else if (copy.condition != before.condition && !copy.conditionOn) {
        copy.conditionOn = today;
    }
    if (copy.conditionOn && today < *copy.conditionOn && copy.conditionOn != before.conditionOn)
        return fail(EditCopyRefusal(DayInFuture{*copy.conditionOn}));
    return {};
}

/// Whoever it is kept for or sent to does not get it: it is in the bindery, or nobody knows where.
bool goesElsewhere(const Copy& before, const Copy& after) {
    const bool isGone = after.condition != before.condition &&
                        (after.condition == Condition::Missing || after.condition == Condition::Lost);
    return isGone || after.circulation != before.circulation || after.accounted != before.accounted;
}

} // namespace

Result<Copy, AddCopyRefusal> CopyService::add(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::CopyEdit>& by,
                                              const NewCopy& wanted) const {
    NewCopy one = wanted;
    one.count = 1;
    TRY(auto added, addSeveral(transaction, by, one));
    return std::move(added.front());
}

Result<std::vector<Copy>, AddCopyRefusal> CopyService::addSeveral(storage::Transaction& transaction,
                                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                                  const NewCopy& wanted) const {
    if (wanted.count < 1 || wanted.count > mostCopiesAtOnce) return fail(CopyCountOutOfRange{});
    TRY(const auto title, copies.titleOf(transaction, wanted.recordId));
    if (!title) return fail(catalogue::UnknownRecord{wanted.recordId});

    Copy copy = blankOf(wanted, m_journal.clock().today());
    if (wanted.count > 1 && (copy.barcode || copy.inventoryNumber)) return fail(NumbersOfOneCopy{});
    CHECK(checkPlace<AddCopyRefusal>(transaction, copy.place, {}));
    CHECK(normalizeNumbers(transaction, copy));
    const bool ownBarcode = !copy.barcode;
    const bool ownNumber = !copy.inventoryNumber;
    TRY(const auto series, given.find(transaction, wanted.series));
    if (ownNumber && (!series || series->kind != numbers::SeriesKind::Inventory))
        return fail(UnknownSeries{wanted.series});

    std::vector<Copy> added(static_cast<std::size_t>(wanted.count), copy);
    for (Copy& each : added) {
        if (ownBarcode) {
            TRY(each.barcode, nextBarcode(transaction));
        }
        if (ownNumber) {
            TRY(each.inventoryNumber, nextInventoryNumber(transaction, *series));
        }
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::add);
    if (ownBarcode) operation.numbered(numbers::barcodeSeries);
    if (ownNumber) operation.numbered(wanted.series);
    for (Copy& each : added) {
        TRY(each.id, copies.insert(operation, each));
        each.version = 1;
        operation.about("copy", each.id.value);
    }
    if (added.size() == 1) {
        describe(operation, added.front(), *title);
    } else {
        operation.about("record", wanted.recordId.value);
        operation.fact(journal::FactName::Title, *title);
        operation.fact(journal::FactName::Copies, static_cast<std::int64_t>(added.size()));
        operation.fact(journal::FactName::First, *added.front().inventoryNumber);
        operation.fact(journal::FactName::Last, *added.back().inventoryNumber);
    }
    CHECK(operation.finish());
    return added;
}

Result<Copy, ChangeCopyRefusal> CopyService::edit(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                  const Copy& wanted) const {
    TRY(const auto present, copies.byId(transaction, wanted.id));
    if (!present) return fail(UnknownCopy{wanted.barcode.value_or("")});
    if (present->accounted == Accounted::Excluded) return fail(CopyWrittenOff{wanted.id});
    if (wanted.accounted == Accounted::Excluded) return fail(DocumentMissing{});

    Copy copy = wanted;
    copy.recordId = present->recordId;
    copy.excludedBy = present->excludedBy;
    copy.excludedOn = present->excludedOn;
    dropEmpty(copy.barcode);
    dropEmpty(copy.inventoryNumber);
    const bool hadNumber = present->barcode || present->inventoryNumber;
    if (hadNumber && !copy.barcode && !copy.inventoryNumber) return fail(CopyWithoutNumber{});
    const bool isOthers = copy.circulation == Circulation::Held || copy.circulation == Circulation::InTransit;
    if (isOthers && copy.circulation != present->circulation) return fail(CirculationNotByHand{copy.circulation});
    CHECK(completeCondition(copy, *present, m_journal.clock().today()));
    if (partsOf(copy) != partsOf(*present) && !isLendable(stateOf(copy))) {
        TRY(const bool onLoan, isOnLoan(transaction, copy.id));
        if (onLoan) return fail(CopyOnLoan{copy.id});
    }
    CHECK(checkPlace<EditCopyRefusal>(transaction, copy.place, present->place));
    CHECK(normalizeNumbers(transaction, copy, *present));

    TRY(const auto title, copies.titleOf(transaction, copy.recordId));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    if (goesElsewhere(*present, copy)) {
        CHECK(withdraw(m_journal, operation, transaction, *present));
        TRY(const auto withdrawn, copies.byId(transaction, copy.id));
        copy.version += withdrawn->version - present->version;
        if (copy.circulation == present->circulation) copy.circulation = withdrawn->circulation;
    }
    CHECK(copies.update(operation, copy));
    ++copy.version;
    if (copy.price != present->price || copy.currency != present->currency)
        CHECK(repriceInBooks(m_journal, operation, transaction, {{copy.id, copy.price, copy.currency}}));
    describe(operation, copy, title.value_or(""));
    CHECK(operation.finish());
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
