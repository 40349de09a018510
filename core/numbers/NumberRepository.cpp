#include "core/numbers/NumberRepository.h"

#include "core/storage/Columns.h"

#include <algorithm>
#include <map>

namespace kitapdar::numbers {

namespace {

constexpr auto seriesColumns = storage::columnsOf<Series>(
    storage::readOnly("id", &Series::id), storage::fixed("code", &Series::code),
    storage::fixed("kind", &Series::kind, storage::codes(seriesKindFromCode, SeriesKind::Inventory)),
    storage::edited("prefix", &Series::prefix), storage::edited("digits", &Series::digits),
    storage::edited("first_number", &Series::first), storage::readOnly("row_version", &Series::version));

constexpr auto voidedColumns = storage::columnsOf<VoidedNumber>(
    storage::readOnly("series", &VoidedNumber::series), storage::readOnly("code", &VoidedNumber::text),
    storage::readOnly("voided", &VoidedNumber::reason, storage::codes(voidedFromCode, Voided::Removed)));

Result<void> enter(storage::Transaction& transaction, const Series& series, std::int64_t number,
                   const std::string& text, const std::optional<std::string>& voided) {
    CHECK(
        transaction.execute("insert into given_number (series, number, kind, code, voided) values ($1, $2, $3, $4, $5)",
                            {series.code, number, code(series.kind), text, voided}));
    return {};
}

} // namespace

Result<std::vector<Series>> NumberRepository::series(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + seriesColumns.list() + " from number_series order by id";
    TRY(auto stored, snapshot.all(sql, {}, seriesColumns));
    return stored.empty() ? shippedSeries() : stored;
}

Result<std::optional<Series>> NumberRepository::find(storage::Snapshot& snapshot, std::string_view code) const {
    TRY(const auto all, series(snapshot));
    const auto found = std::ranges::find(all, code, &Series::code);
    return found == all.end() ? std::optional<Series>() : *found;
}

Result<std::int64_t> NumberRepository::lastOf(storage::Snapshot& snapshot, const Series& series) const {
    TRY(const auto last,
        snapshot.first("select value from counter where name = $1", {series.code}, storage::only<std::int64_t>));
    return last.value_or(0);
}

Result<std::vector<SeriesRow>> NumberRepository::rows(storage::Snapshot& snapshot) const {
    TRY(const auto all, series(snapshot));
    std::map<std::string, std::int64_t> voided;
    CHECK(snapshot.each("select series, count(*) from given_number where voided is not null group by series", {},
                        [&](const storage::Row& row) {
                            voided.emplace(row.string(0), row.integer(1));
                            return true;
                        }));
    std::vector<SeriesRow> rows;
    for (const Series& each : all) {
        TRY(const auto last, lastOf(snapshot, each));
        const auto found = voided.find(each.code);
        rows.push_back({each, last, found == voided.end() ? 0 : found->second});
    }
    return rows;
}

Result<std::vector<VoidedNumber>> NumberRepository::voided(storage::Snapshot& snapshot,
                                                           const std::string& series) const {
    static const std::string sql = "select " + voidedColumns.list() +
                                   " from given_number where voided is not null and ($1 = '' or series = $1) "
                                   "order by series, number";
    return snapshot.all(sql, {series}, voidedColumns);
}

Result<std::int64_t> NumberRepository::draw(storage::Transaction& transaction, const Series& series) const {
    TRY(const auto number, transaction.nextNumber(series.code));
    if (number >= series.first) return number;
    CHECK(continueAfter(transaction, series, series.first));
    return series.first;
}

Result<void> NumberRepository::continueAfter(storage::Transaction& transaction, const Series& series,
                                             std::int64_t number) const {
    return transaction.continueNumbersAfter(series.code, number);
}

Result<void> NumberRepository::give(storage::Transaction& transaction, const Series& series, std::int64_t number,
                                    const std::string& text) const {
    return enter(transaction, series, number, text, std::nullopt);
}

Result<void> NumberRepository::enterHeld(storage::Transaction& transaction, const Series& series, std::int64_t number,
                                         const std::string& text, std::int64_t holder) const {
    CHECK(
        transaction.execute("insert into given_number (series, number, kind, code, holder) values ($1, $2, $3, $4, $5) "
                            "on conflict (series, number) do nothing",
                            {series.code, number, code(series.kind), text, holder}));
    return {};
}

Result<void> NumberRepository::passOver(storage::Transaction& transaction, const Series& series, std::int64_t number,
                                        const std::string& text) const {
    return enter(transaction, series, number, text, std::string(code(Voided::InUse)));
}

Result<void> NumberRepository::hold(storage::Transaction& transaction, SeriesKind kind, std::int64_t holder,
                                    bool isThere, const std::optional<std::string>& present) const {
    CHECK(transaction.execute(
        "update given_number set voided = $1 "
        "where kind = $2 and holder = $3 and code <> $4 and voided is null",
        {code(isThere ? Voided::Changed : Voided::Removed), code(kind), holder, present.value_or("")}));
    if (!present) return {};
    CHECK(
        transaction.execute("update given_number set holder = $1, voided = null where kind = $2 and code = $3 "
                            "and (holder is null or holder <> $1 or voided is not null)",
                            {holder, code(kind), *present}));
    return {};
}

Result<SeriesId> NumberRepository::insert(journal::Operation& operation, const Series& series) const {
    TRY(const auto id, operation.insert("number_series", seriesColumns.inserted(series)));
    return SeriesId(id);
}

Result<void> NumberRepository::update(journal::Operation& operation, const Series& series) const {
    return operation.update("number_series", series.id.value, seriesColumns.changed(series), series.version);
}

Result<void> NumberRepository::erase(journal::Operation& operation, SeriesId id) const {
    return operation.erase("number_series", id.value);
}

} // namespace kitapdar::numbers
