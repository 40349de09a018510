#include "core/backups/Room.h"

#include "core/backups/DrillService.h"
#include "core/backups/Kinds.h"
#include "core/backups/RecipientService.h"

namespace kitapdar::backups {

namespace {

void addServices(Services& services) {
    services.add<RecipientService>();
    services.add<DrillService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "backups",
        .tables = {{.name = "backup_recipient", .subject = Subject::BackupRecipient},
                   {.name = "backup_drill", .subject = Subject::BackupDrill}},
        .kinds = kinds::all,
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::backups
