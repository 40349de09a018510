#include "core/storage/sqlite/SqliteFault.h"

#include "core/base/Disk.h"

#include <sqlite3.h>

#include <filesystem>
#include <string_view>
#include <system_error>

namespace kitapdar::storage::sqlite {

namespace {

Fault::Kind kindOf(int code) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Kind::Busy;
    case SQLITE_CONSTRAINT:
        return Fault::Kind::Conflict;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Kind::Corrupt;
    case SQLITE_FULL:
        return Fault::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Fault::Kind::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return Fault::Kind::Offline;
    case SQLITE_INTERRUPT:
        return Fault::Kind::Cancelled;
    default:
        return Fault::Kind::Internal;
    }
}

/// The engine's own code does not tell a full disk or missing rights from a disk that is gone.
Fault::Kind behind(sqlite3* database, Fault::Kind kind) {
    if (kind != Fault::Kind::Offline || !database) return kind;
    const int reason = sqlite3_system_errno(database);
    if (reason != 0) {
        const Fault::Kind known = disk::faultOf({reason, std::system_category()}).kind;
        if (known == Fault::Kind::DiskFull || known == Fault::Kind::ReadOnly) return known;
    }
    const char* file = sqlite3_db_filename(database, "main");
    if (!file || !*file) return kind;
    constexpr std::uintmax_t page = 4096;
    constexpr std::uintmax_t indexOfLog = 8 * page; // the least that the engine asks for beside the file
    std::error_code error;
    const auto space = std::filesystem::space(std::filesystem::path(file).parent_path(), error);
    return !error && space.available < indexOfLog ? Fault::Kind::DiskFull : kind;
}

} // namespace

Fault faultOf(sqlite3* database, int code) {
    Fault fault{behind(database, kindOf(code)), sqlite3_errstr(code), {}, std::to_string(code), {}};
    const std::string_view message = database ? sqlite3_errmsg(database) : "";
    if (message != std::string_view(sqlite3_errstr(code))) fault.detail.append(": ").append(message);
    if (fault.kind == Fault::Kind::Conflict) {
        const std::size_t colon = message.find(": ");
        if (colon != std::string_view::npos) fault.constraint = message.substr(colon + 2);
    }
    return fault;
}

} // namespace kitapdar::storage::sqlite
