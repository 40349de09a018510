create table transfer (
    id {id},
    copy_id {int} not null references copy (id),
    from_place {text} not null,
    to_place {text} not null,
    reason {text} not null constraint transfer_reason check (reason in ('home', 'hold', 'sent')),
    sent_at {int} not null,
    sent_on {text} not null,
    received_at {int},
    received_on {text},
    cancelled_on {text},
    row_version {int} not null default 1
){strict};
-- A copy is on one way at most.
create unique index transfer_open_copy on transfer (copy_id) where received_at is null and cancelled_on is null;
create index transfer_open_by_place on transfer (to_place, sent_on) where received_at is null and cancelled_on is null;
create index transfer_by_copy on transfer (copy_id, sent_at);
