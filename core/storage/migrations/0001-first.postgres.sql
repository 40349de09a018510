-- Full-text index of records: the same folded words as SQLite's (core/catalogue/SearchText.h).
create table record_search (
    record_id bigint primary key,
    words tsvector not null
);
create index record_search_words on record_search using gin (words) with (fastupdate = off);
