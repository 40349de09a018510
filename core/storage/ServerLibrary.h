// Replacing the library of a server by one from an archive.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"
#include "core/storage/Table.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::storage {

/// The program of PostgreSQL that this computer lacks for a restore on this server: "pg_restore 15"; "" when none is
/// missing.
Result<std::string> missingToRestore(const ServerAddress& server);

/// Others are connected to the database, so its library cannot be replaced.
struct ConnectedElsewhere {
    std::vector<std::string> who; // "aigul (desk-2)": user and computer, or user and program when it is not ours
};
using ReplaceRefusal = Refusal<ConnectedElsewhere>;

/// Puts the library of an archive in the place of the one at `server`, if there is one: that is kept aside under the
/// name that is answered ("kitapdar_before_restore_2026_03_02"). `judge` looks at the restored library. When `judge` or
/// anything else fails, `shouldContinue` returns false or the program is killed, the library before is in its place
/// again. Roles of desks get their rights in `tables` again. Nobody can connect meanwhile (Fault::Unfinished). Blocks.
Result<std::optional<std::string>, ReplaceRefusal> replaceLibrary(
    const ServerAddress& server, const Tables& tables, const std::filesystem::path& archive, Day today,
    const std::function<bool()>& shouldContinue, const std::function<Result<void>(Connection&)>& judge);

} // namespace kitapdar::storage
