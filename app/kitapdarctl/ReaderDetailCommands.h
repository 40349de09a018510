// What the desk knows of a reader beside the card: cards, block, messages, guarantor and family.
#pragma once

#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Outcome replaceReaderCard(Session& session, const Arguments& arguments);
/// With --reason or --until nothing is lent to the reader; without either the reader's data are blocked.
Outcome blockReader(Session& session, const Arguments& arguments);
Outcome unblockReader(Session& session, const Arguments& arguments);
Outcome messageToReader(Session& session, const Arguments& arguments);
Outcome finishReaderMessage(Session& session, const Arguments& arguments);
Outcome relateReader(Session& session, const Arguments& arguments);
Outcome unrelateReader(Session& session, const Arguments& arguments);
Outcome showReaderDetails(Session& session, const Arguments& arguments);

} // namespace kitapdar::ctl
