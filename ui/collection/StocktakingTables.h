// Stocktakings and their lists as tables.
#pragma once

#include "core/stocktaking/StocktakingQueries.h"
#include "ui/models/ListModel.h"
#include "ui/models/PlaceList.h"

#include <vector>

namespace kitapdar::ui {

std::vector<Column<stocktaking::Stocktaking>> stocktakingColumns(const PlaceList& places);
std::vector<Column<stocktaking::ExpectedRow>> expectedColumns(const PlaceList& places);

} // namespace kitapdar::ui
