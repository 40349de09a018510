#include "core/staff/PasswordHash.h"

#include <sodium.h>

#include <array>
#include <cerrno>

namespace kitapdar::staff {

Result<std::string, OutOfMemory> PasswordHash::of(std::string_view secret) const {
    if (sodium_init() < 0) return fail(OutOfMemory{});
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), secret.data(), secret.size(), m_cost.operations, m_cost.memory) != 0)
        return fail(OutOfMemory{});
    return std::string(hash.data());
}

Result<Match, OutOfMemory> PasswordHash::compare(std::string_view hash, std::string_view secret) const {
    if (sodium_init() < 0) return fail(OutOfMemory{});
    const std::string stored(hash);
    if (!stored.starts_with(crypto_pwhash_STRPREFIX) || stored.size() >= crypto_pwhash_STRBYTES) {
        CHECK(of(secret)); // as long as a comparison
        return Match::Different;
    }
    // The library answers -1 for both, and tells another password alone by EINVAL.
    errno = 0;
    if (crypto_pwhash_str_verify(stored.c_str(), secret.data(), secret.size()) != 0) {
        if (errno == EINVAL) return Match::Different;
        return fail(OutOfMemory{});
    }
    const bool old = crypto_pwhash_str_needs_rehash(stored.c_str(), m_cost.operations, m_cost.memory) != 0;
    return old ? Match::SameOldCost : Match::Same;
}

} // namespace kitapdar::staff
