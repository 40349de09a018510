#include "core/keys/DataKey.h"

#include <sodium.h>

namespace kitapdar::keys {

namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "kitapdar";
constexpr std::size_t fingerprintBytes = 16;

static_assert(DataKey::bytes == crypto_kdf_KEYBYTES);

} // namespace

Result<DataKey> DataKey::make(std::int64_t generation) {
    Secret key(bytes);
    if (!key.isEmpty()) randombytes_buf(key.data(), key.size());
    return of(std::move(key), generation);
}

Result<DataKey> DataKey::of(Secret key, std::int64_t generation) {
    if (key.isEmpty()) return fail(internalFault("no memory for a key"));
    if (key.size() != bytes) return fail(Fault{Fault::Kind::Corrupt, "a key of another length", {}});
    if (generation < 1 || generation > lastGeneration) return fail(internalFault("generation of a key"));
    return DataKey(std::move(key), generation);
}

Secret DataKey::subkey(Purpose purpose) const {
    Secret derived(bytes);
    if (!derived.isEmpty()) {
        crypto_kdf_derive_from_key(derived.data(), derived.size(), static_cast<std::uint64_t>(purpose), context,
                                   m_key.data());
    }
    return derived;
}

std::string DataKey::fingerprint() const {
    const Secret key = subkey(Purpose::Check);
    std::string hash(fingerprintBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), nullptr, 0, key.data(), key.size());
    return hash;
}

} // namespace kitapdar::keys
