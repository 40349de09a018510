-- For whom backups are encrypted: the public keys of people whose private keys are no part of the library. Without a row
-- backups are plain.
create table backup_recipient (
    id {id},
    public_key {text} not null constraint backup_recipient_key_unique unique,
    role {text} not null constraint backup_recipient_role check (role in ('director', 'escrow')),
    holder {text} not null,
    row_version {int} not null default 1
){strict};

-- Each time a backup was restored for trial, and what came of it.
create table backup_drill (
    id {id},
    made_at {int} not null,
    drilled_at {int} not null,
    opened_in {int} not null,
    verified_in {int} not null,
    finding {text} not null,
    detail {text} not null,
    row_version {int} not null default 1
){strict};
create index backup_drill_by_made_at on backup_drill (made_at);
