// Accounts of those who work in the library, roles, and who has which.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome listStaff(Session& session, const Arguments& arguments);
Outcome addStaff(Session& session, const Arguments& arguments);
Outcome setStaff(Session& session, const Arguments& arguments);
Outcome activateStaff(Session& session, const Arguments& arguments);
Outcome suspendStaff(Session& session, const Arguments& arguments);
Outcome endStaff(Session& session, const Arguments& arguments);
Outcome giveBadge(Session& session, const Arguments& arguments);
/// With the recovery sheet, when all who keep the accounts are lost.
Outcome rescueStaff(Session& session, const Arguments& arguments);
/// In a library where one person works alone.
Outcome endSigningIn(Session& session, const Arguments& arguments);

Outcome listRoles(Session& session, const Arguments& arguments);
/// Makes the role where there is none of this code.
Outcome setRole(Session& session, const Arguments& arguments);
/// Permissions that a later program has brought: listed, or put into roles.
Outcome newPermissions(Session& session, const Arguments& arguments);
Outcome removeRole(Session& session, const Arguments& arguments);
/// With --dry-run it only tells what the role would add.
Outcome grantRole(Session& session, const Arguments& arguments);
Outcome revokeRole(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
