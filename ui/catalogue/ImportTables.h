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

/// "MARC 21", "RUSMARC" …, "IRBIS"; and of a file: "MARC (ISO 2709)", "MARCXML", "IRBIS text".
QString formatWords(const std::string& format);
QString fileKindWords(const std::string& kind);
/// "Windows-1251", "UTF-8": proper names, the same in every language.
QString encodingWords(const std::string& name);

} // namespace kitapdar::ui
