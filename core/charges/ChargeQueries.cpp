#include "core/charges/ChargeQueries.h"

#include "core/charges/ChargeColumns.h"
#include "core/charges/LineWriting.h"

#include <algorithm>

namespace kitapdar::charges {

namespace {

const ChargeRepository charges;

constexpr int mostOfReader = 10'000;

Result<ChargeHistory> historyOf(storage::Snapshot& snapshot, ChargeRow row) {
    ChargeHistory history;
    TRY(history.lines, charges.linesOf(snapshot, row.charge.id));
    history.row = std::move(row);
    return history;
}

/// A line of the day that has to do with money.
struct CashLine {
    std::string place;
    std::string desk;
    ChargeKind kind = ChargeKind::Fine;
    bool isReversal = false;
    LineKind means = LineKind::Payment;
    Money amount;
};

void addTo(CashSum& sum, const CashLine& line) {
    if (line.isReversal) {
        sum.reversed = sum.reversed + line.amount;
    } else if (line.means == LineKind::Payment) {
        sum.paid = sum.paid + line.amount;
        ++sum.payments;
    } else {
        sum.refunded = sum.refunded + Money{-line.amount.tiyn};
    }
}

} // namespace

Result<Money> ChargeQueries::owedBy(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>&,
                                    readers::ReaderId reader) const {
    TRY(const auto owed, charges.owedBy(snapshot, reader));
    return Money{owed};
}

Result<ReaderCharges> ChargeQueries::ofReader(storage::Snapshot& snapshot,
                                              const staff::Permitted<Permission::ReaderView>&,
                                              readers::ReaderId reader) const {
    ReaderCharges all;
    TRY(all.owed.tiyn, charges.owedBy(snapshot, reader));
    TRY(auto rows, charges.list(snapshot, {.reader = reader}, mostOfReader));
    for (ChargeRow& row : rows) {
        TRY(auto history, historyOf(snapshot, std::move(row)));
        all.charges.push_back(std::move(history));
    }
    return all;
}

Result<std::vector<ChargeRow>> ChargeQueries::list(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::ChargeTake>&,
                                                   const ChargeFilter& filter, int limit) const {
    return charges.list(snapshot, filter, limit);
}

Result<std::optional<ChargeHistory>> ChargeQueries::history(storage::Snapshot& snapshot,
                                                            const staff::Permitted<Permission::ChargeTake>&,
                                                            ChargeId id) const {
    TRY(auto row, charges.byId(snapshot, id));
    if (!row) return std::optional<ChargeHistory>();
    TRY(auto history, historyOf(snapshot, std::move(*row)));
    return std::optional(std::move(history));
}

Result<std::optional<Receipt>> ChargeQueries::receipt(storage::Snapshot& snapshot,
                                                      const staff::Permitted<Permission::ChargeTake>&,
                                                      const std::string& given) const {
    if (given.empty()) return std::optional<Receipt>();
    const std::string number = receiptNumber(given);
    TRY(const auto lines, charges.ofReceipt(snapshot, number));
    std::optional<Receipt> receipt;
    for (const LineRow& row : lines) {
        const bool isRefund = row.line.kind == LineKind::Refund;
        if (!isRefund && row.line.kind != LineKind::Payment) continue;
        TRY(const auto charge, charges.byId(snapshot, row.line.chargeId));
        if (!receipt) {
            receipt.emplace();
            receipt->number = number;
            receipt->isRefund = isRefund;
            receipt->at = row.line.at;
            receipt->on = row.line.on;
            receipt->place = row.line.place;
            receipt->desk = row.line.desk;
            receipt->card = charge->card;
            receipt->readerName = charge->readerName;
            if (charge->charge.readerId) {
                TRY(receipt->owed.tiyn, charges.owedBy(snapshot, *charge->charge.readerId));
            }
        }
        const Money amount{isRefund ? -row.line.amount.tiyn : row.line.amount.tiyn};
        receipt->items.push_back({charge->charge.kind, charge->title, charge->barcode, amount});
        receipt->amount = receipt->amount + amount;
    }
    return receipt;
}

Result<CashDay> CashQueries::day(storage::Snapshot& snapshot, const staff::Permitted<Permission::ChargeTake>&, Day on,
                                 const std::string& place) const {
    CashDay day;
    day.on = on;
    constexpr std::string_view ofDay =
        " from charge_line p join charge c on c.id = p.charge_id left join charge_line q on q.id = p.reverses_id "
        "left join reader r on r.id = c.reader_id where p.on_month = $1 and p.on_day = $2 and ($3 = '' or p.place = "
        "$3) "
        "and coalesce(q.kind, p.kind) in ('payment', 'refund') ";
    const storage::Parameters which{monthOf(on), on, place};
    static const std::string lines = "select p.place, p.desk, c.kind, p.kind, coalesce(q.kind, p.kind), p.amount" +
                                     std::string(ofDay) + "order by p.place, p.desk, c.kind, p.id";
    CHECK(snapshot.each(lines, which, [&](const storage::Row& row) {
        const CashLine line{row.string(0),
                            row.string(1),
                            chargeKindFromCode(row.text(2)).value_or(ChargeKind::Service),
                            row.text(3) == code(LineKind::Reversal),
                            lineKindFromCode(row.text(4)).value_or(LineKind::Payment),
                            row.money(5)};
        const bool isNew = day.sums.empty() || day.sums.back().place != line.place ||
                           day.sums.back().desk != line.desk || day.sums.back().kind != line.kind;
        if (isNew) {
            CashSum& sum = day.sums.emplace_back();
            sum.place = line.place;
            sum.desk = line.desk;
            sum.kind = line.kind;
        }
        addTo(day.sums.back(), line);
        day.total = day.total + line.amount;
        return true;
    }));
    static const std::string receipts =
        "select p.receipt, p.at, p.place, p.desk, coalesce(r.card, ''), cast(sum(p.amount) as bigint), "
        "max(case when exists (select 1 from charge_line x where x.reverses_id = p.id) then 1 else 0 end)" +
        std::string(ofDay) +
        "and p.receipt <> '' group by p.receipt, p.at, p.place, p.desk, coalesce(r.card, '') order by p.receipt";
    TRY(day.receipts, snapshot.all(receipts, which, [](const storage::Row& row) {
        return CashReceipt{row.string(0), row.instant(1), row.string(2), row.string(3),
                           row.string(4), row.money(5),   row.truth(6)};
    }));
    return day;
}

} // namespace kitapdar::charges
