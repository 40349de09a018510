// What is asked of the journal at each commit and each undo, and how the engine finds it: never by reading through all
// entries or all subjects, of which a library has millions.
#include "core/journal/ClockBehind.h"
#include "core/journal/Journal.h"
#include "core/staff/UndoService.h"
#include "tests/support/ExplainedStatements.h"
#include "tests/support/MemoryLibrary.h"
#include "tests/support/PlaceKinds.h"

#include <gtest/gtest.h>

namespace kitapdar::journal {

TEST(JournalPlans, NothingThatADeskAsksReadsThroughTheJournal) {
    test::MemoryLibrary library(storage::Engine::Sqlite);
    test::ExplainedStatements connection(library.connection(), {"o", "u", "s", "p", "operation"});
    const auto inTransaction = [&](auto work) {
        ASSERT_TRUE(connection.beginWrite());
        storage::Transaction tx(connection);
        ASSERT_TRUE(work(tx));
        ASSERT_TRUE(connection.commit());
    };
    const Journal& journal = library.journal();
    const Session session{"Айгүл", "1", {}};
    const auto add = [&](storage::Transaction& tx) {
        Operation operation = journal.begin(tx, session, test::kinds::addPlace);
        EXPECT_TRUE(operation.insert("place", {{"code", "A"}, {"name_kk", ""}, {"name_ru", ""}, {"name_en", ""}}));
        operation.about("place", 1);
        return operation.finish();
    };
    inTransaction(add);
    const staff::UndoService undoing(journal);
    inTransaction([&](storage::Transaction& tx) { return undoing.undoLast(tx, test::By(tx, session)); });
    inTransaction([&](storage::Transaction& tx) { return undoing.redoLast(tx, test::By(tx, session)); });
    const Session account{"Дана", "1", {}, "D1"};
    inTransaction([&](storage::Transaction& tx) { return journal.undoable(tx, account); });
    inTransaction([&](storage::Transaction& tx) { return journal.redoable(tx, account); });
    inTransaction([&](storage::Transaction& tx) { return journal.since(tx, 0, 200); });
    inTransaction([&](storage::Transaction& tx) { return journal.latest(tx, 200); });
    inTransaction([&](storage::Transaction& tx) { return checkClock(tx, library.clock()); });
    inTransaction([&](storage::Transaction& tx) { return journal.history(tx, {"place", 1}, 50); });
    inTransaction([&](storage::Transaction& tx) { return undoing.undo(tx, test::By(tx, session), 3); });
    EXPECT_EQ(connection.unwanted(), std::vector<std::string>());
    EXPECT_GT(connection.asked(), 20);
}

} // namespace kitapdar::journal
