// DeskKeys: which store has the secret key of this desk, and moving it from one to the other.
#pragma once

#include "core/base/Result.h"
#include "core/keys/KeyStore.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::keys {

// Why the keyring does not give the key, or does not take it.
struct KeyringUnreachable { // no desktop (a service, a remote shell), or no answer in time
    static constexpr std::string_view code = "keyring_unreachable";
    std::string detail; // technical, may be ""
};
struct KeyringLocked {
    static constexpr std::string_view code = "keyring_locked";
};
struct DeskKeyLost { // the keyring answers and has it no longer
    static constexpr std::string_view code = "desk_key_lost";
};
using KeyringSilence = std::variant<KeyringUnreachable, KeyringLocked, DeskKeyLost>;
/// This desk has no key pair yet.
struct NoDeskKey {
    static constexpr std::string_view code = "no_desk_key";
};
using MoveKeyRefusal = std::variant<Fault, NoDeskKey, KeyringUnreachable, KeyringLocked, DeskKeyLost>;

/// Where the key of a desk lies and whether it could be had.
struct DeskKeyPlace {
    KeyStoreKind store = KeyStoreKind::File;
    bool isChosen = false;                 // the file is what somebody wished, so the keyring is not tried
    std::optional<KeyringSilence> silence; // the keyring has the key and does not give it
};

struct FoundDeskKey {
    std::optional<DeskKey> key; // nullopt: there is none yet, or `place.silence`
    DeskKeyPlace place;
};

/// Beside the file of the key lies a note ("desk-key.store") that tells which store has it; without one it is the file.
/// At every moment of a move one of the two has the key, and the note names one that has it: a program that is killed
/// loses nothing. Blocks; never on the window's thread, since a keyring may ask its owner for a password.
class DeskKeys {
public:
    /// `keyring` nullptr: none can be reached.
    explicit DeskKeys(std::filesystem::path file, std::shared_ptr<KeyStore> keyring = nullptr);

    /// Makes no key. Faults as of readDeskKey(); a keyring that does not answer is no fault, but `place.silence`.
    Result<FoundDeskKey> find(Prompt prompt) const;
    /// The same; where there is none yet, or the keyring answers that it has it no longer, one is made in the file.
    Result<FoundDeskKey> findOrMake(Prompt prompt) const;
    /// For a program that somebody sits before: the same, but what the keyring has lost is not replaced, and a key in a
    /// file that nobody has chosen goes into the keyring. Where that cannot be done without asking, the file stays. Its
    /// owner may be asked for a key that lies in the keyring.
    Result<FoundDeskKey> findAtStart() const;

    /// Moves the key, or does nothing where it lies there already. From then on it stays there. The owner of the
    /// keyring may be asked.
    Result<FoundDeskKey, MoveKeyRefusal> moveTo(KeyStoreKind store) const;

private:
    Result<FoundDeskKey> made() const;
    Result<FoundDeskKey> moved(const DeskKey& key, KeyStoreKind store, Prompt prompt) const;

    std::filesystem::path m_file;
    std::filesystem::path m_note;
    std::shared_ptr<KeyStore> m_keyring;
};

} // namespace kitapdar::keys
