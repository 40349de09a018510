// Restricted: what is sealed of a reader, by the key that this desk has. For those who write and
// find readers.
#pragma once

#include "core/keys/OpenKey.h"
#include "core/readers/Reader.h"
#include "core/storage/Transaction.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace kitapdar::readers {

/// A value is sealed for its column and the reader's `ref`, so that it is not read in the row of another.
void sealValues(const keys::Sealer& sealer, Reader& reader);
/// The value of a field, from where the reader has it. NothingThere when there is none.
Result<std::string, std::variant<NothingThere, keys::OtherGeneration, keys::SealBroken>> openedValue(
    const keys::Sealer& sealer, const Reader& reader, RestrictedField field);

/// Stateless but for the key; any thread. Everything is asked in the caller's transaction.
class Restricted {
public:
    using Locked = std::variant<Fault, keys::KeyLocked>;

    /// nullptr: a desk without any key. `key` outlives this.
    explicit Restricted(const keys::OpenKey* key = nullptr) : m_key(key) {}

    /// Whether the library seals; else everything is in clear.
    Result<bool> isOn(storage::Snapshot& snapshot) const;
    /// nullptr in a library that does not seal. KeyLocked when it does and this desk has no key.
    Result<std::shared_ptr<const keys::OpenedKey>, Locked> key(storage::Snapshot& snapshot) const;

    /// Brings a reader to the form in which the library holds it. KeyLocked when a value would have to be sealed.
    Result<void, Locked> seal(storage::Snapshot& snapshot, Reader& reader) const;
    /// Whose IIN it is; `iin` as text::normalizeIin() gives it.
    Result<std::optional<ReaderId>, Locked> idByIin(storage::Snapshot& snapshot, const std::string& iin) const;

private:
    const keys::OpenKey* m_key;
};

} // namespace kitapdar::readers
