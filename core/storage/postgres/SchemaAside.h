// The library of a database kept aside under another name while one is put in its place. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Address.h"
#include "core/storage/ServerLibrary.h"
#include "core/storage/postgres/Session.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace kitapdar::storage::postgres {

/// Unless it is kept, the library gets its name back when this goes, and what stands in its place then is dropped. For
/// when it cannot go, because its program was killed, the database is marked by a schema, "kitapdar_restoring": who
/// connects asks putBack(). An advisory lock tells whether the program lives.
class SchemaAside {
public:
    static Result<std::unique_ptr<SchemaAside>, ReplaceRefusal> put(const ServerAddress& server, Day today);
    /// What a killed program has left is undone, if anything; one question to the server when there is nothing.
    /// Fault::Unfinished while a living one is at work, for nobody may work in a library that may be taken away again;
    /// and to a role that may not undo it.
    static Result<void> putBack(Session& session);

    ~SchemaAside();
    SchemaAside(const SchemaAside&) = delete;
    SchemaAside& operator=(const SchemaAside&) = delete;

    /// The name of the library before from now on; nothing when there was none. After a fault it is as it was, or will
    /// be for the next who connects.
    Result<std::optional<std::string>> keep();

private:
    SchemaAside(ServerAddress server, std::unique_ptr<Session> session, std::optional<std::string> name)
        : m_server(std::move(server)), m_session(std::move(session)), m_name(std::move(name)) {}
    Result<void> reconnect();

    ServerAddress m_server;
    std::unique_ptr<Session> m_session; // holds the lock
    std::optional<std::string> m_name;
    bool m_kept = false;
};

} // namespace kitapdar::storage::postgres
