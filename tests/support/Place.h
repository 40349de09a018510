// A place for a library that a test makes: a file in a folder of its own, or a database of the test server.
#pragma once

#include "core/storage/Address.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestEngine.h"

#include <memory>

namespace kitapdar::test {

class Place {
public:
    /// Nothing is there yet.
    explicit Place(storage::Engine engine = testEngine()) {
        if (engine == storage::Engine::Postgres) {
            m_database = std::make_unique<PostgresDatabase>(PostgresDatabase::With::Nothing);
        }
    }

    storage::Address address() const {
        if (!m_database) return m_folder.path() / "library.kitapdar";
        storage::ServerAddress server = m_database->address().server();
        server.files = m_folder.path() / "files";
        return server;
    }
    /// For other files of the test.
    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<PostgresDatabase> m_database;
};

} // namespace kitapdar::test
