#include "core/workflow/ProgramWork.h"

#include "core/base/Codes.h"
#include "core/derivatives/DerivativeQueries.h"
#include "core/digitization/StateWriting.h"
#include "core/journal/Journal.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextService.h"
#include "core/workflow/BuildLease.h"
#include "core/workflow/Gates.h"
#include "core/workflow/WorkRepository.h"
#include "core/workflow/WorkflowService.h"

#include <algorithm>

namespace kitapdar::workflow {

namespace {

using By = staff::Permitted<Permission::DigitizationEdit>;
using digitization::ItemId;
using digitization::ItemState;

constexpr Codes<ProgramFailure, 4> failureCodes{{{ProgramFailure::PagesNotRead, "pages_not_read"},
                                                 {ProgramFailure::WrongLanguage, "wrong_language"},
                                                 {ProgramFailure::LanguagesMissing, "languages_missing"},
                                                 {ProgramFailure::FilesNotMade, "files_not_made"}}};

bool has(const std::vector<Obstacle>& obstacles, ObstacleKind kind) {
    return std::ranges::find(obstacles, kind, &Obstacle::kind) != obstacles.end();
}

} // namespace

std::string_view code(ProgramFailure value) { return codeIn(failureCodes, value); }
std::optional<ProgramFailure> programFailureFromCode(std::string_view code) { return valueIn(failureCodes, code); }

/// The program's turn with one item at one stage, read in this transaction.
class ProgramWork::OwnTask {
public:
    /// nullopt in `task()`: it is not the program's turn.
    static Answer<OwnTask> of(storage::Transaction& transaction, const journal::Journal& journal, const By& by,
                              ItemId item, Stage stage) {
        OwnTask own(transaction, journal, by, item, stage);
        const auto found = digitization::existingItem(transaction, item);
        if (!found) {
            if (const Fault* fault = faultIn(found.error())) return fail(*fault);
            return fail(digitization::UnknownItem{item});
        }
        own.m_item = *found;
        own.m_step.state = found->state;
        if (stageOf(found->state) != stage) return own;
        TRY(const auto task, WorkRepository(transaction).openTask(item));
        // Without a row: an item of an older library, whose task nobody has.
        const Task open = task.value_or(Task{.itemId = item, .stage = stage});
        if (open.state == TaskState::Failed) {
            own.m_step.failure = programFailureFromCode(open.reason);
            if (!own.m_step.failure) return own; // a person said so
        }
        if (open.state == TaskState::Held) return own;
        if (open.state == TaskState::Active && open.assignee != workerOf(by.session()).name) return own;
        own.m_task = open;
        return own;
    }

    const std::optional<Task>& task() const { return m_task; }
    const ProgramStep& step() const { return m_step; }

    /// All that stands in the way of the next stage, too.
    Result<std::vector<Obstacle>> obstacles() {
        TRY(auto all, againstDone(m_transaction, m_item, m_stage, workerOf(m_by.session())));
        if (const auto next = stageOf(digitization::movesFrom(m_item.state).front())) {
            TRY(const auto more, againstEntering(m_transaction, m_item, *next, false));
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    }

    Answer<void> releaseFailed() {
        if (m_step.failure) CHECK(WorkflowService(m_journal).release(m_transaction, m_by, m_item.id));
        m_step.failure.reset();
        return {};
    }
    Answer<ProgramStep> done() {
        CHECK(releaseFailed());
        TRY(const auto item, WorkflowService(m_journal).done(m_transaction, m_by, m_item.id));
        return ProgramStep{.state = item.state, .isDone = true};
    }
    Answer<ProgramStep> failed(ProgramFailure why) {
        if (m_step.failure == why) return m_step;
        CHECK(releaseFailed());
        CHECK(WorkflowService(m_journal).take(m_transaction, m_by, m_item.id));
        CHECK(WorkflowService(m_journal).markFailed(m_transaction, m_by, m_item.id, std::string(code(why))));
        return ProgramStep{.state = m_item.state, .failure = why, .isNewFailure = true};
    }

private:
    OwnTask(storage::Transaction& transaction, const journal::Journal& journal, const By& by, ItemId item, Stage stage)
        : m_transaction(transaction), m_journal(journal), m_by(by), m_stage(stage) {
        m_item.id = item;
    }

    storage::Transaction& m_transaction;
    const journal::Journal& m_journal;
    const By& m_by;
    Stage m_stage;
    digitization::Item m_item;
    std::optional<Task> m_task;
    ProgramStep m_step;
};

ProgramWork::Answer<ProgramStep> ProgramWork::endReading(storage::Transaction& transaction, const By& by,
                                                         ItemId item) const {
    TRY(auto own, OwnTask::of(transaction, m_journal, by, item, Stage::Ocr));
    if (!own.task()) return own.step();
    TRY(const auto progress, recognition::TextQueries().progress(transaction, item));
    if (progress.pages == 0 || progress.requests.ready + progress.requests.claimed > 0) return own.step();
    TRY(const auto obstacles, own.obstacles());
    if (obstacles.empty()) return own.done();
    if (has(obstacles, ObstacleKind::PagesWithoutText) && progress.requests.failed > 0)
        return own.failed(ProgramFailure::PagesNotRead);
    if (has(obstacles, ObstacleKind::WrongLanguage)) return own.failed(ProgramFailure::WrongLanguage);
    return own.step();
}

ProgramWork::Answer<ProgramStep> ProgramWork::endBuilding(storage::Transaction& transaction, const By& by, ItemId item,
                                                          bool hasFailed) const {
    TRY(auto own, OwnTask::of(transaction, m_journal, by, item, Stage::Derive));
    if (!own.task()) return own.step();
    TRY(const auto files, derivatives::DerivativeQueries().states(transaction, item));
    const auto isThere = [](const derivatives::DerivativeState& file) { return file.present && !file.isStale; };
    if (!std::ranges::all_of(files, isThere)) {
        if (!hasFailed) return own.step();
        CHECK(BuildLeases(transaction).release(own.task()->id));
        return own.failed(ProgramFailure::FilesNotMade);
    }
    TRY(const auto obstacles, own.obstacles());
    if (!obstacles.empty()) return own.step();
    CHECK(BuildLeases(transaction).release(own.task()->id));
    return own.done();
}

ProgramWork::Answer<ReadingRequest> ProgramWork::requestReading(storage::Transaction& transaction, const By& by,
                                                                ItemId item) const {
    TRY(auto own, OwnTask::of(transaction, m_journal, by, item, Stage::Ocr));
    if (!own.task() ||
        own.step().failure.value_or(ProgramFailure::LanguagesMissing) != ProgramFailure::LanguagesMissing)
        return ReadingRequest{};
    const auto requested =
        recognition::TextService(m_journal).request(transaction, by, item, {}, recognition::ReadAgain::OnlyUnasked);
    if (requested) {
        CHECK(own.releaseFailed());
        return ReadingRequest{requested->requested};
    }
    if (const Fault* fault = faultIn(requested.error())) return fail(*fault);
    const bool isOfLanguages = std::holds_alternative<recognition::LanguagesMissing>(requested.error()) ||
                               std::holds_alternative<recognition::UnknownLanguages>(requested.error());
    if (!isOfLanguages) return ReadingRequest{};
    TRY(const auto failed, own.failed(ProgramFailure::LanguagesMissing));
    return ReadingRequest{0, failed.isNewFailure};
}

ProgramWork::Answer<bool> ProgramWork::takeBuilding(storage::Transaction& transaction, const By& by, ItemId item,
                                                    const std::string& worker) const {
    BuildLeases leases(transaction);
    const Instant now = m_journal.clock().now();
    TRY(const auto open, WorkRepository(transaction).openTask(item));
    if (open && open->stage == Stage::Derive) {
        TRY(const auto holder, leases.holderOf(*open, now));
        if (holder == BuildLeases::Holder::Lost) CHECK(WorkflowService(m_journal).returnTask(transaction, by, item));
    }
    TRY(auto own, OwnTask::of(transaction, m_journal, by, item, Stage::Derive));
    if (!own.task() || own.step().failure || own.task()->state == TaskState::Active) return false;
    TRY(const auto pages,
        transaction.number("select count(*) from page where item_id = $1 and scan_id is not null", {item}));
    if (pages == 0) return false; // nothing is made of an attached PDF
    TRY(const auto taken, WorkflowService(m_journal).take(transaction, by, item));
    CHECK(leases.hold(taken, worker, now));
    return true;
}

ProgramWork::Answer<void> ProgramWork::returnBuilding(storage::Transaction& transaction, const By& by,
                                                      ItemId item) const {
    TRY(auto own, OwnTask::of(transaction, m_journal, by, item, Stage::Derive));
    if (own.task() && own.task()->state == TaskState::Active) {
        CHECK(WorkflowService(m_journal).returnTask(transaction, by, item));
        CHECK(BuildLeases(transaction).release(own.task()->id));
    }
    return {};
}

} // namespace kitapdar::workflow
