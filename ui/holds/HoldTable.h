// The columns of holds and of copies on their way.
#pragma once

#include "core/holds/Hold.h"
#include "core/transfers/TransferRepository.h"
#include "ui/models/WindowModel.h"

#include <vector>

namespace kitapdar::ui {

/// `clock` outlives the columns: what is over is marked.
std::vector<Column<holds::HoldRow>> holdColumns(const Clock& clock);
std::vector<Column<transfers::TransferRow>> transferColumns(const Clock& clock);

} // namespace kitapdar::ui
