// DataKey: the one key of a library by which the restricted data of its readers are sealed. It lies in the library in
// slots only (KeySlots.h), each sealed for somebody who may open it.
#pragma once

#include "core/base/Result.h"
#include "core/keys/Secret.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace kitapdar::keys {

/// What a key is derived for; the numbers are part of the derivation and never change.
enum class Purpose : std::uint64_t {
    Index = 1,     // finding a value without storing it
    Seal = 2,      // the values themselves
    PhoneTail = 3, // the last digits of a phone
    Pepper = 4,    // hashes of passwords
    Manifest = 5,  // what lies beside a backup
    Check = 6,     // telling that a key is the one of this library
};

/// Immutable; any thread.
class DataKey {
public:
    static constexpr std::size_t bytes = 32;
    /// Sealed values name their generation in one byte.
    static constexpr std::int64_t lastGeneration = 255;

    /// A new key. Fault::Internal without memory for it, or when `generation` is not 1…255.
    static Result<DataKey> make(std::int64_t generation);
    /// The key that came out of a slot. Faults as of make(), and Fault::Corrupt when it has not 32 bytes.
    static Result<DataKey> of(Secret key, std::int64_t generation);

    /// 1 for the first key of a library, one more with each rotation.
    std::int64_t generation() const { return m_generation; }
    const Secret& secret() const { return m_key; }
    /// 32 bytes that tell nothing of the key; empty without memory.
    Secret subkey(Purpose purpose) const;
    /// 16 bytes by which the library knows this key again.
    std::string fingerprint() const;

private:
    DataKey(Secret key, std::int64_t generation) : m_key(std::move(key)), m_generation(generation) {}

    Secret m_key;
    std::int64_t m_generation;
};

} // namespace kitapdar::keys
