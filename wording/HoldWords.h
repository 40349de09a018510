// Holds, requests and transfers in words. A reader is named by the card number only.
#pragma once

#include "core/holds/Hold.h"
#include "core/transfers/Transfer.h"

#include <QString>

namespace kitapdar {

/// "on the hold shelf"
QString words(holds::HoldState state);
/// "not in its place"
QString words(holds::UnmetReason reason);
/// "for a reader"
QString words(transfers::TransferReason reason);
/// What is to be done with a copy that lies on the desk: "To the hold shelf.".
QString words(const holds::Routed& routed);

QString words(const holds::PlaceHoldRefusal& refusal);
QString words(const holds::HoldRefusal& refusal);
QString words(const holds::RequestRefusal& refusal);
QString words(const holds::UnmetRefusal& refusal);
QString words(const holds::ArrivalRefusal& refusal);
QString words(const transfers::SendRefusal& refusal);

} // namespace kitapdar
