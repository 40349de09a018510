#include "core/readers/SealingService.h"

#include "core/journal/Journal.h"
#include "core/readers/Kinds.h"
#include "core/readers/ReaderRepository.h"
#include "core/staff/SecretSeal.h"
#include "core/staff/SignatureService.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace kitapdar::readers {

namespace {

constexpr int readersAtOnce = 500;
constexpr std::array restrictedFields{RestrictedField::Iin, RestrictedField::Phone, RestrictedField::Address};

const keys::KeyRepository stored;

void put(Reader& reader, RestrictedField field, std::string value) {
    if (field == RestrictedField::Iin) reader.iin = std::move(value);
    if (field == RestrictedField::Phone) reader.phone = std::move(value);
    if (field == RestrictedField::Address) reader.address = std::move(value);
}

/// Brings all values of a reader into clear; false when one does not open.
bool openValues(const keys::Sealer& sealer, Reader& reader) {
    for (const RestrictedField field : restrictedFields) {
        auto value = openedValue(sealer, reader, field);
        if (value) {
            put(reader, field, std::move(*value));
        } else if (!std::holds_alternative<NothingThere>(value.error())) {
            return false;
        }
    }
    return true;
}

/// Whether the sealed values of a reader are those of `clear`.
bool isSealedForm(const keys::Sealer& sealer, const Reader& sealed, const Reader& clear) {
    Reader opened = sealed;
    return openValues(sealer, opened) && opened.iin == clear.iin && opened.phone == clear.phone &&
           opened.address == clear.address;
}

/// Seals every reader with `to`; what is sealed is opened with `from`, which is nullptr where nothing is. Returns how
/// many had a value.
Result<std::int64_t, SealingRefusal> sealReaders(storage::Transaction& transaction, const keys::Sealer* from,
                                                 const keys::Sealer& to, jobs::Progress* progress) {
    const ReaderRepository repository;
    std::int64_t count = 0;
    TRY(const auto total, transaction.number("select count(*) from reader where iin is not null or phone <> '' or "
                                             "address <> '' or ref is not null"));
    for (ReaderId last{0};;) {
        if (progress && progress->cancelled()) return fail(cancelled());
        if (progress) progress->report({jobs::Stage::Writing, count, total});
        TRY(const auto page, repository.withRestricted(transaction, last, readersAtOnce));
        if (page.empty()) return count;
        last = page.back().id;
        for (const Reader& each : page) {
            Reader clear = each;
            if (from && !openValues(*from, clear)) return fail(ValueNotOpened{each.id});
            Reader reader = clear;
            reader.sealed = {};
            reader.sealed.ref = each.sealed.ref;
            sealValues(to, reader);
            if (!isSealedForm(to, reader, clear)) return fail(ValueNotOpened{each.id});
            CHECK(repository.writeSealed(transaction, reader));
            transaction.touch("reader", each.id.value);
            ++count;
        }
    }
}

/// The entry holds the rows of the key as they are after it: no desk may write them, and whoever changes them past the
/// program is found.
Result<void> finishKeys(storage::Transaction& transaction, journal::Operation& operation) {
    TRY(const std::string digest, stored.digest(transaction));
    operation.fact(journal::FactName::Digest, digest);
    CHECK(operation.finish());
    return {};
}

/// The entry holds the rows as they are now: what they were before is not to be read again.
Result<void> finish(storage::Transaction& transaction, journal::Operation& operation, std::int64_t readers) {
    TRY(const auto runs, ReaderRepository().runs(transaction));
    for (const ReaderRun& run : runs) {
        TRY(auto held, journal::heldRows(transaction, "reader", run.first.value, run.last.value));
        operation.hold(std::move(held));
    }
    operation.fact(journal::FactName::Found, readers);
    return finishKeys(transaction, operation);
}

Result<void, SealingRefusal> isThere(const std::optional<keys::KnownKey>& key) {
    if (!key) return fail(NoKey{});
    if (key->isMissing()) return fail(KeyMissing{});
    return {};
}

Result<keys::RecoverySheet, SealingRefusal> sheetFrom(const std::string& text) {
    TRY(auto sheet, keys::RecoverySheet::read(text));
    return sheet;
}

} // namespace

Result<bool> SealingService::isProven(storage::Snapshot& snapshot) const {
    TRY(const auto key, stored.key(snapshot));
    TRY(const auto slots, stored.slots(snapshot));
    return std::ranges::any_of(slots, [&](const keys::KeySlot& slot) {
        return slot.kind == keys::SlotKind::Recovery && slot.provenAt && key && slot.generation == key->generation;
    });
}

Result<KeyState> SealingService::state(storage::Snapshot& snapshot) const {
    KeyState state;
    TRY(state.key, stored.key(snapshot));
    TRY(state.slots, stored.slots(snapshot));
    TRY(state.clearReaders, ReaderRepository().countWithClearValues(snapshot));
    TRY(state.isProven, isProven(snapshot));
    if (m_key) {
        TRY(const auto opened, m_key->in(snapshot));
        state.isOpen = opened != nullptr;
    }
    return state;
}

Result<std::shared_ptr<const keys::OpenedKey>, SealingRefusal> SealingService::present(
    storage::Snapshot& snapshot) const {
    TRY(const auto key, stored.key(snapshot));
    CHECK(isThere(key));
    if (!m_key) return fail(keys::KeyLocked{});
    TRY(auto opened, m_key->in(snapshot));
    if (!opened) return fail(keys::KeyLocked{});
    return opened;
}

Result<std::shared_ptr<const keys::OpenedKey>, SealingRefusal> SealingService::opened(
    storage::Snapshot& snapshot, const staff::Permitted<Permission::KeyManage>&) const {
    return present(snapshot);
}

Result<void, SealingRefusal> SealingService::make(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::KeyManage>& by,
                                                  const std::string& publicKey, const std::string& desk) const {
    TRY(const auto before, stored.key(transaction));
    if (before && before->isMissing()) return fail(KeyMissing{});
    if (before) return fail(KeyExists{});
    TRY(const auto key, keys::DataKey::make(1));
    keys::KeySlot slot = keys::slotForDesk(key, publicKey, desk);
    if (slot.sealed.empty()) return fail(PublicKeyMalformed{});
    slot.madeAt = m_journal.clock().now();
    TRY(const auto clear, ReaderRepository().countWithClearValues(transaction));
    CHECK(stored.setKey(transaction, key, clear == 0, slot.madeAt));
    CHECK(stored.put(transaction, slot));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::makeKey);
    operation.fact(journal::FactName::Name, slot.name);
    CHECK(finishKeys(transaction, operation));
    return {};
}

Result<void, SealingRefusal> SealingService::addSlot(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::KeyManage>& by,
                                                     const keys::KeySlot& given) const {
    TRY(const auto key, stored.key(transaction));
    CHECK(isThere(key));
    if (given.sealed.empty()) return fail(PublicKeyMalformed{});
    // The slot was made of a key that was opened before this transaction.
    if (given.generation != key->generation) return fail(keys::KeyLocked{});
    if (given.kind == keys::SlotKind::Desk) {
        // A desk may be lost with its key: there must be another way in, and whoever comes in by it must get a desk.
        TRY(const bool proven, isProven(transaction));
        TRY(const auto slots, stored.slots(transaction));
        const bool hasPassphrase = std::ranges::any_of(slots, [&](const keys::KeySlot& slot) {
            return slot.kind == keys::SlotKind::Passphrase && slot.generation == key->generation;
        });
        if (!proven && !hasPassphrase) return fail(NotProven{});
    }
    keys::KeySlot slot = given;
    slot.madeAt = m_journal.clock().now();
    slot.provenAt.reset();
    CHECK(stored.put(transaction, slot));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addSlot);
    operation.fact(journal::FactName::Name, slot.name);
    CHECK(finishKeys(transaction, operation));
    return {};
}

Result<void, SealingRefusal> SealingService::removeSlot(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::KeyManage>& by,
                                                        const std::string& name) const {
    TRY(const auto key, stored.key(transaction));
    CHECK(isThere(key));
    TRY(const auto slots, stored.slots(transaction));
    const auto isIt = [&](const keys::KeySlot& slot) { return slot.name == name; };
    if (std::ranges::none_of(slots, isIt)) return fail(UnknownSlot{name});
    const bool isLast = std::ranges::none_of(
        slots, [&](const keys::KeySlot& slot) { return slot.name != name && slot.generation == key->generation; });
    if (isLast) return fail(LastSlot{});
    CHECK(stored.erase(transaction, name));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeSlot);
    operation.fact(journal::FactName::Name, name);
    CHECK(finishKeys(transaction, operation));
    return {};
}

Result<void, SealingRefusal> SealingService::prove(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::KeyManage>& by,
                                                   const std::string& text) const {
    TRY(const auto key, stored.key(transaction));
    CHECK(isThere(key));
    TRY(const auto sheet, sheetFrom(text));
    TRY(const auto slots, stored.slots(transaction));
    for (const keys::KeySlot& slot : slots) {
        if (slot.kind != keys::SlotKind::Recovery || slot.generation != key->generation) continue;
        const auto opened = keys::openedBy(sheet, slot);
        if (!opened || opened->fingerprint() != key->fingerprint) continue;
        CHECK(stored.setProven(transaction, slot.name, m_journal.clock().now()));
        journal::Operation operation = m_journal.begin(transaction, by, kinds::proveSheet);
        operation.fact(journal::FactName::Name, slot.name);
        CHECK(finishKeys(transaction, operation));
        return {};
    }
    return fail(keys::OtherSheet{});
}

Result<SealedReaders, SealingRefusal> SealingService::seal(storage::Transaction& transaction,
                                                           const staff::Permitted<Permission::KeyManage>& by) const {
    TRY(const auto key, stored.key(transaction));
    CHECK(isThere(key));
    if (key->seals) return fail(AlreadySealed{});
    TRY(const bool proven, isProven(transaction));
    if (!proven) return fail(NotProven{});
    TRY(const auto opened, present(transaction));
    TRY(const auto count, sealReaders(transaction, nullptr, opened->sealer, nullptr));
    CHECK(stored.setSeals(transaction));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::sealAll);
    CHECK(finish(transaction, operation, count));
    return SealedReaders{count};
}

Result<staff::Act, SealingRefusal> SealingService::toSign(storage::Snapshot& snapshot,
                                                          const staff::Permitted<Permission::KeyManage>&) const {
    return keyChangeAct(snapshot);
}

Result<SealedReaders, SealingRefusal> SealingService::rotate(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::KeyManage>& by,
                                                             const std::string& text, jobs::Progress* progress) const {
    TRY(const auto before, stored.key(transaction));
    CHECK(isThere(before));
    if (before->generation == keys::DataKey::lastGeneration) return fail(LastGeneration{});
    TRY(const auto opened, present(transaction));
    TRY(const auto sheet, sheetFrom(text));
    TRY(const auto act, keyChangeAct(transaction));
    CHECK(staff::SignatureService(m_journal).approve(transaction, by, act));
    TRY(const auto key, keys::DataKey::make(opened->sealer.generation() + 1));
    TRY(const auto sealer, keys::Sealer::of(key));
    TRY(const auto slots, stored.slots(transaction));
    SealedReaders done;
    bool isSheetKnown = false;
    for (const keys::KeySlot& slot : slots) {
        keys::KeySlot next;
        if (slot.kind == keys::SlotKind::Desk && slot.generation == before->generation) {
            next = keys::slotForDesk(key, slot.publicKey, slot.desk);
        } else if (slot.kind == keys::SlotKind::Recovery && keys::openedBy(sheet, slot)) {
            next = keys::slotForSheet(key, sheet);
            next.provenAt = m_journal.clock().now();
            isSheetKnown = true;
        }
        if (next.sealed.empty()) {
            CHECK(stored.erase(transaction, slot.name));
            done.lostSlots.push_back(slot.name);
            continue;
        }
        next.madeAt = m_journal.clock().now();
        CHECK(stored.put(transaction, next));
    }
    if (!isSheetKnown) return fail(keys::OtherSheet{});
    if (before->seals) {
        TRY(done.readers, sealReaders(transaction, &opened->sealer, sealer, progress));
    }
    CHECK(staff::SecretSeal::sealAnew(transaction, opened->key, key));
    CHECK(stored.setKey(transaction, key, before->seals, m_journal.clock().now()));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::rotateKey);
    CHECK(finish(transaction, operation, done.readers));
    return done;
}

Result<staff::Act, SealingRefusal> keyChangeAct(storage::Snapshot& snapshot) {
    TRY(const auto key, stored.key(snapshot));
    CHECK(isThere(key));
    TRY(const auto slots, stored.slots(snapshot));
    nlohmann::json names = nlohmann::json::array();
    for (const keys::KeySlot& slot : slots) names.push_back(slot.name);
    TRY(auto shown,
        staff::canonicalJson({{"keys", "change"}, {"generation", key->generation}, {"slots", std::move(names)}}));
    return staff::Act{staff::Meaning::KeyChange, "library", 0, std::move(shown)};
}

} // namespace kitapdar::readers
