#include "core/deliveries/SupplierRepository.h"

#include "core/deliveries/DeliveryColumns.h"

namespace kitapdar::deliveries {

namespace {

constexpr auto supplierRowColumns = storage::columnsOf<SupplierRow>(
    storage::part(supplierColumns, "s", &SupplierRow::supplier),
    storage::readOnly("(select count(*) from delivery d where d.supplier_id = s.id)", &SupplierRow::deliveries));

std::string selectSupplier(std::string_view condition) {
    return "select " + supplierColumns.list() + " from supplier where " + std::string(condition);
}

Result<void> eraseColumns(storage::Snapshot& snapshot, journal::Operation& operation, SupplierId id) {
    TRY(const auto ids, snapshot.all("select id from supplier_column where supplier_id = $1 order by id", {id},
                                     storage::only<std::int64_t>));
    for (const std::int64_t each : ids) CHECK(operation.erase("supplier_column", each));
    return {};
}

} // namespace

Result<std::vector<SupplierRow>> SupplierRepository::list(storage::Snapshot& snapshot) const {
    static const std::string sql =
        "select " + supplierRowColumns.list() + " from supplier s order by s.closed, s.name_key, s.id";
    return snapshot.all(sql, {}, supplierRowColumns);
}

Result<std::optional<Supplier>> SupplierRepository::byId(storage::Snapshot& snapshot, SupplierId id) const {
    static const std::string sql = selectSupplier("id = $1");
    return snapshot.first(sql, {id}, supplierColumns);
}

Result<std::optional<Supplier>> SupplierRepository::byName(storage::Snapshot& snapshot, const std::string& name) const {
    static const std::string sql = selectSupplier("name_key = $1");
    return snapshot.first(sql, {text::exactText(name)}, supplierColumns);
}

Result<std::optional<Supplier>> SupplierRepository::byBusinessNumber(storage::Snapshot& snapshot,
                                                                     const std::string& number) const {
    static const std::string sql = selectSupplier("business_number = $1 and business_number <> ''");
    return snapshot.first(sql, {number}, supplierColumns);
}

Result<std::int64_t> SupplierRepository::deliveriesOf(storage::Snapshot& snapshot, SupplierId id) const {
    return snapshot.number("select count(*) from delivery where supplier_id = $1", {id});
}

Result<SupplierId> SupplierRepository::insert(journal::Operation& operation, const Supplier& supplier) const {
    TRY(const auto id, operation.insert("supplier", supplierColumns.inserted(supplier)));
    return SupplierId(id);
}

Result<void> SupplierRepository::update(journal::Operation& operation, const Supplier& supplier) const {
    return operation.update("supplier", supplier.id.value, supplierColumns.changed(supplier), supplier.version);
}

Result<void> SupplierRepository::erase(storage::Snapshot& snapshot, journal::Operation& operation,
                                       SupplierId id) const {
    CHECK(eraseColumns(snapshot, operation, id));
    return operation.erase("supplier", id.value);
}

Result<std::vector<RememberedColumn>> SupplierRepository::columns(storage::Snapshot& snapshot, SupplierId id) const {
    static const std::string sql =
        "select " + rememberedColumns.list() + " from supplier_column where supplier_id = $1 order by number, field";
    return snapshot.all(sql, {id}, rememberedColumns);
}

Result<void> SupplierRepository::setColumns(storage::Snapshot& snapshot, journal::Operation& operation, SupplierId id,
                                            const std::vector<RememberedColumn>& columns) const {
    CHECK(eraseColumns(snapshot, operation, id));
    for (const RememberedColumn& column : columns) {
        auto values = rememberedColumns.inserted(column);
        values.emplace_back("supplier_id", storage::Value(id));
        CHECK(operation.insert("supplier_column", values));
    }
    return {};
}

} // namespace kitapdar::deliveries
