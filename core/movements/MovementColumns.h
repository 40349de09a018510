// The columns of movements.
#pragma once

#include "core/movements/Movement.h"
#include "core/storage/Columns.h"

namespace kitapdar::movements {

inline constexpr auto actColumns = storage::columnsOf<MovementAct>(
    storage::readOnly("id", &MovementAct::id),
    storage::fixed("kind", &MovementAct::kind, storage::codes(movementKindFromCode, MovementKind::Transfer)),
    storage::edited("state", &MovementAct::state, storage::codes(movementStateFromCode, MovementState::Signed)),
    storage::edited("year", &MovementAct::year), storage::edited("number", &MovementAct::number),
    storage::edited("on_day", &MovementAct::on), storage::edited("to_place", &MovementAct::toPlace),
    storage::edited("coefficient", &MovementAct::coefficient),
    storage::edited("chair", within(&MovementAct::commission, &withdrawals::Commission::chair)),
    storage::edited("members", within(&MovementAct::commission, &withdrawals::Commission::members)),
    storage::edited("order_number", within(&MovementAct::commission, &withdrawals::Commission::order)),
    storage::edited("order_on", within(&MovementAct::commission, &withdrawals::Commission::orderOn)),
    storage::edited("receiver", &MovementAct::receiver), storage::edited("note", &MovementAct::note),
    storage::edited("prepared_by", &MovementAct::preparedBy),
    storage::edited("prepared_name", &MovementAct::preparedName), storage::fixed("reverses_id", &MovementAct::reverses),
    storage::edited("record_id", &MovementAct::recordId), storage::edited("signature_id", &MovementAct::signatureId),
    storage::readOnly("row_version", &MovementAct::version));

/// A line as it is stored.
struct StoredLine {
    std::int64_t id = 0;
    collection::CopyId copyId{0};
    std::string fromPlace;
    std::string fromCirculation; // a code
    std::optional<accounts::LineId> entryId;
    std::optional<Money> newValue;
    std::optional<Day> returnedOn;
};

inline constexpr auto lineColumns = storage::columnsOf<StoredLine>(
    storage::readOnly("id", &StoredLine::id), storage::fixed("copy_id", &StoredLine::copyId),
    storage::edited("from_place", &StoredLine::fromPlace),
    storage::edited("from_circulation", &StoredLine::fromCirculation),
    storage::edited("entry_id", &StoredLine::entryId), storage::edited("new_value", &StoredLine::newValue),
    storage::edited("returned_on", &StoredLine::returnedOn));

} // namespace kitapdar::movements
