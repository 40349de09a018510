#include "core/withdrawals/WriteOffRepository.h"

#include "core/catalogue/Record.h"
#include "core/digitization/Elsewhere.h"
#include "core/digitization/Item.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/storage/InList.h"
#include "core/text/SortKey.h"
#include "core/withdrawals/WriteOffColumns.h"

#include <algorithm>
#include <utility>

namespace kitapdar::withdrawals {

namespace {

constexpr auto copyColumns = storage::columnsOf<ActCopy>(
    storage::readOnly("c.id", within(&ActCopy::line, &ActLine::copyId)),
    storage::readOnly("c.record_id", within(&ActCopy::line, &ActLine::recordId)),
    storage::readOnly("coalesce(c.inventory_number, '')", within(&ActCopy::line, &ActLine::number)),
    storage::readOnly("coalesce(c.barcode, '')", within(&ActCopy::line, &ActLine::barcode)),
    storage::readOnly("r.authors", within(&ActCopy::line, &ActLine::author)),
    storage::readOnly("r.title", within(&ActCopy::line, &ActLine::title)),
    storage::readOnly("r.year", within(&ActCopy::line, &ActLine::year)),
    storage::readOnly("case when c.shelf <> '' then c.shelf else r.class_mark end",
                      within(&ActCopy::line, &ActLine::shelf)),
    storage::readOnly("c.place", within(&ActCopy::line, &ActLine::place)),
    storage::readOnly("c.price", within(&ActCopy::line, &ActLine::price)),
    storage::readOnly("c.currency", within(&ActCopy::line, &ActLine::currency)),
    storage::readOnly("c.accounted", within(&ActCopy::state, &collection::StateParts::accounted),
                      storage::codes(collection::accountedFromCode, collection::Accounted::Expected)),
    storage::readOnly("c.circulation", within(&ActCopy::state, &collection::StateParts::circulation),
                      storage::codes(collection::circulationFromCode, collection::Circulation::Withheld)),
    storage::readOnly("c.condition", within(&ActCopy::state, &collection::StateParts::condition),
                      storage::codes(collection::conditionFromCode, collection::Condition::Sound)),
    storage::readOnly("r.kind", &ActCopy::kind), storage::readOnly("r.local_history", &ActCopy::localHistory));

std::string selectActs(std::string_view condition) {
    return "select " + actColumns.list("a") + " from write_off_act a " + std::string(condition);
}

/// The signature and the record of an act, as its row shows them.
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
    std::int64_t copies = 0;
    std::int64_t titles = 0;
    std::int64_t value = 0;
    std::int64_t reversedNumber = 0;
    std::int64_t reversedYear = 0;
    std::optional<Day> reversedOn;
};
struct ShownAct {
    WriteOffAct act;
    Shown shown;
};

constexpr auto shownColumns = storage::columnsOf<ShownAct>(
    storage::part(actColumns, "a", &ShownAct::act), storage::readOnly("s.id", within(&ShownAct::shown, &Shown::id)),
    storage::readOnly("s.prepared_by", within(&ShownAct::shown, &Shown::preparedBy)),
    storage::readOnly("s.account_id", within(&ShownAct::shown, &Shown::account)),
    storage::readOnly("s.name_then", within(&ShownAct::shown, &Shown::name)),
    storage::readOnly("s.position_then", within(&ShownAct::shown, &Shown::position)),
    storage::readOnly("s.at", within(&ShownAct::shown, &Shown::at)),
    storage::readOnly("k.number", within(&ShownAct::shown, &Shown::ksuNumber)),
    storage::readOnly("k.year", within(&ShownAct::shown, &Shown::ksuYear)),
    storage::readOnly("k.on_day", within(&ShownAct::shown, &Shown::ksuOn)),
    storage::readOnly("case when a.state = 'draft' then (select count(*) from write_off_line l where l.act_id = a.id) "
                      "else (select coalesce(cast(sum(e.copies) as bigint), 0) from ksu_entry e where e.record_id = "
                      "a.record_id) end",
                      within(&ShownAct::shown, &Shown::copies)),
    storage::readOnly("case when a.state = 'draft' then (select count(distinct c.record_id) from write_off_line l join "
                      "copy c on c.id = l.copy_id where l.act_id = a.id) else (select coalesce(cast(sum(e.titles) as "
                      "bigint), 0) from ksu_entry e where e.record_id = a.record_id) end",
                      within(&ShownAct::shown, &Shown::titles)),
    storage::readOnly("case when a.state = 'draft' then (select coalesce(cast(sum(i.value) as bigint), 0) from "
                      "write_off_line l join inventory_entry i on i.copy_id = l.copy_id and i.withdrawal_id is null "
                      "where l.act_id = a.id) else (select coalesce(cast(sum(e.value) as bigint), 0) from ksu_entry e "
                      "where e.record_id = a.record_id) end",
                      within(&ShownAct::shown, &Shown::value)),
    storage::readOnly("coalesce(v.number, 0)", within(&ShownAct::shown, &Shown::reversedNumber)),
    storage::readOnly("coalesce(v.year, 0)", within(&ShownAct::shown, &Shown::reversedYear)),
    storage::readOnly("v.on_day", within(&ShownAct::shown, &Shown::reversedOn)));

std::string selectShown(std::string_view condition) {
    return "select " + shownColumns.list() +
           " from write_off_act a left join signature s on s.id = a.signature_id left join ksu_record k on k.id = "
           "a.record_id left join write_off_act v on v.reverses_id = a.id " +
           std::string(condition);
}

ActRow rowIn(const storage::Row& row) {
    ShownAct read = shownColumns.read(row);
    ActRow found;
    found.act = std::move(read.act);
    const Shown& shown = read.shown;
    found.copies = shown.copies;
    found.titles = shown.titles;
    found.value = Money{shown.value};
    if (shown.ksuNumber) {
        accounts::KsuRecord record;
        record.part = accounts::KsuPart::Withdrawal;
        record.number = *shown.ksuNumber;
        record.year = shown.ksuYear.value_or(0);
        record.on = shown.ksuOn.value_or(found.act.on);
        found.ksu = accounts::numberOf(record);
    }
    if (shown.reversedNumber > 0) {
        WriteOffAct by;
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

/// Those values of a column for which the statement has a row.
Result<std::set<std::int64_t>> foundIn(storage::Snapshot& snapshot, const std::string& select,
                                       const storage::Parameters& values) {
    std::set<std::int64_t> found;
    CHECK(storage::eachIn(snapshot, select, values, [&](const storage::Row& row) {
        found.insert(row.integer(0));
        return true;
    }));
    return found;
}

/// The first bytes behind all that begin with these.
std::string behind(std::string_view begin) {
    std::string end(begin);
    while (!end.empty() && static_cast<unsigned char>(end.back()) == 0xff) end.pop_back();
    if (!end.empty()) end.back() = static_cast<char>(static_cast<unsigned char>(end.back()) + 1);
    return end;
}

/// "from … where …" of the copies that a filter means.
Result<std::string> filtered(storage::Snapshot& snapshot, const CopyFilter& filter, storage::Parameters& values) {
    const auto mark = [&](storage::Value value) {
        values.push_back(std::move(value));
        return "$" + std::to_string(values.size());
    };
    std::string sql = "from copy c join record r on r.id = c.record_id where c.accounted = 'entered'";
    if (filter.recordId) sql += " and c.record_id = " + mark(*filter.recordId);
    if (!filter.place.empty()) {
        TRY(const auto places, places::PlaceRepository().places(snapshot));
        std::string marks = mark(filter.place);
        for (const places::Place& each : places) {
            if (each.code == filter.place) continue;
            const auto path = places::pathIn(places, each.code);
            if (std::ranges::find(path, filter.place) != path.end()) marks += ", " + mark(each.code);
        }
        sql += " and c.place in (" + marks + ")";
    }
    if (!filter.shelf.empty()) {
        const std::string begin = mark(filter.shelf);
        sql += " and substr(case when c.shelf <> '' then c.shelf else r.class_mark end, 1, length(cast(" + begin +
               " as text))) = " + begin;
    }
    if (filter.condition) sql += " and c.condition = " + mark(collection::code(*filter.condition));
    if (filter.printedUntil) sql += " and r.year_key > 0 and r.year_key <= " + mark(*filter.printedUntil);
    if (filter.notLentSince)
        sql +=
            " and not exists (select 1 from loan l where l.copy_id = c.id and (l.returned_at is null or l.lent_on >= " +
            mark(*filter.notLentSince) + "))";
    return sql;
}

} // namespace

Result<std::optional<WriteOffAct>> WriteOffRepository::act(storage::Snapshot& snapshot, ActId id) const {
    static const std::string sql = selectActs("where a.id = $1");
    return snapshot.first(sql, {id}, actColumns);
}

Result<std::optional<WriteOffAct>> WriteOffRepository::reversalOf(storage::Snapshot& snapshot, ActId id) const {
    static const std::string sql = selectActs("where a.reverses_id = $1");
    return snapshot.first(sql, {id}, actColumns);
}

Result<std::optional<WriteOffAct>> WriteOffRepository::numbered(storage::Snapshot& snapshot, int year,
                                                                std::int64_t number) const {
    static const std::string sql = selectActs("where a.year = $1 and a.number = $2 and a.number > 0");
    return snapshot.first(sql, {year, number}, actColumns);
}

Result<std::vector<ActRow>> WriteOffRepository::list(storage::Snapshot& snapshot, int limit) const {
    static const std::string sql = selectShown(
        "order by case when a.state = 'draft' then 0 else 1 end, a.year desc, a.number desc, a.id desc limit $1");
    return snapshot.all(sql, {limit}, rowIn);
}

Result<std::optional<ActRow>> WriteOffRepository::row(storage::Snapshot& snapshot, ActId id) const {
    static const std::string sql = selectShown("where a.id = $1");
    return snapshot.first(sql, {id}, rowIn);
}

Result<std::optional<Commission>> WriteOffRepository::lastCommission(storage::Snapshot& snapshot) const {
    static const std::string sql = selectActs("where a.chair <> '' or a.members <> '' order by a.id desc limit 1");
    TRY(auto found, snapshot.first(sql, {}, actColumns));
    if (!found) return std::optional<Commission>();
    return std::optional(std::move(found->commission));
}

Result<ActId> WriteOffRepository::insert(journal::Operation& operation, const WriteOffAct& act) const {
    TRY(const auto id, operation.insert("write_off_act", actColumns.inserted(act)));
    return ActId(id);
}

Result<void> WriteOffRepository::update(journal::Operation& operation, WriteOffAct& act) const {
    CHECK(operation.update("write_off_act", act.id.value, actColumns.changed(act), act.version));
    ++act.version;
    return {};
}

Result<void> WriteOffRepository::erase(journal::Operation& operation, ActId id) const {
    return operation.erase("write_off_act", id.value);
}

Result<void> WriteOffRepository::number(storage::Transaction& transaction, journal::Operation& operation,
                                        WriteOffAct& act) const {
    act.year = act.on.year();
    const std::string counter = "write_off_act_" + std::to_string(act.year);
    TRY(act.number, transaction.nextNumber(counter));
    operation.numbered(counter);
    return {};
}

Result<std::map<std::int64_t, std::int64_t>> WriteOffRepository::lines(storage::Snapshot& snapshot, ActId id) const {
    std::map<std::int64_t, std::int64_t> found;
    CHECK(snapshot.each("select copy_id, id from write_off_line where act_id = $1", {id}, [&](const storage::Row& row) {
        found.emplace(row.integer(0), row.integer(1));
        return true;
    }));
    return found;
}

Result<void> WriteOffRepository::insertLine(journal::Operation& operation, ActId id, collection::CopyId copy) const {
    CHECK(operation.insert("write_off_line", {{"act_id", id}, {"copy_id", copy}}));
    return {};
}

Result<void> WriteOffRepository::eraseLine(journal::Operation& operation, std::int64_t line) const {
    return operation.erase("write_off_line", line);
}

Result<std::map<std::int64_t, ActCopy>> WriteOffRepository::copies(storage::Snapshot& snapshot,
                                                                   const storage::Parameters& ids) const {
    static const std::string sql =
        "select " + copyColumns.list() + ", r.fingerprint from copy c join record r on r.id = c.record_id where c.id";
    std::map<std::int64_t, ActCopy> found;
    CHECK(storage::eachIn(snapshot, sql, ids, [&](const storage::Row& row) {
        ActCopy copy = copyColumns.read(row);
        copy.fingerprint = row.bytes(row.columns() - 1);
        const std::int64_t id = copy.line.copyId.value;
        found.emplace(id, std::move(copy));
        return true;
    }));
    return found;
}

Result<std::vector<collection::CopyId>> WriteOffRepository::matching(storage::Snapshot& snapshot,
                                                                     const CopyFilter& filter, int limit) const {
    storage::Parameters values;
    TRY(const std::string from, filtered(snapshot, filter, values));
    values.emplace_back(limit);
    return snapshot.all(
        "select c.id " + from + " order by c.inventory_key, c.id limit $" + std::to_string(values.size()), values,
        storage::only<collection::CopyId>);
}

Result<std::int64_t> WriteOffRepository::countMatching(storage::Snapshot& snapshot, const CopyFilter& filter) const {
    storage::Parameters values;
    TRY(const std::string from, filtered(snapshot, filter, values));
    return snapshot.number("select count(*) " + from, values);
}

Result<std::set<std::int64_t>> WriteOffRepository::onLoan(storage::Snapshot& snapshot,
                                                          const storage::Parameters& copies) const {
    return foundIn(snapshot, "select copy_id from loan where returned_at is null and copy_id", copies);
}

Result<std::set<std::int64_t>> WriteOffRepository::onHold(storage::Snapshot& snapshot,
                                                          const storage::Parameters& copies) const {
    TRY(auto found, foundIn(snapshot,
                            "select captured_copy_id from hold where state in ('requested', 'in_transit', 'ready') and "
                            "captured_copy_id",
                            copies));
    TRY(const auto waited,
        foundIn(snapshot, "select copy_id from hold where state = 'waiting' and copy_id is not null and copy_id",
                copies));
    found.insert(waited.begin(), waited.end());
    return found;
}

Result<std::map<std::int64_t, ActId>> WriteOffRepository::inOtherDraft(storage::Snapshot& snapshot, ActId id,
                                                                       const storage::Parameters& copies) const {
    std::map<std::int64_t, ActId> found;
    CHECK(storage::eachIn(snapshot,
                          "select l.copy_id, l.act_id from write_off_line l join write_off_act a on a.id = l.act_id "
                          "where a.state = 'draft' and l.copy_id",
                          copies, [&](const storage::Row& row) {
                              if (row.integer(1) != id.value) found.emplace(row.integer(0), row.id<ActId>(1));
                              return true;
                          }));
    return found;
}

Result<std::map<std::int64_t, std::int64_t>> WriteOffRepository::held(storage::Snapshot& snapshot,
                                                                      const storage::Parameters& records) const {
    std::map<std::int64_t, std::int64_t> counts;
    CHECK(storage::eachIn(snapshot,
                          "select c.record_id, c.id from copy c where c.accounted = 'entered' and c.condition not in "
                          "('missing', 'lost') and c.record_id",
                          records, [&](const storage::Row& row) {
                              ++counts[row.integer(0)];
                              return true;
                          }));
    return counts;
}

Result<WriteOffRepository::Queued> WriteOffRepository::queued(storage::Snapshot& snapshot,
                                                              const storage::Parameters& records) const {
    Queued queued;
    CHECK(storage::eachIn(snapshot, "select record_id, state, category from digitization_item where record_id", records,
                          [&](const storage::Row& row) {
                              const auto state = digitization::itemStateFromCode(row.text(1));
                              if (!state || *state == digitization::ItemState::Dropped) return true;
                              if (digitization::awaitsWork(*state)) queued.open.insert(row.integer(0));
                              if (row.text(2) == digitization::code(digitization::Category::Rare))
                                  queued.rare.insert(row.integer(0));
                              return true;
                          }));
    return queued;
}

Result<bool> WriteOffRepository::hasLaterEdition(storage::Snapshot& snapshot, std::string_view fingerprint,
                                                 int year) const {
    if (year <= 0 || !digitization::namesAuthor(fingerprint)) return false;
    const std::string_view work = digitization::workOf(fingerprint);
    TRY(const auto later,
        snapshot.number("select count(*) from (select 1 from record r where r.fingerprint >= $1 and r.fingerprint < $2 "
                        "and r.year_key > $3 and exists (select 1 from copy c where c.record_id = r.id and c.accounted "
                        "= 'entered' and c.condition not in ('missing', 'lost')) limit 1) e",
                        {storage::Blob{std::string(work)}, storage::Blob{behind(work)}, year}));
    return later > 0;
}

} // namespace kitapdar::withdrawals
