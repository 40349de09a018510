// Key slots: the library's key, sealed for one who may open it: a desk, a passphrase, the recovery sheet. Plain values;
// KeyRepository.h keeps them.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/keys/DataKey.h"
#include "core/keys/RecoverySheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::keys {

enum class SlotKind { Desk, Passphrase, Recovery };
/// "desk", as stored.
std::string_view code(SlotKind kind);
std::optional<SlotKind> slotKindFromCode(std::string_view code);

struct KeySlot {
    std::string name; // unique: "desk:" and the beginning of the public key, "passphrase", "recovery"
    std::int64_t generation = 0;
    SlotKind kind = SlotKind::Desk;
    std::string desk;      // how the desk was called when it got the slot
    std::string publicKey; // of a desk, 32 bytes
    std::string salt;      // of a passphrase: how it is stretched
    std::string sealed;
    Instant madeAt;
    std::optional<Instant> provenAt; // a sheet that was typed back
};

/// The key pair of a desk (X25519). The public half lies in the library, the secret half at the desk alone.
class DeskKey {
public:
    /// Empty secrets without memory, which open nothing.
    static DeskKey make();
    /// nullopt when it has not 32 bytes.
    static std::optional<DeskKey> of(std::string_view secret);

    const Secret& secret() const { return m_secret; }
    const std::string& publicKey() const { return m_publicKey; }

private:
    Secret m_secret;
    std::string m_publicKey;
};

/// For what lies at the desk beside the library, as drafts: read again with this desk's secret alone. "" without
/// memory.
std::string sealedFor(const DeskKey& desk, std::string_view text);
/// nullopt: changed, or of another desk.
std::optional<std::string> openedBy(const DeskKey& desk, std::string_view sealed);

/// How long a passphrase takes to try. Shipped: 3 passes over 256 MiB, about a second.
struct Stretching {
    std::uint32_t passes = 3;
    std::uint32_t mebibytes = 256;
};

/// This desk has no key of this library, or has one of an earlier generation.
struct KeyLocked {
    static constexpr std::string_view code = "key_locked";
};
struct WrongPassphrase {
    static constexpr std::string_view code = "wrong_passphrase";
};
struct PassphraseTooShort {
    static constexpr std::string_view code = "passphrase_too_short";
    int least = 0;
};
/// The sheet is well written, but is not one of this library, or was replaced.
struct OtherSheet {
    static constexpr std::string_view code = "other_sheet";
};

/// A passphrase has at least so many signs.
inline constexpr int shortestPassphrase = 12;

/// Without memory a slot stays empty (`sealed`), and nobody opens it.
KeySlot slotForDesk(const DataKey& key, std::string_view publicKey, std::string_view desk);
KeySlot slotForSheet(const DataKey& key, const RecoverySheet& sheet);
/// Blocks for the time of a try. Fault::Internal "no memory …" when the computer has not so much.
Result<KeySlot> slotForPassphrase(const DataKey& key, std::string_view passphrase, const Stretching& stretching = {});

/// The key of the slot. Fault::Corrupt when what it held is no key.
Result<DataKey, std::variant<Fault, KeyLocked>> openedBy(const DeskKey& desk, const KeySlot& slot);
Result<DataKey, std::variant<Fault, OtherSheet>> openedBy(const RecoverySheet& sheet, const KeySlot& slot);
/// As long as the slot was made to take. Fault::Internal without memory, which is no wrong passphrase.
Result<DataKey, std::variant<Fault, WrongPassphrase>> openedBy(std::string_view passphrase, const KeySlot& slot);

} // namespace kitapdar::keys
