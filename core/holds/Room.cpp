#include "core/holds/Room.h"

#include "core/figures/Shapes.h"
#include "core/holds/ArrivalService.h"
#include "core/holds/HoldService.h"
#include "core/holds/Kinds.h"
#include "core/holds/RequestService.h"
#include "core/holds/UnmetService.h"

namespace kitapdar::holds {

namespace {

void addServices(Services& services) {
    services.add<ArrivalService>();
    services.add<HoldQueries>();
    services.add<HoldService>();
    services.add<RequestService>();
    services.add<UnmetService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "holds",
        .tables = {{.name = "hold", .subject = Subject::Hold},
                   {.name = "unmet_request", .subject = Subject::UnmetRequest}},
        .kinds = kinds::all,
        .invariants =
            {{"hold_positions_have_gaps",
              "select 'record ' || record_id from hold where state = 'waiting' group by record_id having "
              "count(*) <> max(position) or min(position) <> 1 or count(distinct position) <> count(*) "
              "order by record_id"},
             {"copy_captured_twice",
              "select 'copy ' || captured_copy_id from hold where state in ('requested', 'in_transit', 'ready') "
              "group by captured_copy_id having count(*) > 1 order by captured_copy_id"},
             {"held_copy_elsewhere",
              "select 'hold ' || h.id from hold h join copy c on c.id = h.captured_copy_id where "
              "(h.state = 'ready' and c.circulation <> 'held') or "
              "(h.state = 'in_transit' and c.circulation <> 'in_transit') order by h.id"},
             {"hold_on_its_way_without_transfer",
              "select 'hold ' || h.id from hold h left join transfer t on t.copy_id = h.captured_copy_id and "
              "t.received_at is null and t.cancelled_on is null where h.state = 'in_transit' and t.id is null "
              "order by h.id"},
             {"open_hold_without_reader",
              "select 'hold ' || id from hold where state in ('waiting', 'requested', 'in_transit', 'ready') and "
              "reader_id is null order by id"},
             figures::countsPossiblePersons("unmet_request_with_wrong_shape", "unmet_request"),
             pointsTo("hold_without_record", "hold", "record_id", "record"),
             pointsTo("hold_without_reader", "hold", "reader_id", "reader"),
             pointsTo("hold_without_copy", "hold", "copy_id", "copy"),
             pointsTo("hold_without_captured_copy", "hold", "captured_copy_id", "copy")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::holds
