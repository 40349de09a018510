// Sealer: values that only a holder of the library's key can read, and marks by which a value is found without
// reading it.
#pragma once

#include "core/base/Result.h"
#include "core/keys/DataKey.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::keys {

/// The value was sealed by another key of this library: before a rotation, or the key here is an older one.
struct OtherGeneration {
    static constexpr std::string_view code = "other_key_generation";
    std::int64_t ofValue = 0;
    std::int64_t ofKey = 0;
};
/// The value was changed, or it belongs to another row or column.
struct SealBroken {
    static constexpr std::string_view code = "seal_broken";
};
using OpenRefusal = std::variant<OtherGeneration, SealBroken>;

/// Immutable; any thread.
class Sealer {
public:
    /// `purpose`: what the values are sealed for; those of one purpose do not open by another. Fault::Internal without
    /// memory.
    static Result<Sealer> of(const DataKey& key, Purpose purpose = Purpose::Seal);

    std::int64_t generation() const { return m_generation; }

    /// 01, the generation, 24 random bytes, XChaCha20-Poly1305 of the value with `field`, a zero byte and `ref` as
    /// additional data: 42 bytes more than the value. `field`: "reader.iin". `ref`: of the row, never of two.
    std::string seal(std::string_view value, std::string_view field, std::string_view ref) const;
    Result<std::string, OpenRefusal> open(std::string_view sealed, std::string_view field, std::string_view ref) const;

    /// 16 bytes, the same for the same value: BLAKE2b-128 of `what` and the value under a key of its own. `what` keeps
    /// marks of different things apart: "iin".
    std::string mark(std::string_view what, std::string_view value) const;
    /// The same under another key, for values of which there are few: the last digits of a phone.
    std::string tailMark(std::string_view digits) const;

private:
    Sealer(Secret seal, Secret index, Secret tail, std::int64_t generation)
        : m_seal(std::move(seal)), m_index(std::move(index)), m_tail(std::move(tail)), m_generation(generation) {}

    Secret m_seal;
    Secret m_index;
    Secret m_tail;
    std::int64_t m_generation;
};

/// The generation that a sealed value names; nullopt when it has not the form of one.
std::optional<std::int64_t> generationOf(std::string_view sealed);

} // namespace kitapdar::keys
