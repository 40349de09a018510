#include "core/movements/Room.h"

#include "core/movements/Kinds.h"
#include "core/movements/MovementQueries.h"
#include "core/movements/MovementService.h"

namespace kitapdar::movements {

namespace {

void addServices(Services& services) {
    services.add<MovementQueries>();
    services.add<MovementService>();
}

std::vector<Invariant> invariants() {
    return {
        pointsTo("movement_without_record", "movement", "record_id", "ksu_record"),
        pointsTo("movement_without_signature", "movement", "signature_id", "signature"),
        pointsTo("movement_reverses_nothing", "movement", "reverses_id", "movement"),
        pointsTo("movement_line_without_act", "movement_line", "movement_id", "movement"),
        pointsTo("movement_line_without_copy", "movement_line", "copy_id", "copy"),
        pointsTo("movement_line_without_entry", "movement_line", "entry_id", "inventory_entry"),
        // A re-valuation in the books and its record name each other and say the same.
        {"movement_not_in_books",
         "select 'movement ' || m.id from movement m left join ksu_record k on k.id = m.record_id and k.part = "
         "'arrival' and k.document = 'movement' and k.document_id = m.id and k.on_day = m.on_day and k.cause = "
         "'revaluation' where (m.state = 'signed' and m.kind = 'revaluation') <> (k.id is not null) or (k.id is null "
         "and m.record_id is not null) order by m.id"},
        {"movement_record_without_act",
         "select 'ksu_record ' || k.id from ksu_record k left join movement m on m.id = k.document_id where k.document "
         "= 'movement' and (m.id is null or m.record_id is null or m.record_id <> k.id) order by k.id"},
        {"movement_reversal_differs",
         "select 'movement ' || m.id from movement m join movement o on o.id = m.reverses_id left join ksu_record k on "
         "k.id = m.record_id where o.state <> 'signed' or o.reverses_id is not null or o.kind <> m.kind or "
         "coalesce(k.reverses_id, 0) <> coalesce(o.record_id, 0) order by m.id"},
        // A re-valuation changes the sum by what its list says, and moves no copy.
        {"revaluation_differs",
         "select 'movement ' || m.id from movement m where m.record_id is not null and ((select "
         "coalesce(cast(sum(e.value) as bigint), 0) from ksu_entry e where e.record_id = m.record_id) <> (case when "
         "m.reverses_id is null then 1 else -1 end) * (select coalesce(cast(sum(l.new_value - i.value) as bigint), 0) "
         "from movement_line l join inventory_entry i on i.id = l.entry_id where l.movement_id = "
         "coalesce(m.reverses_id, m.id)) or (select coalesce(cast(sum(e.copies) as bigint), 0) from ksu_entry e where "
         "e.record_id = m.record_id) <> 0) order by m.id"},
        // Each number from 1 to the last of its year is an act's.
        {"movement_number_missing",
         "select 'movement ' || year from movement where number > 0 group by year having min(number) <> 1 or count(*) "
         "<> max(number) order by year"},
        {"movement_signature_of_another",
         "select 'movement ' || m.id from movement m join signature s on s.id = m.signature_id where s.meaning <> "
         "'stock_act' or s.subject_table <> 'movement' or (s.subject_id <> m.id and s.subject_id <> "
         "coalesce(m.reverses_id, m.id)) order by m.id"},
        // A copy comes back from what it was sent to, and not before.
        {"movement_returned_wrongly",
         "select 'movement_line ' || l.id from movement_line l join movement m on m.id = l.movement_id where "
         "l.returned_on is not null and (m.state = 'draft' or m.kind not in ('binding', 'repair') or l.returned_on < "
         "m.on_day) order by l.id"},
    };
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "movements",
        .tables = {{.name = "movement", .subject = Subject::Movement},
                   {.name = "movement_line", .subject = Subject::MovementLine}},
        .kinds = kinds::all,
        .invariants = invariants(),
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::movements
