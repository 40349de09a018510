#include "core/holds/HoldMatching.h"

#include "core/holds/HoldRules.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/ReaderRepository.h"
#include "core/storage/Columns.h"
#include "core/text/SortKey.h"
#include "core/transfers/TransferWriting.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace kitapdar::holds {

namespace {

const HoldRepository holds;

Result<std::string> kindOf(storage::Snapshot& snapshot, catalogue::RecordId record) {
    TRY(const auto kind, snapshot.first("select kind from record where id = $1", {record}, storage::only<std::string>));
    return kind.value_or("");
}

Result<std::string> categoryOf(storage::Snapshot& snapshot, const Hold& hold) {
    if (!hold.readerId) return std::string();
    TRY(const auto reader, readers::ReaderRepository().byId(snapshot, *hold.readerId));
    return reader ? reader->category : std::string();
}

/// Whether the copy may become this reader's at all.
bool serves(const Hold& hold, const collection::Copy& copy, const rules::LoanTerms& terms) {
    if (hold.copyId && *hold.copyId != copy.id) return false;
    if (!terms.holdsAllowed) return false;
    const bool roomOnly = copy.lending == collection::Lending::ReadingRoom || terms.roomOnly;
    return !roomOnly || hold.usePlace == collection::Lending::ReadingRoom;
}

/// Where a place stands in the tree; those that are in none come last.
class PlaceOrder {
public:
    static Result<PlaceOrder> read(storage::Snapshot& snapshot) {
        TRY(const auto tree, places::PlaceQueries().tree(snapshot));
        PlaceOrder order;
        for (const places::PlaceRow& row : tree) order.m_order.emplace(row.place.code, order.m_order.size());
        return order;
    }
    std::size_t of(const std::string& place) const {
        const auto found = m_order.find(place);
        return found == m_order.end() ? std::numeric_limits<std::size_t>::max() : found->second;
    }

private:
    std::map<std::string, std::size_t> m_order;
};

} // namespace

Result<std::optional<Hold>> nextFor(storage::Snapshot& snapshot, const journal::Journal& journal,
                                    const collection::Copy& copy, std::optional<HoldId> passedOver) {
    TRY(auto queue, holds.queue(snapshot, copy.recordId));
    std::erase_if(queue, [&](const Hold& hold) { return hold.id == passedOver; });
    const Day today = journal.clock().today();
    if (std::ranges::none_of(queue, [&](const Hold& hold) { return isServed(hold, today); })) return std::nullopt;
    TRY(auto rules, HoldRules::read(snapshot, journal));
    TRY(const std::string kind, kindOf(snapshot, copy.recordId));
    for (const Hold& hold : queue) {
        if (!isServed(hold, today)) continue;
        TRY(const std::string category, categoryOf(snapshot, hold));
        TRY(const auto terms, rules.terms(snapshot, copy, kind, category));
        if (serves(hold, copy, terms)) return hold;
    }
    return std::nullopt;
}

Result<std::optional<Hold>> requestedAnother(storage::Snapshot& snapshot, const journal::Journal& journal,
                                             const collection::Copy& copy, const std::string& here) {
    TRY(auto requested, holds.requested(snapshot, copy.recordId));
    if (requested.empty()) return std::nullopt;
    TRY(auto rules, HoldRules::read(snapshot, journal));
    TRY(const std::string kind, kindOf(snapshot, copy.recordId));
    for (Hold& hold : requested) {
        if (isOutdated(hold, journal.clock().today()) || hold.capturedCopyId == copy.id) continue;
        TRY(const bool isPickedUpHere, transfers::isSameBranch(snapshot, here, hold.pickupPlace));
        if (!isPickedUpHere) continue;
        TRY(const std::string category, categoryOf(snapshot, hold));
        TRY(const auto terms, rules.terms(snapshot, copy, kind, category));
        if (serves(hold, copy, terms)) return std::optional(std::move(hold));
    }
    return std::nullopt;
}

Result<std::optional<collection::Copy>> copyFor(storage::Snapshot& snapshot, const journal::Journal& journal,
                                                const Hold& hold, std::optional<collection::CopyId> letGo) {
    TRY(const auto free, holds.freeCopies(snapshot, hold.recordId));
    if (free.empty()) return std::nullopt;
    TRY(const auto refused, holds.refusedCopies(snapshot, hold.id, journal.clock().today()));
    TRY(auto rules, HoldRules::read(snapshot, journal));
    TRY(const std::string category, categoryOf(snapshot, hold));
    TRY(const PlaceOrder order, PlaceOrder::read(snapshot));
    using Rank = std::tuple<bool, bool, bool, std::size_t, std::string, std::int64_t>;
    std::optional<std::pair<Rank, collection::Copy>> best;
    for (const FreeCopy& each : free) {
        const collection::Copy& copy = each.copy;
        if (copy.id == letGo || std::ranges::find(refused, copy.id) != refused.end()) continue;
        TRY(const auto terms, rules.terms(snapshot, copy, each.recordKind, category));
        if (!terms.requestsAllowed || !serves(hold, copy, terms)) continue;
        const std::string& where = transfers::whereaboutsOf(copy);
        TRY(const bool isNear, transfers::isSameBranch(snapshot, where, hold.pickupPlace));
        Rank rank{!isNear,
                  copy.condition != collection::Condition::Sound,
                  where != hold.pickupPlace,
                  order.of(where),
                  text::sortKey(copy.shelf),
                  copy.id.value};
        if (!best || rank < best->first) best.emplace(std::move(rank), copy);
    }
    if (!best) return std::nullopt;
    return std::move(best->second);
}

Result<Day> readyUntil(storage::Snapshot& snapshot, const journal::Journal& journal, const Hold& hold,
                       const collection::Copy& copy) {
    TRY(auto rules, HoldRules::read(snapshot, journal));
    TRY(const std::string kind, kindOf(snapshot, copy.recordId));
    TRY(const std::string category, categoryOf(snapshot, hold));
    TRY(const auto terms, rules.terms(snapshot, copy, kind, category));
    return rules.readyUntil(snapshot, hold, terms);
}

Result<void> sortByShelf(storage::Snapshot& snapshot, std::vector<HoldRow>& rows) {
    TRY(const PlaceOrder order, PlaceOrder::read(snapshot));
    using Rank = std::tuple<std::size_t, std::string, std::string, std::string, std::int64_t>;
    std::vector<std::pair<Rank, HoldRow>> ranked;
    ranked.reserve(rows.size());
    for (HoldRow& row : rows) {
        Rank rank{order.of(row.copyPlace), row.copyPlace, text::sortKey(row.shelf), text::sortKey(row.title),
                  row.hold.id.value};
        ranked.emplace_back(std::move(rank), std::move(row));
    }
    std::ranges::sort(ranked, {}, [](const auto& each) -> const Rank& { return each.first; });
    rows.clear();
    for (auto& each : ranked) rows.push_back(std::move(each.second));
    return {};
}

} // namespace kitapdar::holds
