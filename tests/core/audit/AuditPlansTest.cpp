// How the engine finds what the three questions of the audit ask: never by reading through the journal or the log of
// looks, of which a library has millions.
#include "core/audit/AuditQueries.h"
#include "tests/support/By.h"
#include "tests/support/ExplainedStatements.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::audit {

namespace {

class PlansOfAudit : public test::ExplainedStatements {
public:
    explicit PlansOfAudit(storage::Connection& real)
        : ExplainedStatements(real, {"l", "t", "s", "o", "p", "operation", "reader_access"}) {}

private:
    /// Of one reader's entries: the kind alone would lead to those of all readers.
    bool isUnwanted(const std::string& step, std::string_view sql) const override {
        return step.find("operation_by_kind") != std::string::npos && sql.find("subject_id") != std::string_view::npos;
    }
};

} // namespace

TEST(AuditPlans, TheThreeQuestionsReadThroughNothing) {
    test::MemoryLibrary library(storage::Engine::Sqlite);
    PlansOfAudit connection(library.connection());
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
    EXPECT_EQ(connection.unwanted(), std::vector<std::string>());
    EXPECT_GT(connection.asked(), 6);
}

} // namespace kitapdar::audit
