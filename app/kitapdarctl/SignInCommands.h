// Passwords, sign-ins and second signatures.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/backups/RestoreEntry.h"

#include <optional>
#include <string>

namespace kitapdar::ctl {

/// For commands that touch the library as a whole and do not open it: whoever works signs in where people sign in, may
/// do it, and the library is closed again.
Result<void, Failure> checkSignIn(Session& session, std::optional<Permission> permission);
/// The same of a restore over a library, which a second person has signed; see restoreAct(). Of a library that does not
/// open any more the recovery sheet is asked. What is to be said plainly: that nobody could be asked.
Result<std::optional<std::string>, Failure> checkRestore(Session& session, const Arguments& arguments,
                                                         backups::RestoredBy& by);

/// One's own password; a one-time one for a colleague; the first one of a library where nobody signs in yet.
Outcome changePassword(Session& session, const Arguments& arguments);
Outcome setPin(Session& session, const Arguments& arguments);
Outcome listSignIns(Session& session, const Arguments& arguments);
Outcome signOut(Session& session, const Arguments& arguments);
Outcome signRestore(Session& session, const Arguments& arguments);
/// Below a dump of more readers than one person may take out.
Outcome signDump(Session& session, const Arguments& arguments);
/// The second signature below what retain --confirm forgets.
Outcome signErase(Session& session, const Arguments& arguments);
Outcome signKeys(Session& session, const Arguments& arguments);
Outcome signRetain(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
