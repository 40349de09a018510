// Argon2id of passwords and PINs, through libsodium. Blocks for a quarter of a second and takes `memory` bytes: never
// on the window's thread nor inside a transaction, and one at a time (Authenticator.h sees to it).
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::staff {

/// Of crypto_pwhash_str. What is shipped is above what OWASP ASVS (appendix C) asks; tests take less.
struct HashCost {
    unsigned long long operations = 3;
    std::size_t memory = std::size_t{64} * 1024 * 1024; // bytes
};

/// The computer has not enough memory left to compare or keep a password: no statement about the password.
struct OutOfMemory {
    static constexpr std::string_view code = "out_of_memory";
};

enum class Match {
    Same,
    SameOldCost, // the same, hashed at another cost than today's: to be hashed anew
    Different
};

class PasswordHash {
public:
    explicit PasswordHash(HashCost cost = {}) : m_cost(cost) {}

    /// "$argon2id$v=19$…", at most 128 characters.
    Result<std::string, OutOfMemory> of(std::string_view secret) const;
    /// A `hash` that is "" or none of Argon2 takes as long as another one and is Match::Different: whoever has no
    /// password, or is not there at all, cannot be told from somebody who has another one.
    Result<Match, OutOfMemory> compare(std::string_view hash, std::string_view secret) const;

private:
    HashCost m_cost;
};

} // namespace kitapdar::staff
