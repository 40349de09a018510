#include "core/keys/KeyRepository.h"

#include "core/base/Hex.h"

#include <sodium.h>

#include <map>
#include <string_view>

namespace kitapdar::keys {

namespace {

std::string selectSlot(std::string_view condition) {
    return "select name, generation, kind, desk, public_key, salt, sealed, made_at, proven_at from key_slot " +
           std::string(condition);
}

KeySlot slotFrom(const storage::Row& row) {
    KeySlot slot;
    slot.name = row.string(0);
    slot.generation = row.integer(1);
    slot.kind = slotKindFromCode(row.text(2)).value_or(SlotKind::Recovery);
    slot.desk = row.string(3);
    slot.publicKey = std::string(row.bytes(4));
    slot.salt = std::string(row.bytes(5));
    slot.sealed = std::string(row.bytes(6));
    slot.madeAt = row.instant(7);
    if (!row.isNull(8)) slot.provenAt = row.instant(8);
    return slot;
}

} // namespace

Result<std::optional<KnownKey>> KeyRepository::key(storage::Snapshot& snapshot) const {
    TRY(auto known,
        snapshot.first("select generation, fingerprint, seals from data_key order by generation desc limit 1", {},
                       [](const storage::Row& row) {
                           return KnownKey{row.integer(0), std::string(row.bytes(1)), row.truth(2)};
                       }));
    if (known) return known;
    TRY(const auto traces, snapshot.number("select case when exists (select 1 from key_slot) or exists (select 1 from "
                                           "operation where kind = 'key.make') then 1 else 0 end"));
    if (traces > 0) known = KnownKey{0, {}, true};
    return known;
}

Result<std::string> KeyRepository::digest(storage::Snapshot& snapshot) const {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    // Each with its size, so that no value is the beginning of another.
    const auto add = [&](std::string_view text) {
        const std::string size = std::to_string(text.size()) + ':';
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(size.data()), size.size());
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    };
    CHECK(snapshot.each("select generation, fingerprint, seals, made_at from data_key order by generation", {},
                        [&](const storage::Row& row) {
                            add(row.bytes(1));
                            for (const int number : {0, 2, 3}) add(std::to_string(row.integer(number)));
                            return true;
                        }));
    TRY(const auto all, slots(snapshot));
    std::map<std::string, KeySlot> byName; // engines order names differently
    for (const KeySlot& slot : all) byName.emplace(slot.name, slot);
    for (const auto& [name, slot] : byName) {
        for (const std::string_view text :
             {std::string_view(name), code(slot.kind), std::string_view(slot.desk), std::string_view(slot.publicKey),
              std::string_view(slot.salt), std::string_view(slot.sealed)})
            add(text);
        add(std::to_string(slot.generation));
        add(std::to_string(slot.madeAt.milliseconds));
        add(slot.provenAt ? std::to_string(slot.provenAt->milliseconds) : std::string());
    }
    std::string digest(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digest.size());
    return toHex(digest);
}

Result<std::vector<KeySlot>> KeyRepository::slots(storage::Snapshot& snapshot) const {
    static const std::string sql = selectSlot("order by name");
    return snapshot.all(sql, {}, slotFrom);
}

Result<std::optional<KeySlot>> KeyRepository::slot(storage::Snapshot& snapshot, const std::string& name) const {
    static const std::string sql = selectSlot("where name = $1");
    return snapshot.first(sql, {name}, slotFrom);
}

Result<std::optional<KeySlot>> KeyRepository::slotOfDesk(storage::Snapshot& snapshot,
                                                         const std::string& publicKey) const {
    static const std::string sql = selectSlot("where kind = 'desk' and public_key = $1 order by generation desc");
    return snapshot.first(sql, {storage::Blob{publicKey}}, slotFrom);
}

Result<void> KeyRepository::setKey(storage::Transaction& transaction, const DataKey& key, bool seals,
                                   Instant madeAt) const {
    CHECK(transaction.execute("delete from data_key"));
    CHECK(transaction.execute("insert into data_key (generation, fingerprint, seals, made_at) values ($1, $2, $3, $4)",
                              {key.generation(), storage::Blob{key.fingerprint()}, seals, madeAt}));
    return {};
}

Result<void> KeyRepository::setSeals(storage::Transaction& transaction) const {
    CHECK(transaction.execute("update data_key set seals = 1"));
    return {};
}

Result<void> KeyRepository::put(storage::Transaction& transaction, const KeySlot& slot) const {
    CHECK(transaction.execute(
        "insert into key_slot (name, generation, kind, desk, public_key, salt, sealed, made_at, proven_at) "
        "values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (name) do update set "
        "generation = excluded.generation, kind = excluded.kind, desk = excluded.desk, "
        "public_key = excluded.public_key, salt = excluded.salt, sealed = excluded.sealed, "
        "made_at = excluded.made_at, proven_at = excluded.proven_at",
        {slot.name, slot.generation, code(slot.kind), slot.desk, storage::Blob{slot.publicKey},
         storage::Blob{slot.salt}, storage::Blob{slot.sealed}, slot.madeAt, slot.provenAt}));
    return {};
}

Result<void> KeyRepository::setProven(storage::Transaction& transaction, const std::string& name, Instant at) const {
    CHECK(transaction.execute("update key_slot set proven_at = $2 where name = $1", {name, at}));
    return {};
}

Result<void> KeyRepository::erase(storage::Transaction& transaction, const std::string& name) const {
    CHECK(transaction.execute("delete from key_slot where name = $1", {name}));
    return {};
}

} // namespace kitapdar::keys
