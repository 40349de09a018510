// PostgreSQL's own programs for archives, pg_dump and pg_restore, found and run. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::storage::postgres {

/// The newest program of this name, in the PATH or where Debian keeps them, that is not older than the server; nullopt
/// when there is none.
std::optional<std::filesystem::path> findTool(std::string_view name, int serverMajor);

/// Runs the program on a database until it ends; `shouldContinue` is asked ten times a second and stops it with false.
/// The password goes through the environment of the child, never through its arguments. Faults: Cancelled; Denied,
/// DiskFull and Offline when its message says so; otherwise Corrupt. The detail is the first line of the message.
Result<void> runTool(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                     const ServerAddress& server, const std::function<bool()>& shouldContinue);

} // namespace kitapdar::storage::postgres
