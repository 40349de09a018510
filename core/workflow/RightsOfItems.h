// Items that have left the decision on rights and have none.
#pragma once

#include <string_view>

namespace kitapdar::workflow {

/// Their ids. An item of an older library that stood behind that stage has no task of it and is none of these.
inline constexpr std::string_view itemsWithoutRights =
    "select i.id from digitization_item i where i.state not in ('candidate', 'queued', 'rights', 'dropped') and exists "
    "(select 1 from digitization_task t where t.item_id = i.id and t.stage = 'rights' and t.state = 'done') and not "
    "exists (select 1 from rights_decision d where d.record_id = i.record_id)";

} // namespace kitapdar::workflow
