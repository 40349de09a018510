// Movement acts and their lists as tables.
#pragma once

#include "core/movements/Movement.h"
#include "ui/collection/BookTables.h"
#include "ui/models/PlaceList.h"

namespace kitapdar::ui {

std::vector<Column<movements::MovementRow>> movementColumns(const PlaceList& places);
/// With what the check found.
std::vector<Column<movements::MovementLine>> movementLineColumns(const PlaceList& places);
/// "3/2026", or that it is a draft.
QString nameOf(const movements::MovementRow& row);

} // namespace kitapdar::ui
