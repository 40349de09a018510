-- Write-off acts: copies that leave the stock by one reason, drafted by one person and signed by another. An act that is
-- in the books stays as it is; another one reverses it.
create table write_off_act (
    id {id},
    state {text} not null constraint write_off_act_state check (state in ('draft', 'posted', 'signed')),
    year {int} not null default 0, -- of the number; 0: a draft
    number {int} not null default 0,
    on_day {text} not null,
    reason {text} not null, -- code of an account_term
    chair {text} not null default '',
    members {text} not null default '', -- one on a line
    order_number {text} not null default '',
    order_on {text},
    destination {text} not null default '',
    note {text} not null default '',
    prepared_by {text} not null, -- code of the operator
    prepared_name {text} not null, -- at that time
    reverses_id {int} constraint write_off_act_reversed_once unique references write_off_act (id),
    record_id {int} constraint write_off_act_record_once unique references ksu_record (id), -- of part 2
    signature_id {int} references signature (id),
    row_version {int} not null default 1,
    constraint write_off_act_draft check ((state = 'draft') = (number = 0)),
    constraint write_off_act_signed check ((state = 'signed') = (signature_id is not null))
){strict};
create unique index write_off_act_number on write_off_act (year, number) where number > 0;

-- What an act collects. What of a copy is printed stands in the line of the inventory book that its record strikes.
create table write_off_line (
    id {id},
    act_id {int} not null references write_off_act (id),
    copy_id {int} not null references copy (id),
    row_version {int} not null default 1,
    constraint write_off_line_once unique (act_id, copy_id)
){strict};
create index write_off_line_by_copy on write_off_line (copy_id);
