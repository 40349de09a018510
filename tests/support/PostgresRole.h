// A role of the server for a test alone: it may log in and nothing more, and is gone after the test.
#pragma once

#include "core/storage/Address.h"

#include <string>

namespace kitapdar::test {

class PostgresRole {
public:
    /// `library` is on the server of the tests, reached as its owner, and outlives the role. `name` may need quoting;
    /// `rights` as "create role" takes them.
    PostgresRole(const storage::Address& library, std::string name, const std::string& rights = {});
    ~PostgresRole();
    PostgresRole(const PostgresRole&) = delete;
    PostgresRole& operator=(const PostgresRole&) = delete;

    const std::string& name() const { return m_address.user; }
    /// The library as this role reaches it.
    const storage::ServerAddress& address() const { return m_address; }

private:
    void run(const std::string& sql) const;
    std::string quoted() const { return '"' + name() + '"'; }

    storage::ServerAddress m_address;
};

} // namespace kitapdar::test
