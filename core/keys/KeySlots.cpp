#include "core/keys/KeySlots.h"

#include "core/base/Hex.h"

#include <sodium.h>

namespace kitapdar::keys {

namespace {

constexpr std::size_t nonceBytes = crypto_secretbox_NONCEBYTES;
constexpr std::size_t numberBytes = 4;
constexpr std::size_t namedBytes = 8; // of a public key, in the slot's name
constexpr std::uint64_t bytesOfMebibyte = 1024ULL * 1024;
constexpr std::uint32_t mostPasses = 64;
constexpr std::uint32_t mostMebibytes = 4096;

static_assert(crypto_secretbox_KEYBYTES == DataKey::bytes);

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytesOf(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string boxed(const DataKey& key, const Secret& by) {
    if (by.isEmpty()) return {};
    const std::string nonce = randomBytes(nonceBytes);
    std::string closed(DataKey::bytes + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(bytesOf(closed), key.secret().data(), DataKey::bytes, bytesOf(nonce), by.data());
    return nonce + closed;
}

/// Empty when the secret is another one.
Secret unboxed(const std::string& sealed, const Secret& by) {
    if (by.isEmpty() || sealed.size() != nonceBytes + DataKey::bytes + crypto_secretbox_MACBYTES) return {};
    Secret key(DataKey::bytes);
    if (key.isEmpty()) return key;
    const std::string_view closed = std::string_view(sealed).substr(nonceBytes);
    const int opened =
        crypto_secretbox_open_easy(key.data(), bytesOf(closed), closed.size(), bytesOf(sealed), by.data());
    return opened == 0 ? std::move(key) : Secret();
}

std::string packed(std::uint32_t number) {
    std::string bytes;
    for (std::size_t i = 0; i < numberBytes; ++i) bytes += static_cast<char>((number >> (8 * i)) & 0xFFU);
    return bytes;
}

std::uint32_t unpacked(std::string_view bytes) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < numberBytes; ++i) number |= std::uint32_t{bytesOf(bytes)[i]} << (8 * i);
    return number;
}

/// The key that the passphrase opens. `salt`: passes, mebibytes, 16 random bytes.
Result<Secret> stretched(std::string_view passphrase, std::string_view salt) {
    if (salt.size() != 2 * numberBytes + crypto_pwhash_SALTBYTES) {
        return fail(Fault{Fault::Kind::Corrupt, "slot of a passphrase", {}});
    }
    const std::uint32_t passes = unpacked(salt);
    const std::uint32_t mebibytes = unpacked(salt.substr(numberBytes));
    // A foreign file must not make this computer work for days.
    if (passes == 0 || passes > mostPasses || mebibytes == 0 || mebibytes > mostMebibytes) {
        return fail(Fault{Fault::Kind::Corrupt, "slot of a passphrase", {}});
    }
    Secret key(DataKey::bytes);
    if (key.isEmpty()) return fail(internalFault("no memory for a key"));
    const int made = crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
                                   bytesOf(salt.substr(2 * numberBytes)), passes, mebibytes * bytesOfMebibyte,
                                   crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0) return fail(internalFault("no memory to try a passphrase"));
    return key;
}

} // namespace

std::string_view code(SlotKind kind) {
    switch (kind) {
    case SlotKind::Desk:
        return "desk";
    case SlotKind::Passphrase:
        return "passphrase";
    case SlotKind::Recovery:
        break;
    }
    return "recovery";
}

std::optional<SlotKind> slotKindFromCode(std::string_view code) {
    for (const SlotKind kind : {SlotKind::Desk, SlotKind::Passphrase, SlotKind::Recovery}) {
        if (keys::code(kind) == code) return kind;
    }
    return std::nullopt;
}

DeskKey DeskKey::make() {
    DeskKey key;
    key.m_secret = Secret(crypto_box_SECRETKEYBYTES);
    if (key.m_secret.isEmpty()) return key;
    key.m_publicKey.assign(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_box_keypair(bytesOf(key.m_publicKey), key.m_secret.data());
    return key;
}

std::optional<DeskKey> DeskKey::of(std::string_view secret) {
    if (secret.size() != crypto_box_SECRETKEYBYTES) return std::nullopt;
    DeskKey key;
    key.m_secret = Secret(secret);
    if (key.m_secret.isEmpty()) return std::nullopt;
    key.m_publicKey.assign(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(bytesOf(key.m_publicKey), key.m_secret.data());
    return key;
}

std::string sealedFor(const DeskKey& desk, std::string_view text) {
    if (desk.publicKey().empty()) return {};
    std::string sealed(text.size() + crypto_box_SEALBYTES, '\0');
    const int done = crypto_box_seal(bytesOf(sealed), bytesOf(text), text.size(), bytesOf(desk.publicKey()));
    return done == 0 ? sealed : std::string();
}

std::optional<std::string> openedBy(const DeskKey& desk, std::string_view sealed) {
    if (desk.secret().isEmpty() || sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
    std::string text(sealed.size() - crypto_box_SEALBYTES, '\0');
    const int opened = crypto_box_seal_open(bytesOf(text), bytesOf(sealed), sealed.size(), bytesOf(desk.publicKey()),
                                            desk.secret().data());
    return opened == 0 ? std::optional(text) : std::nullopt;
}

KeySlot slotForDesk(const DataKey& key, std::string_view publicKey, std::string_view desk) {
    KeySlot slot;
    slot.kind = SlotKind::Desk;
    slot.name = "desk:" + toHex(publicKey.substr(0, namedBytes));
    slot.generation = key.generation();
    slot.desk = desk;
    slot.publicKey = publicKey;
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES) return slot;
    slot.sealed.assign(DataKey::bytes + crypto_box_SEALBYTES, '\0');
    const int sealed =
        crypto_box_seal(bytesOf(slot.sealed), key.secret().data(), DataKey::bytes, bytesOf(slot.publicKey));
    if (sealed != 0) slot.sealed.clear(); // a public key of small order
    return slot;
}

KeySlot slotForSheet(const DataKey& key, const RecoverySheet& sheet) {
    KeySlot slot;
    slot.kind = SlotKind::Recovery;
    slot.name = "recovery";
    slot.generation = key.generation();
    slot.sealed = boxed(key, sheet.key());
    return slot;
}

Result<KeySlot> slotForPassphrase(const DataKey& key, std::string_view passphrase, const Stretching& stretching) {
    KeySlot slot;
    slot.kind = SlotKind::Passphrase;
    slot.name = "passphrase";
    slot.generation = key.generation();
    slot.salt = packed(stretching.passes) + packed(stretching.mebibytes) + randomBytes(crypto_pwhash_SALTBYTES);
    TRY(const Secret by, stretched(passphrase, slot.salt));
    slot.sealed = boxed(key, by);
    return slot;
}

Result<DataKey, std::variant<Fault, KeyLocked>> openedBy(const DeskKey& desk, const KeySlot& slot) {
    if (desk.secret().isEmpty() || desk.publicKey() != slot.publicKey ||
        slot.sealed.size() != DataKey::bytes + crypto_box_SEALBYTES) {
        return fail(KeyLocked{});
    }
    Secret key(DataKey::bytes);
    if (key.isEmpty()) return fail(internalFault("no memory for a key"));
    const int opened = crypto_box_seal_open(key.data(), bytesOf(slot.sealed), slot.sealed.size(),
                                            bytesOf(desk.publicKey()), desk.secret().data());
    if (opened != 0) return fail(KeyLocked{});
    TRY(auto data, DataKey::of(std::move(key), slot.generation));
    return data;
}

Result<DataKey, std::variant<Fault, OtherSheet>> openedBy(const RecoverySheet& sheet, const KeySlot& slot) {
    Secret key = unboxed(slot.sealed, sheet.key());
    if (key.isEmpty()) return fail(OtherSheet{});
    TRY(auto data, DataKey::of(std::move(key), slot.generation));
    return data;
}

Result<DataKey, std::variant<Fault, WrongPassphrase>> openedBy(std::string_view passphrase, const KeySlot& slot) {
    TRY(const Secret by, stretched(passphrase, slot.salt));
    Secret key = unboxed(slot.sealed, by);
    if (key.isEmpty()) return fail(WrongPassphrase{});
    TRY(auto data, DataKey::of(std::move(key), slot.generation));
    return data;
}

} // namespace kitapdar::keys
