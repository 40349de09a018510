-- Places are one tree (branch, department, section); the code is what copies and loan rules name, so it never changes.
-- Parents are no foreign keys: rows of one table are moved in the order of their ids. Invariants hold them instead.
alter table place add column parent_id {int};
alter table place add column level {text} not null default 'department' constraint place_level check (level in ('branch', 'department', 'section'));
alter table place add column closed {int} not null default 0 constraint place_closed check (closed in (0, 1));
-- The import that it came with, which takes it back.
alter table place add column import_id {int};

create table desk (
    id {id},
    name {text} not null constraint desk_name_unique unique,
    place_id {int} not null,
    row_version {int} not null default 1
){strict};

-- The library's own name; one row.
create table library_name (
    id {id},
    name_kk {text} not null,
    name_ru {text} not null,
    slip_language {text} not null constraint library_name_slip_language check (slip_language in ('kk', 'ru', 'en')),
    row_version {int} not null default 1
){strict};

create table reader_category (
    id {id},
    code {text} not null constraint reader_category_code_unique unique,
    name_kk {text} not null,
    name_ru {text} not null,
    name_en {text} not null,
    in_use {int} not null default 1 constraint reader_category_in_use check (in_use in (0, 1)),
    row_version {int} not null default 1
){strict};

create table number_series (
    id {id},
    code {text} not null constraint number_series_code_unique unique,
    kind {text} not null constraint number_series_kind check (kind in ('inventory', 'barcode', 'card')),
    prefix {text} not null,
    digits {int} not null constraint number_series_digits check (digits between 0 and 12),
    first_number {int} not null constraint number_series_first check (first_number > 0),
    row_version {int} not null default 1
){strict};

-- Every number that a series has given out, and who has it. One that was taken back has the reason in `voided` and is
-- never given out again; the counter goes on behind it.
create table given_number (
    series {text} not null,
    number {int} not null,
    kind {text} not null,
    code {text} not null,
    holder {int},
    voided {text} constraint given_number_voided check (voided in ('removed', 'changed', 'in_use')),
    primary key (series, number)
){clustered};
create index given_number_by_code on given_number (kind, code);
create index given_number_by_holder on given_number (kind, holder);

create table content_group (
    id {id},
    name_kk {text} not null,
    name_ru {text} not null,
    name_en {text} not null,
    bbk {text} not null,
    udc {text} not null,
    row_version {int} not null default 1
){strict};

-- Copies of older libraries name places that are no rows; they become rows when the library is opened
-- (core/collection/PlaceAdoption.h), through the journal.
create index copy_by_place on copy (place);
insert into meta (name, value) select 'places_to_adopt', '1' where exists
    (select 1 from copy c where c.place <> '' and not exists (select 1 from place p where p.code = c.place));

-- The numbers that copies and readers of older libraries hold are entered when the library is opened
-- (core/collection/NumberAdoption.h).
insert into meta (name, value) select 'copy_numbers_to_enter', '0' where exists (select 1 from copy);
insert into meta (name, value) select 'card_numbers_to_enter', '0' where exists (select 1 from reader);
