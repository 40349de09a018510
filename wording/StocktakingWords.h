// Stocktakings in words.
#pragma once

#include "core/stocktaking/StocktakingService.h"

#include <QString>

namespace kitapdar {

/// "running"
QString words(stocktaking::StocktakingState state);
/// "Belongs to another place"
QString words(stocktaking::ScanClass what);
/// "missing for the first time"
QString words(stocktaking::Outcome outcome);

QString words(const stocktaking::StartRefusal& refusal);
QString words(const stocktaking::ScanRefusal& refusal);
QString words(const stocktaking::MergeRefusal& refusal);
QString words(const stocktaking::CloseRefusal& refusal);
QString words(const stocktaking::SignActRefusal& refusal);
QString words(const stocktaking::ReverseActRefusal& refusal);

} // namespace kitapdar
