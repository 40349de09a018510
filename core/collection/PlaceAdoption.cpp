#include "core/collection/PlaceAdoption.h"

#include "core/collection/CopyRepository.h"
#include "core/journal/ClockBehind.h"
#include "core/places/Kinds.h"
#include "core/places/PlaceCode.h"
#include "core/places/PlaceService.h"
#include "core/staff/Gate.h"
#include "core/storage/Meta.h"

namespace kitapdar::collection {

namespace {

constexpr std::string_view mark = "places_to_adopt"; // in `meta`; written by migration 12

/// What cannot be a code is written otherwise with the copies that name it.
Result<void> renamePlace(storage::Transaction& transaction, const journal::Journal& journal,
                         const staff::Permitted<Permission::ImportRun>& by, const std::string& from,
                         const std::string& to) {
    journal::Operation operation = journal.begin(transaction, by, places::kinds::adoptPlace);
    CHECK(CopyRepository().moveToPlace(transaction, operation, from, to));
    operation.fact(journal::FactName::Place, to);
    CHECK(operation.finish());
    return {};
}

} // namespace

Result<bool> arePlacesWaiting(storage::Snapshot& snapshot) {
    TRY(const auto waiting, storage::metaValue(snapshot, mark));
    return waiting.has_value();
}

Result<void> adoptWaitingPlaces(storage::Store& store, const journal::Journal& journal) {
    TRY(const bool waiting, store.readNow(arePlacesWaiting));
    if (!waiting) return {};
    return store.writeNow([&](storage::Transaction& transaction) -> Result<void> {
        const Session program{"Kitapdar", "0", {}};
        const auto by = staff::Gate::admitProgram<Permission::ImportRun>(program);
        TRY(const int behind, journal::daysBehind(transaction, journal.clock()));
        if (behind > 0) return {}; // done when the library is opened with a right clock
        TRY(const auto named, CopyRepository().unknownPlaces(transaction));
        std::vector<std::string> codes;
        for (const std::string& each : named) {
            const std::string code = places::adoptedCode(each);
            if (!code.empty()) codes.push_back(code);
            if (code != each) CHECK(renamePlace(transaction, journal, by, each, code));
        }
        CHECK(places::adoptPlaces(transaction, journal, by, codes));
        return storage::eraseMeta(transaction, mark);
    });
}

} // namespace kitapdar::collection
