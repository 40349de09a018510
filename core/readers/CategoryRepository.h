// The SQL of reader categories. Private to this room.
#pragma once

#include "core/journal/Operation.h"
#include "core/readers/Category.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::readers {

class CategoryRepository {
public:
    /// The shipped ones while none is stored.
    Result<std::vector<Category>> all(storage::Snapshot& snapshot) const;
    Result<std::optional<Category>> find(storage::Snapshot& snapshot, const std::string& code) const;
    Result<std::int64_t> readersOf(storage::Snapshot& snapshot, const std::string& code) const;
    Result<CategoryId> insert(journal::Operation& operation, const Category& category) const;
    Result<void> update(journal::Operation& operation, const Category& category) const;
    Result<void> erase(journal::Operation& operation, CategoryId id) const;
};

} // namespace kitapdar::readers
