// Labels and cards for copies: those of a record, or of the records that are chosen in a list.
#pragma once

#include "core/catalogue/Record.h"
#include "ui/shell/Context.h"

#include <cstdint>
#include <vector>

namespace kitapdar::ui {

class DataTable;
class LabelSheet;

/// Copies of a record that are chosen in its list.
struct ChosenCopies {
    std::vector<std::int64_t> ids;
    bool areMarked = false; // and not only where the hand rests: then theirs come first
};
/// Offers all copies of the record and the chosen ones by themselves. Main thread; reads beside it.
void offerLabels(const Context& context, LabelSheet& sheet, catalogue::RecordId record, const ChosenCopies& chosen);

/// Offers the copies of the records that are marked in the table, or selected when none is; says so when none is, or
/// too many are.
void offerLabels(const Context& context, LabelSheet& sheet, DataTable& records);

} // namespace kitapdar::ui
