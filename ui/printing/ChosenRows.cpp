#include "ui/printing/ChosenRows.h"

#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableMarks.h"

#include <algorithm>
#include <set>

namespace kitapdar::ui {

namespace {

ChosenRows markedRows(const DataTable& table) {
    const Marks& marks = table.marks().marks();
    ChosenRows chosen{table.marks().count(), [marks](std::int64_t, std::int64_t id) { return marks.holds(id); }};
    if (!marks.isAll()) chosen.also.assign(marks.named().begin(), marks.named().end());
    return chosen;
}

} // namespace

/// By their numbers, and by their ids when they stand elsewhere by now.
ChosenRows selectedRows(const DataTable& table) {
    if (!table.marks().marks().isEmpty()) return markedRows(table);
    std::set<std::int64_t> ids;
    for (const std::int64_t id : table.selectedIds()) ids.insert(id);
    std::vector<std::pair<int, int>> ranges;
    std::int64_t count = 0;
    for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
        count += range.height();
    }
    return {std::max<std::int64_t>(count, std::ssize(ids)), [ids, ranges](std::int64_t number, std::int64_t id) {
                const auto holds = [number](const auto& each) { return each.first <= number && number <= each.second; };
                return ids.contains(id) || std::ranges::any_of(ranges, holds);
            }};
}

ChosenRows selectedOrAll(const DataTable& table) {
    if (!table.marks().marks().isEmpty()) return markedRows(table);
    ChosenRows selected = selectedRows(table);
    return selected.count >= 2 ? selected : ChosenRows{table.list().rowCount(), {}};
}

} // namespace kitapdar::ui
