// Holds and transfers as JSON and as lines. Keys are a promise to scripts: they are added, never renamed.
#pragma once

#include "app/kitapdarctl/Session.h"
#include "core/holds/HoldRepository.h"
#include "core/transfers/TransferRepository.h"

#include <QString>

namespace kitapdar::ctl {

Json documentOf(const holds::HoldRow& row);
Json documentOf(const holds::Routed& routed);
Json documentOf(const transfers::TransferRow& row);
/// "12 · waiting, 2 · Абай жолы · card KZR1".
QString lineOf(const holds::HoldRow& row);
QString lineOf(const transfers::TransferRow& row);

/// The reader with this card, or the failure that there is none.
Result<readers::ReaderId, Failure> readerWithCard(Session& session, Library& library, const std::string& card);

/// One of several codes was refused: it is a line of the answer. A fault ends the command.
Result<void, Failure> refuse(Session& session, Answer& answer, const std::string& barcode, const Failure& failure);

} // namespace kitapdar::ctl
