#include "core/workflow/Room.h"

#include "core/workflow/DefectService.h"
#include "core/workflow/Kinds.h"
#include "core/workflow/ProgramWork.h"
#include "core/workflow/RightsOfItems.h"
#include "core/workflow/WorkQueries.h"
#include "core/workflow/WorkflowService.h"

namespace kitapdar::workflow {

namespace {

void addServices(Services& services) {
    services.add<DefectService>();
    services.add<ProgramWork>();
    services.add<RightsService>();
    services.add<StageRuleService>();
    services.add<WorkQueries>();
    services.add<WorkflowService>();
}

/// The number of a stage in the order of work; `code` is a column of stages.
std::string orderOf(const std::string& code) {
    std::string sql = "case " + code;
    for (const Stage stage : allStages())
        sql += " when '" + std::string(workflow::code(stage)) + "' then " + std::to_string(static_cast<int>(stage));
    return sql + " end";
}

const std::string openStates = "('ready', 'active', 'held', 'failed')";

std::string stageCodes() {
    std::string list;
    for (const Stage stage : allStages())
        list += (list.empty() ? "'" : ", '") + std::string(workflow::code(stage)) + "'";
    return list;
}

std::vector<Invariant> invariants() {
    return {pointsTo("task_without_item", "digitization_task", "item_id", "digitization_item"),
            pointsTo("defect_without_item", "digitization_defect", "item_id", "digitization_item"),
            pointsTo("defect_without_page", "digitization_defect", "page_id", "page"),
            pointsTo("rights_without_record", "rights_decision", "record_id", "record"),
            {"item_without_task", "select 'digitization_item ' || i.id from digitization_item i where i.state in (" +
                                      stageCodes() +
                                      ") and not exists (select 1 from digitization_task t where t.item_id = i.id and "
                                      "t.stage = i.state and t.state in " +
                                      openStates +
                                      ") and not exists (select 1 from meta m where m.name = 'tasks_to_adopt') "
                                      "order by i.id"},
            {"task_of_other_stage",
             "select 'digitization_task ' || t.id from digitization_task t join digitization_item i on i.id = "
             "t.item_id where t.state in " +
                 openStates + " and t.stage <> i.state order by t.id"},
            {"task_of_earlier_pass",
             "select 'digitization_task ' || t.id from digitization_task t where t.state in " + openStates +
                 " and exists (select 1 from digitization_task n where n.item_id = t.item_id and n.stage = t.stage and "
                 "n.pass > t.pass) order by t.id"},
            {"stage_before_not_finished",
             "select 'digitization_task ' || t.id from digitization_task t join digitization_task e on e.item_id = "
             "t.item_id and " +
                 orderOf("e.stage") + " < " + orderOf("t.stage") + " where t.state in " + openStates +
                 " and e.state not in ('done', 'skipped') and e.pass = (select max(n.pass) from digitization_task n "
                 "where n.item_id = e.item_id and n.stage = e.stage) order by t.id"},
            {"rights_not_decided",
             "select 'digitization_item ' || q.id from (" + std::string(itemsWithoutRights) + ") q order by q.id"}};
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "workflow",
        .tables = {{.name = "digitization_task", .subject = Subject::WorkTask},
                   {.name = "digitization_defect", .subject = Subject::Defect},
                   {.name = "rights_decision", .subject = Subject::RightsDecision},
                   {.name = "stage_limit", .subject = Subject::StageRule},
                   {.name = "build_lease", .kind = storage::TableKind::System, .key = {}, .moves = false}},
        .kinds = kinds::all,
        .invariants = invariants(),
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::workflow
