// The columns of charges and of their lines. Private to this room.
#pragma once

#include "core/charges/Charge.h"
#include "core/storage/Columns.h"

namespace kitapdar::charges {

/// "202611" of a day: what sums of months are read by.
inline std::int64_t monthOf(Day day) { return std::int64_t{day.year()} * 100 + day.month(); }

inline constexpr auto chargeColumns = storage::columnsOf<Charge>(
    storage::readOnly("id", &Charge::id), storage::fixed("reader_id", &Charge::readerId),
    storage::fixed("kind", &Charge::kind, storage::codes(chargeKindFromCode, ChargeKind::Service)),
    storage::fixed("amount", &Charge::amount), storage::fixed("on_day", &Charge::on),
    storage::fixed("place", &Charge::place), storage::fixed("loan_id", &Charge::loanId),
    storage::fixed("copy_id", &Charge::copyId), storage::fixed("note", &Charge::note),
    storage::readOnly("row_version", &Charge::version),
    storage::derived("on_month", [](const Charge& charge) { return storage::Value(monthOf(charge.on)); }));

inline constexpr auto lineColumns = storage::columnsOf<ChargeLine>(
    storage::readOnly("id", &ChargeLine::id), storage::fixed("charge_id", &ChargeLine::chargeId),
    storage::fixed("kind", &ChargeLine::kind, storage::codes(lineKindFromCode, LineKind::Reversal)),
    storage::fixed("amount", &ChargeLine::amount), storage::fixed("on_day", &ChargeLine::on),
    storage::fixed("at", &ChargeLine::at), storage::fixed("place", &ChargeLine::place),
    storage::fixed("desk", &ChargeLine::desk), storage::fixed("receipt", &ChargeLine::receipt),
    storage::fixed("reverses_id", &ChargeLine::reverses), storage::fixed("reason", &ChargeLine::reason),
    storage::readOnly("row_version", &ChargeLine::version),
    storage::derived("on_month", [](const ChargeLine& line) { return storage::Value(monthOf(line.on)); }));

} // namespace kitapdar::charges
