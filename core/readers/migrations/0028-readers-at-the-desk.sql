alter table reader add column sex {text} not null default '' constraint reader_sex check (sex in ('', 'm', 'f'));
alter table reader add column education {text} not null default '';
alter table reader add column locality {text} not null default '';
alter table reader add column institution {text} not null default ''; -- where the reader studies or works
alter table reader add column blocked_on {text};
alter table reader add column blocked_until {text}; -- the last day; null: until a librarian takes it off

-- Cards that a reader had before the one of now.
create table reader_card (
    id {id},
    card {text} not null constraint reader_card_unique_former unique,
    reader_id {int} not null references reader (id),
    ended_on {text} not null,
    reason {text} not null constraint reader_card_reason check (reason in ('lost', 'replaced', 'merged')),
    row_version {int} not null default 1
){strict};
create index reader_card_by_reader on reader_card (reader_id);
create index reader_card_former_capitals on reader_card (upper(card));

-- Who answers for a reader (the guarantor of one under 16), who belongs to the same family. `name` when it is no reader.
create table reader_relation (
    id {id},
    reader_id {int} not null references reader (id),
    other_id {int} references reader (id),
    kind {text} not null constraint reader_relation_kind check (kind in ('guarantor', 'family')),
    name {text} not null default '',
    row_version {int} not null default 1
){strict};
create index reader_relation_by_reader on reader_relation (reader_id);
create index reader_relation_by_other on reader_relation (other_id) where other_id is not null;

create table reader_message (
    id {id},
    reader_id {int} not null references reader (id),
    text {text} not null,
    since_on {text} not null,
    until_on {text},
    done_on {text}, -- it was delivered, or is no longer needed
    row_version {int} not null default 1
){strict};
create index reader_message_by_reader on reader_message (reader_id) where done_on is null;
