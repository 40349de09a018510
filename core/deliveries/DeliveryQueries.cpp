#include "core/deliveries/DeliveryQueries.h"

#include "core/deliveries/DeliveryRepository.h"
#include "core/deliveries/Planning.h"
#include "core/journal/Journal.h"

#include <charconv>
#include <map>

namespace kitapdar::deliveries {

namespace {

const DeliveryRepository stored;

std::optional<std::int64_t> numberIn(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

Result<std::vector<DeliverySummary>> DeliveryQueries::list(storage::Snapshot& snapshot, const DeliveryFilter& filter,
                                                           int limit) const {
    return stored.list(snapshot, filter, limit);
}

Result<std::optional<DeliverySummary>> DeliveryQueries::find(storage::Snapshot& snapshot, DeliveryId id) const {
    return stored.summary(snapshot, id);
}

Result<std::optional<DeliverySummary>> DeliveryQueries::named(storage::Snapshot& snapshot,
                                                              const std::string& text) const {
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos) {
        const auto id = numberIn(text);
        return id ? stored.summary(snapshot, DeliveryId(*id)) : std::optional<DeliverySummary>();
    }
    const auto number = numberIn(std::string_view(text).substr(0, slash));
    const auto year = numberIn(std::string_view(text).substr(slash + 1));
    if (!number || !year) return std::optional<DeliverySummary>();
    TRY(const auto id, stored.numbered(snapshot, static_cast<int>(*year), *number));
    return id ? stored.summary(snapshot, *id) : std::optional<DeliverySummary>();
}

Result<std::vector<DeliveryLine>> DeliveryQueries::lines(storage::Snapshot& snapshot, DeliveryId id) const {
    return stored.lines(snapshot, id);
}

Result<std::vector<DeliveredCopy>> DeliveryQueries::copies(storage::Snapshot& snapshot, DeliveryId id) const {
    return stored.copies(snapshot, id);
}

Result<std::vector<Distribution>> DeliveryQueries::distribution(storage::Snapshot& snapshot, DeliveryId id) const {
    TRY(auto copies, stored.copies(snapshot, id));
    std::map<std::string, Distribution> places;
    for (DeliveredCopy& copy : copies) {
        Distribution& list = places[copy.place];
        list.place = copy.place;
        list.value += copy.value;
        list.copies.push_back(std::move(copy));
    }
    std::vector<Distribution> all;
    for (auto& [place, list] : places) all.push_back(std::move(list));
    return all;
}

Result<DeliveryPlan> DeliveryQueries::plan(storage::Snapshot& snapshot, const NewDelivery& delivery) const {
    return planOf(snapshot, delivery, m_journal.clock().today());
}

} // namespace kitapdar::deliveries
