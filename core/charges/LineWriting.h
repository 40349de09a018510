// Lines inside an operation in the making, and the numbers of receipts. The thread of the transaction.
#pragma once

#include "core/charges/Charge.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <string>
#include <string_view>

namespace kitapdar::charges {

/// The series of receipts has neither gaps nor doubles.
inline constexpr std::string_view receiptSeries = "charge_receipt";

/// What all lines of one operation have in common.
struct LineHeader {
    Day on;
    Instant at;
    std::string place;
    std::string desk;
    std::string receipt;
    std::string reason;
};
LineHeader lineHeader(const Clock& clock, const Session& session, const std::string& reason);

/// A number of a receipt as it is stored: "42" and "0000042" are "000042".
std::string receiptNumber(std::string_view number);
/// The next number, "000042", entered as given out by this operation.
Result<std::string> nextReceipt(storage::Transaction& transaction, journal::Operation& operation);

/// `amount`: as of ChargeLine, not 0.
Result<ChargeLineId> addLine(journal::Operation& operation, ChargeId charge, LineKind kind, Money amount,
                             const LineHeader& header);

} // namespace kitapdar::charges
