#include "core/charges/Room.h"

#include "core/charges/ChargeQueries.h"
#include "core/charges/ChargeService.h"
#include "core/charges/Kinds.h"

namespace kitapdar::charges {

namespace {

void addServices(Services& services) {
    services.add<CashQueries>();
    services.add<ChargeQueries>();
    services.add<ChargeService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "charges",
        // The undo of a return takes its fine away; lines are only written, and blanked when a reader is forgotten.
        .tables = {{.name = "charge", .subject = Subject::Charge},
                   {.name = "charge_line", .desk = {.insert = true, .update = true}, .subject = Subject::ChargeLine}},
        .kinds = kinds::all,
        .invariants =
            {{"charge_overpaid",
              "select 'charge ' || c.id from charge c where c.amount < coalesce((select sum(p.amount) "
              "from charge_line p where p.charge_id = c.id), 0) order by c.id"},
             {"charge_paid_back_beyond",
              "select 'charge ' || c.id from charge c where coalesce((select sum(p.amount) from charge_line p "
              "left join charge_line q on q.id = p.reverses_id where p.charge_id = c.id and "
              "coalesce(q.kind, p.kind) in ('payment', 'refund')), 0) < 0 order by c.id"},
             {"charge_line_reverses_wrong",
              "select 'charge_line ' || p.id from charge_line p left join charge_line q on q.id = p.reverses_id "
              "where (p.kind = 'reversal' and (q.id is null or q.kind = 'reversal' or q.charge_id <> p.charge_id or "
              "q.amount <> -p.amount)) or (p.kind <> 'reversal' and p.reverses_id is not null) order by p.id"},
             {"charge_line_amount_wrong",
              "select 'charge_line ' || id from charge_line where (kind in ('payment', 'waiver', 'replacement') and "
              "amount < 0) or (kind = 'refund' and amount > 0) order by id"},
             {"open_charge_without_reader",
              "select 'charge ' || c.id from charge c where c.reader_id is null and c.amount > "
              "coalesce((select sum(p.amount) from charge_line p where p.charge_id = c.id), 0) order by c.id"},
             pointsTo("charge_without_reader", "charge", "reader_id", "reader"),
             pointsTo("charge_without_copy", "charge", "copy_id", "copy"),
             pointsTo("charge_line_without_charge", "charge_line", "charge_id", "charge")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::charges
