#include "core/digitization/CandidateService.h"

#include "core/digitization/ItemColumns.h"
#include "core/digitization/ItemRepository.h"
#include "core/digitization/Kinds.h"
#include "core/journal/Journal.h"
#include "core/storage/InList.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

namespace kitapdar::digitization {

namespace {

using catalogue::RecordId;

/// A title that is asked for.
struct Chosen {
    RecordId record{0};
    Category category = Category::Other;
};

/// Those that can be taken; the others are skipped.
Result<std::vector<Chosen>, ChoosingRefusal> takable(storage::Snapshot& snapshot, const std::vector<RecordId>& records,
                                                     std::vector<RecordId>& skipped) {
    const storage::Parameters values(records.begin(), records.end());
    std::unordered_map<std::int64_t, Category> known;
    CHECK(storage::eachIn(snapshot, "select id, kind, local_history from record where id", values,
                          [&](const storage::Row& row) {
                              known.emplace(row.integer(0), proposedCategory(row.text(1), row.truth(2)));
                              return true;
                          }));
    std::unordered_set<std::int64_t> taken;
    CHECK(storage::eachIn(snapshot, "select record_id from digitization_item where state <> 'dropped' and record_id",
                          values, [&](const storage::Row& row) {
                              taken.insert(row.integer(0));
                              return true;
                          }));
    std::vector<Chosen> chosen;
    std::set<RecordId> named;
    for (const RecordId id : records) {
        if (!named.insert(id).second) continue;
        const auto found = known.find(id.value);
        if (found == known.end()) return fail(catalogue::UnknownRecord{id});
        if (taken.contains(id.value))
            skipped.push_back(id);
        else
            chosen.push_back({id, found->second});
    }
    return chosen;
}

Result<void, ChoosingRefusal> checkRoom(storage::Snapshot& snapshot, BatchId id, std::int64_t chosen) {
    ItemRepository items(snapshot);
    TRY(const auto batch, items.batch(id));
    if (!batch) return fail(UnknownBatch{id});
    TRY(const auto size, items.batchSize(id));
    const std::int64_t room = std::max<std::int64_t>(0, batch->target - size);
    if (chosen > room) return fail(BatchLacksRoom{batch->target, room, chosen});
    return {};
}

} // namespace

Result<TakenTitles, ChoosingRefusal> CandidateService::take(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::DigitizationEdit>& by,
                                                            const std::vector<RecordId>& records,
                                                            const std::optional<BatchId>& batch) const {
    if (std::ssize(records) > mostChosen) return fail(TooManyChosen{mostChosen});
    TakenTitles taken;
    TRY(const auto chosen, takable(transaction, records, taken.skipped));
    if (chosen.empty()) return fail(NothingChosen{std::ssize(taken.skipped)});
    if (batch) CHECK(checkRoom(transaction, *batch, std::ssize(chosen)));
    const Instant now = m_journal.clock().now();
    auto operation = m_journal.begin(transaction, by, kinds::choose);
    for (const Chosen& each : chosen) {
        Item item;
        item.recordId = each.record;
        item.state = ItemState::Queued;
        item.category = each.category;
        item.batchId = batch;
        item.enteredAt = now;
        item.stateSince = now;
        TRY(const auto id, operation.insert("digitization_item", itemColumns.inserted(item)));
        operation.about("digitization_item", id);
        operation.about("record", each.record.value);
        taken.items.emplace_back(id);
    }
    if (batch) operation.about("digitization_batch", batch->value);
    operation.fact(journal::FactName::Number, std::ssize(chosen));
    CHECK(operation.finish());
    return taken;
}

} // namespace kitapdar::digitization
