// Use cases of reader categories. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/readers/Category.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::readers {

class CategoryService {
public:
    explicit CategoryService(const journal::Journal& journal) : m_journal(journal) {}

    /// Those in use and those no longer, in the order in which they were made.
    Result<std::vector<Category>> list(storage::Snapshot& snapshot) const;

    Result<Category, CategoryRefusal> add(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::LibraryEdit>& by,
                                          const Category& category) const;
    /// Writes the names and whether it is in use; Fault::Conflict when `category.version` is not the present one.
    Result<Category, CategoryRefusal> edit(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::LibraryEdit>& by,
                                           const Category& category) const;
    /// Refused while readers have it or loan rules name it; such a one may be taken out of use.
    Result<void, CategoryRefusal> remove(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::LibraryEdit>& by,
                                         const std::string& code) const;
    /// Writes the shipped categories into a library that has none; else nothing.
    Result<void, Refusal<>> addShipped(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::LibraryEdit>& by) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::readers
