#include "core/audit/Room.h"

#include "core/audit/AccessLog.h"
#include "core/audit/AuditQueries.h"

namespace kitapdar::audit {

namespace {

void addServices(Services& services) { services.add<AuditQueries>(services.get<AccessLog>()); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "audit",
        // A count grows, so a desk updates; it erases nothing.
        .tables = {{.name = "reader_access",
                    .kind = storage::TableKind::System,
                    .key = {"reader_id", "on_day", "account", "desk", "way"},
                    .desk = {.insert = true, .update = true}}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::audit
