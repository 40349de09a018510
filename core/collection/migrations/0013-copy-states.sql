-- The state of a copy in its three parts: how it is accounted for, whether it circulates, in which condition it is. What
-- the journal tells of the one column before is read as the new ones (core/collection/FormerState.cpp).
drop index copy_by_record;
alter table copy add column accounted {text} not null default 'entered' constraint copy_accounted check
    (accounted in ('expected', 'entered', 'excluded'));
-- The document that took the copy out of the books.
alter table copy add column excluded_by {text} not null default '';
alter table copy add column excluded_on {text};
alter table copy add column circulation {text} not null default 'on_shelf' constraint copy_circulation check
    (circulation in ('on_shelf', 'held', 'in_transit', 'on_display', 'bindery', 'digitization', 'withheld'));
alter table copy add column condition {text} not null default 'sound' constraint copy_condition check
    (condition in ('sound', 'damaged', 'missing', 'lost'));
alter table copy add column condition_on {text};
alter table copy add column condition_reason {text} not null default '';
update copy set
    accounted = case state when 'expected' then 'expected' when 'written_off' then 'excluded' else 'entered' end,
    circulation = case state when 'bindery' then 'bindery' when 'withheld' then 'withheld' else 'on_shelf' end,
    condition = case state when 'missing' then 'missing' when 'lost' then 'lost' else 'sound' end
    where state <> 'in_stock';
alter table copy drop column state;
-- With the state, so that whether a record has a free copy is known without reading the copies.
create index copy_by_record on copy (record_id, accounted, circulation, condition);
