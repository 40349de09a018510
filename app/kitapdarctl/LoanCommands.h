// Lending, returning, renewing; one answer for each barcode, whatever becomes of the others.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome lend(Session& session, const Arguments& arguments);
Outcome returnCopy(Session& session, const Arguments& arguments);
Outcome renew(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
