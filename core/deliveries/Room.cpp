#include "core/deliveries/Room.h"

#include "core/deliveries/CopyEntryService.h"
#include "core/deliveries/DeliveryQueries.h"
#include "core/deliveries/DeliveryService.h"
#include "core/deliveries/Kinds.h"
#include "core/deliveries/SupplierService.h"
#include "core/text/Fold.h"

namespace kitapdar::deliveries {

namespace {

std::optional<std::vector<storage::Value>> nameKeyOf(const storage::Row& row) {
    return std::vector<storage::Value>{text::exactText(row.text(1))};
}

void addServices(Services& services) {
    services.add<CopyEntryService>();
    services.add<DeliveryQueries>();
    services.add<DeliveryService>();
    services.add<SupplierService>();
}

std::vector<Invariant> invariants() {
    return {
        pointsTo("supplier_column_without_supplier", "supplier_column", "supplier_id", "supplier"),
        pointsTo("delivery_without_supplier", "delivery", "supplier_id", "supplier"),
        pointsTo("delivery_instead_of_none", "delivery", "instead_of", "delivery"),
        pointsTo("delivery_line_without_delivery", "delivery_line", "delivery_id", "delivery"),
        pointsTo("delivery_line_without_record", "delivery_line", "record_id", "record"),
        pointsTo("delivery_copy_without_line", "delivery_copy", "line_id", "delivery_line"),
        pointsTo("delivery_copy_without_copy", "delivery_copy", "copy_id", "copy"),
        // A delivery is one record of part 1, with as many copies and the sum of its lines.
        {"delivery_differs_from_ksu",
         "select 'delivery ' || d.id from delivery d where (select count(*) from ksu_record k where k.document = "
         "'delivery' and k.document_id = d.id and k.part = 'arrival' and k.reverses_id is null) <> 1 or "
         "(select coalesce(sum(l.copies), 0) from delivery_line l where l.delivery_id = d.id) <> "
         "(select coalesce(sum(e.copies), 0) from ksu_entry e join ksu_record k on k.id = e.record_id where k.document "
         "= 'delivery' and k.document_id = d.id and k.reverses_id is null) or "
         "(select coalesce(sum(l.value), 0) from delivery_line l where l.delivery_id = d.id) <> "
         "(select coalesce(sum(e.value), 0) from ksu_entry e join ksu_record k on k.id = e.record_id where k.document "
         "= 'delivery' and k.document_id = d.id and k.reverses_id is null) order by d.id"},
        {"ksu_record_of_no_delivery",
         "select 'ksu_record ' || k.id from ksu_record k left join delivery d on d.id = k.document_id where k.document "
         "= 'delivery' and d.id is null order by k.id"},
        {"delivery_line_differs_from_copies",
         "select 'delivery_line ' || l.id from delivery_line l where l.copies <> (select count(*) from delivery_copy x "
         "where x.line_id = l.id) order by l.id"},
        {"delivery_reversed_unsigned",
         "select 'delivery ' || d.id from delivery d where d.signature_id is null and exists (select 1 from ksu_record "
         "k where k.document = 'delivery' and k.document_id = d.id and k.reverses_id is not null) order by d.id"},
        // Each number of an act from 1 to the last of its year is a delivery's, or void.
        {"delivery_number_missing",
         "select 'delivery_number ' || year from delivery_number group by year having min(number) <> 1 or count(*) <> "
         "max(number) order by year"},
        {"delivery_number_wrong",
         "select 'delivery ' || d.id from delivery d left join delivery_number n on n.year = d.year and n.number = "
         "d.number where n.delivery_id is null or n.delivery_id <> d.id or n.void = 1 order by d.id"},
        {"delivery_number_not_void",
         "select 'delivery_number ' || n.year || ' ' || n.number from delivery_number n left join delivery d on d.id = "
         "n.delivery_id where n.void = 0 and d.id is null order by n.year, n.number"},
    };
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "deliveries",
        .tables = {{.name = "supplier", .subject = Subject::Supplier},
                   {.name = "supplier_column", .subject = Subject::SupplierColumn},
                   {.name = "delivery", .subject = Subject::Delivery},
                   {.name = "delivery_line", .subject = Subject::DeliveryLine},
                   {.name = "delivery_copy", .subject = Subject::DeliveryCopy},
                   // As a counter: a number that was given out stays so when the delivery is taken back.
                   {.name = "delivery_number", .kind = storage::TableKind::System, .key = {"year", "number"}}},
        .kinds = kinds::all,
        .invariants = invariants(),
        .derivations = {{"delivery", DeliveryService::keepNumber}},
        .derivedColumns = {{"supplier", {"name_key"}, {"name"}, nameKeyOf}},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::deliveries
