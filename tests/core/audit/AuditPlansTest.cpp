// How the engine finds what the three questions of the audit ask: never by reading through the journal or the log of
// looks, of which a library has millions.
#include "core/audit/AuditQueries.h"
#include "tests/support/By.h"
#include "tests/support/FailingConnection.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::audit {

namespace {

/// Asks the engine of each statement how it would look for the rows.
class Plans : public test::FailingConnection {
public:
    explicit Plans(storage::Connection& real) : FailingConnection(real), m_engine(real) {}

    Result<void> query(std::string_view sql, const storage::Parameters& parameters,
                       const storage::RowVisitor& visitor) override {
        CHECK(m_engine.query("explain query plan " + std::string(sql), parameters, [&](const storage::Row& row) {
            const std::string step = row.string(3);
            for (const std::string table : {"l", "t", "s", "o", "p", "operation", "reader_access"}) {
                if (step == "SCAN " + table || step.starts_with("SCAN " + table + ' '))
                    m_scans.push_back(step + ": " + std::string(sql));
            }
            // Of one reader's entries: the kind alone would lead to those of all readers.
            if (step.find("operation_by_kind") != std::string::npos && sql.find("subject_id") != std::string_view::npos)
                m_scans.push_back(step + ": " + std::string(sql));
            return true;
        }));
        ++m_asked;
        return FailingConnection::query(sql, parameters, visitor);
    }
    const std::vector<std::string>& scans() const { return m_scans; }
    int asked() const { return m_asked; }

private:
    storage::Connection& m_engine;
    std::vector<std::string> m_scans;
    int m_asked = 0;
};

} // namespace

TEST(AuditPlans, TheThreeQuestionsReadThroughNothing) {
    test::MemoryLibrary library(storage::Engine::Sqlite);
    Plans connection(library.connection());
    const Session session{"Айгүл", "1", {}};
    const AuditQueries queries(library.journal());
    ASSERT_TRUE(connection.beginWrite());
    storage::Transaction tx(connection);
    const test::By by(tx, session);
    EXPECT_TRUE(queries.looksAt(tx, by, 1));
    EXPECT_TRUE(queries.looksOf(tx, by, "AS-17"));
    EXPECT_TRUE(queries.accessOn(tx, by, Day(2026, 3, 2)));
    EXPECT_TRUE(extractOf(tx, 1));
    ASSERT_TRUE(connection.commit());
    EXPECT_EQ(connection.scans(), std::vector<std::string>());
    EXPECT_GT(connection.asked(), 6);
}

} // namespace kitapdar::audit
