-- What signing in keeps beside the journal: hashes, wrong tries, sign-ins and what happened to them. `changed_at` is of the
-- password; one that must be changed is good for a day from then on.
create table staff_secret (
    account_id {int} not null primary key references staff_account (id),
    password {blob},
    pin {blob},
    must_change {int} not null constraint staff_secret_must_change check (must_change in (0, 1)),
    changed_at {int} not null
){strict};

-- Wrong tries in a row, of all desks. Written in a transaction of its own, so that no refusal takes a wrong try back.
-- `wait_from` is kept so that a clock which was set back shortens no wait.
create table staff_attempt (
    account_id {int} not null primary key references staff_account (id),
    wrong_pins {int} not null default 0,
    wrong_passwords {int} not null default 0,
    since_good {int} not null default 0,
    first_wrong_at {int} not null default 0,
    wait_from {int} not null default 0,
    wait_until {int} not null default 0
){strict};

-- The same of a desk, of all accounts and of codes that nobody has.
create table staff_desk_attempt (
    desk {text} not null primary key,
    wrong {int} not null default 0,
    counted_from {int} not null default 0,
    wait_from {int} not null default 0,
    wait_until {int} not null default 0
){strict};

-- The id is drawn by chance. `desk` is its name, as in the journal: a program works at no row of `desk`. `full_at` is when
-- the password was given, on `on_day`; `seen_at` the last sign of life.
create table staff_session (
    id {id},
    account_id {int} not null references staff_account (id),
    desk {text} not null default '',
    on_day {text} not null default '',
    full_at {int} not null,
    seen_at {int} not null,
    ended_at {int}
){strict};
create index staff_session_by_account on staff_session (account_id, desk);
create index staff_session_open on staff_session (desk) where ended_at is null;

-- Only added to. No operations: an undo must not meet a sign-in.
create table staff_event (
    id {int} not null primary key,
    at {int} not null,
    on_day {text} not null,
    desk {text} not null,
    account_id {int},
    kind {text} not null,
    detail {text} not null
){strict};
create index staff_event_by_time on staff_event (at);

-- The events up to the first sign-in of a day that no earlier row holds, by their digest: thus they are in the journal.
create table staff_day (
    id {id},
    day {text} not null constraint staff_day_once unique,
    first_event {int} not null,
    last_event {int} not null,
    events {int} not null,
    digest {blob} not null,
    row_version {int} not null default 1
){strict};

-- The second signature below something that was prepared. `account_id` is null where one person works alone, and then no
-- other one has seen it; `prepared_by` is null where nobody was signed in.
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
    constraint signature_prepared check (account_id is null or prepared_by is not null),
    constraint signature_once unique (subject_table, subject_id, digest, account_id, at)
){strict};
create index signature_by_digest on signature (digest);
