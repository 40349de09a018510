// Labels and cards for copies: those of a record, or of the records that are chosen in a list.
#pragma once

#include "core/catalogue/Record.h"
#include "ui/shell/Context.h"

#include <cstdint>
#include <optional>

namespace kitapdar::ui {

class DataTable;
class LabelSheet;

/// Offers all copies of the record and the current one by itself. Main thread; reads beside it.
void offerLabels(const Context& context, LabelSheet& sheet, catalogue::RecordId record,
                 std::optional<std::int64_t> currentCopy);

/// Offers the copies of the records that are selected in the table; says so when none is, or too many are.
void offerLabels(const Context& context, LabelSheet& sheet, DataTable& records);

} // namespace kitapdar::ui
