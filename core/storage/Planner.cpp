#include "core/storage/Planner.h"

namespace kitapdar::storage {

Result<void> countAnew(Connection& connection) {
    if (connection.facts().engine == Engine::Sqlite) return {};
    return connection.script("analyze");
}

} // namespace kitapdar::storage
