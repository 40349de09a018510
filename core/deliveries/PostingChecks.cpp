#include "core/deliveries/PostingChecks.h"

#include "core/accounts/BookChecks.h"
#include "core/catalogue/RecordRepository.h"
#include "core/collection/CopyNumbers.h"
#include "core/collection/CopyRepository.h"
#include "core/deliveries/DeliveryRepository.h"
#include "core/deliveries/Planning.h"
#include "core/deliveries/Posting.h"
#include "core/numbers/NumberRepository.h"
#include "core/places/PlaceRepository.h"

#include <algorithm>
#include <set>

namespace kitapdar::deliveries {

namespace {

Result<void, PostRefusal> checkPlaces(storage::Snapshot& snapshot, const DeliveryHead& head, const DeliveryPlan& plan) {
    std::set<std::string> codes;
    for (const PlannedRow& planned : plan.rows) {
        for (const std::string& place : placesOf(planned.row, head.place)) {
            if (place.empty() && head.inProcessing) return fail(DeliveryPlaceMissing{planned.row.row});
            codes.insert(place);
        }
    }
    for (const std::string& code : codes) {
        if (code.empty()) continue;
        TRY(const auto place, places::PlaceRepository().byCode(snapshot, code));
        if (!place) return fail(places::UnknownPlace{code});
        if (place->closed) return fail(places::PlaceClosed{code});
    }
    return {};
}

/// Codes that a person gave to a copy, and the record that one chose.
Result<void, PostRefusal> checkRow(storage::Snapshot& snapshot, const PlannedRow& planned) {
    const DeliveryRow& row = planned.row;
    if (row.record) {
        TRY(const auto title, collection::CopyRepository().titleOf(snapshot, *row.record));
        if (!title) return fail(catalogue::UnknownRecord{*row.record});
    }
    if (!row.barcode && !row.inventoryNumber) return {};
    if (row.copies > 1) return fail(collection::NumbersOfOneCopy{});
    collection::Copy copy;
    copy.barcode = row.barcode;
    copy.inventoryNumber = row.inventoryNumber;
    CHECK(collection::normalizeNumbers(snapshot, copy));
    return {};
}

/// The delivery that has the same document already, or the same rows of a list.
Result<void, PostRefusal> checkFirst(storage::Snapshot& snapshot, const DeliveryHead& head, const DeliveryPlan& plan) {
    const DeliveryRepository stored;
    if (head.again) return {};
    if (!head.documentNumber.empty() && head.newSupplier.empty()) {
        const int year = head.documentOn.value_or(*head.on).year();
        TRY(const auto earlier,
            stored.withDocument(snapshot, head.supplier, head.documentNumber, year, head.documentOn));
        if (earlier) return fail(DeliveryPostedBefore{earlier->id, actNumberOf(*earlier), false});
    }
    const bool isList = std::ranges::all_of(plan.rows, [](const PlannedRow& planned) { return planned.row.row > 0; });
    if (!isList) return {};
    std::vector<DeliveryLine> lines;
    for (const PlannedRow& planned : plan.rows) lines.push_back(lineOf(planned));
    TRY(const auto same, stored.withLines(snapshot, lines));
    if (same) return fail(DeliveryPostedBefore{same->id, actNumberOf(*same), true});
    return {};
}

} // namespace

std::int64_t copiesIn(const std::vector<DeliveryRow>& rows) {
    std::int64_t copies = 0;
    for (const DeliveryRow& row : rows) copies += std::max(row.copies, 1);
    return copies;
}

Result<void, PostRefusal> checkPosting(storage::Snapshot& snapshot, const Clock& clock, const NewDelivery& delivery,
                                       const DeliveryPlan& plan) {
    if (delivery.rows.empty()) return fail(accounts::NoCopies{});
    if (copiesIn(delivery.rows) > mostCopiesOfDelivery) return fail(DeliveryTooLarge{});
    TRY(const auto head, checkedHead(snapshot, clock, delivery.head));
    CHECK(accounts::checkDay<PostRefusal>(snapshot, clock, *head.on));
    TRY(const auto terms, accounts::AccountsRepository().terms(snapshot));
    if (accounts::isOfProgram(head.source) || !accounts::findTerm(terms, accounts::TermList::Source, head.source))
        return fail(accounts::UnknownTerm{accounts::TermList::Source, head.source});
    CHECK(checkPlaces(snapshot, head, plan));
    TRY(const auto series, numbers::NumberRepository().find(snapshot, head.series));
    if (!series || series->kind != numbers::SeriesKind::Inventory) return fail(collection::UnknownSeries{head.series});
    for (const PlannedRow& planned : plan.rows) CHECK(checkRow(snapshot, planned));
    CHECK(checkFirst(snapshot, head, plan));
    return {};
}

} // namespace kitapdar::deliveries
