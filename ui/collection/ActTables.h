// Write-off acts and their lists as tables.
#pragma once

#include "core/withdrawals/WriteOff.h"
#include "ui/collection/BookTables.h"
#include "ui/models/PlaceList.h"

namespace kitapdar::ui {

std::vector<Column<withdrawals::ActRow>> actColumns(const BookTerms& terms, const Languages& languages);
/// With what the check found.
std::vector<Column<withdrawals::ActLine>> actLineColumns(const PlaceList& places);
/// "3/2026", or that it is a draft.
QString nameOf(const withdrawals::ActRow& row);

} // namespace kitapdar::ui
