#include "core/staff/PasswordHash.h"

#include <sodium.h>

#include <array>
#include <charconv>
#include <optional>

namespace kitapdar::staff {

namespace {

using Bytes = std::array<unsigned char, 32>; // of the hash in what crypto_pwhash_str() makes

/// A number behind its name, "m=65536"; the text moves past it. 0: there is none.
unsigned long long number(std::string_view& text, std::string_view name) {
    if (!text.starts_with(name)) return 0;
    unsigned long long value = 0;
    const char* const end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data() + name.size(), end, value);
    if (error != std::errc()) return 0;
    text.remove_prefix(static_cast<std::size_t>(at - text.data()));
    return value;
}

/// Bytes of base64 without padding, as many as `bytes` has.
template <std::size_t size>
bool decode(std::string_view text, std::array<unsigned char, size>& bytes) {
    std::size_t length = 0;
    return sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr,
                             sodium_base64_VARIANT_ORIGINAL_NO_PADDING) == 0 &&
           length == bytes.size();
}

/// "$argon2id$v=19$m=65536,t=3,p=1$salt$hash"
struct Stored {
    HashCost cost;
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    Bytes hash{};

    static std::optional<Stored> parse(std::string_view text) {
        static constexpr std::string_view prefix = "$argon2id$v=19$";
        if (!text.starts_with(prefix)) return std::nullopt;
        text.remove_prefix(prefix.size());
        Stored stored;
        stored.cost.memory = number(text, "m=") * 1024;
        stored.cost.operations = number(text, ",t=");
        const bool one = number(text, ",p=") == 1; // libsodium knows no other
        if (stored.cost.memory == 0 || stored.cost.operations == 0 || !one || !text.starts_with('$'))
            return std::nullopt;
        text.remove_prefix(1);
        const std::size_t middle = text.find('$');
        if (middle == std::string_view::npos) return std::nullopt;
        if (!decode(text.substr(0, middle), stored.salt) || !decode(text.substr(middle + 1), stored.hash))
            return std::nullopt;
        return stored;
    }
};

} // namespace

Result<std::string, OutOfMemory> PasswordHash::of(std::string_view secret) const {
    if (sodium_init() < 0) return fail(OutOfMemory{});
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), secret.data(), secret.size(), m_cost.operations, m_cost.memory) != 0)
        return fail(OutOfMemory{});
    return std::string(hash.data());
}

Result<Match, OutOfMemory> PasswordHash::compare(std::string_view hash, std::string_view secret) const {
    if (sodium_init() < 0) return fail(OutOfMemory{});
    const auto stored = Stored::parse(hash);
    if (!stored) {
        CHECK(of(secret)); // as long as a comparison
        return Match::Different;
    }
    // crypto_pwhash_str_verify() says of missing memory that the password is another one; this tells them apart.
    Bytes computed{};
    if (crypto_pwhash(computed.data(), computed.size(), secret.data(), secret.size(), stored->salt.data(),
                      stored->cost.operations, stored->cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(OutOfMemory{});
    if (sodium_memcmp(computed.data(), stored->hash.data(), computed.size()) != 0) return Match::Different;
    const bool old = stored->cost.operations != m_cost.operations || stored->cost.memory != m_cost.memory;
    return old ? Match::SameOldCost : Match::Same;
}

} // namespace kitapdar::staff
