#include "core/numbers/Kinds.h"

#include "core/storage/Transaction.h"

namespace kitapdar::numbers::kinds {

Result<bool> seriesMissed(storage::Snapshot& snapshot, const journal::Entry&) {
    TRY(const auto missed, snapshot.number("select count(*) from (select distinct series from given_number) g "
                                           "where exists (select 1 from number_series) "
                                           "and not exists (select 1 from number_series s where s.code = g.series)"));
    return missed > 0;
}

} // namespace kitapdar::numbers::kinds
