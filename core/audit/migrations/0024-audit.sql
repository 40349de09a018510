-- Who looked at a reader: one row for a reader, a day, an account, a desk and a way, with how often. Beside the journal and
-- written in batches. `account` is '' where nobody had signed in. No foreign key: the row outlives what was erased.
create table reader_access (
    reader_id {int} not null,
    on_day {text} not null,
    account {text} not null,
    desk {text} not null,
    way {text} not null constraint reader_access_way check (way in ('card', 'desk', 'history')),
    times {int} not null,
    primary key (reader_id, on_day, account, desk, way)
){clustered};
-- What an account looked at, and all that was looked at in some days.
create index reader_access_by_account on reader_access (account, on_day);
create index reader_access_by_day on reader_access (on_day);
-- The audit asks ten million entries by time, by account and by kind. Each index costs 20 to 40 bytes an entry.
create index operation_by_time on operation (at);
create index operation_by_account on operation (operator_code, at) where operator_code <> '';
create index operation_by_kind on operation (kind, at);
create index staff_event_by_account on staff_event (account_id, at);
create index staff_event_by_kind on staff_event (kind, at);
