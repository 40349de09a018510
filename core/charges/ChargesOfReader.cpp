#include "core/charges/ChargesOfReader.h"

#include "core/storage/Columns.h"

namespace kitapdar::charges {

namespace {

const ChargeRepository charges;

constexpr int everything = 1'000'000;

Result<std::vector<ChargeId>> idsOf(storage::Snapshot& snapshot, readers::ReaderId reader) {
    return snapshot.all("select id from charge where reader_id = $1 order by id", {reader}, storage::only<ChargeId>);
}

} // namespace

Result<std::vector<ChargeHistory>> extractOf(storage::Snapshot& snapshot, readers::ReaderId reader) {
    TRY(auto rows, charges.list(snapshot, {.reader = reader}, everything));
    std::vector<ChargeHistory> all;
    for (ChargeRow& row : rows) {
        ChargeHistory history;
        TRY(history.lines, charges.linesOf(snapshot, row.charge.id));
        history.row = std::move(row);
        all.push_back(std::move(history));
    }
    return all;
}

Result<void> forgetReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId reader) {
    TRY(const auto owed, charges.owedBy(snapshot, reader));
    if (owed > 0) return fail(Fault{Fault::Kind::Conflict, "the reader owes something", {}});
    TRY(const auto ids, idsOf(snapshot, reader));
    for (const ChargeId id : ids) {
        TRY(const auto lines, charges.linesOf(snapshot, id));
        for (const LineRow& row : lines) {
            if (!row.line.reason.empty()) CHECK(operation.forget("charge_line", row.line.id.value, {{"reason", ""}}));
        }
        CHECK(operation.forget("charge", id.value, {{"reader_id", std::optional<std::int64_t>()}, {"note", ""}}));
    }
    return {};
}

Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId from,
                          readers::ReaderId to) {
    TRY(const auto ids, idsOf(snapshot, from));
    for (const ChargeId id : ids) CHECK(operation.update("charge", id.value, {{"reader_id", to}}));
    return {};
}

} // namespace kitapdar::charges
