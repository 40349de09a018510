#include "core/storage/LibraryFile.h"

#include "core/storage/sqlite/SqliteConnection.h"

namespace kitapdar::storage {

Result<void> foldWal(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return fail(Fault{Fault::Kind::Missing, "no such file", {}});
    return sqlite::foldWal(file);
}

} // namespace kitapdar::storage
