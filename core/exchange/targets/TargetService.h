// The list of targets: catalogues elsewhere that are asked while one catalogues. One list for all desks.
#pragma once

#include "core/exchange/targets/Target.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::exchange {

struct TargetMalformed {
    TargetFlaw flaw{};
};
struct TargetNameTaken {
    std::string name;
};
struct UnknownTarget {
    std::int64_t id = 0;
};
using TargetRefusal = Refusal<TargetMalformed, TargetNameTaken, UnknownTarget>;

class TargetService {
public:
    explicit TargetService(const journal::Journal& journal) : m_journal(journal) {}

    /// In their order.
    Result<std::vector<Target>> targets(storage::Snapshot& snapshot) const;

    /// Operation "target.add"; behind the others. Its id.
    Result<std::int64_t, TargetRefusal> add(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::CatalogueEdit>& by,
                                            const Target& target) const;
    /// Operation "target.edit". Fault::Conflict when `target.version` is not the present one.
    Result<void, TargetRefusal> edit(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::CatalogueEdit>& by, const Target& target) const;
    /// Puts a target at a place of the list, 1 is the first; a place behind the last is the last. One operation
    /// "target.edit" for all that move; none when the target stands there already.
    Result<void, TargetRefusal> place(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::CatalogueEdit>& by, std::int64_t id,
                                      std::int64_t position) const;
    /// Operation "target.remove".
    Result<void, TargetRefusal> remove(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::CatalogueEdit>& by, std::int64_t id) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::exchange
