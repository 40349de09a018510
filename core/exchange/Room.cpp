#include "core/exchange/Room.h"

#include "core/exchange/ImportQueries.h"
#include "core/exchange/Kinds.h"
#include "core/exchange/RecordHistory.h"
#include "core/exchange/targets/TargetService.h"

namespace kitapdar::exchange {

namespace {

void addServices(Services& services) {
    services.add<ImportQueries>();
    services.add<RecordHistory>();
    services.add<TargetService>();
}

} // namespace

const Invariant& unfinishedImports() {
    static const Invariant invariant{
        "import_unfinished",
        "select 'import_run ' || s.subject_id from operation_subject s join operation o on o.seq = s.operation_seq "
        "where s.subject_table = 'import_run' and o.kind in ('import.begin', 'import.undo_begin') and not exists "
        "(select 1 from operation_subject l where l.subject_table = 'import_run' and l.subject_id = s.subject_id "
        "and l.operation_seq > s.operation_seq) order by s.subject_id"};
    return invariant;
}

const Room& room() {
    static const Room all = {
        .name = "exchange",
        .tables = {{.name = "import_run", .subject = Subject::Import},
                   {.name = "catalogue_target", .subject = Subject::Target}},
        .kinds = kinds::all,
        .invariants = {unfinishedImports()},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::exchange
