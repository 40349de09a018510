// Two desks, one copy: the second loses the race between its verdict and its write.
#include "core/circulation/LoanRepository.h"
#include "core/circulation/LoanService.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

/// A connection on which somebody else acts just before the first statement of a kind. SQLite lets only one desk
/// write at a time, an engine with many writers does not.
class Interrupted : public storage::Connection {
public:
    Interrupted(storage::Connection& inner, std::string before, std::string meanwhile)
        : m_inner(inner), m_before(std::move(before)), m_meanwhile(std::move(meanwhile)) {}

    Result<void> query(std::string_view sql, const storage::Parameters& parameters,
                       const storage::RowVisitor& visitor) override {
        if (!m_done && sql.starts_with(m_before)) {
            m_done = true;
            CHECK(m_inner.execute(m_meanwhile, {}));
        }
        return m_inner.query(sql, parameters, visitor);
    }
    Result<std::int64_t> execute(std::string_view sql, const storage::Parameters& parameters) override {
        return m_inner.execute(sql, parameters);
    }
    Result<void> script(std::string_view sql) override { return m_inner.script(sql); }
    Result<void> beginRead() override { return m_inner.beginRead(); }
    Result<void> beginWrite() override { return m_inner.beginWrite(); }
    Result<void> commit() override { return m_inner.commit(); }
    void rollback() override { m_inner.rollback(); }
    void interrupt() override { m_inner.interrupt(); }
    Result<void> maintain() override { return m_inner.maintain(); }
    Result<std::int64_t> changeCounter() override { return m_inner.changeCounter(); }
    Result<void> copyTo(const std::filesystem::path& file,
                        const std::function<bool(std::int64_t, std::int64_t)>& progress) override {
        return m_inner.copyTo(file, progress);
    }
    Result<std::vector<std::string>> damage() override { return m_inner.damage(); }
    storage::EngineFacts facts() const override { return m_inner.facts(); }

private:
    storage::Connection& m_inner;
    std::string m_before;
    std::string m_meanwhile;
    bool m_done = false;
};

} // namespace

TEST(LoanRaceTest, whoLosesIsAskedToRunAgainAndThenLearnsOfTheOtherLoan) {
    test::DeskLibrary library;
    library.addReader("R-1");
    const auto other = library.addReader("R-2");
    const auto copy = library.addCopy("K-1");
    const std::string otherLoan =
        "insert into loan (copy_id, reader_id, use_place, lent_at, lent_on, due_on) values (" +
        std::to_string(copy.id.value) + ", " + std::to_string(other.id.value) +
        ", 'home', 1, '2026-03-02', '2026-03-17')";
    Interrupted connection(library.connection(), "insert into loan", otherLoan);
    storage::Transaction transaction(connection);

    ASSERT_TRUE(connection.beginWrite());
    auto lent = library.loans.lend(transaction, library.actor(), "R-1", "K-1", false);
    ASSERT_FALSE(lent);
    ASSERT_TRUE(faultIn(lent.error()));
    EXPECT_EQ(faultIn(lent.error())->kind, Fault::Kind::Busy) << "the store runs it again";
    connection.rollback();

    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return tx.execute(otherLoan); }));
    ASSERT_TRUE(connection.beginWrite());
    lent = library.loans.lend(transaction, library.actor(), "R-1", "K-1", false);
    connection.rollback();
    ASSERT_FALSE(lent);
    const auto* refused = std::get_if<NotLent>(&lent.error());
    ASSERT_TRUE(refused);
    EXPECT_EQ(std::get<LentToAnother>(refused->questions.at(0)).readerCard, "R-2");
}

} // namespace kitapdar::circulation
