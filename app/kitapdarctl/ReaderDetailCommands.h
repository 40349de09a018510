// What the desk knows of a reader beside the card: cards, block, messages, guarantor and family.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/readers/Details.h"

#include <vector>

namespace kitapdar::ctl {

/// Whose card it is. Of a former card the refusal says whose it was.
Result<readers::Reader, Failure> readerWithCard(Session& session, const std::string& card);
/// What the desk is told of a reader, a line each: the block that holds, messages that are due. Into the document, too.
void addStanding(Answer& answer, const readers::Reader& reader, const std::vector<readers::Message>& messages,
                 Day today);

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
