#include "core/deliveries/SupplierService.h"

#include "core/deliveries/Kinds.h"
#include "core/deliveries/SupplierRepository.h"
#include "core/journal/Journal.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <charconv>

namespace kitapdar::deliveries {

namespace {

const SupplierRepository suppliers;
constexpr std::size_t businessDigits = 12;

bool areDigits(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string trimmed(const std::string& text) {
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

Result<Supplier, SupplierRefusal> checked(storage::Snapshot& snapshot, Supplier supplier) {
    supplier.name = trimmed(supplier.name);
    std::erase(supplier.businessNumber, ' ');
    if (text::exactText(supplier.name).empty()) return fail(SupplierNameMissing{});
    const std::string& number = supplier.businessNumber;
    if (!number.empty() && (number.size() != businessDigits || !areDigits(number)))
        return fail(BusinessNumberMalformed{number});
    TRY(const auto namesake, suppliers.byName(snapshot, supplier.name));
    if (namesake && namesake->id != supplier.id) return fail(SupplierTaken{namesake->name});
    TRY(const auto other, suppliers.byBusinessNumber(snapshot, number));
    if (other && other->id != supplier.id) return fail(SupplierTaken{other->name});
    return supplier;
}

Result<void> finish(journal::Operation& operation, const Supplier& supplier) {
    operation.about("supplier", supplier.id.value);
    operation.fact(journal::FactName::Name, supplier.name);
    CHECK(operation.finish());
    return {};
}

bool isSame(const std::vector<RememberedColumn>& some, const std::vector<RememberedColumn>& others) {
    return std::ranges::equal(some, others, [](const RememberedColumn& a, const RememberedColumn& b) {
        return a.field == b.field && a.heading == b.heading && a.number == b.number;
    });
}

} // namespace

Result<std::vector<SupplierRow>> SupplierService::list(storage::Snapshot& snapshot) const {
    return suppliers.list(snapshot);
}

Result<std::optional<Supplier>> SupplierService::find(storage::Snapshot& snapshot, const std::string& named) const {
    const std::string wanted = trimmed(named);
    if (wanted.empty()) return std::optional<Supplier>();
    TRY(auto byName, suppliers.byName(snapshot, wanted));
    if (byName || !areDigits(wanted)) return byName;
    TRY(auto byNumber, suppliers.byBusinessNumber(snapshot, wanted));
    if (byNumber) return byNumber;
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), id);
    if (error != std::errc()) return std::optional<Supplier>();
    return suppliers.byId(snapshot, SupplierId(id));
}

Result<std::vector<RememberedColumn>> SupplierService::columns(storage::Snapshot& snapshot, SupplierId supplier) const {
    return suppliers.columns(snapshot, supplier);
}

Result<Supplier, SupplierRefusal> SupplierService::add(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::CopyEdit>& by,
                                                       const Supplier& given) const {
    Supplier fresh = given;
    fresh.id = SupplierId(0);
    TRY(auto supplier, checked(transaction, std::move(fresh)));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addSupplier);
    TRY(supplier.id, suppliers.insert(operation, supplier));
    supplier.version = 1;
    CHECK(finish(operation, supplier));
    return supplier;
}

Result<Supplier, SupplierRefusal> SupplierService::edit(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::CopyEdit>& by,
                                                        const Supplier& given) const {
    TRY(const auto present, suppliers.byId(transaction, given.id));
    if (!present) return fail(UnknownSupplier{given.name});
    TRY(auto supplier, checked(transaction, given));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editSupplier);
    CHECK(suppliers.update(operation, supplier));
    ++supplier.version;
    CHECK(finish(operation, supplier));
    return supplier;
}

Result<void, SupplierRefusal> SupplierService::remove(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::CopyEdit>& by,
                                                      SupplierId id) const {
    TRY(const auto supplier, suppliers.byId(transaction, id));
    if (!supplier) return fail(UnknownSupplier{std::to_string(id.value)});
    TRY(const auto deliveries, suppliers.deliveriesOf(transaction, id));
    if (deliveries > 0) return fail(SupplierInUse{supplier->name});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeSupplier);
    CHECK(suppliers.erase(transaction, operation, id));
    CHECK(finish(operation, *supplier));
    return {};
}

Result<void, SupplierRefusal> SupplierService::rememberColumns(storage::Transaction& transaction,
                                                               const staff::Permitted<Permission::CopyEdit>& by,
                                                               SupplierId id,
                                                               const std::vector<RememberedColumn>& columns) const {
    TRY(const auto supplier, suppliers.byId(transaction, id));
    if (!supplier) return fail(UnknownSupplier{std::to_string(id.value)});
    TRY(const auto present, suppliers.columns(transaction, id));
    if (isSame(present, columns)) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editSupplier);
    CHECK(suppliers.setColumns(transaction, operation, id, columns));
    CHECK(finish(operation, *supplier));
    return {};
}

} // namespace kitapdar::deliveries
