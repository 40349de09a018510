drop table renewed_entry;
alter table operation drop column changes;
