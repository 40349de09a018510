#include "core/accounts/Room.h"

#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/accounts/EntryService.h"
#include "core/accounts/Kinds.h"
#include "core/accounts/KsuQueries.h"
#include "core/accounts/StatementQueries.h"
#include "core/accounts/TermService.h"
#include "core/text/SortKey.h"

namespace kitapdar::accounts {

namespace {

std::optional<std::vector<storage::Value>> numberKeyOf(const storage::Row& row) {
    return std::vector<storage::Value>{storage::Blob{text::sortKey(row.isNull(1) ? "" : row.text(1))}};
}

void addServices(Services& services) {
    services.add<AccountsService>();
    services.add<BookQueries>();
    services.add<EntryService>();
    services.add<KsuQueries>();
    services.add<StatementQueries>();
    services.add<TermService>();
}

std::vector<Invariant> invariants() {
    return {
        pointsTo("ksu_entry_without_record", "ksu_entry", "record_id", "ksu_record"),
        pointsTo("line_without_copy", "inventory_entry", "copy_id", "copy"),
        pointsTo("line_without_arrival", "inventory_entry", "arrival_id", "ksu_record"),
        pointsTo("line_without_withdrawal", "inventory_entry", "withdrawal_id", "ksu_record"),
        pointsTo("correction_without_line", "inventory_correction", "entry_id", "inventory_entry"),
        // Each figure is the number and the value of the lines behind it.
        {"ksu_differs_from_book", recordsThatDiffer("'ksu_record ' || k.id")},
        {"line_before_arrival",
         "select 'inventory_entry ' || i.id from inventory_entry i join ksu_record a on a.id = "
         "i.arrival_id join ksu_record w on w.id = i.withdrawal_id where w.on_day < a.on_day "
         "order by i.id"},
        {"excluded_copy_in_books",
         "select 'copy ' || c.id from inventory_entry i join copy c on c.id = i.copy_id "
         "where i.withdrawal_id is null and c.accounted = 'excluded' order by c.id"},
        {"line_of_two_copies",
         "select 'inventory_entry ' || i.id from inventory_entry i where i.line is not null and "
         "exists (select 1 from inventory_entry o where o.line = i.line and o.copy_id <> "
         "i.copy_id) order by i.id"},
        {"line_without_number",
         "select 'inventory_entry ' || i.id from inventory_entry i where i.line is not null and "
         "coalesce(i.inventory_number, '') = '' order by i.id"},
        // Each number from 1 to the last of its series is a record's, or void.
        {"ksu_number_missing",
         "select 'ksu_number ' || part || ' ' || year from ksu_number group by part, year having "
         "min(number) <> 1 or count(*) <> max(number) order by part, year"},
        {"ksu_number_wrong",
         "select 'ksu_record ' || k.id from ksu_record k left join ksu_number n on n.part = k.part and n.year = k.year "
         "and n.number = k.number where k.part <> 'opening' and (n.record_id is null or n.record_id <> k.id or n.void "
         "= 1) order by k.id"},
        {"ksu_number_not_void",
         "select 'ksu_number ' || n.part || ' ' || n.year || ' ' || n.number from ksu_number n "
         "left join ksu_record k on k.id = n.record_id where n.void = 0 and k.id is null order "
         "by n.part, n.year, n.number"},
        {"ksu_reversal_wrong",
         "select 'ksu_record ' || k.id from ksu_record k join ksu_record r on r.id = "
         "k.reverses_id where r.part <> k.part or r.reverses_id is not null order by k.id"},
    };
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "accounts",
        .tables = {{.name = "account_term", .subject = Subject::AccountTerm},
                   {.name = "ksu_record", .subject = Subject::KsuRecord},
                   {.name = "ksu_entry", .subject = Subject::KsuEntry},
                   {.name = "inventory_entry", .subject = Subject::InventoryEntry},
                   {.name = "inventory_correction", .subject = Subject::InventoryCorrection},
                   // As a counter: a number that was given out stays so when the record is taken back.
                   {.name = "ksu_number", .kind = storage::TableKind::System, .key = {"part", "year", "number"}}},
        .kinds = kinds::all,
        .invariants = invariants(),
        .derivations = {{"ksu_record", AccountsService::keepNumber}},
        .derivedColumns = {{"inventory_entry", {"number_key"}, {"inventory_number"}, numberKeyOf}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::accounts
