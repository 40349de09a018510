#include "core/workflow/WorkRepository.h"

#include "core/workflow/TaskColumns.h"

#include <algorithm>

namespace kitapdar::workflow {

Result<std::optional<Task>> WorkRepository::openTask(digitization::ItemId item) {
    static const std::string sql =
        "select " + taskColumns.list() +
        " from digitization_task where item_id = $1 and state in ('ready', 'active', 'held', 'failed')";
    return m_snapshot.first(sql, {item}, taskColumns);
}

Result<std::vector<Task>> WorkRepository::tasks(digitization::ItemId item) {
    static const std::string sql =
        "select " + taskColumns.list() + " from digitization_task where item_id = $1 order by id";
    return m_snapshot.all(sql, {item}, taskColumns);
}

Result<int> WorkRepository::nextPass(digitization::ItemId item, Stage stage) {
    TRY(const auto newest,
        m_snapshot.number("select coalesce(max(pass), 0) from digitization_task where item_id = $1 and stage = $2",
                          {item, code(stage)}));
    return static_cast<int>(newest) + 1;
}

Result<std::string> WorkRepository::finishedBy(digitization::ItemId item, Stage stage) {
    TRY(const auto who,
        m_snapshot.first("select finished_by from digitization_task where item_id = $1 and stage = $2 and "
                         "state = 'done' order by pass desc limit 1",
                         {item, code(stage)}, storage::only<std::string>));
    return who.value_or(std::string());
}

Result<TaskId> WorkRepository::addTask(journal::Operation& operation, const Task& task) {
    TRY(const auto id, operation.insert("digitization_task", taskColumns.inserted(task)));
    return TaskId(id);
}

Result<void> WorkRepository::changeTask(journal::Operation& operation, const Task& task) {
    return operation.update("digitization_task", task.id.value, taskColumns.changed(task), task.version);
}

Result<std::vector<Task>> WorkRepository::missingTasks(digitization::ItemId after, int limit) {
    return m_snapshot.all(
        "select i.id, i.state, (select coalesce(max(t.pass), 0) from digitization_task t where t.item_id = i.id and "
        "t.stage = i.state) from digitization_item i where i.id > $1 and i.state in ('rights', 'prepare', 'scan', "
        "'page_check', 'ocr', 'proofread', 'derive', 'final_check') and not exists (select 1 from digitization_task t "
        "where t.item_id = i.id and t.state in ('ready', 'active', 'held', 'failed')) order by i.id limit $2",
        {after, limit}, [](const storage::Row& row) {
            Task task;
            task.itemId = digitization::ItemId(row.integer(0));
            task.stage = stageFromCode(row.string(1)).value_or(Stage::Rights);
            task.pass = static_cast<int>(row.integer(2)) + 1;
            return task;
        });
}

Result<std::vector<digitization::ItemId>> WorkRepository::programItems(Stage stage, const std::string& worker) {
    return m_snapshot.all(
        "select t.item_id from digitization_task t where t.stage = $1 and (t.state = 'ready' or (t.state = 'active' "
        "and (t.assignee = $2 or exists (select 1 from build_lease l where l.task_id = t.id))) or (t.state = 'failed' "
        "and t.reason in ('pages_not_read', 'wrong_language', "
        "'languages_missing'))) and not exists (select 1 from page p join recognition_request q on q.page_id = p.id "
        "where p.item_id = t.item_id and q.state in ('ready', 'claimed')) order by t.id",
        {code(stage), worker}, storage::only<digitization::ItemId>);
}

Result<std::vector<Defect>> WorkRepository::defects(digitization::ItemId item) {
    static const std::string sql = "select " + defectColumns.list() +
                                   " from digitization_defect where item_id = $1 "
                                   "order by case when state = 'open' then 0 else 1 end, id desc";
    return m_snapshot.all(sql, {item}, defectColumns);
}

Result<std::optional<Defect>> WorkRepository::defect(DefectId id) {
    static const std::string sql = "select " + defectColumns.list() + " from digitization_defect where id = $1";
    return m_snapshot.first(sql, {id}, defectColumns);
}

Result<std::int64_t> WorkRepository::openDefects(digitization::ItemId item, std::optional<Stage> mendedAt) {
    return m_snapshot.number(
        "select count(*) from digitization_defect where item_id = $1 and state = 'open' and "
        "($2 = '' or mended_at_stage = $2)",
        {item, std::string(mendedAt ? code(*mendedAt) : std::string_view())});
}

Result<std::vector<pages::PageId>> WorkRepository::defectivePages(digitization::ItemId item, Stage mendedAt) {
    return m_snapshot.all(
        "select distinct page_id from digitization_defect where item_id = $1 and state = 'open' and "
        "mended_at_stage = $2 and page_id is not null order by page_id",
        {item, code(mendedAt)}, storage::only<pages::PageId>);
}

Result<DefectId> WorkRepository::addDefect(journal::Operation& operation, const Defect& defect) {
    TRY(const auto id, operation.insert("digitization_defect", defectColumns.inserted(defect)));
    return DefectId(id);
}

Result<void> WorkRepository::changeDefect(journal::Operation& operation, const Defect& defect) {
    return operation.update("digitization_defect", defect.id.value, defectColumns.changed(defect), defect.version);
}

Result<std::vector<RightsDecision>> WorkRepository::rights(catalogue::RecordId record) {
    static const std::string sql =
        "select " + rightsColumns.list() + " from rights_decision where record_id = $1 order by id desc";
    return m_snapshot.all(sql, {record}, rightsColumns);
}

Result<RightsId> WorkRepository::addRights(journal::Operation& operation, const RightsDecision& decision) {
    TRY(const auto id, operation.insert("rights_decision", rightsColumns.inserted(decision)));
    return RightsId(id);
}

Result<std::vector<StageRule>> WorkRepository::stageRules() {
    static const std::string sql = "select " + stageRuleColumns.list() + " from stage_limit";
    TRY(const auto set, m_snapshot.all(sql, {}, stageRuleColumns));
    std::vector<StageRule> rules;
    for (const Stage stage : allStages()) {
        const auto found = std::ranges::find(set, stage, &StageRule::stage);
        rules.push_back(found == set.end() ? StageRule{.stage = stage} : *found);
    }
    return rules;
}

Result<StageRule> WorkRepository::stageRule(Stage stage) {
    static const std::string sql = "select " + stageRuleColumns.list() + " from stage_limit where stage = $1";
    TRY(auto rule, m_snapshot.first(sql, {code(stage)}, stageRuleColumns));
    return rule.value_or(StageRule{.stage = stage});
}

Result<std::int64_t> WorkRepository::itemsIn(Stage stage) {
    return m_snapshot.number("select count(*) from digitization_item where state = $1", {code(stage)});
}

} // namespace kitapdar::workflow
