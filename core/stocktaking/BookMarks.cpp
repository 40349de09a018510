#include "core/accounts/BookMarks.h"

#include "core/collection/KeptCopies.h"
#include "core/stocktaking/StocktakingRepository.h"

namespace kitapdar::accounts {

Result<std::map<std::int64_t, std::vector<BookMark>>> marksOf(storage::Snapshot& snapshot,
                                                              const storage::Parameters& copies) {
    return stocktaking::StocktakingRepository().marksOf(snapshot, copies);
}

} // namespace kitapdar::accounts

namespace kitapdar::collection {

Result<std::set<std::int64_t>> copiesInStocktakings(storage::Snapshot& snapshot, const storage::Parameters& ids) {
    return stocktaking::StocktakingRepository().named(snapshot, ids);
}

} // namespace kitapdar::collection
