#include "core/movements/MovementRepository.h"

#include "core/storage/InList.h"

#include <algorithm>
#include <utility>

namespace kitapdar::movements {

namespace {

constexpr auto bookColumns = storage::columnsOf<BookText>(
    storage::readOnly("coalesce(i.inventory_number, '')", &BookText::number),
    storage::readOnly("i.author", &BookText::author), storage::readOnly("i.title", &BookText::title),
    storage::readOnly("i.year", &BookText::year), storage::readOnly("i.shelf", &BookText::shelf),
    storage::readOnly("i.value", &BookText::value));

std::string selectActs(std::string_view condition) {
    return "select " + actColumns.list("m") + " from movement m " + std::string(condition);
}

/// The copies of signed acts of binding and repair that are not back.
constexpr std::string_view awayLines =
    "(select count(*) from movement_line l where l.movement_id = m.id and l.returned_on is null and m.state = 'signed' "
    "and m.reverses_id is null and m.kind in ('binding', 'repair') and not exists (select 1 from movement v where "
    "v.reverses_id = m.id))";

/// What the row of an act shows beside it.
struct Shown {
    std::optional<staff::SignatureId> id;
    std::optional<staff::AccountId> preparedBy;
    std::optional<staff::AccountId> account;
    std::optional<std::string> name;
    std::optional<std::string> position;
    std::optional<Instant> at;
    std::optional<std::int64_t> ksuNumber;
    std::optional<int> ksuYear;
    std::optional<Day> ksuOn;
    std::int64_t reversedNumber = 0;
    std::int64_t reversedYear = 0;
    std::optional<Day> reversedOn;
};
struct ShownAct {
    MovementRow row;
    Shown shown;
};

constexpr auto shownColumns = storage::columnsOf<ShownAct>(
    storage::part(actColumns, "m", within(&ShownAct::row, &MovementRow::act)),
    storage::readOnly("s.id", within(&ShownAct::shown, &Shown::id)),
    storage::readOnly("s.prepared_by", within(&ShownAct::shown, &Shown::preparedBy)),
    storage::readOnly("s.account_id", within(&ShownAct::shown, &Shown::account)),
    storage::readOnly("s.name_then", within(&ShownAct::shown, &Shown::name)),
    storage::readOnly("s.position_then", within(&ShownAct::shown, &Shown::position)),
    storage::readOnly("s.at", within(&ShownAct::shown, &Shown::at)),
    storage::readOnly("k.number", within(&ShownAct::shown, &Shown::ksuNumber)),
    storage::readOnly("k.year", within(&ShownAct::shown, &Shown::ksuYear)),
    storage::readOnly("k.on_day", within(&ShownAct::shown, &Shown::ksuOn)),
    storage::readOnly("coalesce(v.number, 0)", within(&ShownAct::shown, &Shown::reversedNumber)),
    storage::readOnly("coalesce(v.year, 0)", within(&ShownAct::shown, &Shown::reversedYear)),
    storage::readOnly("v.on_day", within(&ShownAct::shown, &Shown::reversedOn)),
    storage::readOnly("(select count(*) from movement_line l where l.movement_id = coalesce(m.reverses_id, m.id))",
                      within(&ShownAct::row, &MovementRow::copies)),
    storage::readOnly(
        "case when m.state = 'draft' then (select coalesce(cast(sum(i.value) as bigint), 0) from movement_line l join "
        "inventory_entry i on i.copy_id = l.copy_id and i.withdrawal_id is null where l.movement_id = m.id) else "
        "(select coalesce(cast(sum(case when m.reverses_id is null then i.value else coalesce(l.new_value, i.value) "
        "end) as bigint), 0) from movement_line l join inventory_entry i on i.id = l.entry_id where l.movement_id = "
        "coalesce(m.reverses_id, m.id)) end",
        within(&ShownAct::row, &MovementRow::value)),
    storage::readOnly("(select coalesce(cast(sum(e.value) as bigint), 0) from ksu_entry e where e.record_id = "
                      "m.record_id)",
                      within(&ShownAct::row, &MovementRow::change)),
    storage::readOnly(awayLines, within(&ShownAct::row, &MovementRow::away)));

std::string selectShown(std::string_view condition) {
    return "select " + shownColumns.list() +
           " from movement m left join signature s on s.id = m.signature_id left join ksu_record k on k.id = "
           "m.record_id left join movement v on v.reverses_id = m.id " +
           std::string(condition);
}

MovementRow rowIn(const storage::Row& row) {
    ShownAct read = shownColumns.read(row);
    MovementRow found = std::move(read.row);
    const Shown& shown = read.shown;
    if (shown.ksuNumber) {
        accounts::KsuRecord record;
        record.number = *shown.ksuNumber;
        record.year = shown.ksuYear.value_or(0);
        record.on = shown.ksuOn.value_or(found.act.on);
        found.ksu = accounts::numberOf(record);
    }
    if (shown.reversedNumber > 0) {
        MovementAct by;
        by.number = shown.reversedNumber;
        by.year = static_cast<int>(shown.reversedYear);
        found.reversedBy = numberOf(by);
        found.reversedOn = shown.reversedOn;
    }
    if (shown.id) {
        found.signature = staff::Signature{*shown.id,
                                           {},
                                           staff::Meaning::StockAct,
                                           shown.preparedBy,
                                           shown.account,
                                           shown.name.value_or(""),
                                           shown.position.value_or(""),
                                           shown.at.value_or(Instant{})};
    }
    return found;
}

} // namespace

Result<std::optional<MovementAct>> MovementRepository::act(storage::Snapshot& snapshot, MovementId id) const {
    static const std::string sql = selectActs("where m.id = $1");
    return snapshot.first(sql, {id}, actColumns);
}

Result<std::optional<MovementAct>> MovementRepository::numbered(storage::Snapshot& snapshot, int year,
                                                                std::int64_t number) const {
    static const std::string sql = selectActs("where m.year = $1 and m.number = $2 and m.number > 0");
    return snapshot.first(sql, {year, number}, actColumns);
}

Result<std::optional<MovementRow>> MovementRepository::row(storage::Snapshot& snapshot, MovementId id) const {
    static const std::string sql = selectShown("where m.id = $1");
    return snapshot.first(sql, {id}, rowIn);
}

Result<std::vector<MovementRow>> MovementRepository::list(storage::Snapshot& snapshot, std::optional<MovementKind> kind,
                                                          int limit) const {
    static const std::string sql = selectShown(
        "where $1 = '' or m.kind = $1 order by case when m.state = 'draft' then 0 else 1 end, m.year desc, m.number "
        "desc, m.id desc limit $2");
    return snapshot.all(sql, {kind ? code(*kind) : std::string_view(), limit}, rowIn);
}

Result<std::optional<withdrawals::Commission>> MovementRepository::lastCommission(storage::Snapshot& snapshot) const {
    static const std::string sql = selectActs("where m.chair <> '' or m.members <> '' order by m.id desc limit 1");
    TRY(auto found, snapshot.first(sql, {}, actColumns));
    if (!found) return std::optional<withdrawals::Commission>();
    return std::optional(std::move(found->commission));
}

Result<MovementId> MovementRepository::insert(journal::Operation& operation, const MovementAct& act) const {
    TRY(const auto id, operation.insert("movement", actColumns.inserted(act)));
    return MovementId(id);
}

Result<void> MovementRepository::update(journal::Operation& operation, MovementAct& act) const {
    CHECK(operation.update("movement", act.id.value, actColumns.changed(act), act.version));
    ++act.version;
    return {};
}

Result<void> MovementRepository::erase(journal::Operation& operation, MovementId id) const {
    return operation.erase("movement", id.value);
}

Result<void> MovementRepository::number(storage::Transaction& transaction, journal::Operation& operation,
                                        MovementAct& act) const {
    act.year = act.on.year();
    const std::string counter = "movement_" + std::to_string(act.year);
    TRY(act.number, transaction.nextNumber(counter));
    operation.numbered(counter);
    return {};
}

Result<std::map<std::int64_t, StoredLine>> MovementRepository::lines(storage::Snapshot& snapshot, MovementId id) const {
    static const std::string sql =
        "select " + lineColumns.list("l") +
        " from movement m join movement_line l on l.movement_id = coalesce(m.reverses_id, m.id) where m.id = $1";
    std::map<std::int64_t, StoredLine> found;
    CHECK(snapshot.each(sql, {id}, [&](const storage::Row& row) {
        StoredLine line = lineColumns.read(row);
        const std::int64_t copy = line.copyId.value;
        found.emplace(copy, std::move(line));
        return true;
    }));
    return found;
}

Result<void> MovementRepository::insertLine(journal::Operation& operation, MovementId id,
                                            collection::CopyId copy) const {
    CHECK(operation.insert("movement_line", {{"movement_id", id}, {"copy_id", copy}}));
    return {};
}

Result<void> MovementRepository::updateLine(journal::Operation& operation, const StoredLine& line) const {
    return operation.update("movement_line", line.id, lineColumns.changed(line));
}

Result<void> MovementRepository::eraseLine(journal::Operation& operation, std::int64_t line) const {
    return operation.erase("movement_line", line);
}

Result<std::map<std::int64_t, MovementId>> MovementRepository::inOtherDraft(storage::Snapshot& snapshot,
                                                                            const MovementAct& act,
                                                                            const storage::Parameters& copies) const {
    const bool isValue = act.kind == MovementKind::Revaluation;
    std::map<std::int64_t, MovementId> found;
    CHECK(storage::eachIn(snapshot,
                          "select l.copy_id, m.id, m.kind from movement_line l join movement m on m.id = l.movement_id "
                          "where m.state = 'draft' and l.copy_id",
                          copies, [&](const storage::Row& row) {
                              const bool isOther = row.integer(1) != act.id.value;
                              const bool isAlike = (row.text(2) == code(MovementKind::Revaluation)) == isValue;
                              if (isOther && isAlike) found.emplace(row.integer(0), row.id<MovementId>(1));
                              return true;
                          }));
    return found;
}

Result<MovementRepository::Held> MovementRepository::heldBeside(storage::Snapshot& snapshot, MovementId act,
                                                                const storage::Parameters& records) const {
    TRY(const auto own, lines(snapshot, act));
    Held held;
    CHECK(storage::eachIn(snapshot,
                          "select c.record_id, c.place, c.id from copy c where c.accounted = 'entered' and c.condition "
                          "not in ('missing', 'lost') and c.record_id",
                          records, [&](const storage::Row& row) {
                              if (!own.contains(row.integer(2))) ++held[{row.integer(0), row.string(1)}];
                              return true;
                          }));
    return held;
}

Result<std::map<std::int64_t, BookText>> MovementRepository::bookTexts(storage::Snapshot& snapshot,
                                                                       const storage::Parameters& entries) const {
    static const std::string sql = "select " + bookColumns.list() + ", i.id from inventory_entry i where i.id";
    std::map<std::int64_t, BookText> found;
    CHECK(storage::eachIn(snapshot, sql, entries, [&](const storage::Row& row) {
        found.emplace(row.integer(row.columns() - 1), bookColumns.read(row));
        return true;
    }));
    return found;
}

Result<std::map<std::int64_t, Day>> MovementRepository::inStockSince(storage::Snapshot& snapshot,
                                                                     const storage::Parameters& copies) const {
    std::map<std::int64_t, Day> since;
    CHECK(storage::eachIn(snapshot,
                          "select i.copy_id, k.on_day from inventory_entry i join ksu_record k on k.id = i.arrival_id "
                          "where i.copy_id",
                          copies, [&](const storage::Row& row) {
                              const Day day = row.day(1);
                              Day& first = since.emplace(row.integer(0), day).first->second;
                              first = std::min(first, day);
                              return true;
                          }));
    CHECK(storage::eachIn(snapshot, "select c.id, c.received_on from copy c where c.received_on is not null and c.id",
                          copies, [&](const storage::Row& row) {
                              since.emplace(row.integer(0), row.day(1)); // what the book says goes before it
                              return true;
                          }));
    return since;
}

Result<std::vector<MovementAct>> MovementRepository::withAway(storage::Snapshot& snapshot) const {
    static const std::string sql = selectActs("where " + std::string(awayLines) + " > 0 order by m.on_day, m.id");
    return snapshot.all(sql, {}, actColumns);
}

} // namespace kitapdar::movements
