-- A line of the calendar holds for the library ('') or for one place and what stands in it (its code).
alter table calendar_day add column place {text} not null default '';
