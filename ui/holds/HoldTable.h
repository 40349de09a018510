// The columns of holds and of copies on their way.
#pragma once

#include "core/holds/Hold.h"
#include "core/holds/Unmet.h"
#include "core/transfers/TransferRepository.h"
#include "ui/models/WindowModel.h"

#include <vector>

namespace kitapdar::ui {

class PlaceList;

/// The lists of holds: who waits, what is to be taken from a shelf, what stands on the hold shelf, what is over.
enum class HoldList { Waiting, Requests, Shelf, Outdated };

/// Those of this list, in its order. Both outlive the columns: what is over is marked, a place is shown by its name.
std::vector<Column<holds::HoldRow>> holdColumns(HoldList list, const Clock& clock, const PlaceList& places);
std::vector<Column<transfers::TransferRow>> transferColumns(const Clock& clock, const PlaceList& places);

/// What readers ask for most and do not get.
std::vector<Column<holds::MostWanted>> wantedColumns();

/// "Сериков Ерлан · R-1"; the card alone for those who may not see whose it is, "" when the reader is forgotten.
QString readerText(const holds::HoldRow& row);

} // namespace kitapdar::ui
