#include "core/charges/ChargeService.h"

#include "core/charges/ChargeRepository.h"
#include "core/charges/ChargeWriting.h"
#include "core/charges/Kinds.h"
#include "core/charges/LineWriting.h"
#include "core/collection/CopyEntry.h"
#include "core/collection/CopyRepository.h"
#include "core/journal/Journal.h"
#include "core/readers/ReaderRepository.h"

#include <algorithm>

namespace kitapdar::charges {

namespace {

const ChargeRepository charges;

bool isInRange(Money amount) { return amount.tiyn > 0 && amount.tiyn <= mostAmount; }

void describe(journal::Operation& operation, const ChargeRow& row) {
    operation.about("charge", row.charge.id.value);
    if (row.charge.readerId) operation.about("reader", row.charge.readerId->value);
    operation.fact(journal::FactName::Card, row.card);
    operation.fact(journal::FactName::Kind, code(row.charge.kind));
}

/// The charge as it stands after the operation.
Result<ChargeRow> present(storage::Snapshot& snapshot, ChargeId id) {
    TRY(auto row, charges.byId(snapshot, id));
    return std::move(*row);
}

Receipt receiptOf(const LineHeader& header, const std::string& card, const readers::ReaderName& name) {
    Receipt receipt;
    receipt.number = header.receipt;
    receipt.at = header.at;
    receipt.on = header.on;
    receipt.place = header.place;
    receipt.desk = header.desk;
    receipt.card = card;
    receipt.readerName = name;
    return receipt;
}

void addItem(Receipt& receipt, const ChargeRow& row, Money amount) {
    receipt.items.push_back({row.charge.kind, row.title, row.barcode, amount});
    receipt.amount = receipt.amount + amount;
}

/// What is paid: all open charges of the reader, or those that were chosen, oldest first.
Result<std::vector<ChargeRow>, PayRefusal> chosenCharges(storage::Snapshot& snapshot, readers::ReaderId reader,
                                                         const std::vector<ChargeId>& chosen) {
    for (const ChargeId id : chosen) {
        TRY(const auto row, charges.byId(snapshot, id));
        if (!row) return fail(UnknownCharge{id});
        if (row->charge.readerId != reader) return fail(ChargeOfAnother{id});
    }
    TRY(auto open, charges.openOf(snapshot, reader));
    if (!chosen.empty()) {
        std::erase_if(open,
                      [&](const ChargeRow& row) { return std::ranges::find(chosen, row.charge.id) == chosen.end(); });
    }
    return open;
}

Money owedOf(const std::vector<ChargeRow>& rows) {
    Money owed;
    for (const ChargeRow& row : rows) owed = owed + row.owed;
    return owed;
}

/// The lines that were written as one with this one: money that was given back and what was not owed again.
Result<std::vector<LineRow>> withPair(storage::Snapshot& snapshot, const LineRow& row) {
    std::vector<LineRow> lines;
    const bool isAlone = row.line.receipt.empty() || row.line.kind == LineKind::Payment;
    if (isAlone) {
        lines.push_back(row);
        return lines;
    }
    TRY(lines, charges.linesOf(snapshot, row.line.chargeId, row.line.receipt));
    return lines;
}

} // namespace

Result<ChargeRow, AddChargeRefusal> ChargeService::add(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::ChargeTake>& by,
                                                       const text::ScannedCode& card,
                                                       const ChargeRequest& request) const {
    if (!isInRange(request.amount)) return fail(AmountOutOfRange{});
    TRY(const auto reader, readers::ReaderRepository().byCard(transaction, card));
    if (!reader) return fail(readers::UnknownReader{card.text()});
    const collection::CopyRepository copies;
    std::optional<collection::Copy> copy;
    if (request.copy) {
        TRY(copy, copies.byId(transaction, *request.copy));
        if (!copy) return fail(collection::UnknownCopy{});
    }
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::add);
    const NewCharge wanted{.reader = reader->id,
                           .kind = request.kind,
                           .amount = request.amount,
                           .on = m_journal.clock().today(),
                           .place = by.session().place.value_or(""),
                           .copy = request.copy,
                           .note = request.note};
    TRY(const auto id, charges::add(operation, wanted));
    if (copy) {
        TRY(const auto title, copies.titleOf(transaction, copy->recordId));
        collection::describe(operation, *copy, title.value_or(""));
    }
    TRY(auto row, present(transaction, id));
    describe(operation, row);
    CHECK(operation.finish());
    return row;
}

Result<Receipt, PayRefusal> ChargeService::pay(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::ChargeTake>& by,
                                               const text::ScannedCode& card, const Payment& payment) const {
    TRY(const auto reader, readers::ReaderRepository().byCard(transaction, card));
    if (!reader) return fail(readers::UnknownReader{card.text()});
    TRY(const auto rows, chosenCharges(transaction, reader->id, payment.charges));
    const Money owed = owedOf(rows);
    if (payment.shownOwed && *payment.shownOwed != owed) return fail(OwedOtherwise{owed});
    if (owed.tiyn <= 0) return fail(NothingOwed{});
    const Money amount = payment.amount.value_or(owed);
    if (amount.tiyn <= 0) return fail(AmountOutOfRange{owed});
    if (amount > owed) return fail(AmountBeyondDebt{owed});

    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::pay);
    LineHeader header = lineHeader(m_journal.clock(), by, "");
    TRY(header.receipt, nextReceipt(transaction, operation));
    Receipt receipt = receiptOf(header, reader->card, reader->name);
    for (const ChargeRow& row : rows) {
        const Money part{std::min(row.owed.tiyn, amount.tiyn - receipt.amount.tiyn)};
        if (part.tiyn <= 0) break;
        CHECK(addLine(operation, row.charge.id, LineKind::Payment, part, header));
        addItem(receipt, row, part);
        describe(operation, row);
    }
    operation.fact(journal::FactName::Amount, amount.tiyn);
    CHECK(operation.finish());
    TRY(receipt.owed.tiyn, charges.owedBy(transaction, reader->id));
    return receipt;
}

Result<ChargeRow, WaiveRefusal> ChargeService::waive(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::ChargeWaive>& by, ChargeId id,
                                                     std::optional<Money> amount, const std::string& reason) const {
    if (reason.empty()) return fail(ReasonMissing{});
    TRY(const auto row, charges.byId(transaction, id));
    if (!row) return fail(UnknownCharge{id});
    if (row->owed.tiyn <= 0) return fail(NothingOwed{});
    const Money waived = amount.value_or(row->owed);
    if (waived.tiyn <= 0) return fail(AmountOutOfRange{row->owed});
    if (waived > row->owed) return fail(AmountBeyondDebt{row->owed});
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::waive);
    CHECK(addLine(operation, id, LineKind::Waiver, waived, lineHeader(m_journal.clock(), by, reason)));
    describe(operation, *row);
    operation.fact(journal::FactName::Amount, waived.tiyn);
    CHECK(operation.finish());
    return present(transaction, id);
}

Result<ChargeRow, ReplaceRefusal> ChargeService::replace(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::ChargeTake>& by,
                                                         ChargeId id, std::optional<collection::CopyId> replacement,
                                                         const std::string& note) const {
    TRY(const auto row, charges.byId(transaction, id));
    if (!row) return fail(UnknownCharge{id});
    const bool isOfCopy = row->charge.kind == ChargeKind::Lost || row->charge.kind == ChargeKind::Damage;
    if (!isOfCopy) return fail(ChargeNotReplaceable{});
    if (row->owed.tiyn <= 0) return fail(NothingOwed{});
    std::string brought = note;
    if (replacement) {
        TRY(const auto copy, collection::CopyRepository().byId(transaction, *replacement));
        if (!copy) return fail(collection::UnknownCopy{});
        if (copy->id == row->charge.copyId) return fail(ReplacementIsSameCopy{});
        if (copy->accounted == collection::Accounted::Excluded) return fail(collection::CopyWrittenOff{copy->id});
        brought = copy->barcode ? *copy->barcode : copy->inventoryNumber.value_or("");
        if (!note.empty()) brought += " · " + note;
    }
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::replace);
    CHECK(addLine(operation, id, LineKind::Replacement, row->owed, lineHeader(m_journal.clock(), by, brought)));
    describe(operation, *row);
    operation.fact(journal::FactName::Amount, row->owed.tiyn);
    operation.fact(journal::FactName::Value, brought);
    CHECK(operation.finish());
    return present(transaction, id);
}

Result<Receipt, RefundRefusal> ChargeService::refund(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::ChargeWaive>& by, ChargeId id,
                                                     std::optional<Money> amount, const std::string& reason) const {
    if (reason.empty()) return fail(ReasonMissing{});
    TRY(const auto row, charges.byId(transaction, id));
    if (!row) return fail(UnknownCharge{id});
    if (row->held.tiyn <= 0) return fail(NothingHeld{});
    const Money given = amount.value_or(row->held);
    if (given.tiyn <= 0) return fail(AmountOutOfRange{row->held});
    if (given > row->held) return fail(AmountBeyondHeld{row->held});
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::refund);
    LineHeader header = lineHeader(m_journal.clock(), by, reason);
    TRY(header.receipt, nextReceipt(transaction, operation));
    CHECK(addLine(operation, id, LineKind::Refund, Money{-given.tiyn}, header));
    CHECK(addLine(operation, id, LineKind::Waiver, given, header)); // not owed again
    describe(operation, *row);
    operation.fact(journal::FactName::Amount, given.tiyn);
    CHECK(operation.finish());
    Receipt receipt = receiptOf(header, row->card, row->readerName);
    receipt.isRefund = true;
    addItem(receipt, *row, given);
    if (row->charge.readerId) {
        TRY(receipt.owed.tiyn, charges.owedBy(transaction, *row->charge.readerId));
    }
    return receipt;
}

Result<ChargeRow, ReverseRefusal> ChargeService::reverse(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::ChargeWaive>& by,
                                                         ChargeLineId id, const std::string& reason) const {
    if (reason.empty()) return fail(ReasonMissing{});
    TRY(const auto line, charges.line(transaction, id));
    if (!line) return fail(UnknownChargeLine{id});
    if (line->line.kind == LineKind::Reversal) return fail(LineIsReversal{});
    if (line->isReversed) return fail(LineReversed{});
    TRY(const auto row, charges.byId(transaction, line->line.chargeId));
    TRY(const auto lines, withPair(transaction, *line));
    std::int64_t held = row->held.tiyn;
    for (const LineRow& each : lines) {
        if (each.means == LineKind::Payment || each.means == LineKind::Refund) held -= each.line.amount.tiyn;
    }
    if (held < 0) return fail(LineBuiltUpon{});
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::reverse);
    const LineHeader header = lineHeader(m_journal.clock(), by, reason);
    for (const LineRow& each : lines) {
        ChargeLine reversal;
        reversal.chargeId = each.line.chargeId;
        reversal.kind = LineKind::Reversal;
        reversal.amount = Money{-each.line.amount.tiyn};
        reversal.on = header.on;
        reversal.at = header.at;
        reversal.place = header.place;
        reversal.desk = header.desk;
        reversal.reverses = each.line.id;
        reversal.reason = reason;
        CHECK(charges.insert(operation, reversal));
    }
    describe(operation, *row);
    operation.fact(journal::FactName::Amount, line->line.amount.tiyn);
    if (!line->line.receipt.empty()) operation.fact(journal::FactName::Receipt, line->line.receipt);
    CHECK(operation.finish());
    return present(transaction, row->charge.id);
}

} // namespace kitapdar::charges
