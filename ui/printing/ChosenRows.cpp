#include "ui/printing/ChosenRows.h"

#include "ui/widgets/DataTable.h"

#include <algorithm>
#include <set>

namespace kitapdar::ui {

/// By their numbers, and by their ids when they stand elsewhere by now.
ChosenRows selectedRows(const DataTable& table) {
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
    ChosenRows selected = selectedRows(table);
    return selected.count >= 2 ? selected : ChosenRows{table.list().rowCount(), {}};
}

} // namespace kitapdar::ui
