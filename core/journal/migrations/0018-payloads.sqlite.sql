-- Only a server has one.
alter table operation add column login text not null default '';
