#include "core/charges/FoundAgain.h"

#include "core/charges/LineWriting.h"

namespace kitapdar::charges {

Result<void> waiveFound(journal::Operation& operation, const Clock& clock, const Session& session,
                        const ChargeRow& loss) {
    if (loss.owed.tiyn <= 0) return {};
    CHECK(addLine(operation, loss.charge.id, LineKind::Waiver, loss.owed,
                  lineHeader(clock, session, std::string(foundReason))));
    operation.fact(journal::FactName::Amount, loss.owed.tiyn);
    operation.fact(journal::FactName::Card, loss.card);
    if (loss.charge.readerId) operation.about("reader", loss.charge.readerId->value);
    return {};
}

} // namespace kitapdar::charges
