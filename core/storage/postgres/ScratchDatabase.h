// A database beside the library's, made to look at a copy, and dropped again whatever happens. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/postgres/Session.h"

#include <memory>
#include <utility>

namespace kitapdar::storage::postgres {

class ScratchDatabase {
public:
    /// Empty. Those that killed programs left are dropped first. Fault::Denied when the role may not make databases.
    static Result<std::unique_ptr<ScratchDatabase>> make(const ServerAddress& library);
    /// Drops those of this role whose program is gone: each carries the session that made it in its name.
    static void dropAbandoned(Session& session);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase&) = delete;
    ScratchDatabase& operator=(const ScratchDatabase&) = delete;

    const ServerAddress& address() const { return m_address; }

private:
    ScratchDatabase(ServerAddress library, ServerAddress address, std::unique_ptr<Session> maker)
        : m_library(std::move(library)), m_address(std::move(address)), m_maker(std::move(maker)) {}

    ServerAddress m_library;
    ServerAddress m_address;
    std::unique_ptr<Session> m_maker; // lives as long as the database is needed
};

} // namespace kitapdar::storage::postgres
