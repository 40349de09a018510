// Which rows of a table are meant: those that are marked, those that are selected, or all.
#pragma once

#include "ui/printing/RowFeed.h"

namespace kitapdar::ui {

class DataTable;

struct ChosenRows {
    std::int64_t count = 0;
    RowFeed::Wanted wanted;              // empty: every row
    std::vector<std::int64_t> also = {}; // marked rows that the list in sight may not hold (ReadColumns::also)
};

/// Those that are marked; when none is, those that are selected, also when they are not loaded.
ChosenRows selectedRows(const DataTable& table);
/// The marked ones, one or many. One selected row is where the hand rests; two are a choice, fewer mean all.
ChosenRows selectedOrAll(const DataTable& table);

} // namespace kitapdar::ui
