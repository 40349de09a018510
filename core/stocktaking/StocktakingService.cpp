// Starting a stocktaking, and what is no scan of it.
#include "core/stocktaking/StocktakingService.h"

#include "core/places/PlaceRepository.h"
#include "core/stocktaking/Kinds.h"
#include "core/stocktaking/ShelfList.h"
#include "core/stocktaking/Writing.h"
#include "core/text/ScannedCode.h"

namespace kitapdar::stocktaking {

namespace {

const StocktakingRepository stored;

/// Numbers begin anew each year.
std::string counterOf(int year) { return "stocktaking_" + std::to_string(year); }

std::string tidied(const std::string& text) { return text::ScannedCode(text).text(); }

Commission tidied(const Commission& given) { return {tidied(given.order), tidied(given.chair), tidied(given.members)}; }

Scope tidied(const Scope& given) { return {given.place, tidied(given.shelfFrom), tidied(given.shelfTo)}; }

} // namespace

Result<Stocktaking, StartRefusal> StocktakingService::start(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CopyEdit>& by,
                                                            const StartRequest& request) const {
    Stocktaking stocktaking;
    stocktaking.scope = tidied(request.scope);
    const Scope& scope = stocktaking.scope;
    if (!scope.place.empty()) {
        TRY(const auto place, places::PlaceRepository().byCode(transaction, scope.place));
        if (!place) return fail(places::UnknownPlace{scope.place});
    }
    if (ShelfRange(scope.shelfFrom, scope.shelfTo).isEmpty()) return fail(ShelfRangeEmpty{});
    TRY(const auto list, shelfList(transaction, scope));
    if (list.empty()) return fail(NothingExpected{});
    TRY(const auto other, stored.overlapping(transaction, list));
    if (other) return fail(StocktakingOverlaps{numberOf(*other)});

    const Clock& clock = m_journal.clock();
    stocktaking.startedAt = clock.now();
    stocktaking.startedOn = clock.today();
    stocktaking.year = stocktaking.startedOn.year();
    stocktaking.commission = tidied(request.commission);
    stocktaking.note = tidied(request.note);
    stocktaking.expected = static_cast<std::int64_t>(list.size());
    for (const ListedRow& row : list) stocktaking.expectedValue += row.value;
    stocktaking.version = 1;
    const std::string counter = counterOf(stocktaking.year);
    TRY(stocktaking.number, transaction.nextNumber(counter));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::start);
    operation.numbered(counter);
    TRY(stocktaking.id, stored.insert(operation, stocktaking));
    CHECK(stored.insertList(transaction, operation, stocktaking.id, list));
    tell(operation, stocktaking);
    operation.fact(journal::FactName::Copies, stocktaking.expected);
    CHECK(operation.finish());
    return stocktaking;
}

Result<Stocktaking, CloseRefusal> StocktakingService::describe(storage::Transaction& transaction,
                                                               const staff::Permitted<Permission::CopyEdit>& by,
                                                               StocktakingId id, const Commission& commission,
                                                               const std::string& note) const {
    TRY(auto stocktaking,
        stocktakingIn<CloseRefusal>(transaction, id, {StocktakingState::Running, StocktakingState::Closed}));
    stocktaking.commission = tidied(commission);
    stocktaking.note = tidied(note);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::describe);
    CHECK(stored.update(operation, stocktaking));
    tell(operation, stocktaking);
    CHECK(operation.finish());
    return stocktaking;
}

Result<Stocktaking, CloseRefusal> StocktakingService::cancel(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::CopyEdit>& by,
                                                             StocktakingId id) const {
    TRY(auto stocktaking,
        stocktakingIn<CloseRefusal>(transaction, id, {StocktakingState::Running, StocktakingState::Closed}));
    stocktaking.state = StocktakingState::Cancelled;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::cancel);
    CHECK(stored.update(operation, stocktaking));
    tell(operation, stocktaking);
    CHECK(operation.finish());
    return stocktaking;
}

} // namespace kitapdar::stocktaking
