// KeyStore: a place where the secret key of this desk is kept, outside the library. There are two: the keyring of the
// operating system and a file of the desk's user. DeskKeys.h says which of them has it.
#pragma once

#include "core/base/Result.h"
#include "core/keys/KeySlots.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::keys {

enum class KeyStoreKind { File, Keyring };
/// "file", "keyring", as stored and as scripts print them.
std::string_view code(KeyStoreKind kind);
std::optional<KeyStoreKind> keyStoreKindFromCode(std::string_view code);

/// Whether the owner of a keyring that is locked may be asked for its password. A program that nobody looks at asks
/// nobody.
enum class Prompt { Never, Allowed };

/// Blocks; never on the window's thread. Any other thread.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    /// The key pair whose public half this is. nullopt: the store answers and has it not. Fault::Offline when the store
    /// does not answer, Fault::Denied when it is locked or read by others, Fault::Corrupt when it holds no key.
    virtual Result<std::optional<DeskKey>> read(const std::string& publicKey, Prompt prompt) = 0;
    /// In the place of what is kept under the same public half. Faults as of read(), and those of the disk.
    virtual Result<void> keep(const DeskKey& key, Prompt prompt) = 0;
    /// Nothing is left of it; no fault when it was not there.
    virtual Result<void> erase(const std::string& publicKey) = 0;
};

/// A file of mode 0600 that holds one key.
std::unique_ptr<KeyStore> keyStoreInFile(std::filesystem::path file);

/// The keyring of the desktop (Secret Service). A question that its owner need not see is waited for three seconds, one
/// that its owner may have to answer half a minute: Fault::Offline then. nullptr where the program was built without it
/// or no session bus can be reached (a service, a remote shell).
std::unique_ptr<KeyStore> keyStoreInKeyring();

} // namespace kitapdar::keys
