#include "core/workflow/DefectService.h"

#include "core/digitization/ItemRepository.h"
#include "core/digitization/StateWriting.h"
#include "core/journal/Journal.h"
#include "core/workflow/DefectWriting.h"
#include "core/workflow/Gates.h"
#include "core/workflow/Kinds.h"
#include "core/workflow/TaskColumns.h"
#include "core/workflow/WorkRepository.h"
#include "core/workflow/Worker.h"

namespace kitapdar::workflow {

namespace {

using By = staff::Permitted<Permission::DigitizationEdit>;

} // namespace

Result<Defect, WorkflowRefusal> DefectService::add(storage::Transaction& transaction, const By& by,
                                                   digitization::ItemId id, const NewDefect& defect) const {
    TRY(const auto item, digitization::ItemRepository(transaction).item(id));
    if (!item) return fail(digitization::UnknownItem{id});
    if (digitization::isDelivered(item->state)) return fail(digitization::ItemDelivered{item->state});
    if (defect.page) CHECK(checkPage(transaction, id, *defect.page));
    const Finder finder{workerOf(by.session()).name, m_journal.clock().now(),
                        stageOf(item->state).value_or(Stage::FinalCheck)};
    auto operation = m_journal.begin(transaction, by, kinds::addDefect);
    TRY(const auto added, WorkRepository::addDefect(operation, madeDefect(id, defect, finder)));
    CHECK(digitization::describe(transaction, operation, id, item->recordId));
    operation.fact(journal::FactName::Value, code(defect.code));
    if (!defect.note.empty()) operation.fact(journal::FactName::Note, defect.note);
    CHECK(operation.finish());
    TRY(auto made, WorkRepository(transaction).defect(added));
    if (!made) return fail(UnknownDefect{});
    return std::move(*made);
}

Result<Defect, WorkflowRefusal> DefectService::close(storage::Transaction& transaction, const By& by, DefectId id,
                                                     DefectState as) const {
    WorkRepository work(transaction);
    TRY(auto defect, work.defect(id));
    if (!defect) return fail(UnknownDefect{});
    if (defect->state == as) return std::move(*defect);
    if (defect->state != DefectState::Open || as == DefectState::Open) return fail(DefectClosed{defect->state});
    TRY(const auto item, digitization::ItemRepository(transaction).item(defect->itemId));
    if (!item) return fail(digitization::UnknownItem{defect->itemId});
    defect->state = as;
    defect->closedBy = workerOf(by.session()).name;
    defect->closedAt = m_journal.clock().now();
    auto operation = m_journal.begin(transaction, by, kinds::closeDefect);
    CHECK(WorkRepository::changeDefect(operation, *defect));
    CHECK(digitization::describe(transaction, operation, item->id, item->recordId));
    operation.fact(journal::FactName::Value, code(defect->code));
    operation.fact(journal::FactName::To, code(as));
    CHECK(operation.finish());
    TRY(auto closed, work.defect(id));
    if (!closed) return fail(UnknownDefect{});
    return std::move(*closed);
}

Result<RightsDecision, RightsRefusal> RightsService::decide(storage::Transaction& transaction, const By& by,
                                                            const RightsDecision& decision) const {
    TRY(const auto title,
        transaction.first("select title from record where id = $1", {decision.recordId}, storage::only<std::string>));
    if (!title) return fail(catalogue::UnknownRecord{decision.recordId});
    if (decision.basis == RightsBasis::Contract && decision.document.empty()) return fail(RightsDocumentMissing{});
    if (decision.basis == RightsBasis::Unknown && (decision.mayDeliver || decision.mayDownload))
        return fail(RightsUnknownGrantNothing{});
    RightsDecision made = decision;
    made.decidedBy = workerOf(by.session()).name;
    made.decidedOn = m_journal.clock().today();
    auto operation = m_journal.begin(transaction, by, kinds::decideRights);
    TRY(made.id, WorkRepository::addRights(operation, made));
    operation.about("record", made.recordId.value);
    operation.fact(journal::FactName::Title, *title);
    operation.fact(journal::FactName::Value, code(made.basis));
    if (!made.document.empty()) operation.fact(journal::FactName::File, made.document);
    CHECK(operation.finish());
    made.version = 1;
    return made;
}

Result<StageRule, StageRuleRefusal> StageRuleService::set(storage::Transaction& transaction, const By& by,
                                                          const StageRule& rule) const {
    if (rule.most && (*rule.most < 1 || *rule.most > mostInStage)) return fail(LimitOutOfRange{mostInStage});
    if (rule.fourEyes && !checkedStage(rule.stage)) return fail(NothingCheckedThere{rule.stage});
    WorkRepository work(transaction);
    TRY(const StageRule before, work.stageRule(rule.stage));
    if (before.most == rule.most && before.fourEyes == rule.fourEyes) return before;
    auto operation = m_journal.begin(transaction, by, kinds::setStageRule);
    std::int64_t id = before.id;
    if (id == 0) {
        TRY(id, operation.insert("stage_limit", stageRuleColumns.inserted(rule)));
    } else {
        CHECK(operation.update("stage_limit", id, stageRuleColumns.changed(rule), before.version));
    }
    operation.about("stage_limit", id);
    operation.fact(journal::FactName::To, code(rule.stage));
    if (rule.most) operation.fact(journal::FactName::Number, *rule.most);
    CHECK(operation.finish());
    return work.stageRule(rule.stage);
}

} // namespace kitapdar::workflow
