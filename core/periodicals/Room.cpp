#include "core/periodicals/Room.h"

#include "core/periodicals/Kinds.h"
#include "core/periodicals/SubscriptionQueries.h"
#include "core/periodicals/SubscriptionService.h"

namespace kitapdar::periodicals {

namespace {

void addServices(Services& services) {
    services.add<SubscriptionQueries>();
    services.add<SubscriptionService>();
}

std::vector<Invariant> invariants() {
    return {
        pointsTo("subscription_without_record", "subscription", "record_id", "record"),
        pointsTo("subscription_without_supplier", "subscription", "supplier_id", "supplier"),
        pointsTo("issue_without_subscription", "serial_issue", "subscription_id", "subscription"),
        pointsTo("issue_without_copy", "serial_issue", "copy_id", "copy"),
        pointsTo("issue_without_volume", "serial_issue", "volume_id", "copy"),
        {"subscription_without_issues",
         "select 'subscription ' || s.id from subscription s where not exists (select 1 from serial_issue i where "
         "i.subscription_id = s.id) order by s.id"},
        // Expected, arrived, in the books, bound: none of these without the one before.
        {"issue_posted_unarrived",
         "select 'serial_issue ' || id from serial_issue where copy_id is not null and arrived_on is null order by id"},
        {"issue_bound_unposted",
         "select 'serial_issue ' || id from serial_issue where volume_id is not null and copy_id is null order by id"},
        {"issue_of_other_record",
         "select 'serial_issue ' || i.id from serial_issue i join subscription s on s.id = i.subscription_id where "
         "(select c.record_id from copy c where c.id = i.copy_id) <> s.record_id or (select c.record_id from copy c "
         "where c.id = i.volume_id) <> s.record_id order by i.id"},
        // A copy is one issue, or the issues of one set.
        {"copy_of_several_issues",
         "select 'copy ' || i.copy_id from serial_issue i join subscription s on s.id = i.subscription_id where "
         "i.copy_id is not null group by i.copy_id having count(distinct i.subscription_id) > 1 or count(distinct "
         "i.place) > 1 or count(distinct i.set_number) > 1 or (min(s.unit) = 'issue' and count(*) > 1) order by "
         "i.copy_id"},
        {"volume_of_several_sets",
         "select 'copy ' || volume_id from serial_issue where volume_id is not null group by volume_id having "
         "count(distinct subscription_id) > 1 or count(distinct place) > 1 or count(distinct set_number) > 1 order by "
         "volume_id"},
        // What was bound as a whole stands in the books as the volume and no more as itself.
        {"bound_copy_in_books",
         "select 'copy ' || i.copy_id from serial_issue i join inventory_entry e on e.copy_id = i.copy_id and "
         "e.withdrawal_id is null where i.copy_id is not null group by i.copy_id having count(*) = "
         "count(i.volume_id) order by i.copy_id"},
    };
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "periodicals",
        .tables = {{.name = "subscription", .subject = Subject::Subscription},
                   {.name = "serial_issue", .subject = Subject::SerialIssue}},
        .kinds = kinds::all,
        .invariants = invariants(),
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::periodicals
