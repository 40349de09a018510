#include "core/library/Rooms.h"

#include "core/accounts/Room.h"
#include "core/audit/Room.h"
#include "core/backups/Room.h"
#include "core/catalogue/Room.h"
#include "core/charges/Room.h"
#include "core/circulation/Room.h"
#include "core/collection/Room.h"
#include "core/deliveries/Room.h"
#include "core/derivatives/Room.h"
#include "core/digitization/Room.h"
#include "core/exchange/Room.h"
#include "core/figures/Room.h"
#include "core/holds/Room.h"
#include "core/keys/Room.h"
#include "core/merging/Room.h"
#include "core/movements/Room.h"
#include "core/numbers/Room.h"
#include "core/pages/Room.h"
#include "core/periodicals/Room.h"
#include "core/places/Room.h"
#include "core/readers/Room.h"
#include "core/recognition/Room.h"
#include "core/reports/Room.h"
#include "core/rules/Room.h"
#include "core/staff/Room.h"
#include "core/stocktaking/Room.h"
#include "core/storage/SystemTables.h"
#include "core/transfers/Room.h"
#include "core/visits/Room.h"
#include "core/withdrawals/Room.h"
#include "core/workflow/Room.h"

#include <algorithm>

namespace kitapdar {

namespace {

const Room& storageRoom() {
    static const Room room = {.name = "storage", .tables = storage::systemTables()};
    return room;
}

} // namespace

const std::vector<std::reference_wrapper<const Room>>& allRooms() {
    // Records and copies name the import that they came with, so imports stand first. Dumps and digests keep this
    // order: rooms of today never change places.
    static const std::vector<std::reference_wrapper<const Room>> all = {
        exchange::room(),    catalogue::room(), places::room(),     numbers::room(),      collection::room(),
        figures::room(),     readers::room(),   rules::room(),      visits::room(),       circulation::room(),
        transfers::room(),   holds::room(),     charges::room(),    digitization::room(), merging::room(),
        reports::room(),     storageRoom(),     journal::room(),    keys::room(),         staff::room(),
        backups::room(),     audit::room(),     pages::room(),      recognition::room(),  derivatives::room(),
        workflow::room(),    accounts::room(),  deliveries::room(), withdrawals::room(),  stocktaking::room(),
        periodicals::room(), movements::room()};
    return all;
}

const storage::Tables& allTables() {
    static const storage::Tables all = [] {
        storage::Tables tables;
        for (const Room& room : allRooms()) tables.insert(tables.end(), room.tables.begin(), room.tables.end());
        return tables;
    }();
    return all;
}

const std::vector<const journal::Kind*>& allKinds() {
    static const std::vector<const journal::Kind*> all = [] {
        std::vector<const journal::Kind*> kinds;
        for (const Room& room : allRooms()) kinds.insert(kinds.end(), room.kinds.begin(), room.kinds.end());
        return kinds;
    }();
    return all;
}

std::optional<Subject> subjectOf(std::string_view table) {
    const auto found = std::ranges::find(allTables(), table, &storage::Table::name);
    return found == allTables().end() ? std::nullopt : found->subject;
}

} // namespace kitapdar
