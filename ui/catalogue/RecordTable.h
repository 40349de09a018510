// The list of records as a table: its columns, and the two lists it can show.
#pragma once

#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/search/SearchIndex.h"
#include "ui/models/WindowModel.h"

#include <string>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

using RecordModel = WindowModel<catalogue::RecordRow>;

std::vector<Column<catalogue::RecordRow>> recordColumns();

/// All records in an order; any length.
RowSource<catalogue::RecordRow> allRecords(Library& library, const catalogue::RecordSort& sort,
                                           const catalogue::Facets& facets);
/// The records a search finds, the best first. As long as SearchHits::found, which has a bound.
RowSource<catalogue::RecordRow> foundRecords(Library& library, const std::string& text,
                                             const catalogue::Facets& facets);

/// "3 of 5 on the shelf", "all lent", "no copies": for tables and for the brief.
QString availabilityWords(std::int64_t available, std::int64_t copies);
CellMark availabilityMark(std::int64_t available, std::int64_t copies);

} // namespace kitapdar::ui
