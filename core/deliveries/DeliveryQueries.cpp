#include "core/deliveries/DeliveryQueries.h"

#include "core/deliveries/DeliveryRepository.h"
#include "core/deliveries/Planning.h"
#include "core/deliveries/PostingChecks.h"
#include "core/journal/Journal.h"

#include <nlohmann/json.hpp>

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

/// Everything that the act shows.
Result<staff::Act> actOf(storage::Snapshot& snapshot, const DeliverySummary& summary) {
    const Delivery& delivery = summary.delivery;
    nlohmann::json shown = {{"act", actNumberOf(delivery)},
                            {"ksu", summary.ksu},
                            {"on", delivery.on.iso()},
                            {"source", delivery.source},
                            {"supplier", summary.supplier},
                            {"document", delivery.documentNumber},
                            {"document_on", delivery.documentOn ? delivery.documentOn->iso() : std::string()},
                            {"commission", delivery.commission},
                            {"titles", summary.titles},
                            {"copies", summary.copies},
                            {"sum", summary.sum},
                            {"lines", nlohmann::json::array()},
                            {"numbers", nlohmann::json::array()}};
    TRY(const auto lines, stored.lines(snapshot, delivery.id));
    for (const DeliveryLine& line : lines) {
        shown["lines"].push_back({{"record", line.recordId.value},
                                  {"title", line.title},
                                  {"copies", line.copies},
                                  {"amount", line.sum},
                                  {"currency", line.currency},
                                  {"value", line.value}});
    }
    TRY(const auto copies, stored.copies(snapshot, delivery.id));
    for (const DeliveredCopy& copy : copies)
        shown["numbers"].push_back(copy.inventoryNumber.empty() ? copy.barcode : copy.inventoryNumber);
    staff::Act act{staff::Meaning::StockAct, "delivery", delivery.id.value, {}};
    TRY(act.shown, staff::canonicalJson(shown));
    return act;
}

Result<DeliverySummary, SignRefusal> toBeSigned(storage::Snapshot& snapshot, DeliveryId id) {
    TRY(auto summary, stored.summary(snapshot, id));
    if (!summary) return fail(UnknownDelivery{id});
    if (summary->delivery.isSigned()) return fail(DeliverySigned{actNumberOf(summary->delivery)});
    if (summary->delivery.isReversed()) return fail(DeliveryReversed{summary->ksu});
    return std::move(*summary);
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

Result<staff::Act, SignRefusal> DeliveryQueries::toSign(storage::Snapshot& snapshot, DeliveryId id) const {
    TRY(const auto summary, toBeSigned(snapshot, id));
    TRY(auto act, actOf(snapshot, summary));
    return act;
}

Result<staff::Act, ReverseRefusal> DeliveryQueries::toReverse(storage::Snapshot& snapshot, DeliveryId id,
                                                              const accounts::Reversal& reversal) const {
    TRY(const auto summary, stored.summary(snapshot, id));
    if (!summary) return fail(UnknownDelivery{id});
    const std::optional<Day>& documentOn = reversal.document.on;
    staff::Act act{staff::Meaning::StockAct, "delivery", id.value, {}};
    TRY(act.shown, staff::canonicalJson({{"reverse_delivery", id.value},
                                         {"act", actNumberOf(summary->delivery)},
                                         {"on", reversal.on.iso()},
                                         {"document", reversal.document.number},
                                         {"document_on", documentOn ? documentOn->iso() : std::string()},
                                         {"note", reversal.note},
                                         {"titles", summary->titles},
                                         {"copies", summary->copies},
                                         {"sum", summary->sum}}));
    return act;
}

Result<DeliveryPlan> DeliveryQueries::plan(storage::Snapshot& snapshot, const NewDelivery& delivery) const {
    DeliveryPlan plan;
    if (copiesIn(delivery.rows) > mostCopiesOfDelivery) { // before each row is looked for in the catalogue
        plan.copies = copiesIn(delivery.rows);
        plan.refusal = DeliveryTooLarge{};
        return plan;
    }
    TRY(plan, planOf(snapshot, delivery, m_journal.clock().today()));
    const auto checked = checkPosting(snapshot, m_journal.clock(), delivery, plan);
    if (checked) return plan;
    if (const Fault* fault = faultIn(checked.error())) return fail(*fault);
    plan.refusal = checked.error();
    return plan;
}

} // namespace kitapdar::deliveries
