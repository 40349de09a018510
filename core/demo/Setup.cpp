#include "core/demo/Setup.h"

#include "core/catalogue/NameService.h"
#include "core/circulation/CalendarService.h"
#include "core/collection/CopyRepository.h"
#include "core/demo/BulkRows.h"
#include "core/demo/Script.h"
#include "core/exchange/Kinds.h"

#include <array>
#include <map>
#include <utility>

namespace kitapdar::demo {

namespace {

// Public holidays: law of the Republic of Kazakhstan "On holidays", 13 December 2001 No. 267-II; 7 January is a day
// off by article 84 of the Labour Code. Moving ones (Құрбан айт) are entered by the library.
constexpr std::array<std::pair<const char*, const char*>, 14> holidays = {{
    {"01-01", "Жаңа жыл"},
    {"01-02", "Жаңа жыл"},
    {"01-07", "Православиелік Рождество"},
    {"03-08", "Халықаралық әйелдер күні"},
    {"03-21", "Наурыз мейрамы"},
    {"03-22", "Наурыз мейрамы"},
    {"03-23", "Наурыз мейрамы"},
    {"05-01", "Қазақстан халқының бірлігі мерекесі"},
    {"05-07", "Отан қорғаушы күні"},
    {"05-09", "Жеңіс күні"},
    {"07-06", "Астана күні"},
    {"08-30", "Қазақстан Республикасының Конституциясы күні"},
    {"10-25", "Республика күні"},
    {"12-16", "Тәуелсіздік күні"},
}};

Result<void> writeNames(storage::Transaction& transaction, const journal::Journal& journal) {
    TRY(const auto by, permitted<Permission::CatalogueEdit>(transaction, setUpSession()));
    return accepted(catalogue::NameService(journal).addShipped(transaction, by), "names");
}

Result<void> writeCalendar(storage::Transaction& transaction, const journal::Journal& journal) {
    const circulation::CalendarService service(journal);
    TRY(const auto by, permitted<Permission::CalendarEdit>(transaction, setUpSession()));
    circulation::CalendarLine sunday;
    sunday.rule = "weekly";
    sunday.weekday = 7;
    CHECK(accepted(service.addLine(transaction, by, sunday), "calendar"));
    for (const auto& [day, name] : holidays) {
        circulation::CalendarLine line;
        line.rule = "yearly";
        line.monthDay = day;
        line.note = name;
        CHECK(accepted(service.addLine(transaction, by, line), "calendar"));
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
    for (const std::string_view series : {collection::inventorySeries, collection::barcodeSeries})
        operation.numbered(series);
    CHECK(operation.finish());
    return {};
}

Result<void> setUp(storage::Transaction& transaction, const journal::Journal& journal, const DemoData& data) {
    for (const PlaceData& place : data.places) CHECK(insertPlace(transaction, place));
    CHECK(writeNames(transaction, journal));
    return writeCalendar(transaction, journal);
}

} // namespace kitapdar::demo
