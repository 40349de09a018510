-- What signing in keeps beside the journal: hashes, wrong tries, sessions and what happened to them.
create table staff_secret (
    account_id {int} not null primary key references staff_account (id),
    password {blob},
    pin {blob},
    must_change {int} not null constraint staff_secret_must_change check (must_change in (0, 1)),
    changed_at {int} not null
){strict};

-- Written in a transaction of its own, so that no refusal takes a wrong try back.
create table staff_attempt (
    account_id {int} not null primary key references staff_account (id),
    wrong_pins {int} not null default 0,
    wrong_passwords {int} not null default 0,
    wait_until {int} not null default 0
){strict};

-- `desk_id` is the row of the desk (table `desk`); null: a program at no desk. `full_at` is when the password was given,
-- `seen_at` the last sign of life.
create table staff_session (
    id {id},
    account_id {int} not null references staff_account (id),
    desk_id {int},
    full_at {int} not null,
    seen_at {int} not null,
    ended_at {int}
){strict};
create index staff_session_by_account on staff_session (account_id);

create table staff_event (
    id {id},
    at {int} not null,
    desk_id {int},
    account_id {int},
    kind {text} not null,
    detail {text} not null
){strict};
create index staff_event_by_time on staff_event (at);

-- The second signature below something that was prepared. Both are null where nobody was signed in; `prepared_by` is
-- null where one person alone works in the library.
create table signature (
    id {id},
    subject_table {text} not null,
    subject_id {int} not null,
    digest {blob} not null,
    meaning {text} not null,
    prepared_by {int} references staff_account (id),
    account_id {int} references staff_account (id),
    name_then {text} not null,
    position_then {text} not null,
    at {int} not null,
    row_version {int} not null default 1,
    constraint signature_two_people check (account_id <> prepared_by),
    constraint signature_once unique (subject_table, subject_id, digest, account_id)
){strict};
