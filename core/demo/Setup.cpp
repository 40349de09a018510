#include "core/demo/Setup.h"

#include "core/catalogue/NameService.h"
#include "core/collection/CopyRepository.h"
#include "core/demo/BulkRows.h"
#include "core/demo/Script.h"
#include "core/exchange/Kinds.h"
#include "core/places/PlaceRepository.h"
#include "core/places/PlaceService.h"
#include "core/rules/CalendarService.h"
#include "core/rules/Holidays.h"

#include <utility>

namespace kitapdar::demo {

namespace {

Result<void> writeNames(storage::Transaction& transaction, const journal::Journal& journal) {
    TRY(const auto by, permitted<Permission::CatalogueEdit>(transaction, setUpSession()));
    return accepted(catalogue::NameService(journal).addShipped(transaction, by), "names");
}

Result<void> writeCalendar(storage::Transaction& transaction, const journal::Journal& journal) {
    const rules::CalendarService service(journal);
    TRY(const auto by, permitted<Permission::CalendarEdit>(transaction, setUpSession()));
    rules::CalendarLine sunday;
    sunday.rule = "weekly";
    sunday.weekday = 7;
    CHECK(accepted(service.addLine(transaction, by, sunday), "calendar"));
    for (const rules::CalendarLine& line : rules::yearlyHolidays())
        CHECK(accepted(service.addLine(transaction, by, line), "calendar"));
    return {};
}

/// Those at which the script works: "1" in the lending department, "2" in the reading room.
Result<void> writeDesks(storage::Transaction& transaction, const journal::Journal& journal) {
    TRY(const auto by, permitted<Permission::LibraryEdit>(transaction, setUpSession()));
    for (const auto& [name, code] : {std::pair{"1", "AB"}, {"2", "OZ"}}) {
        TRY(const auto place, places::PlaceRepository().byCode(transaction, code));
        if (!place) continue;
        CHECK(accepted(places::PlaceService(journal).addDesk(transaction, by, {places::DeskId(0), name, place->id, 0}),
                       "desks"));
    }
    return {};
}

} // namespace

const Session& setUpSession() {
    static const Session session{"Kitapdar", "0", {}};
    return session;
}

Result<void> journalStock(storage::Transaction& transaction, const journal::Journal& journal, std::int64_t records,
                          std::int64_t copies) {
    auto operation = journal.begin(transaction, setUpSession(), exchange::kinds::run);
    operation.fact(journal::FactName::File, "Kitapdar");
    operation.fact(journal::FactName::Records, records);
    operation.fact(journal::FactName::Copies, copies);
    // All of these came in bulk.
    TRY(auto stock, journal::allRows(transaction, {"import_run", "place", "record", "record_isbn", "copy"}));
    for (journal::HeldRows& rows : stock) operation.hold(std::move(rows));
    for (const std::string_view series : {numbers::inventorySeries, numbers::barcodeSeries}) operation.numbered(series);
    CHECK(operation.finish());
    return {};
}

Result<void> setUp(storage::Transaction& transaction, const journal::Journal& journal, const DemoData& data) {
    for (const PlaceData& place : data.places) CHECK(insertPlace(transaction, place));
    CHECK(writeDesks(transaction, journal));
    CHECK(writeNames(transaction, journal));
    return writeCalendar(transaction, journal);
}

} // namespace kitapdar::demo
