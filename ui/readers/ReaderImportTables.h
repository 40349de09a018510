// The small tables of an import of readers as columns.
#pragma once

#include "core/exchange/ImportQueries.h"
#include "core/exchange/readers/ReaderImport.h"
#include "ui/models/WindowModel.h"

namespace kitapdar::ui {

/// People of a file that has no columns.
std::vector<Column<exchange::ReaderPreviewRow>> readerPreviewColumns();
std::vector<Column<exchange::RowNote>> rowNoteColumns();
std::vector<Column<exchange::PastImport>> pastReaderImportColumns();

} // namespace kitapdar::ui
