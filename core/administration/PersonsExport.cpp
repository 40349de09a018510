#include "core/administration/PersonsExport.h"

#include "core/staff/SignatureService.h"
#include "core/storage/Store.h"

#include <nlohmann/json.hpp>

#include <string>

namespace kitapdar {

Result<std::optional<staff::Act>> personsExportAct(storage::Snapshot& snapshot, std::string_view what) {
    std::optional<staff::Act> act;
    TRY(const auto readers, snapshot.number("select count(*) from reader"));
    if (readers <= staff::signedFrom) return act;
    TRY(auto shown, staff::canonicalJson({{"export", std::string(what)}, {"readers", readers}}));
    act = staff::Act{staff::Meaning::PersonsExport, "library", 0, std::move(shown)};
    return act;
}

Result<void, staff::ApprovalRefusal> approvePersonsExport(storage::Store& store, const journal::Journal& journal,
                                                          const staff::Permitted<Permission::PersonsExport>& by,
                                                          std::string_view what) {
    TRY(const auto needed,
        store.readNow([&](storage::Snapshot& snapshot) { return personsExportAct(snapshot, what); }));
    if (!needed) return {};
    return store.writeNow([&](storage::Transaction& transaction) -> Result<void, staff::ApprovalRefusal> {
        TRY(const auto act, personsExportAct(transaction, what)); // as it is now
        if (act) CHECK(staff::SignatureService(journal).approve(transaction, by, *act));
        return {};
    });
}

} // namespace kitapdar
