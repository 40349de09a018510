// Lending, returning, renewing, use in the house; one answer for each barcode, whatever becomes of the others.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome lend(Session& session, const Arguments& arguments);
Outcome returnCopy(Session& session, const Arguments& arguments);
/// Of barcodes, or of all that a reader has.
Outcome renew(Session& session, const Arguments& arguments);
Outcome useInHouse(Session& session, const Arguments& arguments);
/// Why a copy is, or is not, lent to a reader until that day.
Outcome why(Session& session, const Arguments& arguments);
/// That the clock of this computer is right although the journal has later entries.
Outcome confirmClock(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
