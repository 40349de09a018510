#include "tests/support/MemoryLibrary.h"

#include "core/library/Rooms.h"
#include "core/staff/UndoService.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/Migrator.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "tests/support/PlaceKinds.h"

namespace kitapdar::test {

MemoryLibrary::MemoryLibrary(storage::Engine engine) {
    m_journal.know(allKinds());
    m_journal.know(kinds::allOfPlaces);
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
    return write([&](storage::Transaction& tx) { return staff::UndoService(m_journal).undoLast(tx, by(tx)); })
        .has_value();
}

bool MemoryLibrary::redo() {
    return write([&](storage::Transaction& tx) { return staff::UndoService(m_journal).redoLast(tx, by(tx)); })
        .has_value();
}

std::string MemoryLibrary::dump() {
    std::string text;
    storage::Snapshot snapshot(*m_connection);
    const auto dumped = storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; });
    EXPECT_TRUE(dumped);
    return text;
}

} // namespace kitapdar::test
