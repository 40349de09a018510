// Archives of pg_dump's custom format: a library of a server as a file. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <functional>
#include <string>

namespace kitapdar::storage::postgres {

/// Of the library as the exported snapshot shows it. `shouldContinue` as of runTool().
Result<void> writeArchive(const ServerAddress& library, int serverMajor, const std::string& snapshot,
                          const std::filesystem::path& file, const std::function<bool()>& shouldContinue);

/// Into a database without a library, all or nothing. Owner of everything becomes who restores; rights of other roles
/// are not restored.
Result<void> readArchive(const ServerAddress& database, int serverMajor, const std::filesystem::path& file,
                         const std::function<bool()>& shouldContinue);

} // namespace kitapdar::storage::postgres
