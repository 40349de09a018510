#include "core/digitization/OpenTask.h"

namespace kitapdar::digitization {

const std::string_view openTaskJoin =
    " left join digitization_task t on t.item_id = i.id and t.state in ('ready', 'active', 'held', 'failed') "
    "left join staff_account a on a.code = t.assignee "
    "left join derivative v on v.item_id = i.id and v.kind = 'pdf' and v.superseded = 0";

Result<bool> hasMadePdf(storage::Snapshot& snapshot, ItemId item) {
    TRY(const auto count,
        snapshot.number("select count(*) from derivative where item_id = $1 and kind = 'pdf' and superseded = 0",
                        {item}));
    return count > 0;
}

} // namespace kitapdar::digitization
