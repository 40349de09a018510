#include "core/digitization/ClearedRecords.h"

namespace kitapdar::digitization {

const std::string_view clearedRecordsSql =
    "select d.record_id from rights_decision d where d.may_deliver = 1 and (d.valid_until is null or d.valid_until >= "
    "$1) and not exists (select 1 from rights_decision n where n.record_id = d.record_id and n.id > d.id)";

} // namespace kitapdar::digitization
