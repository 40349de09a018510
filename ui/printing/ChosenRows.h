// Which rows of a table are meant: those that are selected, or all.
#pragma once

#include "ui/printing/RowFeed.h"

namespace kitapdar::ui {

class DataTable;

struct ChosenRows {
    std::int64_t count = 0;
    RowFeed::Wanted wanted; // empty: every row
};

/// Also those that are selected and not loaded.
ChosenRows selectedRows(const DataTable& table);
/// One selected row is where the hand rests; two are a choice, fewer mean all.
ChosenRows selectedOrAll(const DataTable& table);

} // namespace kitapdar::ui
