-- Titles that somebody else has digitized, as their list tells of them: "Kitap.kz" and so on. An edition may be meant by
-- either of two fingerprints, since lists write "Мұхтар Әуезов" and "Әуезов Мұхтар" alike.
create table digitized_elsewhere (
    id {id},
    source {text} not null constraint digitized_elsewhere_source check (source <> ''),
    title {text} not null constraint digitized_elsewhere_title check (title <> ''),
    authors {text} not null default '',
    year {int},
    isbn {text} not null default '', -- thirteen digits, or ''
    fingerprint {blob} not null,
    other_fingerprint {blob} not null,
    row_version {int} not null default 1
){strict};
create index digitized_elsewhere_by_source on digitized_elsewhere (source, id);
create index digitized_elsewhere_by_isbn on digitized_elsewhere (isbn);

-- All that choosing asks of every title of the catalogue, so that it never reads whole records.
create index record_for_choosing on record (local_history, kind, year_key, fingerprint, id);
-- How often a title was lent since a month.
create index use_act_by_record on use_act (record_id, on_month, act, n);
