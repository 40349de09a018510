// The columns of stocktakings. Private to this room.
#pragma once

#include "core/base/Member.h"
#include "core/stocktaking/StocktakingRepository.h"
#include "core/storage/Columns.h"

namespace kitapdar::stocktaking {

inline constexpr auto stocktakingColumns = storage::columnsOf<Stocktaking>(
    storage::readOnly("id", &Stocktaking::id), storage::fixed("year", &Stocktaking::year),
    storage::fixed("number", &Stocktaking::number), storage::edited("signings", &Stocktaking::signings),
    storage::edited("state", &Stocktaking::state,
                    storage::codes(stocktakingStateFromCode, StocktakingState::Cancelled)),
    storage::fixed("place", within(&Stocktaking::scope, &Scope::place)),
    storage::fixed("shelf_from", within(&Stocktaking::scope, &Scope::shelfFrom)),
    storage::fixed("shelf_to", within(&Stocktaking::scope, &Scope::shelfTo)),
    storage::fixed("started_at", &Stocktaking::startedAt), storage::fixed("started_on", &Stocktaking::startedOn),
    storage::edited("closed_on", &Stocktaking::closedOn), storage::edited("closed_by", &Stocktaking::closedBy),
    storage::edited("signed_on", &Stocktaking::signedOn),
    storage::edited("order_text", within(&Stocktaking::commission, &Commission::order)),
    storage::edited("chair", within(&Stocktaking::commission, &Commission::chair)),
    storage::edited("members", within(&Stocktaking::commission, &Commission::members)),
    storage::edited("note", &Stocktaking::note), storage::fixed("expected", &Stocktaking::expected),
    storage::fixed("expected_value", &Stocktaking::expectedValue),
    storage::readOnly("row_version", &Stocktaking::version));

inline constexpr auto listedColumns = storage::columnsOf<ListedRow>(
    storage::readOnly("id", &ListedRow::id), storage::fixed("stocktaking_id", &ListedRow::stocktakingId),
    storage::fixed("position", &ListedRow::position), storage::fixed("copy_id", &ListedRow::copyId),
    storage::fixed("place", &ListedRow::place), storage::fixed("shelf", &ListedRow::shelf),
    storage::fixed("value", &ListedRow::value), storage::fixed("missing_before", &ListedRow::wasMissingBefore),
    storage::fixed("outcome", &ListedRow::outcome, storage::codes(outcomeFromCode, Outcome::Open)));

inline constexpr auto scanColumns = storage::columnsOf<Scan>(
    storage::readOnly("id", &Scan::id), storage::fixed("stocktaking_id", &Scan::stocktakingId),
    storage::fixed("scanner", within(&Scan::token, &ScanToken::scanner)),
    storage::fixed("sequence", within(&Scan::token, &ScanToken::sequence)), storage::fixed("at", &Scan::at),
    storage::fixed("code", &Scan::code), storage::fixed("copy_id", &Scan::copyId),
    storage::edited("class", &Scan::closedAs), storage::readOnly("row_version", &Scan::version));

} // namespace kitapdar::stocktaking
