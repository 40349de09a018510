-- Two records that may be one title, for somebody to decide. A row goes with the decision. Rows point to nothing: when
-- an import is undone, its records go while doubts of other imports may still name them; lists pass over those.
create table record_doubt (
    id {id},
    record_id {int} not null,
    like_id {int} not null,
    score {int} not null,
    against {text} not null default '',
    import_id {int} not null,
    row_version {int} not null default 1
){strict};
create index record_doubt_by_record on record_doubt (record_id);
create index record_doubt_by_like on record_doubt (like_id);
create index record_doubt_by_import on record_doubt (import_id);

-- What was decided: whether an edition, known by its fingerprint, is that of a record. It outlives either of them, so
-- that a file that is imported once more is not asked about once more.
create table edition_decision (
    id {id},
    record_id {int} not null,
    edition {blob} not null,
    verdict {text} not null constraint edition_decision_verdict check (verdict in ('same', 'distinct')),
    row_version {int} not null default 1
){strict};
create index edition_decision_by_edition on edition_decision (edition);
create index edition_decision_by_record on edition_decision (record_id);
