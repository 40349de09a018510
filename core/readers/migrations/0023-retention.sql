-- How long what is known of readers is kept, and the rights of those of whom it is kept.
alter table reader add column blocked_data {int} not null default 0 constraint reader_blocked_data check (blocked_data in (0, 1));
-- The row is kept for the figures, what it held of the person is gone.
alter table reader add column forgotten_on {text};
drop index reader_by_name;
-- Of the lists, which show neither.
create index reader_by_name on reader (name_key, id) where blocked_data = 0 and forgotten_on is null;

-- Terms that a library has set; others are as shipped (core/readers/RetentionTerms.h).
create table retention_term (
    id {id},
    code {text} not null constraint retention_term_code_unique unique,
    months {int} not null constraint retention_term_months check (months > 0),
    row_version {int} not null default 1
){strict};

create table consent_form (
    id {id},
    purpose {text} not null constraint consent_form_purpose check (purpose in ('library_work', 'keep_list', 'messages', 'photo')),
    version {int} not null,
    text_kk {text} not null,
    text_ru {text} not null,
    from_day {text} not null,
    row_version {int} not null default 1,
    constraint consent_form_once unique (purpose, version)
){strict};
create table consent (
    id {id},
    reader_id {int} not null references reader (id),
    form_id {int} not null references consent_form (id),
    given_on {text} not null,
    until_day {text},
    withdrawn_on {text},
    by_parent {int} not null constraint consent_by_parent check (by_parent in (0, 1)),
    way {text} not null constraint consent_way check (way in ('paper', 'spoken', 'electronic')),
    row_version {int} not null default 1
){strict};
create index consent_by_reader on consent (reader_id, form_id);
