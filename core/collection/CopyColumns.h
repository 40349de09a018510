// The columns of copies. Other rooms read copies joined to their own tables with storage::part(copyColumns, …).
#pragma once

#include "core/collection/Copy.h"
#include "core/storage/Columns.h"

namespace kitapdar::collection {

/// What inventory numbers are sorted by: numbers in them as numbers.
storage::Value inventoryKey(const Copy& copy);

inline constexpr auto copyColumns = storage::columnsOf<Copy>(
    storage::readOnly("id", &Copy::id), storage::fixed("record_id", &Copy::recordId),
    storage::edited("barcode", &Copy::barcode), storage::edited("inventory_number", &Copy::inventoryNumber),
    storage::derived("inventory_key", inventoryKey), storage::edited("place", &Copy::place),
    storage::edited("shelf", &Copy::shelf), storage::edited("price", &Copy::price),
    storage::edited("currency", &Copy::currency),
    storage::edited("accounted", &Copy::accounted, storage::codes(accountedFromCode, Accounted::Expected)),
    storage::edited("excluded_by", &Copy::excludedBy), storage::edited("excluded_on", &Copy::excludedOn),
    storage::edited("circulation", &Copy::circulation, storage::codes(circulationFromCode, Circulation::Withheld)),
    storage::edited("condition", &Copy::condition, storage::codes(conditionFromCode, Condition::Missing)),
    storage::edited("condition_on", &Copy::conditionOn), storage::edited("condition_reason", &Copy::conditionReason),
    storage::edited("lending", &Copy::lending, storage::codes(lendingFromCode, Lending::ReadingRoom)),
    storage::edited("note", &Copy::note), storage::edited("parts", &Copy::parts),
    storage::edited("received_on", &Copy::receivedOn),
    storage::readOnly("at_place", &Copy::atPlace), // CopyRepository::setWhereabouts() alone writes it
    storage::readOnly("row_version", &Copy::version));

} // namespace kitapdar::collection
