-- What a reader owes and what became of it, in tiyn. Neither is ever changed or taken away: a line reverses a line.
create table charge (
    id {id},
    reader_id {int} references reader (id), -- null: forgotten
    kind {text} not null constraint charge_kind check (kind in ('fine', 'lost', 'damage', 'card', 'deposit', 'service')),
    amount {int} not null constraint charge_amount check (amount > 0),
    on_day {text} not null,
    on_month {int} not null,
    place {text} not null,
    loan_id {int} references loan (id),
    copy_id {int} references copy (id),
    note {text} not null default '',
    row_version {int} not null default 1
){strict};
create index charge_by_reader on charge (reader_id, on_day);
create index charge_by_loan on charge (loan_id) where loan_id is not null;

create table charge_line (
    id {id},
    charge_id {int} not null references charge (id),
    kind {text} not null constraint charge_line_kind check
        (kind in ('payment', 'waiver', 'replacement', 'refund', 'reversal')),
    amount {int} not null constraint charge_line_amount check (amount <> 0), -- taken off what is owed; below 0: added again
    on_day {text} not null,
    on_month {int} not null,
    at {int} not null,
    place {text} not null,
    desk {text} not null,
    receipt {text} not null default '', -- number of the receipt; lines of one payment have the same
    reverses_id {int} constraint charge_line_reverses unique,
    reason {text} not null default '',
    row_version {int} not null default 1
){strict};
create index charge_line_by_charge on charge_line (charge_id);
create index charge_line_by_month on charge_line (on_month, place, kind);
