// Use cases of suppliers. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/deliveries/Supplier.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::deliveries {

class SupplierService {
public:
    explicit SupplierService(const journal::Journal& journal) : m_journal(journal) {}

    /// In the order of their names; closed ones at the end.
    Result<std::vector<SupplierRow>> list(storage::Snapshot& snapshot) const;
    /// By the id in digits, the business number or the name, whatever its case.
    Result<std::optional<Supplier>> find(storage::Snapshot& snapshot, const std::string& named) const;
    Result<std::vector<RememberedColumn>> columns(storage::Snapshot& snapshot, SupplierId supplier) const;

    Result<Supplier, SupplierRefusal> add(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::CopyEdit>& by,
                                          const Supplier& supplier) const;
    /// Fault::Conflict when `supplier.version` is not the present one.
    Result<Supplier, SupplierRefusal> edit(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::CopyEdit>& by,
                                           const Supplier& supplier) const;
    Result<void, SupplierRefusal> remove(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::CopyEdit>& by, SupplierId id) const;
    /// Remembers which column tells what; nothing when it is so already.
    Result<void, SupplierRefusal> rememberColumns(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by, SupplierId supplier,
                                                  const std::vector<RememberedColumn>& columns) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::deliveries
