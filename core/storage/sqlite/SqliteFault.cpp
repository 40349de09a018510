#include "core/storage/sqlite/SqliteFault.h"

#include <sqlite3.h>

#include <string_view>

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

} // namespace

Fault faultOf(sqlite3* database, int code) {
    Fault fault{kindOf(code), sqlite3_errstr(code), {}, std::to_string(code), {}};
    const std::string_view message = database ? sqlite3_errmsg(database) : "";
    fault.detail += ": ";
    fault.detail += message;
    if (fault.kind == Fault::Kind::Conflict) {
        const std::size_t colon = message.find(": ");
        if (colon != std::string_view::npos) fault.constraint = message.substr(colon + 2);
    }
    return fault;
}

} // namespace kitapdar::storage::sqlite
