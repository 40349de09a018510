-- Work on an item, stage by stage. A stage is done again with the next pass; what was done stays.
create table digitization_task (
    id {id},
    item_id {int} not null references digitization_item (id),
    stage {text} not null constraint digitization_task_stage check
        (stage in ('rights', 'prepare', 'scan', 'page_check', 'ocr', 'proofread', 'derive', 'final_check')),
    pass {int} not null constraint digitization_task_pass check (pass >= 1),
    state {text} not null constraint digitization_task_state check
        (state in ('ready', 'active', 'held', 'failed', 'returned', 'done', 'skipped', 'cancelled')),
    assignee {text} not null default '', -- code of the operator who took it
    taken_at {int},
    finished_at {int},
    finished_by {text} not null default '',
    reason {text} not null default '', -- why it is held, failed, skipped, returned
    row_version {int} not null default 1,
    constraint digitization_task_once unique (item_id, stage, pass),
    constraint digitization_task_active check (state <> 'active' or (assignee <> '' and taken_at is not null)),
    constraint digitization_task_held check (state not in ('held', 'skipped', 'returned') or reason <> ''),
    constraint digitization_task_done check (state <> 'done' or (finished_at is not null and finished_by <> ''))
){strict};
create unique index digitization_task_open on digitization_task (item_id)
    where state in ('ready', 'active', 'held', 'failed');
create index digitization_task_by_state on digitization_task (state, stage);

create table digitization_defect (
    id {id},
    item_id {int} not null references digitization_item (id),
    page_id {int} references page (id),
    code {text} not null,
    note {text} not null default '',
    found_at_stage {text} not null,
    mended_at_stage {text} not null,
    state {text} not null default 'open' constraint digitization_defect_state check (state in ('open', 'mended', 'waived')),
    found_by {text} not null,
    found_at {int} not null,
    closed_by {text} not null default '',
    closed_at {int},
    row_version {int} not null default 1,
    constraint digitization_defect_closed check (state = 'open' or (closed_by <> '' and closed_at is not null))
){strict};
create index digitization_defect_by_item on digitization_defect (item_id, state);

-- A decision by a person, with its ground. The newest of a record counts.
create table rights_decision (
    id {id},
    record_id {int} not null references record (id),
    basis {text} not null constraint rights_decision_basis check
        (basis in ('public_domain', 'contract', 'statute', 'orphan', 'unknown')),
    may_show_here {int} not null default 0 constraint rights_decision_show check (may_show_here in (0, 1)),
    may_deliver {int} not null default 0 constraint rights_decision_deliver check (may_deliver in (0, 1)),
    may_download {int} not null default 0 constraint rights_decision_download check (may_download in (0, 1)),
    author_died {int}, -- year
    document {text} not null default '',
    valid_until {text},
    decided_by {text} not null,
    decided_on {text} not null,
    note {text} not null default '',
    row_version {int} not null default 1,
    constraint rights_decision_unknown check (basis <> 'unknown' or (may_deliver = 0 and may_download = 0)),
    constraint rights_decision_contract check (basis <> 'contract' or document <> '')
){strict};
create index rights_decision_by_record on rights_decision (record_id, id);

-- What a library has set for a stage: how many items may be there at once (null: any number), and whether who did the
-- work may check it (null: where people sign in, he may not).
create table stage_limit (
    id {id},
    stage {text} not null constraint stage_limit_once unique,
    most {int} constraint stage_limit_most check (most > 0),
    four_eyes {int} constraint stage_limit_four_eyes check (four_eyes in (0, 1)),
    row_version {int} not null default 1
){strict};

-- Items that stand in a stage get their tasks by core/workflow/TaskAdoption.
insert into meta (name, value) select 'tasks_to_adopt', '0' where exists (select 1 from digitization_item
    where state in ('rights', 'prepare', 'scan', 'page_check', 'ocr', 'proofread', 'derive', 'final_check'));
