#include "core/administration/RestoreAct.h"

#include "core/administration/Manifest.h"
#include "core/keys/KeyRepository.h"
#include "core/library/Rooms.h"
#include "core/staff/Gate.h"
#include "core/storage/Connect.h"
#include "core/storage/LibrarySummary.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace kitapdar {

namespace {

Result<ContentDigest> contentOf(const BackupSource& source) {
    if (source.manifest) return source.manifest->content;
    TRY(auto connection, storage::openToRead(source.file));
    storage::Snapshot snapshot(*connection);
    return digestOf(snapshot);
}

/// Of a library that need not open: as long as these rows can be read.
Result<std::vector<keys::KeySlot>> recoverySlots(const storage::Address& library) {
    TRY(const auto connection, storage::connect(library, storage::OpenAs::Reader));
    storage::Snapshot snapshot(*connection);
    TRY(auto slots, keys::KeyRepository().slots(snapshot));
    std::erase_if(slots, [](const keys::KeySlot& slot) { return slot.kind != keys::SlotKind::Recovery; });
    return slots;
}

} // namespace

Result<staff::Act, BackupRefusal> restoreAct(const std::filesystem::path& backup) {
    TRY(const auto source, backupSource(backup));
    TRY(const auto content, contentOf(source));
    nlohmann::json shown = {{"backup", source.file.parent_path().filename().string()},
                            {"operations", content.operations},
                            {"digest", content.blake2b},
                            {"rows", nlohmann::json::object()}};
    for (const auto& [table, rows] : content.rows) shown["rows"][table] = rows;
    if (source.manifest) shown["made_at"] = source.manifest->madeAt.milliseconds;
    TRY(auto text, staff::canonicalJson(shown));
    return staff::Act{staff::Meaning::RestoreOver, "library", 0, std::move(text)};
}

Result<bool> isSignInNeeded(const storage::Address& library) {
    bool needed = false;
    const auto seen = storage::summarize(library, allTables(), [&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(needed, staff::isSigningInOn(snapshot));
        return {};
    });
    if (seen) return needed;
    // Whether a library that is there is damaged or not there at all: nobody can be asked for a password by it. One
    // that does not answer may be sound.
    using Kind = Fault::Kind;
    switch (seen.error().kind) {
    case Kind::Missing:
    case Kind::NotFound:
    case Kind::Corrupt:
    case Kind::SchemaTooNew:
    case Kind::SchemaTooOld:
    case Kind::Unfinished:
    case Kind::NetworkDisk:
        return false;
    default:
        return fail(seen.error());
    }
}

Result<RestoreAsks> restoreAsks(const storage::Address& library) {
    std::optional<bool> isOn; // nullopt: it could not be asked
    const auto seen = storage::summarize(library, allTables(), [&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(isOn, staff::isSigningInOn(snapshot));
        return {};
    });
    if (seen && isOn) return *isOn ? RestoreAsks::SignIn : RestoreAsks::Nobody;
    if (!seen) {
        using Kind = Fault::Kind;
        switch (seen.error().kind) {
        case Kind::Missing:
        case Kind::NotFound:
        case Kind::NetworkDisk:
            return RestoreAsks::Nobody;
        case Kind::Corrupt:
        case Kind::SchemaTooNew:
        case Kind::SchemaTooOld:
        case Kind::Unfinished:
            break;
        default:
            return fail(seen.error());
        }
    }
    const auto slots = recoverySlots(library);
    if (slots && !slots->empty()) return RestoreAsks::Sheet;
    return seen ? RestoreAsks::Nobody : RestoreAsks::Unreadable;
}

Result<void, RecoveryRefusal> checkRecoverySheet(const storage::Address& library, const std::string& typed) {
    TRY(const auto sheet, keys::RecoverySheet::read(typed));
    TRY(const auto slots, recoverySlots(library));
    for (const keys::KeySlot& slot : slots) {
        const auto key = keys::openedBy(sheet, slot);
        if (key) return {};
        if (const auto* fault = std::get_if<Fault>(&key.error())) return fail(*fault);
    }
    return fail(keys::OtherSheet{});
}

} // namespace kitapdar
