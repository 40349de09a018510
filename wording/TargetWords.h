// Catalogues elsewhere, and what they answer, in words.
#pragma once

#include "core/exchange/targets/TargetSearch.h"
#include "core/exchange/targets/TargetService.h"

#include <QString>

namespace kitapdar {

QString words(exchange::TargetFlaw flaw);
QString words(exchange::TargetProblem problem);
QString words(const exchange::TargetRefusal& refusal);
/// What came of asking a target: "cannot be reached", "2 records".
QString trialWords(const exchange::TargetAnswer& answer);
/// "Z39.50", "SRU", "file".
QString words(exchange::TargetProtocol protocol);

} // namespace kitapdar
