// The SQL of suppliers.
#pragma once

#include "core/deliveries/Supplier.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::deliveries {

class SupplierRepository {
public:
    Result<std::vector<SupplierRow>> list(storage::Snapshot& snapshot) const;
    Result<std::optional<Supplier>> byId(storage::Snapshot& snapshot, SupplierId id) const;
    Result<std::optional<Supplier>> byName(storage::Snapshot& snapshot, const std::string& name) const;
    Result<std::optional<Supplier>> byBusinessNumber(storage::Snapshot& snapshot, const std::string& number) const;
    Result<std::int64_t> deliveriesOf(storage::Snapshot& snapshot, SupplierId id) const;
    Result<SupplierId> insert(journal::Operation& operation, const Supplier& supplier) const;
    Result<void> update(journal::Operation& operation, const Supplier& supplier) const;
    /// With its columns.
    Result<void> erase(storage::Snapshot& snapshot, journal::Operation& operation, SupplierId id) const;

    /// In the order of their numbers.
    Result<std::vector<RememberedColumn>> columns(storage::Snapshot& snapshot, SupplierId id) const;
    Result<void> setColumns(storage::Snapshot& snapshot, journal::Operation& operation, SupplierId id,
                            const std::vector<RememberedColumn>& columns) const;
};

} // namespace kitapdar::deliveries
