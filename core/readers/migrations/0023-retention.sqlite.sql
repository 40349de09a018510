-- A loan that was returned long ago tells no longer whose it was; the category stays for the figures. SQLite changes no
-- column, so the table is made anew. Nothing points to it.
create table loan_anew (
    id {id},
    copy_id {int} not null references copy (id),
    reader_id {int} references reader (id),
    use_place {text} not null constraint loan_use_place check (use_place in ('home', 'reading_room')),
    lent_at {int} not null,
    lent_on {text} not null,
    due_on {text} not null,
    renewals {int} not null default 0,
    returned_at {int},
    row_version {int} not null default 1,
    import_id {int} references import_run (id),
    reader_category {text},
    constraint loan_of_reader check (returned_at is not null or reader_id is not null)
){strict};
insert into loan_anew (id, copy_id, reader_id, use_place, lent_at, lent_on, due_on, renewals, returned_at, row_version, import_id)
    select id, copy_id, reader_id, use_place, lent_at, lent_on, due_on, renewals, returned_at, row_version, import_id
    from loan order by id;
-- Numbers of loans that are gone are not given again.
delete from sqlite_sequence where name = 'loan_anew';
insert into sqlite_sequence (name, seq) select 'loan_anew', seq from sqlite_sequence where name = 'loan';
drop table loan;
alter table loan_anew rename to loan;
create unique index loan_open_copy on loan (copy_id) where returned_at is null;
create index loan_open_reader on loan (reader_id) where returned_at is null;
create index loan_by_copy on loan (copy_id, lent_at);
create index loan_by_reader on loan (reader_id, lent_at);
create index loan_by_import on loan (import_id);
