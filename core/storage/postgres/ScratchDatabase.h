// A database beside the library's, made to look at a copy, and dropped again whatever happens. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <memory>
#include <utility>

namespace kitapdar::storage::postgres {

class ScratchDatabase {
public:
    /// Empty; one of an attempt that was killed is dropped first. Fault::Denied when the role may not make databases.
    static Result<std::unique_ptr<ScratchDatabase>> make(const ServerAddress& library);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase&) = delete;
    ScratchDatabase& operator=(const ScratchDatabase&) = delete;

    const ServerAddress& address() const { return m_address; }

private:
    ScratchDatabase(ServerAddress library, ServerAddress address)
        : m_library(std::move(library)), m_address(std::move(address)) {}

    ServerAddress m_library;
    ServerAddress m_address;
};

} // namespace kitapdar::storage::postgres
