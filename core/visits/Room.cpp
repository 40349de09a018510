#include "core/visits/Room.h"

#include "core/figures/Shapes.h"
#include "core/visits/Kinds.h"
#include "core/visits/VisitService.h"

namespace kitapdar::visits {

namespace {

void addServices(Services& services) { services.add<VisitService>(); }

} // namespace

const Room& room() {
    static const Room all = {
        .name = "visits",
        .tables = {{.name = "visit", .subject = Subject::Visit},
                   {.name = "reference_answer", .subject = Subject::ReferenceAnswer}},
        .kinds = kinds::all,
        .invariants = {pointsTo("visit_without_shape", "visit", "person_shape_id", "person_shape"),
                       figures::countsPossiblePersons("visit_with_wrong_shape", "visit"),
                       pointsTo("visit_without_reader", "visit", "reader_id", "reader"),
                       {"visit_of_wrong_month",
                        "select 'visit ' || id from visit where on_month <> cast(substr(on_day, 1, 4) as bigint) * 100 "
                        "+ cast(substr(on_day, 6, 2) as bigint) order by id"}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::visits
