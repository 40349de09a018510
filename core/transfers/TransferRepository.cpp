#include "core/transfers/TransferRepository.h"

#include "core/transfers/TransferColumns.h"

namespace kitapdar::transfers {

namespace {

constexpr auto rowColumns = storage::columnsOf<TransferRow>(
    storage::part(transferColumns, "t", &TransferRow::transfer), storage::readOnly("b.id", &TransferRow::recordId),
    storage::readOnly("b.title", &TransferRow::title), storage::readOnly("b.authors", &TransferRow::authors),
    storage::readOnly("coalesce(c.barcode, c.inventory_number, '')", &TransferRow::barcode));

std::string selectTransfer(std::string_view condition) {
    return "select " + transferColumns.list("t") + " from transfer t where " + std::string(condition);
}

} // namespace

Result<std::optional<Transfer>> TransferRepository::byId(storage::Snapshot& snapshot, TransferId id) const {
    static const std::string sql = selectTransfer("t.id = $1");
    return snapshot.first(sql, {id}, transferColumns);
}

Result<std::optional<Transfer>> TransferRepository::openOf(storage::Snapshot& snapshot, collection::CopyId copy) const {
    static const std::string sql =
        selectTransfer("t.copy_id = $1 and t.received_at is null and t.cancelled_on is null");
    return snapshot.first(sql, {copy}, transferColumns);
}

Result<std::vector<TransferRow>> TransferRepository::open(storage::Snapshot& snapshot,
                                                          const TransferFilter& filter) const {
    std::string sql = "select " + rowColumns.list() +
                      " from transfer t join copy c on c.id = t.copy_id join record b on b.id = c.record_id "
                      "where t.received_at is null and t.cancelled_on is null";
    storage::Parameters values;
    if (!filter.to.empty()) {
        values.emplace_back(filter.to);
        sql += " and t.to_place = $" + std::to_string(values.size());
    }
    if (filter.sentOnBefore) {
        values.emplace_back(*filter.sentOnBefore);
        sql += " and t.sent_on <= $" + std::to_string(values.size());
    }
    return snapshot.all(sql + " order by t.sent_at, t.id", values, rowColumns);
}

Result<TransferId> TransferRepository::insert(journal::Operation& operation, const Transfer& transfer) const {
    TRY(const auto id, operation.insert("transfer", transferColumns.inserted(transfer)));
    return TransferId(id);
}

Result<void> TransferRepository::update(journal::Operation& operation, Transfer& transfer) const {
    CHECK(operation.update("transfer", transfer.id.value, transferColumns.changed(transfer), transfer.version));
    ++transfer.version;
    return {};
}

} // namespace kitapdar::transfers
