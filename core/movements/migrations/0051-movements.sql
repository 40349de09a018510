-- Acts by which copies move and stay in the stock: to another place, to the bindery and back, to another value in the
-- books. Drafted by one person and signed by another; a signed act stays as it is, another one reverses it.
create table movement (
    id {id},
    kind {text} not null constraint movement_kind check (kind in ('transfer', 'binding', 'repair', 'revaluation')),
    state {text} not null constraint movement_state check (state in ('draft', 'signed')),
    year {int} not null default 0, -- of the number; 0: a draft
    number {int} not null default 0,
    on_day {text} not null,
    to_place {text} not null default '', -- of a transfer
    coefficient {int} constraint movement_coefficient check (coefficient > 0), -- in ten-thousandths
    chair {text} not null default '',
    members {text} not null default '', -- one on a line
    order_number {text} not null default '',
    order_on {text},
    receiver {text} not null default '', -- who takes the copies over
    note {text} not null default '',
    prepared_by {text} not null, -- code of the operator
    prepared_name {text} not null, -- at that time
    reverses_id {int} constraint movement_reversed_once unique references movement (id),
    record_id {int} constraint movement_record_once unique references ksu_record (id), -- of a re-valuation
    signature_id {int} references signature (id),
    row_version {int} not null default 1,
    constraint movement_draft check ((state = 'draft') = (number = 0)),
    constraint movement_signed check ((state = 'signed') = (signature_id is not null))
){strict};
create unique index movement_number on movement (year, number) where number > 0;

-- A copy of an act. Where it was and what it was is written when the act is signed.
create table movement_line (
    id {id},
    movement_id {int} not null references movement (id),
    copy_id {int} not null references copy (id),
    from_place {text} not null default '',
    from_circulation {text} not null default '',
    entry_id {int} references inventory_entry (id), -- the line of the inventory book that stood then
    new_value {int} constraint movement_line_new_value check (new_value >= 0), -- tiyn; of a draft only when typed
    returned_on {text}, -- came back from the bindery
    row_version {int} not null default 1,
    constraint movement_line_once unique (movement_id, copy_id)
){strict};
create index movement_line_by_copy on movement_line (copy_id);
create index movement_line_by_entry on movement_line (entry_id) where entry_id is not null;
