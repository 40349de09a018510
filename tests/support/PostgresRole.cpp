#include "tests/support/PostgresRole.h"

#include <gtest/gtest.h>

#include <libpq-fe.h>
#include <memory>
#include <utility>

namespace kitapdar::test {

PostgresRole::PostgresRole(const storage::Address& library, std::string name, const std::string& rights)
    : m_address(library.server()) {
    m_address.user = std::move(name);
    m_address.password = "only for the test";
    run("drop role if exists " + quoted());
    run("create role " + quoted() + " login password '" + m_address.password + "' " + rights);
}

PostgresRole::~PostgresRole() { run("drop owned by " + quoted() + "; drop role " + quoted()); }

/// As the owner, whom the environment names.
void PostgresRole::run(const std::string& sql) const {
    const std::unique_ptr<PGconn, void (*)(PGconn*)> owner(PQconnectdb(("dbname=" + m_address.database).c_str()),
                                                           PQfinish);
    PQsetNoticeProcessor(
        owner.get(), [](void*, const char*) {}, nullptr);
    const std::unique_ptr<PGresult, void (*)(PGresult*)> done(PQexec(owner.get(), sql.c_str()), PQclear);
    EXPECT_EQ(PQresultStatus(done.get()), PGRES_COMMAND_OK) << PQerrorMessage(owner.get());
}

} // namespace kitapdar::test
