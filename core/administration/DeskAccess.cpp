#include "core/administration/DeskAccess.h"

#include "core/library/Rooms.h"
#include "core/storage/Connect.h"
#include "core/storage/DeskRoles.h"

namespace kitapdar {

namespace {

Result<void> grantAt(storage::Connection& connection, const std::string& role) {
    CHECK(connection.beginWrite());
    storage::Transaction transaction(connection);
    auto granted = storage::grantDesk(transaction, allTables(), role);
    if (granted) granted = connection.commit();
    if (!granted) connection.rollback();
    return granted;
}

} // namespace

Result<void, GrantRefusal> grantDesk(const storage::Address& library, const std::string& role) {
    if (!library.isServer()) return fail(NotShared{library.shown()});
    TRY(auto connection, storage::connect(library, storage::OpenAs::Writer));
    storage::Snapshot snapshot(*connection);
    TRY(const bool exists, storage::roleExists(snapshot, role));
    if (!exists) return fail(UnknownRole{role});
    CHECK(grantAt(*connection, role));
    return {};
}

} // namespace kitapdar
