#include "core/staff/Room.h"

#include "core/staff/AccountService.h"
#include "core/staff/EntryQueries.h"
#include "core/staff/Kinds.h"
#include "core/staff/RoleService.h"
#include "core/staff/SignInService.h"
#include "core/staff/SignatureQueries.h"
#include "core/staff/SignatureService.h"
#include "core/staff/UndoService.h"

namespace kitapdar::staff {

namespace {

void addServices(Services& services) {
    services.add<AccountService>();
    services.add<EntryQueries>();
    services.add<RoleService>();
    services.add<SignInService>();
    services.add<SignatureQueries>();
    services.add<SignatureService>();
    services.add<UndoService>();
}

} // namespace

const Room& room() {
    using storage::TableKind;
    // A desk's role reads accounts, roles and grants: whoever knows its password cannot give himself anything.
    static const Room all = {
        .name = "staff",
        .tables = {{.name = "staff_account", .desk = storage::deskReads, .subject = Subject::Account},
                   {.name = "staff_role", .desk = storage::deskReads, .subject = Subject::Role},
                   {.name = "staff_role_permission", .desk = storage::deskReads, .subject = Subject::RolePermission},
                   {.name = "staff_grant", .desk = storage::deskReads, .subject = Subject::Grant},
                   {.name = "staff_day", .desk = storage::deskAdds, .subject = Subject::StaffDay},
                   {.name = "signature", .desk = storage::deskAdds, .subject = Subject::Signature},
                   // People change their password at a desk.
                   {.name = "staff_secret",
                    .kind = TableKind::System,
                    .key = {"account_id"},
                    .desk = {.insert = true, .update = true}},
                   {.name = "staff_attempt",
                    .kind = TableKind::System,
                    .key = {"account_id"},
                    .desk = {.insert = true, .update = true}},
                   {.name = "staff_desk_attempt",
                    .kind = TableKind::System,
                    .key = {},
                    .desk = {.insert = true, .update = true},
                    .moves = false},
                   {.name = "staff_session",
                    .kind = TableKind::System,
                    .key = {},
                    .desk = {.insert = true, .update = true},
                    .moves = false},
                   {.name = "staff_event", .kind = TableKind::System, .desk = storage::deskAdds}},
        .kinds = kinds::all,
        .invariants = {pointsTo("grant_without_account", "staff_grant", "account_id", "staff_account"),
                       pointsTo("grant_without_role", "staff_grant", "role_id", "staff_role"),
                       pointsTo("permission_without_role", "staff_role_permission", "role_id", "staff_role")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::staff
