alter table loan add column place {text} not null default ''; -- code of the desk's place at the lending
alter table loan add column due_by_hand {int} not null default 0 constraint loan_due_by_hand check (due_by_hand in (0, 1));
-- The reader says it was returned, or never lent: since when, and what was said.
alter table loan add column claimed_on {text};
alter table loan add column claim {text} not null default '';
-- What is overdue, oldest first.
create index loan_open_due on loan (due_on, id) where returned_at is null;

-- Reminders that were written for an open loan.
create table reminder (
    id {id},
    loan_id {int} not null references loan (id),
    step {int} not null constraint reminder_step check (step > 0),
    on_day {text} not null,
    way {text} not null constraint reminder_way check (way in ('letter', 'phone', 'message')),
    row_version {int} not null default 1,
    constraint reminder_once unique (loan_id, step)
){strict};
