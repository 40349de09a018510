#include "core/keys/Sealer.h"

#include <sodium.h>

namespace kitapdar::keys {

namespace {

constexpr char form = 1;
constexpr std::size_t headBytes = 2;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t markBytes = 16;

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytesOf(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string belonging(std::string_view field, std::string_view ref) {
    std::string text(field);
    text += '\0';
    text += ref;
    return text;
}

std::string hashed(const Secret& key, std::string_view text) {
    std::string hash(markBytes, '\0');
    crypto_generichash(bytesOf(hash), hash.size(), bytesOf(text), text.size(), key.data(), key.size());
    return hash;
}

} // namespace

Result<Sealer> Sealer::of(const DataKey& key, Purpose purpose) {
    Sealer sealer(key.subkey(purpose), key.subkey(Purpose::Index), key.subkey(Purpose::PhoneTail), key.generation());
    if (sealer.m_seal.isEmpty() || sealer.m_index.isEmpty() || sealer.m_tail.isEmpty()) {
        return fail(internalFault("no memory for a key"));
    }
    return sealer;
}

std::string Sealer::seal(std::string_view value, std::string_view field, std::string_view ref) const {
    const std::string nonce = randomBytes(nonceBytes);
    const std::string belongs = belonging(field, ref);
    std::string sealed{form, static_cast<char>(m_generation)};
    sealed += nonce;
    std::string closed(value.size() + tagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(closed), nullptr, bytesOf(value), value.size(), bytesOf(belongs),
                                               belongs.size(), nullptr, bytesOf(nonce), m_seal.data());
    return sealed + closed;
}

Result<std::string, OpenRefusal> Sealer::open(std::string_view sealed, std::string_view field,
                                              std::string_view ref) const {
    const auto generation = generationOf(sealed);
    if (!generation) return fail(OpenRefusal(SealBroken{}));
    if (*generation != m_generation) return fail(OpenRefusal(OtherGeneration{*generation, m_generation}));
    const std::string belongs = belonging(field, ref);
    const std::string_view nonce = sealed.substr(headBytes, nonceBytes);
    const std::string_view closed = sealed.substr(headBytes + nonceBytes);
    std::string value(closed.size() - tagBytes, '\0');
    const int opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(value), nullptr, nullptr, bytesOf(closed), closed.size(),
                                                   bytesOf(belongs), belongs.size(), bytesOf(nonce), m_seal.data());
    if (opened != 0) return fail(OpenRefusal(SealBroken{}));
    return value;
}

std::string Sealer::mark(std::string_view what, std::string_view value) const {
    std::string text(what);
    text += '\0';
    text += value;
    std::string hash = hashed(m_index, text);
    wipe(text);
    return hash;
}

std::string Sealer::tailMark(std::string_view digits) const { return hashed(m_tail, digits); }

std::optional<std::int64_t> generationOf(std::string_view sealed) {
    if (sealed.size() < headBytes + nonceBytes + tagBytes || sealed.front() != form) return std::nullopt;
    const auto generation = static_cast<unsigned char>(sealed[1]);
    return generation == 0 ? std::nullopt : std::optional<std::int64_t>(generation);
}

} // namespace kitapdar::keys
