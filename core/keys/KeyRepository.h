// The SQL of the library's key and its slots. Neither is a business table: they are secrets, which the journal never
// holds; what is done with them has entries of its own (readers/SealingService.h).
#pragma once

#include "core/keys/KeySlots.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::keys {

/// What a library knows of its key without having it.
struct KnownKey {
    std::int64_t generation = 0;
    std::string fingerprint; // DataKey::fingerprint()
    bool seals = false;      // restricted data are sealed; else they are still in clear

    /// The library had a key, and the row of it is gone: nothing can be opened, and nothing may be stored in clear.
    bool isMissing() const { return generation == 0; }
};

class KeyRepository {
public:
    /// nullopt: the library never had a key. One that isMissing(), which seals and which no desk opens, when slots or
    /// the journal tell of a key and its row is not there.
    Result<std::optional<KnownKey>> key(storage::Snapshot& snapshot) const;
    /// BLAKE2b of the key's row and of its slots, 64 hexadecimal digits; tells nothing of the key.
    Result<std::string> digest(storage::Snapshot& snapshot) const;
    /// In the order of their names.
    Result<std::vector<KeySlot>> slots(storage::Snapshot& snapshot) const;
    Result<std::optional<KeySlot>> slot(storage::Snapshot& snapshot, const std::string& name) const;
    Result<std::optional<KeySlot>> slotOfDesk(storage::Snapshot& snapshot, const std::string& publicKey) const;

    /// In the place of the key that is there; its slots stay and open nothing.
    Result<void> setKey(storage::Transaction& transaction, const DataKey& key, bool seals, Instant madeAt) const;
    /// From now on restricted data are sealed.
    Result<void> setSeals(storage::Transaction& transaction) const;
    /// In the place of the slot with this name, if there is one.
    Result<void> put(storage::Transaction& transaction, const KeySlot& slot) const;
    Result<void> setProven(storage::Transaction& transaction, const std::string& name, Instant at) const;
    Result<void> erase(storage::Transaction& transaction, const std::string& name) const;
};

} // namespace kitapdar::keys
