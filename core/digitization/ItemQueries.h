// Reading the digitization queue.
#pragma once

#include "core/digitization/Item.h"
#include "core/storage/Transaction.h"

namespace kitapdar::digitization {

struct ItemFilter {
    std::optional<ItemState> state;
    std::optional<BatchId> batch;
    std::optional<Category> category;
    std::string text; // words of the title or the author
};

class ItemQueries {
public:
    Result<std::optional<ItemRow>> byId(storage::Snapshot& snapshot, ItemId id, Day today) const;
    /// The most urgent first.
    Result<std::vector<ItemRow>> list(storage::Snapshot& snapshot, const ItemFilter& filter, Day today) const;
    Result<std::vector<ItemFile>> files(storage::Snapshot& snapshot, ItemId item) const;
    /// The item of a record that is neither dropped nor accepted, if any.
    Result<std::optional<ItemId>> openItemOf(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    /// How many items there are of the records and copies of an import.
    Result<std::int64_t> countOfImport(storage::Snapshot& snapshot, catalogue::ImportId import) const;
    /// How many items there are of these records, and of these copies.
    Result<std::int64_t> countOf(storage::Snapshot& snapshot, const storage::Parameters& records,
                                 const storage::Parameters& copies) const;
    Result<std::vector<BatchProgress>> batches(storage::Snapshot& snapshot, Day today) const;
};

} // namespace kitapdar::digitization
