#include "core/catalogue/Room.h"

#include "core/catalogue/FilingKeys.h"
#include "core/catalogue/Kinds.h"
#include "core/catalogue/NameService.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/search/SearchIndex.h"

namespace kitapdar::catalogue {

namespace {

/// An undo may have put back keys of an older program.
Result<void> refresh(storage::Transaction& transaction, std::int64_t recordId) {
    CHECK(fileAnew(transaction, recordId - 1, recordId));
    return SearchIndex(transaction.engine()).refresh(transaction, recordId);
}

void addServices(Services& services) {
    services.add<NameService>();
    services.add<RecordQueries>();
    services.add<RecordService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "catalogue",
        .tables = {{.name = "record", .subject = Subject::Record},
                   {.name = "record_isbn", .subject = Subject::Isbn},
                   {.name = "name_form", .subject = Subject::NameForm},
                   {.name = "record_search", .kind = storage::TableKind::Derived, .key = {}, .moves = false}},
        .kinds = kinds::all,
        .invariants = {pointsTo("isbn_without_record", "record_isbn", "record_id", "record")},
        .derivations = {{"record", refresh}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::catalogue
