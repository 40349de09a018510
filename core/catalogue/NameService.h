// Names that folding cannot bring together: Кзыл-Орда and Қызылорда, Кунаев and Қонаев. Forms of one group find each
// other in searches; librarians edit the table.
#pragma once

#include "core/base/Result.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::catalogue {

struct NameForm {
    std::int64_t id = 0;
    std::int64_t group = 0;
    std::string form;
    std::string skeleton;
};

struct FormTaken {
    std::string form;
    std::int64_t group;
};
struct FormEmpty {};
using NameRefusal = Refusal<FormTaken, FormEmpty>;

class NameService {
public:
    explicit NameService(const journal::Journal& journal) : m_journal(journal) {}

    Result<std::vector<NameForm>> forms(storage::Snapshot& snapshot) const;
    /// Adds a form to a group; group 0 begins a new one. The group's number.
    Result<std::int64_t, NameRefusal> add(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::CatalogueEdit>& by, std::int64_t group,
                                          const std::string& form) const;
    /// Writes the names that the program is shipped with, as one operation, into a library that has none; else nothing.
    Result<void, Refusal<>> addShipped(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::CatalogueEdit>& by) const;
    Result<void, NameRefusal> remove(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::CatalogueEdit>& by, std::int64_t formId) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
