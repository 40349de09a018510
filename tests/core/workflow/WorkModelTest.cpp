// Random work of several people beside a small model of the rules (docs/digitization.md, 9): what is allowed is told
// beforehand, what comes of it is compared, the invariants of the room hold after each step, and taking everything back
// leaves what was there.
#include "tests/core/workflow/WorkLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <sstream>

namespace kitapdar::workflow {

namespace {

using enum ItemState;

struct ModelDefect {
    std::optional<std::size_t> page;
    Stage mendedAt = Stage::Scan;
    bool open = true;
};

struct ModelItem {
    ItemState state = Queued;
    TaskState task = TaskState::Ready; // of the present stage
    std::string holder;
    std::map<Stage, int> passes;
    std::map<Stage, std::string> doneBy;
    std::vector<ModelDefect> defects;
    std::vector<pages::Verdict> pages;
    int withoutText = 0;
    bool pdf = false;
    bool rights = false;

    std::optional<Stage> stage() const { return stageOf(state); }
    std::int64_t openAt(std::optional<Stage> at) const {
        return std::ranges::count_if(
            defects, [&](const ModelDefect& each) { return each.open && (!at || each.mendedAt == *at); });
    }
    std::int64_t judged(pages::Verdict verdict) const { return std::ranges::count(pages, verdict); }
    bool hasOpenDefect(std::size_t page) const {
        return std::ranges::any_of(defects, [&](const ModelDefect& each) { return each.open && each.page == page; });
    }
};

class Model {
public:
    std::vector<ModelItem> items;
    std::map<Stage, std::optional<int>> most;
    std::map<Stage, bool> fourEyes;

    bool mayDo(const ModelItem& item, const std::string& who) const {
        if (!item.stage() || item.task == TaskState::Held || item.task == TaskState::Failed) return false;
        return item.task != TaskState::Active || item.holder == who;
    }
    bool mayEnter(ItemState to) const {
        const auto stage = stageOf(to);
        if (!stage) return true;
        const auto limit = most.find(*stage);
        if (limit == most.end() || !limit->second) return true;
        return std::ranges::count(items, to, &ModelItem::state) < *limit->second;
    }
    bool isDone(const ModelItem& item, const std::string& who) const {
        const Stage stage = *item.stage();
        if (stage == Stage::Rights && !item.rights) return false;
        if (stage == Stage::PageCheck) {
            if (item.pages.empty() && !item.pdf) return false;
            if (item.judged(pages::Verdict::Good) != std::ssize(item.pages)) return false;
        }
        if (stage == Stage::Ocr && item.withoutText > 0) return false;
        if (stage == Stage::FinalCheck && !item.pdf) return false;
        if (item.openAt(stage == Stage::FinalCheck ? std::nullopt : std::optional(stage)) > 0) return false;
        const auto checked = checkedStage(stage);
        const auto wanted = fourEyes.find(stage);
        if (!checked || wanted == fourEyes.end() || !wanted->second) return true;
        const auto by = item.doneBy.find(*checked);
        return by == item.doneBy.end() || by->second != who;
    }

    static void leave(ModelItem& item, ItemState to, TaskState ending, const std::string& who) {
        if (const auto stage = item.stage(); stage && ending == TaskState::Done) item.doneBy[*stage] = who;
        item.state = to;
        item.task = TaskState::Ready;
        item.holder.clear();
        if (const auto stage = item.stage()) ++item.passes[*stage];
    }

    bool forward(ModelItem& item, const std::string& who) {
        const ItemState to = digitization::movesFrom(item.state).front();
        if (!mayDo(item, who) || !isDone(item, who) || !mayEnter(to)) return false;
        leave(item, to, TaskState::Done, who);
        return true;
    }
    bool skip(ModelItem& item, const std::string& who) {
        if (!mayDo(item, who) || !isSkipped(*item.stage()) || item.openAt(item.stage()) > 0) return false;
        const ItemState to = digitization::movesFrom(item.state).front();
        if (!mayEnter(to)) return false;
        leave(item, to, TaskState::Skipped, who);
        return true;
    }
    bool sendBack(ModelItem& item, Stage to, bool withDefect, std::optional<std::size_t> page, const std::string& who) {
        const auto& moves = digitization::movesFrom(item.state);
        if (std::ranges::find(moves, stateOf(to)) == moves.end()) return false;
        const bool isBack = item.stage() ? to < *item.stage() : item.state != Queued;
        if (!isBack || (item.stage() && !mayDo(item, who))) return false;
        std::vector<std::size_t> judged;
        if (to <= Stage::PageCheck) {
            for (std::size_t i = 0; i < item.pages.size(); ++i) {
                if (item.pages[i] == pages::Verdict::Defect && !item.hasOpenDefect(i)) judged.push_back(i);
            }
        }
        const bool nothing = item.openAt(to) == 0 && judged.empty() && !withDefect;
        if (nothing && item.state != Returned) return false;
        for (const std::size_t each : judged) item.defects.push_back({each, to});
        if (withDefect) item.defects.push_back({page, to});
        if (nothing) item.defects.push_back({std::nullopt, to});
        if (to <= Stage::PageCheck) {
            for (const ModelDefect& each : item.defects) {
                if (each.open && each.page && each.mendedAt == to) item.pages[*each.page] = pages::Verdict::Open;
            }
        }
        leave(item, stateOf(to), TaskState::Returned, who);
        return true;
    }
    bool move(ModelItem& item, ItemState to, const std::string& who) {
        const auto& moves = digitization::movesFrom(item.state);
        if (std::ranges::find(moves, to) == moves.end()) return false;
        if (item.stage() && to == moves.front()) return forward(item, who);
        const bool isFromWork = item.stage() || item.state == Ready || item.state == Returned;
        if (const auto earlier = stageOf(to); earlier && isFromWork) return sendBack(item, *earlier, false, {}, who);
        if (digitization::needsPdf(to) && !item.pdf) return false;
        if (!mayEnter(to)) return false;
        leave(item, to, TaskState::Cancelled, who);
        return true;
    }
};

class WorkModelTest : public ::testing::Test, public WorkLibrary {
protected:
    static constexpr int people = 3;
    static constexpr int pageCount = 3;

    WorkModelTest() {
        for (int number = 1; number <= 4; ++number) addItem(number, number == 3);
        model.items.resize(4);
        addPages(ItemId(1), pageCount, pageCount);
        addPages(ItemId(4), pageCount, 1);
        for (const std::size_t index : {0U, 3U}) model.items[index].pages.assign(pageCount, pages::Verdict::Open);
        model.items[3].withoutText = pageCount - 1;
    }

    int below(int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); }
    /// What was done is put down to be taken back later.
    bool wrote(bool done, const std::string& what) {
        told << what << (done ? " done\n" : " refused\n");
        if (const auto now = newest(); now != lastEntry) {
            entries.push_back(now);
            lastEntry = now;
        }
        return done;
    }

    void step();
    void compare();

    Model model;
    std::mt19937 random;
    std::vector<std::int64_t> entries;
    std::int64_t lastEntry = 0;
    std::stringstream told;
};

void WorkModelTest::step() {
    const auto index = static_cast<std::size_t>(below(4));
    const ItemId id(static_cast<std::int64_t>(index) + 1);
    ModelItem& item = model.items[index];
    const int who = below(people);
    const std::string name = person(who).operatorName;
    std::stringstream what;
    what << id.value << " by " << who << ": ";
    const auto agree = [&](bool expected, bool done) { EXPECT_EQ(wrote(done, what.str()), expected) << told.str(); };
    switch (below(16)) {
    case 0:
    case 1:
    case 2:
    case 3: { // most of the time it goes on
        const auto& moves = digitization::movesFrom(item.state);
        if (moves.empty()) return;
        const ItemState to = moves.front();
        what << "move to " << digitization::code(to);
        const bool expected = model.move(item, to, name);
        return agree(expected, move(who, id, to).has_value());
    }
    case 4: {
        const auto& states = digitization::itemStates();
        const ItemState to = states[static_cast<std::size_t>(below(static_cast<int>(states.size())))];
        if (to == Dropped && below(4) != 0) return;
        what << "move to any, " << digitization::code(to);
        const bool expected = model.move(item, to, name);
        return agree(expected, move(who, id, to).has_value());
    }
    case 5: {
        what << "take";
        const bool expected = model.mayDo(item, name);
        if (expected) {
            item.task = TaskState::Active;
            item.holder = name;
        }
        return agree(expected, use(who, &WorkflowService::take, id).has_value());
    }
    case 6: {
        what << "give back";
        const bool expected = item.stage() && item.task == TaskState::Active;
        if (expected) {
            item.task = TaskState::Ready;
            item.holder.clear();
        }
        return agree(expected, use(who, &WorkflowService::returnTask, id).has_value());
    }
    case 7: {
        if (below(2) != 0) return;
        what << "hold";
        const bool expected = item.stage() && item.task != TaskState::Failed;
        if (expected) item.task = TaskState::Held;
        return agree(expected, use(who, &WorkflowService::hold, id, std::string("waits")).has_value());
    }
    case 8: {
        what << "release";
        const bool expected = item.stage() && (item.task == TaskState::Held || item.task == TaskState::Failed);
        if (expected) {
            item.task = TaskState::Ready;
            item.holder.clear();
        }
        return agree(expected, use(who, &WorkflowService::release, id).has_value());
    }
    case 9: {
        what << "skip";
        const bool expected = item.stage() && model.skip(item, name);
        return agree(expected, use(who, &WorkflowService::skip, id, std::string("not needed")).has_value());
    }
    case 10: {
        const Stage to = allStages()[static_cast<std::size_t>(below(8))];
        const bool withDefect = below(2) == 0;
        std::optional<std::size_t> page;
        if (withDefect && !item.pages.empty() && below(2) == 0) page = static_cast<std::size_t>(below(pageCount));
        what << "send back to " << code(to) << (withDefect ? " with a defect" : "");
        std::optional<NewDefect> defect;
        if (withDefect)
            defect = NewDefect{DefectCode::Blur, page ? std::optional(pagesOf(id)[*page]) : std::nullopt, "", {}};
        const bool expected = model.sendBack(item, to, withDefect, page, name);
        return agree(expected, use(who, &WorkflowService::sendBack, id, to, defect).has_value());
    }
    case 11: {
        if (digitization::isDelivered(item.state) || below(3) != 0) return;
        const Stage at = allStages()[static_cast<std::size_t>(below(8))];
        what << "defect at " << code(at);
        item.defects.push_back({std::nullopt, at});
        return agree(
            true,
            use(who, &DefectService::add, id, NewDefect{.code = DefectCode::Metadata, .mendedAt = at}).has_value());
    }
    case 12: { // all that is open is closed
        const auto defects = history(id).defects;
        for (const DefectRow& row : defects) {
            if (row.defect.state != DefectState::Open) continue;
            what << "close ";
            EXPECT_TRUE(
                wrote(use(who, &DefectService::close, row.defect.id, DefectState::Waived).has_value(), "close"));
        }
        for (ModelDefect& each : item.defects) each.open = false;
        return;
    }
    case 13: {
        if (item.pages.empty() || digitization::isDelivered(item.state)) return;
        const auto pages = pagesOf(id);
        const bool all = below(3) != 0; // a person goes through the book
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (!all && below(2) != 0) continue;
            const bool good = all || below(2) == 0;
            item.pages[i] = good ? pages::Verdict::Good : pages::Verdict::Defect;
            judge(who, pages[i], item.pages[i], good ? std::nullopt : std::optional(pages::PageDefect::Cut));
            wrote(true, "judge");
        }
        return;
    }
    case 14: {
        if (below(2) == 0) {
            item.rights = true;
            decideRights(id.value);
            wrote(true, "rights");
        } else if (!item.pdf && !digitization::isDelivered(item.state)) {
            item.pdf = true;
            attachPdf(id);
            wrote(true, "pdf");
        }
        return;
    }
    default: {
        StageRule rule{.stage = allStages()[static_cast<std::size_t>(below(8))]};
        if (below(3) == 0) rule.most = 1 + below(2);
        if (checkedStage(rule.stage) && below(2) == 0) rule.fourEyes = below(2) == 0;
        model.most[rule.stage] = rule.most;
        model.fourEyes[rule.stage] = rule.fourEyes.value_or(false);
        EXPECT_TRUE(use(who, &StageRuleService::set, rule));
        wrote(true, "rule");
    }
    }
}

void WorkModelTest::compare() {
    for (std::size_t index = 0; index < model.items.size(); ++index) {
        const ItemId id(static_cast<std::int64_t>(index) + 1);
        const ModelItem& item = model.items[index];
        ASSERT_EQ(WorkLibrary::stateOf(id), item.state) << told.str();
        const auto task = openTask(id);
        ASSERT_EQ(task.has_value(), item.stage().has_value()) << told.str();
        if (task) {
            ASSERT_EQ(task->stage, *item.stage()) << told.str();
            ASSERT_EQ(code(task->state), code(item.task)) << told.str();
            ASSERT_EQ(task->pass, item.passes.at(*item.stage())) << told.str();
            if (item.task == TaskState::Active) {
                ASSERT_EQ(task->assignee, item.holder) << told.str();
            }
        }
        const auto defects = history(id).defects;
        ASSERT_EQ(std::ssize(defects), std::ssize(item.defects)) << told.str();
        for (const Stage stage : allStages()) {
            const auto open = std::ranges::count_if(defects, [&](const DefectRow& row) {
                return row.defect.state == DefectState::Open && row.defect.mendedAtStage == stage;
            });
            ASSERT_EQ(open, item.openAt(stage)) << told.str();
        }
    }
    const ItemState withCopy = model.items[2].state;
    const bool away = withCopy == Prepare || withCopy == Scan || withCopy == PageCheck;
    ASSERT_EQ(circulationOf(3), away ? "digitization" : "on_shelf") << told.str();
    ASSERT_EQ(broken(), std::vector<std::string>()) << told.str();
}

class WorkModelSeeds : public WorkModelTest, public ::testing::WithParamInterface<unsigned> {};

TEST_P(WorkModelSeeds, WorkGoesAsItsRulesSayAndTakingAllBackLeavesWhatWasThere) {
    random.seed(GetParam());
    lastEntry = newest();
    const std::string before = library.dump();
    for (int i = 0; i < 150 && !HasFatalFailure() && !HasNonfatalFailure(); ++i) {
        step();
        compare();
    }
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        ASSERT_TRUE(undo(*entry)) << *entry << '\n' << told.str();
    EXPECT_EQ(library.dump(), before);
}

INSTANTIATE_TEST_SUITE_P(Random, WorkModelSeeds, ::testing::Range(1U, 25U));

} // namespace

} // namespace kitapdar::workflow
