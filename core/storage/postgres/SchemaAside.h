// The library of a database kept aside under another name while one is put in its place. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Address.h"
#include "core/storage/postgres/Session.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace kitapdar::storage::postgres {

/// Unless it is kept, the library gets its name back when this goes, and what stands in its place then is dropped. For
/// when it cannot go, because its program was killed, the library is marked: who finds none in the database asks
/// putBack(). An advisory lock tells whether the program lives.
class SchemaAside {
public:
    /// Fault::Busy while anybody else is connected to the database.
    static Result<std::unique_ptr<SchemaAside>> put(const ServerAddress& server, Day today);
    /// Gives the library its name back that a killed program has left aside, if one has. Fault::Busy while a living one
    /// is at work.
    static Result<void> putBack(Session& session);

    ~SchemaAside();
    SchemaAside(const SchemaAside&) = delete;
    SchemaAside& operator=(const SchemaAside&) = delete;

    /// Its name from now on; nothing when there was no library.
    std::optional<std::string> keep();

private:
    SchemaAside(ServerAddress server, std::unique_ptr<Session> session, std::optional<std::string> name)
        : m_server(std::move(server)), m_session(std::move(session)), m_name(std::move(name)) {}
    bool stillOurs();

    ServerAddress m_server;
    std::unique_ptr<Session> m_session; // holds the lock
    std::optional<std::string> m_name;
    bool m_kept = false;
};

} // namespace kitapdar::storage::postgres
