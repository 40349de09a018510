// The SQL of consents and their texts.
#pragma once

#include "core/journal/Operation.h"
#include "core/readers/Consent.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::readers {

class ConsentRepository {
public:
    /// By purpose, the newest first.
    Result<std::vector<ConsentForm>> forms(storage::Snapshot& snapshot) const;
    Result<std::optional<ConsentForm>> newestForm(storage::Snapshot& snapshot, ConsentPurpose purpose) const;
    /// The newest first.
    Result<std::vector<Consent>> ofReader(storage::Snapshot& snapshot, ReaderId reader) const;
    Result<std::optional<Consent>> byId(storage::Snapshot& snapshot, ConsentId id) const;

    Result<ConsentFormId> insert(journal::Operation& operation, const ConsentForm& form) const;
    Result<ConsentId> insert(journal::Operation& operation, const Consent& consent) const;
    Result<void> withdraw(journal::Operation& operation, ConsentId id, Day on) const;
    Result<void> erase(journal::Operation& operation, ConsentId id) const;
    /// The consents of one reader become those of another.
    Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId from,
                              ReaderId to) const;
};

} // namespace kitapdar::readers
