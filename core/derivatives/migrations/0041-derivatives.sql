-- What was made of the pages and texts of an item. Stale when `inputs` is no longer the fingerprint of these.
create table derivative (
    id {id},
    item_id {int} not null references digitization_item (id),
    kind {text} not null constraint derivative_kind check (kind in ('pdf', 'docx', 'epub', 'text')),
    path {text} not null, -- below the folder of files, see digitization/FileStore.h
    bytes {int} not null,
    sha256 {text} not null,
    inputs {text} not null, -- SHA-256 of everything it was made of
    pages {int} not null,
    characters {int} not null,
    made_at {int} not null,
    superseded {int} not null default 0 constraint derivative_superseded check (superseded in (0, 1)),
    row_version {int} not null default 1,
    constraint derivative_sha256 check (length(sha256) = 64)
){strict};
create unique index derivative_present on derivative (item_id, kind) where superseded = 0;
