// The small tables of an import as columns.
#pragma once

#include "core/exchange/ImportQueries.h"
#include "core/exchange/ImportService.h"
#include "ui/models/WindowModel.h"

namespace kitapdar::ui {

std::vector<Column<exchange::PreviewRow>> previewColumns();
/// Of records that may be there already.
std::vector<Column<exchange::PreviewRow>> uncertainColumns();
std::vector<Column<exchange::BrokenRecord>> brokenColumns();
std::vector<Column<exchange::PastImport>> pastColumns();

} // namespace kitapdar::ui
