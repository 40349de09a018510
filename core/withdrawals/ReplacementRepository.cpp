#include "core/withdrawals/ReplacementRepository.h"

#include "core/storage/Columns.h"

namespace kitapdar::withdrawals {

namespace {

constexpr auto columns = storage::columnsOf<StoredReplacement>(
    storage::readOnly("id", &StoredReplacement::id), storage::fixed("act_id", &StoredReplacement::actId),
    storage::fixed("arrival_id", &StoredReplacement::arrivalId),
    storage::fixed("lost_copy_id", &StoredReplacement::lostId),
    storage::fixed("brought_copy_id", &StoredReplacement::broughtId),
    storage::fixed("charge_line_id", &StoredReplacement::chargeLineId),
    storage::fixed("loan_id", &StoredReplacement::loanId), storage::fixed("on_day", &StoredReplacement::on),
    storage::fixed("likeness", &StoredReplacement::likeness), storage::fixed("note", &StoredReplacement::note),
    storage::readOnly("row_version", &StoredReplacement::version));

std::string select(std::string_view condition) {
    return "select " + columns.list("p") + " from replacement p where " + std::string(condition);
}

} // namespace

Result<ReplacementId> ReplacementRepository::insert(journal::Operation& operation,
                                                    const StoredReplacement& replacement) const {
    TRY(const auto id, operation.insert("replacement", columns.inserted(replacement)));
    return ReplacementId(id);
}

Result<std::optional<StoredReplacement>> ReplacementRepository::ofAct(storage::Snapshot& snapshot, ActId act) const {
    static const std::string sql = select("p.act_id = $1");
    return snapshot.first(sql, {act}, columns);
}

Result<std::vector<StoredReplacement>> ReplacementRepository::list(storage::Snapshot& snapshot, Day from,
                                                                   Day to) const {
    static const std::string sql = select("p.on_day >= $1 and p.on_day <= $2 order by p.on_day, p.id");
    return snapshot.all(sql, {from, to}, columns);
}

Result<std::optional<charges::ChargeLineId>> ReplacementRepository::replacingLine(storage::Snapshot& snapshot,
                                                                                  charges::ChargeId charge) const {
    return snapshot.first(
        "select id from charge_line where charge_id = $1 and kind = 'replacement' order by id desc limit 1", {charge},
        storage::only<charges::ChargeLineId>);
}

Result<std::string> ReplacementRepository::cardOf(storage::Snapshot& snapshot,
                                                  const StoredReplacement& replacement) const {
    TRY(const auto card,
        snapshot.first("select r.card from reader r where r.forgotten_on is null and r.id in (select l.reader_id from "
                       "loan l where l.id = $1 union select c.reader_id from charge c join charge_line p on "
                       "p.charge_id = c.id where p.id = $2) limit 1",
                       {replacement.loanId, replacement.chargeLineId}, storage::only<std::string>));
    return card.value_or("");
}

} // namespace kitapdar::withdrawals
