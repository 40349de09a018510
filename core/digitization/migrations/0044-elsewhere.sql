-- Titles that are digitized elsewhere, from an imported list.
create table digitized_elsewhere (
    id {id},
    source {text} not null,
    title {text} not null,
    author {text} not null default '',
    year {int},
    isbn {text} not null default '',
    url {text} not null default '',
    title_key {text} not null, -- folded, as records are compared
    row_version {int} not null default 1
){strict};
create index digitized_elsewhere_by_title on digitized_elsewhere (title_key);
create index digitized_elsewhere_by_isbn on digitized_elsewhere (isbn) where isbn <> '';
