-- What an entry tells of rows and of persons lies apart from the chain, which holds its digest alone: it can be forgotten.
-- Until migration 18 it stood in operation.changes and in facts; core/journal/FormerEntries.cpp takes it over.
create table operation_payload (
    operation_seq {int} not null primary key references operation (seq),
    salt {blob} not null,
    people {text} not null,
    changes {text} not null
){strict};
create table forgotten (
    operation_seq {int} not null primary key references operation (seq),
    by_seq {int} not null references operation (seq)
){clustered};
alter table operation add column operator_code {text} not null default '';
-- Who has an account is found by its code; the others are found by name.
create index operation_by_code on operation (operator_code, desk, seq) where operator_code <> '';
alter table operation add column payload_digest {blob};
-- The hash that an entry had before migration 18, by which backups and desks may still know it. No hash covers it.
alter table operation add column former_hash {blob};
-- For the step of this migration; gone at its end.
create table renewed_entry (
    seq {int} not null primary key,
    facts {text} not null,
    payload_digest {blob} not null,
    previous_hash {blob} not null,
    hash {blob} not null
){strict};
