#include "core/readers/Room.h"

#include "core/readers/Kinds.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"

namespace kitapdar::readers {

namespace {

void addServices(Services& services) {
    services.add<ReaderQueries>();
    services.add<ReaderService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "readers",
        .tables = {{.name = "reader", .subject = Subject::Reader},
                   {.name = "reader_token", .kind = storage::TableKind::Derived, .key = {"token", "reader_id"}}},
        .kinds = kinds::all,
        .invariants = {{"reader_not_findable",
                        "select 'reader ' || r.id from reader r where not exists "
                        "(select 1 from reader_token t where t.reader_id = r.id) order by r.id"},
                       {"reader_token_left_over",
                        "select 'reader ' || t.reader_id from reader_token t left join reader r on r.id = t.reader_id "
                        "where r.id is null group by t.reader_id order by t.reader_id"}},
        .derivations = {{"reader", ReaderService::refreshTokens}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::readers
