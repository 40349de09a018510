-- Books that readers brought for those that they had lost: the notebook of replacements.
create table replacement (
    id {id},
    act_id {int} not null constraint replacement_act_once unique references write_off_act (id), -- of the lost copy
    arrival_id {int} not null constraint replacement_arrival_once unique references ksu_record (id),
    lost_copy_id {int} not null references copy (id),
    brought_copy_id {int} not null references copy (id),
    charge_line_id {int} references charge_line (id), -- by which nothing is owed any more; null: nothing was
    loan_id {int} references loan (id), -- that the loss ended; null: it was not lent
    on_day {text} not null,
    likeness {text} not null, -- in what the books are equal: codes with a blank between
    note {text} not null default '',
    row_version {int} not null default 1
){strict};
create index replacement_by_lost on replacement (lost_copy_id);
create index replacement_by_brought on replacement (brought_copy_id);
