// The columns of write-off acts.
#pragma once

#include "core/storage/Columns.h"
#include "core/withdrawals/WriteOff.h"

namespace kitapdar::withdrawals {

inline constexpr auto actColumns = storage::columnsOf<WriteOffAct>(
    storage::readOnly("id", &WriteOffAct::id),
    storage::edited("state", &WriteOffAct::state, storage::codes(actStateFromCode, ActState::Signed)),
    storage::edited("year", &WriteOffAct::year), storage::edited("number", &WriteOffAct::number),
    storage::edited("on_day", &WriteOffAct::on), storage::edited("reason", &WriteOffAct::reason),
    storage::edited("chair", within(&WriteOffAct::commission, &Commission::chair)),
    storage::edited("members", within(&WriteOffAct::commission, &Commission::members)),
    storage::edited("order_number", within(&WriteOffAct::commission, &Commission::order)),
    storage::edited("order_on", within(&WriteOffAct::commission, &Commission::orderOn)),
    storage::edited("destination", &WriteOffAct::destination), storage::edited("note", &WriteOffAct::note),
    storage::edited("prepared_by", &WriteOffAct::preparedBy),
    storage::edited("prepared_name", &WriteOffAct::preparedName), storage::fixed("reverses_id", &WriteOffAct::reverses),
    storage::edited("record_id", &WriteOffAct::recordId), storage::edited("signature_id", &WriteOffAct::signatureId),
    storage::readOnly("row_version", &WriteOffAct::version));

} // namespace kitapdar::withdrawals
