// How hashes of passwords and PINs lie in the database: sealed by a subkey of the library's key, the pepper. A million
// PINs cost an attacker 64 core-hours without one; with it, a dump alone lets nobody try any.
#pragma once

#include "core/base/Result.h"
#include "core/keys/KeySlots.h"
#include "core/staff/Account.h"
#include "core/storage/Transaction.h"
#include "core/storage/Value.h"

#include <string>
#include <string_view>

namespace kitapdar::keys {
class DataKey;
class OpenKey;
} // namespace kitapdar::keys

namespace kitapdar::staff {

/// Any thread. A library without a key has its hashes as they are ("$argon2id$…"); a sealed one begins with a byte 01
/// (keys::Sealer). Those from before the library had a key are read, and sealed when they are next written.
class SecretSeal {
public:
    static constexpr std::string_view password = "staff_secret.password";
    static constexpr std::string_view pin = "staff_secret.pin";

    /// `key` outlives this; nullptr: a desk without any key.
    explicit SecretSeal(const keys::OpenKey* key = nullptr) : m_key(key) {}

    /// KeyLocked when the library has a key which this desk cannot open: here no password can be compared or set.
    Result<void, Refusal<keys::KeyLocked>> check(storage::Snapshot& snapshot) const;

    /// What is to be stored for the hash of an account; NULL for "". `field`: password or pin. Fault::Denied where
    /// check() refuses.
    Result<storage::Value> sealed(storage::Snapshot& snapshot, std::string_view hash, std::string_view field,
                                  AccountId account) const;
    /// The other way round. Fault::Corrupt when it was changed, or is of another account; Fault::Denied as above.
    Result<std::string> opened(storage::Snapshot& snapshot, std::string_view stored, std::string_view field,
                               AccountId account) const;

    static bool isSealed(std::string_view stored) { return !stored.empty() && stored.front() == '\x01'; }

    /// Of a change of the library's key: every secret sealed by `to`, also one that was not sealed yet.
    static Result<void> sealAnew(storage::Transaction& transaction, const keys::DataKey& from, const keys::DataKey& to);

private:
    const keys::OpenKey* m_key;
};

} // namespace kitapdar::staff
