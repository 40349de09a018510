// A migrated library for tests of repositories and services: one connection, a clock that stands still. In memory, or a
// database of the test server, as the run wants it.
#pragma once

#include "core/journal/Journal.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"
#include "tests/support/By.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/TestEngine.h"

#include <gtest/gtest.h>

#include <memory>

namespace kitapdar::test {

class MemoryLibrary {
public:
    explicit MemoryLibrary(storage::Engine engine = testEngine());

    storage::Connection& connection() { return *m_connection; }
    journal::Journal& journal() { return m_journal; }
    FixedClock& clock() { return m_clock; }
    /// Whoever works in the test.
    By by(storage::Snapshot& snapshot) const { return {snapshot, m_session}; }

    /// Runs work(Transaction&) in a transaction: committed when it answers a value, rolled back when not.
    template <class Work>
    auto write(Work work) {
        EXPECT_TRUE(m_connection->beginWrite());
        storage::Transaction transaction(*m_connection);
        auto answer = work(transaction);
        if (answer) {
            EXPECT_TRUE(m_connection->commit());
        } else {
            m_connection->rollback();
        }
        return answer;
    }

    template <class Work>
    auto read(Work work) {
        storage::Snapshot snapshot(*m_connection);
        return work(snapshot);
    }

    /// Undoes the last operation of the test's operator; true when it was undone.
    bool undo();
    bool redo();

    /// Every row of every business table as text, without journal, versions and derived tables.
    std::string dump();

private:
    FixedClock m_clock{Day(2026, 3, 2)}; // a Monday
    std::unique_ptr<PostgresDatabase> m_database;
    std::unique_ptr<storage::Connection> m_connection;
    journal::Journal m_journal{m_clock};
    Session m_session{"Айгүл", "1", {}};
};

} // namespace kitapdar::test
