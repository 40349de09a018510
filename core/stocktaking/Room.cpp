#include "core/stocktaking/Room.h"

#include "core/stocktaking/Kinds.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "core/stocktaking/StocktakingService.h"

namespace kitapdar::stocktaking {

namespace {

void addServices(Services& services) {
    services.add<StocktakingQueries>();
    services.add<StocktakingService>();
}

std::vector<Invariant> invariants() {
    return {
        pointsTo("listed_copy_without_stocktaking", "stocktaking_copy", "stocktaking_id", "stocktaking"),
        pointsTo("listed_copy_without_copy", "stocktaking_copy", "copy_id", "copy"),
        pointsTo("scan_without_stocktaking", "stocktaking_scan", "stocktaking_id", "stocktaking"),
        pointsTo("scan_without_copy", "stocktaking_scan", "copy_id", "copy"),
        {"stocktaking_differs_from_list",
         "select 'stocktaking ' || st.id from stocktaking st left join (select stocktaking_id, count(*) as copies, "
         "cast(sum(value) as bigint) as value from stocktaking_copy group by stocktaking_id) l on l.stocktaking_id = "
         "st.id where st.expected <> coalesce(l.copies, 0) or st.expected_value <> coalesce(l.value, 0) order by "
         "st.id"},
        {"stocktaking_outcome_wrong",
         "select 'stocktaking_copy ' || lc.id from stocktaking_copy lc join stocktaking st on st.id = "
         "lc.stocktaking_id where (st.state = 'running' and lc.outcome <> 'open') or (st.state in ('closed', "
         "'signed') and lc.outcome = 'open') order by lc.id"},
        {"stocktaking_not_dated",
         "select 'stocktaking ' || id from stocktaking where (state = 'signed' and (signed_on is null or closed_on is "
         "null)) or (state = 'closed' and closed_on is null) or (state = 'running' and closed_on is not null) order "
         "by id"},
        {"stocktaking_number_missing",
         "select 'stocktaking ' || year from stocktaking group by year having min(number) <> 1 or count(*) <> "
         "max(number) order by year"},
    };
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "stocktaking",
        .tables = {{.name = "stocktaking", .subject = Subject::Stocktaking},
                   {.name = "stocktaking_copy", .subject = Subject::StocktakingCopy},
                   {.name = "stocktaking_scan", .subject = Subject::StocktakingScan}},
        .kinds = kinds::all,
        .invariants = invariants(),
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::stocktaking
