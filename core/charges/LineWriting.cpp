#include "core/charges/LineWriting.h"

#include "core/charges/ChargeRepository.h"

#include <algorithm>

namespace kitapdar::charges {

LineHeader lineHeader(const Clock& clock, const Session& session, const std::string& reason) {
    return {clock.today(), clock.now(), session.place.value_or(""), session.desk, {}, reason};
}

std::string receiptNumber(std::string_view number) {
    constexpr std::size_t digits = 6;
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return std::string(digits - std::min(digits, number.size()), '0').append(number);
}

Result<std::string> nextReceipt(storage::Transaction& transaction, journal::Operation& operation) {
    TRY(const auto number, transaction.nextNumber(receiptSeries));
    operation.numbered(receiptSeries);
    std::string text = receiptNumber(std::to_string(number));
    operation.fact(journal::FactName::Receipt, text);
    return text;
}

Result<ChargeLineId> addLine(journal::Operation& operation, ChargeId charge, LineKind kind, Money amount,
                             const LineHeader& header) {
    ChargeLine line;
    line.chargeId = charge;
    line.kind = kind;
    line.amount = amount;
    line.on = header.on;
    line.at = header.at;
    line.place = header.place;
    line.desk = header.desk;
    line.receipt = header.receipt;
    line.reason = header.reason;
    return ChargeRepository().insert(operation, line);
}

} // namespace kitapdar::charges
