-- Stocktakings: the list that was frozen at the start and the scans. What a scan means follows from both.
create table stocktaking (
    id {id},
    year {int} not null,
    number {int} not null, -- of the year
    signings {int} not null,
    state {text} not null constraint stocktaking_state check (state in ('running', 'closed', 'signed', 'cancelled')),
    place {text} not null, -- code; '': the whole library
    shelf_from {text} not null,
    shelf_to {text} not null,
    started_at {int} not null,
    started_on {text} not null,
    closed_on {text},
    closed_by {text} not null, -- personnel code
    signed_on {text},
    order_text {text} not null,
    chair {text} not null,
    members {text} not null, -- a line each
    note {text} not null,
    expected {int} not null,
    expected_value {int} not null, -- tiyn
    row_version {int} not null default 1,
    constraint stocktaking_number unique (year, number)
){strict};

-- An expected copy, in the order of the shelves.
create table stocktaking_copy (
    id {id},
    stocktaking_id {int} not null references stocktaking (id),
    position {int} not null, -- from 1
    copy_id {int} not null references copy (id),
    place {text} not null, -- as it was at the start
    shelf {text} not null,
    value {int} not null, -- tiyn
    missing_before {int} not null constraint stocktaking_copy_missing_before check (missing_before in (0, 1)),
    outcome {text} not null constraint stocktaking_copy_outcome check (outcome in ('open', 'found', 'found_again',
        'seen_at_desk', 'on_loan', 'elsewhere', 'lost', 'missing', 'missing_again', 'left')),
    -- What the copy was before the act changed it; null: it did not.
    condition_before {text},
    condition_on_before {text},
    condition_reason_before {text},
    row_version {int} not null default 1,
    constraint stocktaking_copy_position unique (stocktaking_id, position),
    constraint stocktaking_copy_once unique (copy_id, stocktaking_id)
){strict};

-- A scan, known by who scanned and its number.
create table stocktaking_scan (
    id {id},
    stocktaking_id {int} not null references stocktaking (id),
    scanner {text} not null,
    sequence {int} not null, -- from 1
    at {int} not null,
    code {text} not null,
    copy_id {int} references copy (id), -- null: of no copy
    class {text} not null, -- what came of it when the stocktaking was closed; '': open, or as the copy of the list
    row_version {int} not null default 1,
    constraint stocktaking_scan_once unique (stocktaking_id, scanner, sequence)
){strict};
-- How often a copy was scanned; and a copy is not erased while a scan names it.
create index stocktaking_scan_by_copy on stocktaking_scan (copy_id, stocktaking_id);
