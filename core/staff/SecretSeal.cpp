#include "core/staff/SecretSeal.h"

#include "core/keys/KeyRepository.h"
#include "core/keys/OpenKey.h"
#include "core/keys/Sealer.h"

#include <memory>
#include <optional>
#include <vector>

namespace kitapdar::staff {

namespace {

/// The pepper as far as this desk has it; nullopt when the library has no key.
Result<std::optional<keys::Sealer>> pepperHere(storage::Snapshot& snapshot, const keys::OpenKey* key) {
    std::optional<keys::Sealer> pepper;
    TRY(const auto known, keys::KeyRepository().key(snapshot));
    if (!known) return pepper;
    TRY(const auto opened,
        key ? key->in(snapshot) : Result<std::shared_ptr<const keys::OpenedKey>>(std::shared_ptr<keys::OpenedKey>()));
    if (!opened) return fail(Fault{Fault::Kind::Denied, "this desk has no key of the library", {}});
    TRY(pepper, keys::Sealer::of(opened->key, keys::Purpose::Pepper));
    return pepper;
}

Result<std::string> openedBy(const keys::Sealer& pepper, std::string_view stored, std::string_view field,
                             AccountId account) {
    auto hash = pepper.open(stored, field, std::to_string(account.value));
    if (hash) return std::move(*hash);
    return fail(Fault{Fault::Kind::Corrupt, std::string(field) + " of account " + std::to_string(account.value), {}});
}

storage::Value sealedBy(const keys::Sealer& pepper, std::string_view hash, std::string_view field, AccountId account) {
    if (hash.empty()) return {};
    return storage::Blob{pepper.seal(hash, field, std::to_string(account.value))};
}

struct StoredSecret {
    AccountId account{0};
    std::string password;
    std::string pin;
};

} // namespace

Result<void, Refusal<keys::KeyLocked>> SecretSeal::check(storage::Snapshot& snapshot) const {
    TRY(const auto known, keys::KeyRepository().key(snapshot));
    if (!known) return {};
    if (!m_key) return fail(keys::KeyLocked{});
    TRY(const auto opened, m_key->in(snapshot));
    if (!opened) return fail(keys::KeyLocked{});
    return {};
}

Result<storage::Value> SecretSeal::sealed(storage::Snapshot& snapshot, std::string_view hash, std::string_view field,
                                          AccountId account) const {
    if (hash.empty()) return storage::Value();
    TRY(const auto pepper, pepperHere(snapshot, m_key));
    if (!pepper) return storage::Value(storage::Blob{std::string(hash)});
    return sealedBy(*pepper, hash, field, account);
}

Result<std::string> SecretSeal::opened(storage::Snapshot& snapshot, std::string_view stored, std::string_view field,
                                       AccountId account) const {
    if (!isSealed(stored)) return std::string(stored);
    TRY(const auto pepper, pepperHere(snapshot, m_key));
    if (!pepper) return fail(Fault{Fault::Kind::Corrupt, "a sealed secret in a library without a key", {}});
    return openedBy(*pepper, stored, field, account);
}

Result<void> SecretSeal::sealAnew(storage::Transaction& transaction, const keys::DataKey& from,
                                  const keys::DataKey& to) {
    TRY(const auto before, keys::Sealer::of(from, keys::Purpose::Pepper));
    TRY(const auto after, keys::Sealer::of(to, keys::Purpose::Pepper));
    TRY(const auto secrets,
        transaction.all(
            "select account_id, password, pin from staff_secret order by account_id", {}, [](const storage::Row& row) {
                return StoredSecret{AccountId(row.integer(0)), std::string(row.bytes(1)), std::string(row.bytes(2))};
            }));
    for (const StoredSecret& each : secrets) {
        const auto anew = [&](const std::string& stored, std::string_view field) -> Result<storage::Value> {
            if (!isSealed(stored)) return sealedBy(after, stored, field, each.account);
            TRY(const auto hash, openedBy(before, stored, field, each.account));
            return sealedBy(after, hash, field, each.account);
        };
        TRY(const auto password, anew(each.password, SecretSeal::password));
        TRY(const auto pin, anew(each.pin, SecretSeal::pin));
        CHECK(transaction.execute("update staff_secret set password = $2, pin = $3 where account_id = $1",
                                  {each.account, password, pin}));
    }
    return {};
}

} // namespace kitapdar::staff
