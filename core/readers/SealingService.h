// The library's key and what is done with it: made, given to desks, proven on paper, used to seal what is in clear,
// changed. Called inside a transaction; any thread.
#pragma once

#include "core/jobs/Progress.h"
#include "core/keys/KeyRepository.h"
#include "core/readers/Restricted.h"
#include "core/staff/Permitted.h"
#include "core/staff/Signature.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::readers {

struct KeyExists { // the library has a key already
    static constexpr std::string_view code = "key_exists";
};
struct NoKey { // the library has none yet
    static constexpr std::string_view code = "no_key";
};
struct KeyMissing { // the library has had one, and its row is gone: a new one would open nothing of what is sealed
    static constexpr std::string_view code = "key_missing";
};
struct NotProven { // no recovery sheet of the present key was typed back
    static constexpr std::string_view code = "sheet_not_proven";
};
struct AlreadySealed {
    static constexpr std::string_view code = "already_sealed";
};
struct PublicKeyMalformed { // of a desk
    static constexpr std::string_view code = "public_key_malformed";
};
struct UnknownSlot {
    static constexpr std::string_view code = "unknown_slot";
    std::string slot;
};
struct LastSlot { // nobody could open the key any more
    static constexpr std::string_view code = "last_slot";
};
struct LastGeneration { // sealed values name 255 keys, no more
    static constexpr std::string_view code = "last_generation";
};
struct ValueNotOpened { // of a reader: changed past the program, or sealed by another key; nothing was done
    static constexpr std::string_view code = "value_not_opened";
    ReaderId reader;
};
using SealingRefusal = Refusal<KeyExists, NoKey, KeyMissing, NotProven, AlreadySealed, PublicKeyMalformed, UnknownSlot,
                               LastSlot, LastGeneration, ValueNotOpened, staff::SignatureMissing, keys::KeyLocked,
                               keys::WrongGroup, keys::SheetIncomplete, keys::OtherSheet>;

/// How a library stands with its key.
struct KeyState {
    std::optional<keys::KnownKey> key;
    bool isOpen = false; // at this desk
    std::vector<keys::KeySlot> slots;
    std::int64_t clearReaders = 0; // with a restricted value in clear
    bool isProven = false;         // a sheet of the present key was typed back
};

struct SealedReaders {
    std::int64_t readers = 0;
    std::vector<std::string> lostSlots = {}; // of a rotation: names of those who open nothing any more
};

class SealingService {
public:
    /// Both outlive this. `key` nullptr: a desk without any key.
    explicit SealingService(const journal::Journal& journal, const keys::OpenKey* key = nullptr)
        : m_journal(journal), m_key(key) {}

    Result<KeyState> state(storage::Snapshot& snapshot) const;
    /// The present key as this desk has it: to make slots of, outside the transaction where a passphrase takes its
    /// time. KeyLocked when it has not.
    Result<std::shared_ptr<const keys::OpenedKey>, SealingRefusal> opened(
        storage::Snapshot& snapshot, const staff::Permitted<Permission::KeyManage>& by) const;

    /// The first key of the library, in a slot of the desk with this public key. A library that holds no restricted
    /// value seals from now on; another one when seal() was called.
    Result<void, SealingRefusal> make(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::KeyManage>& by, const std::string& publicKey,
                                      const std::string& desk) const;
    /// A slot of the present key, in the place of the one with its name. A desk gets one when there is another
    /// way in: a sheet that is proven, or a passphrase.
    Result<void, SealingRefusal> addSlot(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::KeyManage>& by,
                                         const keys::KeySlot& slot) const;
    /// Whoever had the slot may still have the key: rotate() makes that worthless.
    Result<void, SealingRefusal> removeSlot(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::KeyManage>& by,
                                            const std::string& name) const;
    /// The sheet as it was typed back.
    Result<void, SealingRefusal> prove(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::KeyManage>& by,
                                       const std::string& sheet) const;
    /// Seals what is in clear, all of it in this transaction, each value read back. From then on the library seals.
    /// What older entries of the journal and older backups have in clear stays there.
    Result<SealedReaders, SealingRefusal> seal(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::KeyManage>& by) const;
    /// What another person signs before rotate(), as keyChangeAct() has it.
    Result<staff::Act, SealingRefusal> toSign(storage::Snapshot& snapshot,
                                              const staff::Permitted<Permission::KeyManage>& by) const;
    /// A new key: everything is sealed anew, all of it in this transaction. The desks that have a slot get one of the
    /// new key, and so does the sheet, which is typed for it; a passphrase is set anew by whoever knows it. Another
    /// person has signed keyChangeAct(); where one person works alone, the signature says so. `progress`:
    /// step "writing" with the readers; Fault::Cancelled within a page of them, and then nothing was done; nullptr: it
    /// is not watched.
    Result<SealedReaders, SealingRefusal> rotate(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::KeyManage>& by,
                                                 const std::string& sheet, jobs::Progress* progress = nullptr) const;

private:
    Result<std::shared_ptr<const keys::OpenedKey>, SealingRefusal> present(storage::Snapshot& snapshot) const;
    Result<bool> isProven(storage::Snapshot& snapshot) const;

    const journal::Journal& m_journal;
    const keys::OpenKey* m_key;
};

/// What is signed before the key is changed: which one, and who opens it now.
Result<staff::Act, SealingRefusal> keyChangeAct(storage::Snapshot& snapshot);

} // namespace kitapdar::readers
