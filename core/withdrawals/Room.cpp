#include "core/withdrawals/Room.h"

#include "core/withdrawals/Kinds.h"
#include "core/withdrawals/ReplacementQueries.h"
#include "core/withdrawals/ReplacementService.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "core/withdrawals/WriteOffService.h"

namespace kitapdar::withdrawals {

namespace {

void addServices(Services& services) {
    services.add<ReplacementQueries>();
    services.add<ReplacementService>();
    services.add<WriteOffQueries>();
    services.add<WriteOffService>();
}

std::vector<Invariant> invariants() {
    return {
        pointsTo("act_without_record", "write_off_act", "record_id", "ksu_record"),
        pointsTo("act_without_signature", "write_off_act", "signature_id", "signature"),
        pointsTo("act_reverses_nothing", "write_off_act", "reverses_id", "write_off_act"),
        pointsTo("write_off_line_without_act", "write_off_line", "act_id", "write_off_act"),
        pointsTo("write_off_line_without_copy", "write_off_line", "copy_id", "copy"),
        // An act in the books and its record name each other and say the same.
        {"act_not_in_books",
         "select 'write_off_act ' || a.id from write_off_act a left join ksu_record k on k.id = a.record_id and k.part "
         "= 'withdrawal' and k.document = 'write_off_act' and k.document_id = a.id and k.on_day = a.on_day and k.cause "
         "= a.reason where a.state <> 'draft' and k.id is null order by a.id"},
        {"act_record_without_act",
         "select 'ksu_record ' || k.id from ksu_record k left join write_off_act a on a.id = k.document_id where "
         "k.document = 'write_off_act' and (a.id is null or a.state = 'draft') order by k.id"},
        {"act_reversal_differs",
         "select 'write_off_act ' || a.id from write_off_act a join ksu_record k on k.id = a.record_id left join "
         "write_off_act o on o.id = a.reverses_id where (a.reverses_id is null) <> (k.reverses_id is null) or "
         "(a.reverses_id is not null and (o.record_id is null or o.record_id <> k.reverses_id)) order by a.id"},
        // The list of an act is what its record struck: of a replacement it has none.
        {"act_list_differs",
         "select 'write_off_act ' || a.id from write_off_act a where a.state = 'signed' and a.reverses_id is null and "
         "not exists (select 1 from replacement p where p.act_id = a.id) and (select count(*) from write_off_line l "
         "where l.act_id = a.id) <> (select count(*) from inventory_entry i join write_off_line l on l.copy_id = "
         "i.copy_id and l.act_id = a.id where i.withdrawal_id = a.record_id) order by a.id"},
        // Each number from 1 to the last of its year is an act's.
        {"act_number_missing",
         "select 'write_off_act ' || year from write_off_act where number > 0 group by year having min(number) <> 1 or "
         "count(*) <> max(number) order by year"},
        {"act_signature_of_another",
         "select 'write_off_act ' || a.id from write_off_act a join signature s on s.id = a.signature_id where "
         "s.meaning <> 'stock_act' or s.subject_table <> 'write_off_act' or (s.subject_id <> a.id and s.subject_id <> "
         "coalesce(a.reverses_id, a.id)) order by a.id"},
        pointsTo("replacement_without_act", "replacement", "act_id", "write_off_act"),
        pointsTo("replacement_without_arrival", "replacement", "arrival_id", "ksu_record"),
        pointsTo("replacement_without_lost_copy", "replacement", "lost_copy_id", "copy"),
        pointsTo("replacement_without_brought_copy", "replacement", "brought_copy_id", "copy"),
        // Both sides of a replacement stand, or both were taken back.
        {"replacement_half_reversed",
         "select 'replacement ' || p.id from replacement p join write_off_act a on a.id = p.act_id where exists "
         "(select 1 from write_off_act v where v.reverses_id = a.id) <> exists (select 1 from ksu_record k where "
         "k.reverses_id = p.arrival_id) order by p.id"},
    };
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "withdrawals",
        .tables = {{.name = "write_off_act", .subject = Subject::WriteOffAct},
                   {.name = "write_off_line", .subject = Subject::WriteOffLine},
                   {.name = "replacement", .subject = Subject::Replacement}},
        .kinds = kinds::all,
        .invariants = invariants(),
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::withdrawals
