#include "core/storage/LibrarySummary.h"

#include "core/base/Disk.h"
#include "core/storage/Connect.h"
#include "core/storage/Migrator.h"
#include "core/storage/Platform.h"
#include "core/storage/postgres/WriteRights.h"

#include <algorithm>
#include <unistd.h>

namespace kitapdar::storage {

namespace {

bool writable(const std::filesystem::path& path) { return ::access(path.c_str(), W_OK) == 0; }

/// A log and a lock lie beside the file, so the folder must be open for writing too.
bool mayWriteFile(const std::filesystem::path& file) {
    return writable(file) && writable(disk::withoutLinks(file).parent_path());
}

bool isEncrypted(const EngineFacts& facts) {
    return std::ranges::any_of(facts.settings,
                               [](const auto& each) { return each.first == "tls" && each.second != "off"; });
}

} // namespace

Result<LibrarySummary> summarize(const Address& address, const Tables& tables,
                                 const std::function<Result<void>(Snapshot&)>& look) {
    if (!address.isServer() && onNetworkFileSystem(address.file())) {
        return fail(Fault{Fault::Kind::NetworkDisk, {}, {}});
    }
    TRY(auto connection, connect(address, OpenAs::Reader));
    LibrarySummary found;
    found.facts = connection->facts();
    found.encrypted = isEncrypted(found.facts);
    TRY(found.schema, schemaVersion(*connection));
    if (found.schema == 0) return fail(Fault{Fault::Kind::Corrupt, "not a library", {}});
    if (found.schema == newestSchema()) {
        Snapshot snapshot(*connection);
        CHECK(look(snapshot));
    }
    if (!address.isServer()) {
        found.mayWrite = mayWriteFile(address.file());
    } else if (found.schema == newestSchema()) {
        TRY(found.mayWrite, postgres::mayWrite(*connection, tables));
    }
    return found;
}

Result<bool> mayMakeLibrary(const Address& address) {
    if (address.isServer()) return postgres::mayMakeLibrary(address.server());
    const auto folder = disk::withoutLinks(address.file()).parent_path();
    return writable(folder) && !onNetworkFileSystem(address.file());
}

} // namespace kitapdar::storage
