#include "core/readers/KeyCheck.h"

#include "core/journal/FactName.h"
#include "core/keys/KeyRepository.h"
#include "core/keys/Sealer.h"
#include "core/readers/Kinds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace kitapdar::readers {

namespace {

constexpr std::size_t mostNamed = 10;

/// What the entries about keys tell.
struct Entries {
    std::int64_t generation = 0;       // 1 for the key that was made, one more for each change
    std::optional<std::string> digest; // that the newest holds
};

Result<Entries> entriesAboutKeys(storage::Snapshot& snapshot) {
    Entries known;
    CHECK(snapshot.each("select kind, facts from operation where kind in ($1, $2, $3, $4, $5, $6) order by seq",
                        {kinds::makeKey.code, kinds::addSlot.code, kinds::removeSlot.code, kinds::proveSheet.code,
                         kinds::sealAll.code, kinds::rotateKey.code},
                        [&](const storage::Row& row) {
                            const std::string_view kind = row.text(0);
                            if (kind == kinds::makeKey.code || kind == kinds::rotateKey.code) ++known.generation;
                            const auto facts = nlohmann::json::parse(row.text(1), nullptr, false);
                            const std::string name(journal::code(journal::FactName::Digest));
                            known.digest.reset();
                            if (facts.is_object() && facts.contains(name) && facts[name].is_string())
                                known.digest = facts[name].get<std::string>();
                            return true;
                        }));
    return known;
}

/// Values that another key than the present one has sealed.
Result<std::vector<std::string>> sealedByOthers(storage::Snapshot& snapshot, std::int64_t generation) {
    std::vector<std::string> wrong;
    CHECK(snapshot.each(
        "select id, iin_sealed, phone_sealed, address_sealed from reader where ref is not null order by id", {},
        [&](const storage::Row& row) {
            for (const int column : {1, 2, 3}) {
                if (row.isNull(column)) continue;
                const auto by = keys::generationOf(row.bytes(column));
                if (by == generation) continue;
                wrong.push_back("reader " + std::to_string(row.integer(0)) + ": sealed by key " +
                                (by ? std::to_string(*by) : std::string("?")));
                break;
            }
            return wrong.size() < mostNamed;
        }));
    return wrong;
}

} // namespace

Result<std::vector<std::string>> changedKeys(storage::Snapshot& snapshot) {
    const keys::KeyRepository stored;
    std::vector<std::string> wrong;
    TRY(const auto key, stored.key(snapshot));
    if (!key) {
        TRY(const auto sealed, snapshot.number("select count(*) from reader where iin_sealed is not null or "
                                               "phone_sealed is not null or address_sealed is not null"));
        if (sealed > 0) wrong.emplace_back("data_key: missing");
        return wrong;
    }
    if (key->isMissing()) {
        wrong.emplace_back("data_key: missing");
        return wrong;
    }
    TRY(const auto entries, entriesAboutKeys(snapshot));
    if (entries.generation != key->generation)
        wrong.push_back("data_key: key " + std::to_string(key->generation) + " of " +
                        std::to_string(entries.generation) + " that were made");
    TRY(const auto slots, stored.slots(snapshot));
    const bool opens =
        std::ranges::any_of(slots, [&](const keys::KeySlot& slot) { return slot.generation == key->generation; });
    if (!opens) wrong.emplace_back("key_slot: none of the present key");
    TRY(const std::string digest, stored.digest(snapshot));
    if (wrong.empty() && entries.digest && *entries.digest != digest)
        wrong.emplace_back("data_key, key_slot: changed past the program");
    TRY(const auto others, sealedByOthers(snapshot, key->generation));
    wrong.insert(wrong.end(), others.begin(), others.end());
    return wrong;
}

} // namespace kitapdar::readers
