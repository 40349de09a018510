#include "core/workflow/WorkflowService.h"

#include "core/digitization/Kinds.h"
#include "core/digitization/StateWriting.h"
#include "core/journal/Journal.h"
#include "core/workflow/CopyInWork.h"
#include "core/workflow/DefectWriting.h"
#include "core/workflow/Gates.h"
#include "core/workflow/Kinds.h"
#include "core/workflow/WorkRepository.h"
#include "core/workflow/Worker.h"

#include <utility>

namespace kitapdar::workflow {

namespace {

using By = staff::Permitted<Permission::DigitizationEdit>;
using digitization::Item;
using digitization::ItemState;

/// A refusal of the queue is one of the work.
WorkflowRefusal inWork(const digitization::ItemRefusal& refusal) {
    return std::visit(
        []<class Reason>(const Reason& reason) -> WorkflowRefusal {
            if constexpr (std::is_constructible_v<WorkflowRefusal, Reason>)
                return reason;
            else
                return Fault{Fault::Kind::Corrupt, "a refusal that no move of an item has", {}};
        },
        refusal);
}

/// Fails with all that stands in the way.
Result<void, WorkflowRefusal> checkObstacles(ItemState to, std::vector<Obstacle> obstacles) {
    if (obstacles.empty()) return {};
    return fail(MoveBlocked{to, std::move(obstacles)});
}

/// How the task of the stage that is left ends.
struct Ending {
    TaskState state = TaskState::Done;
    std::string reason = {};
};

} // namespace

/// One item, read in this transaction, and what is to be done with it.
class WorkflowService::Step {
public:
    static Answer<Step> of(storage::Transaction& transaction, const journal::Journal& journal, const By& by,
                           ItemId id) {
        Step step(transaction, journal, by);
        auto item = digitization::existingItem(transaction, id);
        if (!item) return fail(inWork(item.error()));
        step.m_item = std::move(*item);
        step.m_stage = stageOf(step.m_item.state);
        if (!step.m_stage) return step;
        TRY(auto task, step.m_work.openTask(id));
        if (task) {
            step.m_task = std::move(*task);
            return step;
        }
        // An item of an older library whose tasks were not adopted yet: its task is written with its first change.
        step.m_task.itemId = id;
        step.m_task.stage = *step.m_stage;
        TRY(step.m_task.pass, step.m_work.nextPass(id, *step.m_stage));
        return step;
    }

    const Item& item() const { return m_item; }
    const std::optional<Stage>& stage() const { return m_stage; }
    Task& task() { return m_task; }
    std::string worker() const { return workerOf(m_by.session()).name; }

    Answer<void> checkWork() const {
        if (!m_stage) return fail(NoOpenTask{m_item.state});
        return {};
    }
    /// Fails unless this person may finish the task as it is.
    Answer<void> checkMine() const {
        CHECK(checkWork());
        if (m_task.state == TaskState::Held) return fail(TaskHeld{m_task.reason});
        if (m_task.state == TaskState::Failed) return fail(TaskFailed{m_task.reason});
        if (m_task.state == TaskState::Active && m_task.assignee != worker()) return fail(TaskTaken{m_task.assignee});
        return {};
    }

    /// Writes the task as it was changed, as one entry.
    Answer<Task> write(const journal::Kind& kind) {
        auto operation = m_journal.begin(m_transaction, m_by, kind);
        CHECK(writeTask(operation));
        CHECK(finish(operation));
        TRY(auto task, m_work.openTask(m_item.id));
        if (!task) return fail(digitization::UnknownItem{m_item.id});
        return std::move(*task);
    }

    /// To a stage after this one or to a state without work.
    Answer<Item> leave(const journal::Kind& kind, ItemState to, const Ending& ending, const std::string& note) {
        TRY(const auto obstacles, obstaclesAgainst(to, ending));
        CHECK(checkObstacles(to, obstacles));
        auto operation = m_journal.begin(m_transaction, m_by, kind);
        CHECK(moveOn(operation, to, ending, note));
        if (!ending.reason.empty()) operation.fact(journal::FactName::Reason, ending.reason);
        CHECK(finish(operation));
        return present();
    }

    /// To an earlier stage.
    Answer<Item> sendBack(Stage to, const std::optional<NewDefect>& found, const std::string& note) {
        if (m_stage) CHECK(checkMine());
        if (found && found->page) CHECK(checkPage(m_transaction, m_item.id, *found->page));
        TRY(const auto open, m_work.openDefects(m_item.id, to));
        TRY(auto pages, judgedDefects(m_transaction, m_item.id, to));
        const bool isReturned = m_item.state == ItemState::Returned;
        if (!found && open == 0 && pages.empty() && !isReturned) return fail(DefectNeeded{to});
        TRY(const auto obstacles, againstEntering(m_transaction, m_item, to, true));
        CHECK(checkObstacles(stateOf(to), obstacles));

        auto operation = m_journal.begin(m_transaction, m_by, kinds::sendBack);
        const Stage foundAt = m_stage.value_or(Stage::FinalCheck);
        const Finder finder{worker(), m_journal.clock().now(), foundAt};
        if (found) {
            pages.push_back(*found);
        } else if (open == 0 && pages.empty()) {
            pages.push_back({DefectCode::Receiver, std::nullopt, note.empty() ? m_item.note : note, {}});
        }
        for (NewDefect& each : pages) {
            each.mendedAt = to;
            CHECK(WorkRepository::addDefect(operation, madeDefect(m_item.id, each, finder)));
        }
        CHECK(judgeAgain(m_transaction, operation, m_item.id, to));
        std::string why = found && !found->note.empty() ? found->note : note;
        operation.fact(journal::FactName::Number, static_cast<std::int64_t>(pages.size()));
        if (!why.empty()) operation.fact(journal::FactName::Reason, why);
        const std::string reason = !why.empty()     ? why
                                   : !pages.empty() ? std::string(code(pages.front().code))
                                                    : std::string(code(to));
        CHECK(moveOn(operation, stateOf(to), {TaskState::Returned, reason}, why));
        CHECK(finish(operation));
        return present();
    }

    /// The rules of the queue itself: which moves there are, a PDF, a reason.
    Answer<void> checkMove(ItemState to, const std::string& note) const {
        const auto allowed = digitization::checkMove(m_transaction, m_item, to, note);
        if (!allowed) return fail(inWork(allowed.error()));
        return {};
    }

private:
    Step(storage::Transaction& transaction, const journal::Journal& journal, const By& by)
        : m_transaction(transaction), m_journal(journal), m_by(by), m_work(transaction) {}

    Answer<std::vector<Obstacle>> obstaclesAgainst(ItemState to, const Ending& ending) {
        std::vector<Obstacle> obstacles;
        if (m_stage && ending.state == TaskState::Done) {
            TRY(obstacles, againstDone(m_transaction, m_item, *m_stage, workerOf(m_by.session())));
        } else if (m_stage && ending.state == TaskState::Skipped) {
            TRY(obstacles, againstSkip(m_transaction, m_item, *m_stage));
        }
        if (const auto next = stageOf(to)) {
            TRY(const auto more, againstEntering(m_transaction, m_item, *next, false));
            obstacles.insert(obstacles.end(), more.begin(), more.end());
        }
        return obstacles;
    }

    /// Ends the task of the stage that is left, writes the state, opens the task of the stage that is entered, and
    /// takes the copy along.
    Answer<void> moveOn(journal::Operation& operation, ItemState to, const Ending& ending, const std::string& note) {
        const Instant now = m_journal.clock().now();
        if (m_stage) {
            m_task.state = ending.state;
            m_task.reason = ending.reason;
            m_task.finishedAt = now;
            m_task.finishedBy = worker();
            if (ending.state == TaskState::Done && m_task.assignee.empty()) {
                m_task.assignee = worker();
                m_task.takenAt = now;
            }
            CHECK(writeTask(operation));
        }
        CHECK(digitization::writeState(operation, m_item, to, now, note));
        if (const auto next = stageOf(to)) {
            Task task{.itemId = m_item.id, .stage = *next};
            TRY(task.pass, m_work.nextPass(m_item.id, *next));
            CHECK(WorkRepository::addTask(operation, task));
        }
        CHECK(moveCopy(m_transaction, operation, m_item, to));
        return {};
    }

    Result<void> writeTask(journal::Operation& operation) {
        if (m_task.id.value != 0) return WorkRepository::changeTask(operation, m_task);
        TRY(m_task.id, WorkRepository::addTask(operation, m_task));
        return {};
    }

    Result<void> finish(journal::Operation& operation) {
        CHECK(digitization::describe(m_transaction, operation, m_item.id, m_item.recordId));
        CHECK(operation.finish());
        return {};
    }

    Answer<Item> present() const {
        auto item = digitization::existingItem(m_transaction, m_item.id);
        if (!item) return fail(inWork(item.error()));
        return std::move(*item);
    }

    storage::Transaction& m_transaction;
    const journal::Journal& m_journal;
    const By& m_by;
    mutable WorkRepository m_work;
    Item m_item;
    std::optional<Stage> m_stage;
    Task m_task; // of m_stage
};

WorkflowService::Answer<Item> WorkflowService::move(storage::Transaction& transaction, const By& by, ItemId id,
                                                    ItemState to, const std::string& note) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    const auto next = stageOf(to);
    const bool isFromWork =
        step.stage() || step.item().state == ItemState::Ready || step.item().state == ItemState::Returned;
    const bool isBack = next && isFromWork && (!step.stage() || *next < *step.stage());
    if (step.stage() && digitization::movesFrom(step.item().state).front() == to) {
        CHECK(step.checkMine());
        return step.leave(digitization::kinds::move, to, {TaskState::Done}, note);
    }
    // What is sent back is explained by its defect.
    CHECK(step.checkMove(to, isBack ? std::string(code(*next)) : note));
    if (isBack) return step.sendBack(*next, std::nullopt, note);
    return step.leave(digitization::kinds::move, to, {TaskState::Cancelled}, note);
}

WorkflowService::Answer<Item> WorkflowService::done(storage::Transaction& transaction, const By& by, ItemId id) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkMine());
    return step.leave(kinds::done, digitization::movesFrom(step.item().state).front(), {TaskState::Done}, {});
}

WorkflowService::Answer<Item> WorkflowService::skip(storage::Transaction& transaction, const By& by, ItemId id,
                                                    const std::string& reason) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkMine());
    if (!isSkipped(*step.stage())) return fail(StageNotSkipped{*step.stage()});
    if (reason.empty()) return fail(WorkReasonMissing{});
    return step.leave(kinds::skip, digitization::movesFrom(step.item().state).front(), {TaskState::Skipped, reason},
                      {});
}

WorkflowService::Answer<Item> WorkflowService::sendBack(storage::Transaction& transaction, const By& by, ItemId id,
                                                        Stage to, const std::optional<NewDefect>& defect) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkMove(stateOf(to), std::string(code(to))));
    const bool isBack = step.stage() ? to < *step.stage() : step.item().state != ItemState::Queued;
    if (!isBack) return fail(digitization::MoveNotAllowed{step.item().state, stateOf(to)});
    return step.sendBack(to, defect, {});
}

WorkflowService::Answer<Task> WorkflowService::take(storage::Transaction& transaction, const By& by, ItemId id) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkMine());
    if (step.task().state == TaskState::Active) return step.task();
    step.task().state = TaskState::Active;
    step.task().assignee = step.worker();
    step.task().takenAt = m_journal.clock().now();
    return step.write(kinds::take);
}

WorkflowService::Answer<Task> WorkflowService::returnTask(storage::Transaction& transaction, const By& by,
                                                          ItemId id) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkWork());
    if (step.task().state == TaskState::Held) return fail(TaskHeld{step.task().reason});
    if (step.task().state != TaskState::Active) return fail(TaskNotTaken{});
    step.task().state = TaskState::Ready;
    step.task().assignee.clear();
    step.task().takenAt.reset();
    return step.write(kinds::returnTask);
}

WorkflowService::Answer<Task> WorkflowService::hold(storage::Transaction& transaction, const By& by, ItemId id,
                                                    const std::string& reason) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkWork());
    if (reason.empty()) return fail(WorkReasonMissing{});
    if (step.task().state == TaskState::Failed) return fail(TaskFailed{step.task().reason});
    if (step.task().state == TaskState::Held && step.task().reason == reason) return step.task();
    step.task().state = TaskState::Held;
    step.task().reason = reason;
    return step.write(kinds::hold);
}

WorkflowService::Answer<Task> WorkflowService::release(storage::Transaction& transaction, const By& by,
                                                       ItemId id) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkWork());
    if (step.task().state != TaskState::Held && step.task().state != TaskState::Failed) return fail(TaskNotHeld{});
    step.task().state = TaskState::Ready;
    step.task().assignee.clear();
    step.task().takenAt.reset();
    step.task().reason.clear();
    return step.write(kinds::release);
}

WorkflowService::Answer<Task> WorkflowService::markFailed(storage::Transaction& transaction, const By& by, ItemId id,
                                                          const std::string& reason) const {
    TRY(auto step, Step::of(transaction, m_journal, by, id));
    CHECK(step.checkMine());
    if (reason.empty()) return fail(WorkReasonMissing{});
    if (step.task().state != TaskState::Active) return fail(TaskNotTaken{});
    step.task().state = TaskState::Failed;
    step.task().reason = reason;
    return step.write(kinds::failed);
}

} // namespace kitapdar::workflow
