-- Facts for statistics: what was done, and what the reader and the book were like then. None names a reader.
-- A shape is written once, changed never and taken away never; an empty code stands for "not known".
create table person_shape (
    id {id},
    age {int} not null, -- full years on the day of the fact, -1 unknown; of a coarsened shape the first of its band
    age_to {int} not null,
    sex {text} not null,
    category {text} not null,
    education {text} not null,
    locality {text} not null,
    row_version {int} not null default 1,
    constraint person_shape_ages check (age + 1 >= 0 and age_to >= age),
    constraint person_shape_once unique (age, age_to, sex, category, education, locality)
){strict};

create table book_shape (
    id {id},
    content_group {text} not null,
    language_group {text} not null constraint book_shape_language check (language_group in ('kk', 'ru', 'other')),
    kind {text} not null,
    carrier {text} not null constraint book_shape_carrier check
        (carrier in ('print', 'electronic', 'audio_video', 'other')),
    local_history {int} not null constraint book_shape_local_history check (local_history in (0, 1)),
    for_children {int} not null constraint book_shape_for_children check (for_children in (0, 1)),
    row_version {int} not null default 1,
    constraint book_shape_once unique (content_group, language_group, kind, carrier, local_history, for_children)
){strict};

create table use_act (
    id {id},
    on_day {text} not null,
    on_month {int} not null, -- 202611
    act {text} not null constraint use_act_act check (act in ('lend', 'renew', 'in_house')),
    way {text} not null constraint use_act_way check (way in ('home', 'room')),
    place {text} not null, -- code of the place of the desk; '' when it has none
    desk {text} not null,
    book_shape_id {int} not null references book_shape (id),
    person_shape_id {int} not null references person_shape (id),
    record_id {int},
    loan_id {int},
    n {int} not null default 1 constraint use_act_n check (n > 0),
    row_version {int} not null default 1,
    constraint use_act_month check (on_month between 190001 and 219912)
){strict};
-- Covers what a report reads.
create index use_act_by_month on use_act (on_month, act, way, place, book_shape_id, person_shape_id, on_day, n);
create unique index use_act_of_loan on use_act (loan_id) where act = 'lend';
