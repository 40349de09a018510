#include "core/charges/ChargeRepository.h"

#include "core/charges/ChargeColumns.h"

namespace kitapdar::charges {

namespace {

// What the lines of a charge come to. Money comes in by payments and goes out by refunds; reversals of both count with
// them.
constexpr std::string_view owedOfCharge =
    "(c.amount - coalesce((select sum(p.amount) from charge_line p where p.charge_id = c.id), 0))";
constexpr std::string_view heldOfCharge =
    "coalesce((select sum(p.amount) from charge_line p left join charge_line q on q.id = p.reverses_id "
    "where p.charge_id = c.id and coalesce(q.kind, p.kind) in ('payment', 'refund')), 0)";

const auto rowColumns = storage::columnsOf<ChargeRow>(
    storage::part(chargeColumns, "c", &ChargeRow::charge), storage::readOnly(owedOfCharge, &ChargeRow::owed),
    storage::readOnly(heldOfCharge, &ChargeRow::held), storage::readOnly("coalesce(r.card, '')", &ChargeRow::card),
    storage::readOnly("coalesce(r.surname, '')", within(&ChargeRow::readerName, &readers::ReaderName::surname)),
    storage::readOnly("coalesce(r.given_name, '')", within(&ChargeRow::readerName, &readers::ReaderName::given)),
    storage::readOnly("coalesce(r.patronymic, '')", within(&ChargeRow::readerName, &readers::ReaderName::patronymic)),
    storage::readOnly("coalesce(b.title, '')", &ChargeRow::title),
    storage::readOnly("coalesce(k.barcode, k.inventory_number, '')", &ChargeRow::barcode));

const auto lineRowColumns = storage::columnsOf<LineRow>(
    storage::part(lineColumns, "p", &LineRow::line),
    storage::readOnly("coalesce(q.kind, p.kind)", &LineRow::means, storage::codes(lineKindFromCode, LineKind::Payment)),
    storage::readOnly("case when exists (select 1 from charge_line x where x.reverses_id = p.id) then 1 else 0 end",
                      &LineRow::isReversed));

std::string selectRows(std::string_view tail) {
    return "select " + rowColumns.list() +
           " from charge c left join reader r on r.id = c.reader_id left join copy k on k.id = c.copy_id "
           "left join record b on b.id = k.record_id " +
           std::string(tail);
}

std::string selectLines(std::string_view tail) {
    return "select " + lineRowColumns.list() + " from charge_line p left join charge_line q on q.id = p.reverses_id " +
           std::string(tail);
}

const std::string isOpen = std::string(owedOfCharge) + " > 0";

} // namespace

Result<std::optional<ChargeRow>> ChargeRepository::byId(storage::Snapshot& snapshot, ChargeId id) const {
    static const std::string sql = selectRows("where c.id = $1");
    return snapshot.first(sql, {id}, rowColumns);
}

Result<std::vector<ChargeRow>> ChargeRepository::list(storage::Snapshot& snapshot, const ChargeFilter& filter,
                                                      int limit) const {
    std::string condition;
    storage::Parameters values;
    const auto where = [&](std::string_view text, storage::Value value) {
        values.push_back(std::move(value));
        condition.append(condition.empty() ? "where " : " and ").append(text);
        condition.append(" $" + std::to_string(values.size()));
    };
    if (filter.reader) where("c.reader_id =", *filter.reader);
    if (filter.copy) where("c.copy_id =", *filter.copy);
    if (filter.kind) where("c.kind =", storage::Value(code(*filter.kind)));
    if (!filter.place.empty()) where("c.place =", filter.place);
    if (filter.from) where("c.on_day >=", *filter.from);
    if (filter.to) where("c.on_day <=", *filter.to);
    if (filter.openOnly) condition.append(condition.empty() ? "where " : " and ").append(isOpen);
    values.emplace_back(limit);
    return snapshot.all(selectRows(condition) + " order by c.on_day, c.id limit $" + std::to_string(values.size()),
                        values, rowColumns);
}

Result<std::vector<ChargeRow>> ChargeRepository::openOf(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    static const std::string sql = selectRows("where c.reader_id = $1 and " + isOpen + " order by c.on_day, c.id");
    return snapshot.all(sql, {reader}, rowColumns);
}

Result<std::int64_t> ChargeRepository::owedBy(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    static const std::string sql = "select cast(coalesce(sum(" + std::string(owedOfCharge) +
                                   "), 0) as bigint) from charge c where c.reader_id = $1";
    return snapshot.number(sql, {reader});
}

Result<std::optional<ChargeRow>> ChargeRepository::standingLoss(storage::Snapshot& snapshot,
                                                                collection::CopyId copy) const {
    static const std::string sql = selectRows("where c.copy_id = $1 and c.kind = 'lost' and (" + isOpen + " or " +
                                              std::string(heldOfCharge) + " > 0) order by c.id desc");
    return snapshot.first(sql, {copy}, rowColumns);
}

Result<std::optional<LineRow>> ChargeRepository::line(storage::Snapshot& snapshot, ChargeLineId id) const {
    static const std::string sql = selectLines("where p.id = $1");
    return snapshot.first(sql, {id}, lineRowColumns);
}

Result<std::vector<LineRow>> ChargeRepository::linesOf(storage::Snapshot& snapshot, ChargeId charge) const {
    static const std::string sql = selectLines("where p.charge_id = $1 order by p.id");
    return snapshot.all(sql, {charge}, lineRowColumns);
}

Result<std::vector<LineRow>> ChargeRepository::linesOf(storage::Snapshot& snapshot, ChargeId charge,
                                                       const std::string& receipt) const {
    static const std::string sql = selectLines("where p.charge_id = $1 and p.receipt = $2 order by p.id");
    return snapshot.all(sql, {charge, receipt}, lineRowColumns);
}

Result<std::vector<LineRow>> ChargeRepository::ofReceipt(storage::Snapshot& snapshot,
                                                         const std::string& receipt) const {
    static const std::string sql = selectLines("where p.receipt = $1 order by p.id");
    return snapshot.all(sql, {receipt}, lineRowColumns);
}

Result<ChargeId> ChargeRepository::insert(journal::Operation& operation, const Charge& charge) const {
    TRY(const auto id, operation.insert("charge", chargeColumns.inserted(charge)));
    return ChargeId(id);
}

Result<ChargeLineId> ChargeRepository::insert(journal::Operation& operation, const ChargeLine& line) const {
    TRY(const auto id, operation.insert("charge_line", lineColumns.inserted(line)));
    return ChargeLineId(id);
}

} // namespace kitapdar::charges
