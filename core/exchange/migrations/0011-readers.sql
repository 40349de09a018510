-- Readers and open loans that came with an import, so that it can be taken back; and what an import was of.
alter table import_run add column content {text} not null default 'records';
alter table reader add column import_id {int} references import_run (id);
alter table loan add column import_id {int} references import_run (id);
create index reader_by_import on reader (import_id);
create index loan_by_import on loan (import_id);
-- Namesakes are looked for among those of the same birth date.
create index reader_by_birth_date on reader (birth_date);
