#include "core/circulation/Room.h"

#include "core/audit/AccessLog.h"
#include "core/circulation/ClockService.h"
#include "core/circulation/ClosureService.h"
#include "core/circulation/CopyHistory.h"
#include "core/circulation/DeskService.h"
#include "core/circulation/ErasureService.h"
#include "core/circulation/ExtractService.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanQueries.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/LossService.h"
#include "core/circulation/ReaderPapers.h"
#include "core/circulation/ReminderService.h"
#include "core/circulation/WhatIf.h"
#include "core/circulation/WhyService.h"
#include "core/keys/OpenKey.h"

namespace kitapdar::circulation {

namespace {

void addServices(Services& services) {
    services.add<ClockService>();
    services.add<ClosureService>();
    services.add<CopyHistory>();
    const audit::AccessLog* const log = services.get<audit::AccessLog>();
    services.add<DeskService>(log);
    services.add<ErasureService>();
    services.add<ExtractService>(services.get<keys::OpenKey>());
    services.add<LoanQueries>(log);
    services.add<LoanService>();
    services.add<LossService>();
    services.add<ReaderPapers>(log);
    services.add<ReminderService>();
    services.add<WhatIfService>();
    services.add<WhyService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "circulation",
        .tables = {{.name = "loan", .subject = Subject::Loan}, {.name = "reminder", .subject = Subject::Reminder}},
        .kinds = kinds::all,
        .invariants =
            {{"copy_lent_twice",
              "select 'copy ' || copy_id from loan where returned_at is null group by copy_id having count(*) > 1 "
              "order by copy_id"},
             {"lent_copy_not_in_stock",
              "select 'copy ' || c.id from copy c join loan l on l.copy_id = c.id and l.returned_at is null "
              "where c.accounted = 'excluded' order by c.id"},
             // Unless a clock that was set back said so when it was returned: then nothing is wrong with the row.
             {"returned_before_lent",
              "select 'loan ' || l.id from loan l where l.returned_at is not null and l.returned_at < l.lent_at and "
              "not exists (select 1 from operation_subject s join operation o on o.seq = s.operation_seq "
              "where s.subject_table = 'copy' and s.subject_id = l.copy_id and o.at = l.returned_at) order by l.id"},
             {"lent_copy_kept_for_reader",
              "select 'hold ' || h.id from hold h join loan l on l.copy_id = h.captured_copy_id and "
              "l.returned_at is null where h.state in ('requested', 'in_transit', 'ready') order by h.id"},
             {"due_before_lent", "select 'loan ' || id from loan where due_on < lent_on order by id"},
             pointsTo("loan_without_copy", "loan", "copy_id", "copy"),
             pointsTo("loan_without_reader", "loan", "reader_id", "reader")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::circulation
