-- What the library has subscribed to: one serial for months of one year, so many sets of it.
create table subscription (
    id {id},
    record_id {int} not null references record (id),
    year {int} not null,
    from_month {int} not null constraint subscription_from_month check (from_month between 1 and 12),
    to_month {int} not null constraint subscription_to_month check (to_month between 1 and 12),
    issues_a_year {int} not null constraint subscription_issues check (issues_a_year between 1 and 366),
    first_number {int} not null constraint subscription_first_number check (first_number > 0),
    supplier_id {int} references supplier (id),
    source {text} not null, -- code of a source of the books of account
    unit {text} not null constraint subscription_unit check (unit in ('issue', 'set')), -- what is counted as a copy
    price {int} constraint subscription_price check (price >= 0), -- of one set for these months, tiyn
    lends_issues {int} not null constraint subscription_lends_issues check (lends_issues in (0, 1)), -- before they are bound
    claim_after {int} not null constraint subscription_claim_after check (claim_after between 0 and 366), -- days
    document_number {text} not null default '',
    note {text} not null default '',
    row_version {int} not null default 1,
    constraint subscription_period check (from_month <= to_month)
){strict};
create index subscription_by_year on subscription (year, id);
create index subscription_by_record on subscription (record_id);
create index subscription_by_supplier on subscription (supplier_id) where supplier_id is not null;

-- An issue of one set: expected, arrived, counted as a copy, bound into a volume.
create table serial_issue (
    id {id},
    subscription_id {int} not null references subscription (id),
    kind {text} not null constraint serial_issue_kind check (kind in ('regular', 'supplement', 'special')),
    position {int} not null, -- among those of its subscription, from 1
    number {text} not null,
    month {int} not null constraint serial_issue_month check (month between 1 and 12),
    expected_on {text} not null,
    claim_from {text} not null, -- the first day on which it is late
    place {text} not null, -- code of the place that gets the set; '': none
    set_number {int} not null constraint serial_issue_set check (set_number > 0), -- at its place
    arrived_on {text},
    claimed_on {text}, -- the last time
    claims {int} not null default 0 constraint serial_issue_claims check (claims >= 0),
    copy_id {int} references copy (id), -- as which it is in the books; of a set all of its issues have one
    volume_id {int} references copy (id), -- into which it was bound
    row_version {int} not null default 1,
    constraint serial_issue_once unique (subscription_id, kind, number, place, set_number)
){strict};
create index serial_issue_by_copy on serial_issue (copy_id) where copy_id is not null;
create index serial_issue_by_volume on serial_issue (volume_id) where volume_id is not null;
create index serial_issue_late on serial_issue (claim_from) where arrived_on is null;
