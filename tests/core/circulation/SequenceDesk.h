// A library with two desks in two branches, on either engine, in which the steps of DeskModel.h are done for real.
#pragma once

#include "core/charges/ChargeService.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/LossService.h"
#include "core/holds/HoldService.h"
#include "core/journal/Journal.h"
#include "core/storage/Address.h"
#include "tests/core/circulation/DeskModel.h"
#include "tests/support/By.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/TemporaryFolder.h"

#include <memory>
#include <string>
#include <vector>

namespace kitapdar::circulation {

class SequenceDesk {
public:
    /// A file can be opened again; in memory is quicker.
    enum class Keep { InMemory, InFile };

    explicit SequenceDesk(storage::Engine engine, Keep keep = Keep::InMemory);
    ~SequenceDesk();

    /// Does the step as DeskModel::take does, with the same answers.
    std::string take(const DeskStep& step, const DeskTarget& target);
    /// The rows of which the model knows.
    model::State state();
    /// All of the library that is of weight: every row of every business table.
    std::string dump();
    /// "code: row" of what must not be; "" when all is well.
    std::string unsound();
    /// As after a restart of the program: a connection, a journal and services of their own.
    void reopen();
    /// The library goes on there; it must have been kept in a file, or on a server.
    void moveTo(const storage::Address& address);
    /// Everything that was written since the desks were opened, undos too, is taken back, the newest first, the day
    /// being the first one. The kinds of those that cannot be.
    std::string undoEverything();
    /// Undoes or does again the last of a desk; whether that was done.
    bool undo(int desk);
    bool redo(int desk);

    std::int64_t newestEntry();
    FixedClock& clock() { return m_clock; }
    journal::Journal& journal() { return *m_journal; }
    test::By by(storage::Snapshot& snapshot, int desk) const {
        return {snapshot, m_sessions.at(static_cast<std::size_t>(desk))};
    }

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

private:
    void connect();
    void makeJournal();
    void fill();
    std::string circulate(const DeskStep& step, const DeskTarget& target);
    std::string lose(const DeskStep& step, const DeskTarget& target);
    std::string changeHold(const DeskStep& step, const DeskTarget& target);
    std::string move(const DeskStep& step, const DeskTarget& target);
    std::string pay(const DeskStep& step, const DeskTarget& target);

    FixedClock m_clock{Day(2026, 3, 2)};
    std::array<Session, 2> m_sessions{Session{"Айгүл", "1", "hall"}, Session{"Айгүл", "2", "store"}};
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<test::PostgresDatabase> m_database;
    std::optional<storage::Address> m_address; // nullopt: in memory
    std::unique_ptr<storage::Connection> m_connection;
    std::unique_ptr<journal::Journal> m_journal;
    std::int64_t m_filledUntil = 0; // entry of the journal
};

} // namespace kitapdar::circulation
