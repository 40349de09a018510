#include "tests/support/MemoryLibrary.h"

#include "core/library/Rooms.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/Migrator.h"
#include "core/storage/sqlite/SqliteConnection.h"

namespace kitapdar::test {

MemoryLibrary::MemoryLibrary(storage::Engine engine) {
    if (engine == storage::Engine::Postgres) {
        m_database = std::make_unique<PostgresDatabase>();
        auto connected = storage::connect(m_database->address(), storage::OpenAs::Writer);
        EXPECT_TRUE(connected) << connected.error().detail;
        m_connection = std::move(*connected);
        return;
    }
    auto opened = storage::sqlite::open(":memory:", storage::sqlite::OpenMode::Create);
    EXPECT_TRUE(opened) << opened.error().detail;
    m_connection = std::move(*opened);
    const auto migrated = storage::migrate(*m_connection);
    EXPECT_TRUE(migrated) << migrated.error().detail;
}

bool MemoryLibrary::undo() {
    return write([&](storage::Transaction& tx) { return m_journal.undoLast(tx, m_actor); }).has_value();
}

bool MemoryLibrary::redo() {
    return write([&](storage::Transaction& tx) { return m_journal.redoLast(tx, m_actor); }).has_value();
}

std::string MemoryLibrary::dump() {
    std::string text;
    storage::Snapshot snapshot(*m_connection);
    const auto dumped = storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; });
    EXPECT_TRUE(dumped);
    return text;
}

} // namespace kitapdar::test
