#include "core/transfers/Room.h"

#include "core/transfers/Kinds.h"
#include "core/transfers/TransferService.h"

namespace kitapdar::transfers {

namespace {

void addServices(Services& services) {
    services.add<TransferQueries>();
    services.add<TransferService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "transfers",
        .tables = {{.name = "transfer", .subject = Subject::Transfer}},
        .kinds = kinds::all,
        .invariants = {{"copy_not_on_its_way",
                        "select 'copy ' || c.id from transfer t join copy c on c.id = t.copy_id where "
                        "t.received_at is null and t.cancelled_on is null and c.circulation <> 'in_transit' "
                        "order by c.id"},
                       {"received_before_sent",
                        "select 'transfer ' || id from transfer where received_at is not null and "
                        "received_at < sent_at order by id"},
                       pointsTo("transfer_without_copy", "transfer", "copy_id", "copy")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::transfers
