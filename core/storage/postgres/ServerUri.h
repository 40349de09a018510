// The address of a server as people write it. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <string_view>

namespace kitapdar::storage::postgres {

bool isServerUri(std::string_view text);

/// "postgresql://user:password@host:port/database?sslmode=…&sslrootcert=…&files=FOLDER", as libpq reads it, but for
/// `files`, which is ours. Fault::Internal names the part that is wrong, never its value.
Result<ServerAddress> parseServerUri(std::string_view text);

} // namespace kitapdar::storage::postgres
