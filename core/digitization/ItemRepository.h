// The only SQL of digitization items, their files and batches.
#pragma once

#include "core/digitization/Item.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <string>

namespace kitapdar::digitization {

class ItemRepository {
public:
    explicit ItemRepository(storage::Snapshot& snapshot) : m_snapshot(snapshot) {}

    Result<std::optional<Item>> item(ItemId id);
    /// Rows with title, pages and batch; `condition` is a constant fragment over i (item), r (record), b (batch).
    Result<std::vector<ItemRow>> rows(std::string_view condition, const storage::Parameters& parameters, Day today);
    /// Neither dropped nor accepted.
    Result<std::optional<ItemId>> openItemOf(catalogue::RecordId record);
    Result<std::int64_t> openItemsOf(catalogue::RecordId record); // more than one breaks I1

    /// The items of one record become those of another; which they were.
    Result<std::vector<ItemId>> moveToRecord(journal::Operation& operation, catalogue::RecordId from,
                                             catalogue::RecordId to);

    Result<std::vector<ItemFile>> files(ItemId item);
    Result<bool> hasPdf(ItemId item); // attached, or made of its pages
    /// Of the item that has the file; nullopt when there is no such file.
    Result<std::optional<ItemState>> stateOfFile(FileId file);

    Result<std::optional<Batch>> batch(BatchId id);
    Result<bool> batchNameTaken(const std::string& name);
    Result<std::int64_t> batchSize(BatchId id); // dropped items do not count
    Result<std::vector<BatchProgress>> batches(Day today);

private:
    storage::Snapshot& m_snapshot;
};

} // namespace kitapdar::digitization
