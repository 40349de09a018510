create table visit (
    id {id},
    on_day {text} not null,
    on_month {int} not null,
    at {int} not null,
    place {text} not null,
    purpose {text} not null constraint visit_purpose check (purpose in ('library', 'event', 'computer', 'other')),
    reader_id {int} references reader (id),
    person_shape_id {int} not null references person_shape (id),
    n {int} not null default 1 constraint visit_n check (n > 0),
    way {text} not null constraint visit_way check (way in ('desk', 'typed', 'tally')),
    row_version {int} not null default 1,
    constraint visit_one check (reader_id is null or n = 1)
){strict};
-- A reader comes to a place once a day.
create unique index visit_once on visit (reader_id, on_day, place) where reader_id is not null;
create index visit_by_month on visit (on_month, place, purpose, person_shape_id, on_day, n);

-- A reader is counted once a year, at the first registration of the year.
create table registration (
    id {id},
    reader_id {int} references reader (id),
    year {int} not null,
    on_day {text} not null,
    on_month {int} not null,
    place {text} not null,
    is_new {int} not null constraint registration_is_new check (is_new in (0, 1)),
    person_shape_id {int} not null references person_shape (id),
    row_version {int} not null default 1
){strict};
create unique index registration_once on registration (reader_id, year) where reader_id is not null;
create index registration_by_month on registration (on_month, place, is_new, person_shape_id, on_day);

create table reference_answer (
    id {id},
    on_day {text} not null,
    on_month {int} not null,
    place {text} not null,
    kind {text} not null constraint reference_answer_kind check
        (kind in ('thematic', 'address', 'factographic', 'specifying')),
    way {text} not null constraint reference_answer_way check (way in ('spoken', 'remote')),
    result {text} not null constraint reference_answer_result check (result in ('answered', 'refused')),
    n {int} not null default 1 constraint reference_answer_n check (n > 0),
    row_version {int} not null default 1
){strict};
create index reference_answer_by_month on reference_answer (on_month, place, kind);

-- Of each reader the newest registration alone is known; it is made a row when the library is opened
-- (core/readers/RegistrationAdoption.h).
insert into meta (name, value) select 'registrations_to_adopt', '0' where exists (select 1 from reader);
