#include "core/charges/ChargeWriting.h"

#include "core/charges/ChargeRepository.h"

namespace kitapdar::charges {

Result<ChargeId> add(journal::Operation& operation, const NewCharge& charge) {
    if (charge.amount.tiyn <= 0 || charge.amount.tiyn > mostAmount)
        return fail(Fault{Fault::Kind::Internal, "the amount of a charge is out of range", {}});
    operation.fact(journal::FactName::Amount, charge.amount.tiyn);
    Charge row;
    row.readerId = charge.reader;
    row.kind = charge.kind;
    row.amount = charge.amount;
    row.on = charge.on;
    row.place = charge.place;
    row.loanId = charge.loan;
    row.copyId = charge.copy;
    row.note = charge.note;
    return ChargeRepository().insert(operation, row);
}

} // namespace kitapdar::charges
