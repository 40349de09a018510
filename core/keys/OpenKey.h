// OpenKey: the library's key as far as this desk has it. One for each open library.
#pragma once

#include "core/base/Result.h"
#include "core/keys/DataKey.h"
#include "core/keys/DeskKeys.h"
#include "core/keys/KeySlots.h"
#include "core/keys/Sealer.h"
#include "core/storage/Transaction.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::keys {

/// A key that was opened, with what it seals by.
struct OpenedKey {
    DataKey key;
    Sealer sealer;
};

/// Any thread.
class OpenKey {
public:
    /// By which the desk's slot is opened when the key is first asked for, and again after a rotation.
    void useDesk(DeskKey desk);
    /// Where the desk's key lies, for those who manage keys; nullopt while nobody has said it.
    void setDeskPlace(DeskKeyPlace place);
    std::optional<DeskKeyPlace> deskPlace() const;
    /// The key that a passphrase or the recovery sheet has opened.
    Result<void> hold(const DataKey& key);
    /// "" when there is no key pair at this desk.
    std::string deskPublicKey() const;

    /// For what lies at this desk beside the library; nullopt when there is no key pair here.
    std::optional<std::string> sealHere(std::string_view text) const;
    /// What sealHere() gave; nullopt when it was changed or is of another desk.
    std::optional<std::string> openHere(std::string_view sealed) const;

    /// The present key of the library; nullptr when the library has none, or this desk cannot open it. Asked in the
    /// transaction of the work, so that a key which was changed meanwhile is never used.
    Result<std::shared_ptr<const OpenedKey>> in(storage::Snapshot& snapshot) const;

private:
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const OpenedKey> m_opened;
    std::optional<DeskKey> m_desk;
    std::optional<DeskKeyPlace> m_place;
};

} // namespace kitapdar::keys
