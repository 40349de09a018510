#include "core/workflow/WorkQueries.h"

#include "core/digitization/ItemQueries.h"
#include "core/storage/Columns.h"
#include "core/workflow/Gates.h"
#include "core/workflow/WorkRepository.h"

#include <algorithm>
#include <map>

namespace kitapdar::workflow {

using digitization::ItemRow;

Result<ItemHistory> WorkQueries::history(storage::Snapshot& snapshot, digitization::ItemId item) const {
    WorkRepository work(snapshot);
    ItemHistory history;
    TRY(history.tasks, work.tasks(item));
    TRY(const auto defects, work.defects(item));
    std::map<std::int64_t, int> numbers;
    if (std::ranges::any_of(defects, [](const Defect& defect) { return defect.pageId.has_value(); })) {
        CHECK(snapshot.each("select id from page where item_id = $1 order by order_key, id", {item},
                            [&](const storage::Row& row) {
                                const int number = static_cast<int>(numbers.size()) + 1;
                                numbers.emplace(row.integer(0), number);
                                return true;
                            }));
    }
    for (const Defect& defect : defects) {
        const auto found = defect.pageId ? numbers.find(defect.pageId->value) : numbers.end();
        history.defects.push_back({defect, found == numbers.end() ? std::nullopt : std::optional(found->second)});
    }
    TRY(const auto record, snapshot.first("select record_id from digitization_item where id = $1", {item},
                                          storage::only<catalogue::RecordId>));
    if (!record) return history;
    TRY(history.rights, work.rights(*record));
    return history;
}

Result<std::vector<StageLoad>> WorkQueries::stages(storage::Snapshot& snapshot) const {
    WorkRepository work(snapshot);
    TRY(const auto rules, work.stageRules());
    std::vector<StageLoad> loads;
    for (const StageRule& rule : rules) {
        StageLoad& load = loads.emplace_back(StageLoad{rule});
        TRY(load.items, work.itemsIn(rule.stage));
    }
    return loads;
}

Result<std::vector<ItemRow>> WorkQueries::mine(storage::Snapshot& snapshot, const Worker& worker, Day today) const {
    TRY(auto rows, digitization::ItemQueries().list(snapshot, {}, today));
    std::erase_if(rows, [&](const ItemRow& row) { return row.work.holder != worker.name; });
    return rows;
}

Result<std::optional<ItemRow>> WorkQueries::next(storage::Snapshot& snapshot, const Worker& worker,
                                                 std::optional<Stage> wanted, Day today) const {
    TRY(const auto rows, digitization::ItemQueries().list(snapshot, {}, today));
    for (const ItemRow& row : rows) {
        const auto stage = stageOf(row.item.state);
        if (!stage || (wanted && stage != wanted) || isAutomatic(*stage)) continue;
        if (row.work.state != code(TaskState::Ready)) continue;
        TRY(const bool own, wasCheckedPerson(snapshot, row.item, *stage, worker));
        if (!own) return row;
    }
    return std::nullopt;
}

} // namespace kitapdar::workflow
