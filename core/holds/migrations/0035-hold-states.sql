-- Lists of holds ask for one state or for all open ones. SQLite uses an index with a condition only where the statement
-- repeats the condition itself, so it read through the holds of all years: for the shelf, the requests, the counters of
-- the empty desk.
drop index hold_open_by_state;
create index hold_by_state on hold (state, pickup_place, ready_until);
