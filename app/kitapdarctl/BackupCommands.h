// Backups: made, listed, tried and restored; for whom they are encrypted.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome backup(Session& session, const Arguments& arguments);
Outcome listBackups(Session& session, const Arguments& arguments);
Outcome restoreBackup(Session& session, const Arguments& arguments);
Outcome drill(Session& session, const Arguments& arguments);
Outcome listRecipients(Session& session, const Arguments& arguments);
Outcome addRecipient(Session& session, const Arguments& arguments);
Outcome removeRecipient(Session& session, const Arguments& arguments);
Outcome printRestoreSheet(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
