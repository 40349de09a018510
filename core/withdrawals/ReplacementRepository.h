// The SQL of replacements in kind.
#pragma once

#include "core/charges/Charge.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/Replacement.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::withdrawals {

struct StoredReplacement {
    ReplacementId id{0};
    ActId actId{0};
    accounts::KsuRecordId arrivalId{0};
    collection::CopyId lostId{0};
    collection::CopyId broughtId{0};
    std::optional<charges::ChargeLineId> chargeLineId;
    std::optional<charges::LoanId> loanId;
    Day on;
    std::string likeness; // codes with a blank between
    std::string note;
    std::int64_t version = 0;
};

class ReplacementRepository {
public:
    Result<ReplacementId> insert(journal::Operation& operation, const StoredReplacement& replacement) const;
    Result<std::optional<StoredReplacement>> ofAct(storage::Snapshot& snapshot, ActId act) const;
    Result<std::vector<StoredReplacement>> list(storage::Snapshot& snapshot, Day from, Day to) const;
    /// The newest line by which another book replaced the charge.
    Result<std::optional<charges::ChargeLineId>> replacingLine(storage::Snapshot& snapshot,
                                                               charges::ChargeId charge) const;
    /// Of whoever had the loan, else of whoever was charged; "": not known, or forgotten.
    Result<std::string> cardOf(storage::Snapshot& snapshot, const StoredReplacement& replacement) const;
};

} // namespace kitapdar::withdrawals
