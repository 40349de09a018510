#include "core/collection/NumberAdoption.h"

#include "core/numbers/NumberRepository.h"
#include "core/storage/Meta.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::collection {

namespace {

using numbers::Series;
using numbers::SeriesKind;

const numbers::NumberRepository given;
constexpr std::int64_t rowsInSlice = 500;

struct Holder {
    std::int64_t id = 0;
    std::optional<std::string> first;  // an inventory number, a card
    std::optional<std::string> second; // a barcode
};

/// Copies or readers: where their mark stands in `meta` (the last one that was entered), and what they hold.
struct Holders {
    std::string_view mark;
    std::string_view sql;
    SeriesKind first;
    std::optional<SeriesKind> second;
};

constexpr Holders all[] = {
    {"copy_numbers_to_enter", "select id, inventory_number, barcode from copy where id > $1 order by id limit $2",
     SeriesKind::Inventory, SeriesKind::Barcode},
    {"card_numbers_to_enter", "select id, card, null from reader where id > $1 order by id limit $2", SeriesKind::Card,
     std::nullopt}};

/// Of a barcode or a card the check character is no part of the number.
std::optional<std::int64_t> numberOf(const Series& series, std::string_view code) {
    if (series.kind != SeriesKind::Inventory && !code.empty()) code.remove_suffix(1);
    return numbers::numberIn(series, code);
}

Result<void> enter(storage::Transaction& transaction, const std::vector<numbers::SeriesRow>& series, SeriesKind kind,
                   std::int64_t holder, const std::optional<std::string>& code) {
    if (!code) return {};
    for (const numbers::SeriesRow& each : series) {
        if (each.series.kind != kind) continue;
        const auto number = numberOf(each.series, *code);
        // A larger one was written by hand: its turn is still to come, and it will be passed over.
        if (number && *number > 0 && *number <= each.last)
            return given.enterHeld(transaction, each.series, *number, *code, holder);
    }
    return {};
}

/// True when there may be more.
Result<bool> enterSlice(storage::Transaction& transaction, const Holders& holders) {
    TRY(const auto mark, storage::metaValue(transaction, holders.mark));
    if (!mark) return false; // another desk was quicker
    const std::int64_t last = std::strtoll(mark->c_str(), nullptr, 10);
    TRY(const auto rows, transaction.all(holders.sql, {last, rowsInSlice}, [](const storage::Row& row) {
        return Holder{row.integer(0), row.isNull(1) ? std::nullopt : std::optional(row.string(1)),
                      row.isNull(2) ? std::nullopt : std::optional(row.string(2))};
    }));
    if (rows.empty()) {
        CHECK(storage::eraseMeta(transaction, holders.mark));
        return false;
    }
    TRY(const auto series, given.rows(transaction));
    for (const Holder& each : rows) {
        CHECK(enter(transaction, series, holders.first, each.id, each.first));
        if (holders.second) CHECK(enter(transaction, series, *holders.second, each.id, each.second));
    }
    CHECK(storage::setMeta(transaction, holders.mark, std::to_string(rows.back().id)));
    return true;
}

} // namespace

Result<bool> areNumbersWaiting(storage::Snapshot& snapshot) {
    for (const Holders& each : all) {
        TRY(const auto mark, storage::metaValue(snapshot, each.mark));
        if (mark) return true;
    }
    return false;
}

Result<void> enterWaitingNumbers(storage::Store& store, const jobs::Progress& progress) {
    TRY(const bool waiting, store.readNow(areNumbersWaiting));
    if (!waiting) return {};
    for (const Holders& each : all) {
        for (bool more = true; more;) {
            if (progress.cancelled()) return fail(cancelled());
            TRY(more, store.writeNow([&](storage::Transaction& transaction) { return enterSlice(transaction, each); }));
        }
    }
    return {};
}

} // namespace kitapdar::collection
