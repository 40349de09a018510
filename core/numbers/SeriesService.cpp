#include "core/numbers/SeriesService.h"

#include "core/journal/Journal.h"
#include "core/numbers/Kinds.h"
#include "core/numbers/NumberRepository.h"
#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/ScannedCode.h"

#include <algorithm>

namespace kitapdar::numbers {

namespace {

const NumberRepository stored;
constexpr int mostDigits = 12;
constexpr std::size_t longestPrefix = 24; // bytes

bool isCode(const std::string& code) {
    return !code.empty() && code.size() <= longestPrefix && code.find_first_of(" \t\r\n") == code.npos;
}

bool isShipped(const std::string& code) {
    return std::ranges::find(shippedSeries(), code, &Series::code) != shippedSeries().end();
}

/// A digit at its end would run into the number: "12" and 3 would be "123". The badges' prefix is theirs.
bool isPrefix(const std::string& prefix) {
    return prefix.size() <= longestPrefix && !text::looksLikeBadge(prefix + "00") &&
           (prefix.empty() || prefix.back() < '0' || prefix.back() > '9');
}

Result<void, SeriesRefusal> check(storage::Snapshot& snapshot, const Series& series) {
    if (!isCode(series.code) || !isPrefix(series.prefix) || series.digits < 0 || series.digits > mostDigits ||
        series.first < 1 || series.first > largestFirst)
        return fail(SeriesMalformed{series.code});
    TRY(const auto all, stored.series(snapshot));
    for (const Series& each : all) {
        if (each.id == series.id) continue;
        const bool samePrefix = each.kind == SeriesKind::Inventory && series.kind == SeriesKind::Inventory &&
                                text::ScannedCode(each.prefix).folded() == text::ScannedCode(series.prefix).folded();
        if (each.code == series.code || samePrefix) return fail(SeriesTaken{each.code});
    }
    return {};
}

void tell(journal::Operation& operation, const Series& series) {
    operation.about("number_series", series.id.value);
    operation.fact(journal::FactName::Name, series.code);
    operation.fact(journal::FactName::First, textOf(series, series.first));
}

} // namespace

Result<std::vector<SeriesRow>> SeriesService::list(storage::Snapshot& snapshot) const { return stored.rows(snapshot); }

Result<std::vector<VoidedNumber>> SeriesService::voided(storage::Snapshot& snapshot, const std::string& series) const {
    return stored.voided(snapshot, series);
}

Result<Series, SeriesRefusal> SeriesService::add(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::LibraryEdit>& by,
                                                 const Series& given) const {
    CHECK(addShipped(transaction, by));
    Series series = given;
    series.id = SeriesId(0);
    series.kind = SeriesKind::Inventory;
    series.code = text::normalizeScan(given.code);
    series.prefix = text::normalizeScan(given.prefix);
    CHECK(check(transaction, series));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::add);
    TRY(series.id, stored.insert(operation, series));
    series.version = 1;
    tell(operation, series);
    CHECK(operation.finish());
    return series;
}

Result<Series, SeriesRefusal> SeriesService::edit(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LibraryEdit>& by,
                                                  const Series& given, std::optional<std::int64_t> next) const {
    const bool unstored = given.id.value == 0; // read before the shipped ones were written
    CHECK(addShipped(transaction, by));
    TRY(const auto present, stored.find(transaction, given.code));
    if (!present) return fail(UnknownSeries{given.code});
    Series series = given;
    series.id = present->id;
    series.kind = present->kind;
    series.first = next.value_or(present->first);
    series.prefix = text::normalizeScan(given.prefix);
    if (unstored) series.version = present->version;
    CHECK(check(transaction, series));
    if (series.kind != SeriesKind::Inventory && series.prefix != present->prefix)
        return fail(PrefixFixed{present->prefix});
    TRY(const auto last, stored.lastOf(transaction, series));
    if (next && *next <= last) return fail(NextNumberTooLow{last});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::edit);
    CHECK(stored.update(operation, series));
    ++series.version;
    tell(operation, series);
    operation.fact(journal::FactName::Before, textOf(*present, present->first));
    CHECK(operation.finish());
    return series;
}

Result<void, SeriesRefusal> SeriesService::remove(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LibraryEdit>& by,
                                                  const std::string& code) const {
    TRY(const auto series, stored.find(transaction, code));
    if (!series) return fail(UnknownSeries{code});
    TRY(const auto last, stored.lastOf(transaction, *series));
    if (last > 0 || isShipped(code)) return fail(SeriesInUse{code, last});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::remove);
    CHECK(stored.erase(operation, series->id));
    tell(operation, *series);
    CHECK(operation.finish());
    return {};
}

Result<void, Refusal<>> SeriesService::addShipped(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::LibraryEdit>& by) const {
    TRY(const auto present, stored.series(transaction));
    if (present.front().id.value != 0) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::ship);
    for (const Series& each : shippedSeries()) CHECK(stored.insert(operation, each));
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::numbers
