// The key by which restricted data of readers are sealed, and looking at such data.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

/// Where --sheet-fd or --passphrase-fd is given: opens the key by it, before anybody signs in at a desk that has none.
Result<void, Failure> openKeyBySecret(Session& session, const Arguments& arguments);

Outcome showKeys(Session& session, const Arguments& arguments);
Outcome makeKey(Session& session, const Arguments& arguments);
/// Prints a new recovery sheet, once.
Outcome makeSheet(Session& session, const Arguments& arguments);
Outcome proveSheet(Session& session, const Arguments& arguments);
Outcome setPassphrase(Session& session, const Arguments& arguments);
Outcome addDeskKey(Session& session, const Arguments& arguments);
/// Where this desk's secret key lies; --store moves it.
Outcome showStation(Session& session, const Arguments& arguments);
Outcome removeKeySlot(Session& session, const Arguments& arguments);
Outcome sealReaders(Session& session, const Arguments& arguments);
Outcome rotateKey(Session& session, const Arguments& arguments);
Outcome reveal(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
