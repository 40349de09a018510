// Connection over libpq. Private to core/storage.
//
// The library lies in the schema "kitapdar" of its database. Three tables there are the driver's own: `turn`, locked by
// whoever writes, so that writers of all desks come one after another and none has to be run again; `applied_write`,
// by which a desk that lost the server during a commit learns whether it was done; and `meta`.
#pragma once

#include "core/storage/Address.h"
#include "core/storage/Connection.h"

#include <memory>

namespace kitapdar::storage::postgres {

enum class OpenMode {
    Create, // makes the schema when there is none
    Work,
    Restore // as Work, for who has put the library there and not kept it yet (SchemaAside.h)
};

/// Told to every desk when an administrator has brought the library up to date.
inline constexpr const char* schemaNews = "schema";
/// The statement that tells them, when its transaction is committed.
inline constexpr const char* notifySchemaNews = "notify kitapdar, 'schema'";

/// The name of the schema.
inline constexpr const char* schemaName = "kitapdar";

/// What makes the schema and the driver's own tables, `meta` as the Migrator makes it.
inline constexpr const char* ownTables =
    "create schema if not exists kitapdar; "
    "create table if not exists turn (); "
    "create table if not exists applied_write (token bytea primary key, at bigint not null); "
    "create table if not exists meta (name text not null primary key, value text not null)";

/// The first number of the server's version: 15.
int majorOf(const EngineFacts& facts);
/// Asks the server. Faults as of open().
Result<int> serverMajor(const ServerAddress& server);

/// Faults: Offline (nobody answers), Denied (password, certificate, rights), NotFound (no such database, or no library
/// in it), Unfinished (a copy is being put in the place of the library). Waits at most five seconds. The connection
/// is made again whenever it was lost.
Result<std::unique_ptr<Connection>> open(const ServerAddress& server, OpenMode mode);

} // namespace kitapdar::storage::postgres
