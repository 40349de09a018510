#include "core/administration/RestoreAct.h"

#include "core/administration/Manifest.h"
#include "core/library/Rooms.h"
#include "core/staff/Gate.h"
#include "core/storage/Connect.h"
#include "core/storage/LibrarySummary.h"

#include <nlohmann/json.hpp>

namespace kitapdar {

namespace {

Result<ContentDigest> contentOf(const BackupSource& source) {
    if (source.manifest) return source.manifest->content;
    TRY(auto connection, storage::openToRead(source.file));
    storage::Snapshot snapshot(*connection);
    return digestOf(snapshot);
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

} // namespace kitapdar
