#include "core/digitization/Item.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::digitization {

namespace {

struct State {
    ItemState state;
    std::string_view code;
    std::vector<ItemState> moves; // the first one is the way forward
};

// docs/digitization.md, 1: work goes through the stages in order, any stage after the preparation may send back to an
// earlier one where the defect is mended, a sent item is accepted or returned, and a returned one is mended and sent
// again.
const std::vector<State>& table() {
    using enum ItemState;
    static const std::vector<State> states = {
        {Candidate, "candidate", {Queued, Dropped}},
        {Queued, "queued", {Rights, Candidate, Dropped}},
        {Rights, "rights", {Prepare, Queued, Dropped}},
        {Prepare, "prepare", {Scan, Queued, Dropped}},
        {Scan, "scan", {PageCheck, Prepare, Dropped}},
        {PageCheck, "page_check", {Ocr, Scan, Prepare, Dropped}},
        {Ocr, "ocr", {Proofread, PageCheck, Scan, Prepare, Dropped}},
        {Proofread, "proofread", {Derive, Ocr, PageCheck, Scan, Prepare, Dropped}},
        {Derive, "derive", {FinalCheck, Proofread, Ocr, PageCheck, Scan, Prepare, Dropped}},
        {FinalCheck, "final_check", {Ready, Derive, Proofread, Ocr, PageCheck, Scan, Prepare, Dropped}},
        {Ready, "ready", {Packed, FinalCheck, Derive, Proofread, Ocr, PageCheck, Scan, Prepare, Dropped}},
        {Packed, "packed", {Sent, Ready}},
        {Sent, "sent", {Accepted, Returned}},
        {Accepted, "accepted", {}},
        {Returned, "returned", {Packed, FinalCheck, Derive, Proofread, Ocr, PageCheck, Scan, Prepare, Dropped}},
        {Dropped, "dropped", {Candidate}},
    };
    return states;
}

constexpr std::array categories = {
    std::pair{Category::LocalHistory, std::string_view("local_history")},
    std::pair{Category::Rare, std::string_view("rare")},
    std::pair{Category::Newspaper, std::string_view("newspaper")},
    std::pair{Category::Request, std::string_view("request")},
    std::pair{Category::Other, std::string_view("other")},
};

const State& rowOf(ItemState state) { return table()[static_cast<std::size_t>(state)]; }

} // namespace

std::string_view code(ItemState state) { return rowOf(state).code; }

std::optional<ItemState> itemStateFromCode(std::string_view code) {
    const auto found = std::ranges::find(table(), code, &State::code);
    if (found == table().end()) return std::nullopt;
    return found->state;
}

const std::vector<ItemState>& itemStates() {
    static const std::vector<ItemState> states = [] {
        std::vector<ItemState> list;
        for (const State& each : table()) list.push_back(each.state);
        return list;
    }();
    return states;
}

const std::vector<ItemState>& movesFrom(ItemState state) { return rowOf(state).moves; }

bool needsPdf(ItemState state) {
    using enum ItemState;
    return state == Ready || state == Packed || state == Sent || state == Accepted;
}

bool needsReason(ItemState from, ItemState to) {
    using enum ItemState;
    if (to == Dropped || to == Returned) return true;
    if (from == Dropped || from == Returned || from == Packed) return false;
    return from > Prepare && to < from;
}

bool isOpen(ItemState state) { return state != ItemState::Accepted && state != ItemState::Dropped; }

bool isDelivered(ItemState state) { return state == ItemState::Sent || state == ItemState::Accepted; }

bool awaitsWork(ItemState state) { return isOpen(state) && !isDelivered(state); }

std::string_view code(Category category) {
    return std::ranges::find(categories, category, [](const auto& each) { return each.first; })->second;
}

std::optional<Category> categoryFromCode(std::string_view code) {
    const auto found = std::ranges::find(categories, code, [](const auto& each) { return each.second; });
    if (found == categories.end()) return std::nullopt;
    return found->first;
}

ItemPriority priorityOf(const Item& item, const PriorityFacts& facts, Day today) {
    constexpr int soon = 30;                  // days
    constexpr std::int64_t mostRequests = 20; // more count as so many
    ItemPriority priority;
    if (!awaitsWork(item.state)) return priority;
    switch (item.category) {
    case Category::LocalHistory:
    case Category::Rare:
    case Category::Newspaper:
        priority.category = 300;
        break;
    case Category::Request:
        priority.category = 100;
        break;
    case Category::Other:
        break;
    }
    priority.bump = 100 * item.bump;
    if (facts.due) {
        const int days = facts.due->daysSince(today);
        priority.deadline = days < 0 ? 500 : days < soon ? 400 : 200;
    }
    if (facts.isRework || item.state == ItemState::Returned) priority.rework = 150;
    if (facts.isDamaged) priority.condition = 40;
    priority.demand = 3 * static_cast<int>(std::min(facts.unmetRequests, mostRequests));
    priority.total =
        priority.category + priority.bump + priority.deadline + priority.rework + priority.condition + priority.demand;
    return priority;
}

} // namespace kitapdar::digitization
