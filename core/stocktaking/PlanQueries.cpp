// The plan of stocktakings, as the library's places, its stock and its signed stocktakings make it.
#include "core/accounts/AccountsRepository.h"
#include "core/accounts/StocktakingPeriods.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "core/stocktaking/StocktakingRepository.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kitapdar::stocktaking {

namespace {

const StocktakingRepository stored;

/// What the library has set; a setting that a person has broken counts as none.
Result<std::vector<accounts::PlacePeriod>> periods(storage::Snapshot& snapshot) {
    TRY(const auto terms, accounts::AccountsRepository().terms(snapshot));
    for (const accounts::Term& term : terms) {
        const bool isSetting = term.list == accounts::TermList::Setting;
        if (isSetting && term.code == accounts::stocktakingPeriodsSetting)
            return accounts::periodsIn(term.value).value_or(std::vector<accounts::PlacePeriod>());
    }
    return std::vector<accounts::PlacePeriod>();
}

int periodIn(const std::vector<accounts::PlacePeriod>& periods, const std::vector<std::string>& path, int otherwise) {
    for (const std::string& place : path) {
        const auto set = std::ranges::find(periods, place, &accounts::PlacePeriod::place);
        if (set != periods.end()) return set->years;
    }
    return otherwise;
}

} // namespace

Result<Plan> StocktakingQueries::plan(storage::Snapshot& snapshot) const {
    TRY(const auto places, places::PlaceRepository().places(snapshot));
    TRY(const auto set, periods(snapshot));
    TRY(const auto stock, stored.stockByPlaces(snapshot));
    TRY(const auto checked, stored.checkedByPlaces(snapshot));
    std::int64_t all = 0;
    for (const auto& [place, copies] : stock) all += copies;

    std::vector<std::string> order;
    for (const places::PlaceRow& each : places::treeOf(places)) order.push_back(each.place.code);
    for (const auto& [place, copies] : stock) { // of no place, or of a code of none
        if (std::ranges::find(order, place) == order.end()) order.push_back(place);
    }
    std::vector<PlannedSection> sections;
    for (const std::string& place : order) {
        const auto copies = stock.find(place);
        if (copies == stock.end()) continue;
        PlannedSection section;
        section.place = place;
        section.copies = copies->second;
        section.period = periodIn(set, places::pathIn(places, place), periodOf(all));
        const auto past = checked.find(place);
        if (past != checked.end()) {
            for (const CheckedPlace& each : past->second) {
                if (each.stocktaking.signedOn) {
                    section.past.push_back({numberOf(each.stocktaking), *each.stocktaking.signedOn, each.copies});
                } else {
                    section.running = numberOf(each.stocktaking);
                }
            }
        }
        sections.push_back(std::move(section));
    }
    return planOf(std::move(sections), m_journal.clock().today());
}

} // namespace kitapdar::stocktaking
