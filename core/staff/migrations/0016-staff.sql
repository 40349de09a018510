-- Accounts of those who work in the library. A row is never erased and its code never given twice: the journal names it.
create table staff_account (
    id {id},
    code {text} not null constraint staff_account_code_unique unique,
    kind {text} not null constraint staff_account_kind check (kind in ('person', 'service')),
    name_kk {text} not null,
    name_ru {text} not null,
    position_kk {text} not null default '',
    position_ru {text} not null default '',
    badge {text} constraint staff_account_badge_unique unique,
    colour {int} not null constraint staff_account_colour check (colour between 0 and 11),
    state {text} not null constraint staff_account_state check (state in ('invited', 'active', 'suspended', 'left')),
    from_day {text} not null,
    until_day {text},
    row_version {int} not null default 1
){strict};
-- Whether signing in is on: asked by the gate.
create index staff_account_by_state on staff_account (kind, state);

-- Without names: one of those that the program suggests, worded by its code.
create table staff_role (
    id {id},
    code {text} not null constraint staff_role_code_unique unique,
    name_kk {text} not null,
    name_ru {text} not null,
    name_en {text} not null,
    row_version {int} not null default 1
){strict};

create table staff_role_permission (
    id {id},
    role_id {int} not null references staff_role (id),
    permission {text} not null,
    row_version {int} not null default 1,
    constraint staff_role_permission_once unique (role_id, permission)
){strict};

-- `place` is the code of a place, which never changes; '' is the whole library. `given_by` is null where nobody was
-- signed in: signing in was off. `ended_at` tells when it was taken back.
create table staff_grant (
    id {id},
    account_id {int} not null references staff_account (id),
    role_id {int} not null references staff_role (id),
    place {text} not null default '',
    from_day {text} not null,
    until_day {text},
    given_by {int} references staff_account (id),
    ended_at {int},
    row_version {int} not null default 1,
    constraint staff_grant_not_self check (given_by <> account_id)
){strict};
create index staff_grant_by_account on staff_grant (account_id, role_id);
create index staff_grant_by_role on staff_grant (role_id);
