-- Editions that imports found to be those of another record and put into it, by the fingerprint of that record: what
-- comes later must agree with them, too. "Абай жолы" without an ISBN may be either of two editions, but not both.
create table joined_edition (
    record_edition {blob} not null,
    fingerprint {blob} not null,
    edition {blob} not null,
    import_id {int} not null,
    primary key (record_edition, fingerprint)
){clustered};
create index joined_edition_by_import on joined_edition (import_id);
