-- What readers wait for: a record (any copy of it) or one copy.
create table hold (
    id {id},
    record_id {int} not null references record (id),
    copy_id {int} references copy (id),   -- this one and no other
    reader_id {int} references reader (id), -- null: forgotten
    state {text} not null constraint hold_state check
        (state in ('waiting', 'requested', 'in_transit', 'ready', 'fulfilled', 'cancelled', 'expired', 'refused')),
    position {int} not null, -- 1… in the queue of the record while it waits, 0 afterwards
    use_place {text} not null constraint hold_use_place check (use_place in ('home', 'reading_room')),
    pickup_place {text} not null,
    placed_at {int} not null,
    placed_on {text} not null,
    wanted_until {text},    -- the last day on which it is of use
    suspended {int} not null default 0 constraint hold_suspended check (suspended in (0, 1)),
    suspended_until {text}, -- the first day on which it counts again; null: until it is resumed
    captured_copy_id {int} references copy (id), -- the copy that is requested, on its way or on the hold shelf
    captured_at {int},
    ready_until {text},     -- the last day of the hold shelf
    ended_on {text},
    end_reason {text} not null default '',
    note {text} not null default '',
    row_version {int} not null default 1,
    constraint hold_position check ((state = 'waiting' and position > 0) or (state <> 'waiting' and position = 0)),
    constraint hold_captured check ((state in ('requested', 'in_transit', 'ready')) = (captured_copy_id is not null and ended_on is null))
){strict};
-- No hold is captured twice, no copy for two.
create unique index hold_captured_copy on hold (captured_copy_id) where state in ('requested', 'in_transit', 'ready');
create index hold_queue on hold (record_id, position) where state = 'waiting';
create index hold_by_reader on hold (reader_id, placed_at);
create index hold_open_by_state on hold (state, pickup_place, ready_until) where state in ('requested', 'in_transit', 'ready');
create index hold_by_copy on hold (copy_id) where copy_id is not null;

-- A request that was not met: of a hold, or noted at the desk. It names no reader.
create table unmet_request (
    id {id},
    on_day {text} not null,
    on_month {int} not null,
    place {text} not null,
    reason {text} not null constraint unmet_request_reason check
        (reason in ('busy', 'not_in_place', 'not_in_shelf_list', 'bindery', 'written_off', 'lacuna', 'defective', 'decrepit', 'redirected', 'other')),
    record_id {int},
    copy_id {int},
    hold_id {int},
    book_shape_id {int} references book_shape (id),
    person_shape_id {int} references person_shape (id),
    wanted {text} not null default '', -- what was asked for when the catalogue has it not; no person
    n {int} not null default 1 constraint unmet_request_n check (n > 0),
    row_version {int} not null default 1
){strict};
create index unmet_request_by_month on unmet_request (on_month, place, reason);
create index unmet_request_by_record on unmet_request (record_id) where record_id is not null;
