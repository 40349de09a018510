alter table loan alter column reader_id drop not null;
alter table loan add column reader_category text collate "C";
alter table loan add constraint loan_of_reader check (returned_at is not null or reader_id is not null);
