-- Full-text index of records: the same folded words as SQLite's (core/catalogue/SearchText.h), as
-- core/catalogue/TsVectorText.h writes them. New words wait in a list that every search reads through (0.1 ms when it is
-- full) and that a save merges once in some forty (10 ms, which a desk may have to wait for); entered one by one they
-- would cost twice as much, and a longer list half as much.
-- A search looks at some thousand rows and seldom at their words. They would make each row a kilobyte and each row a
-- page of its own to read (10 times slower), so they lie beside the table. The engine moves them there only from rows
-- past 2,000 bytes, hence the filling, of which compression leaves some 30.
create table record_search (
    record_id bigint primary key,
    words tsvector not null,
    filling text not null default repeat(' ', 2048)
) with (toast_tuple_target = 128);
alter table record_search alter words set storage external;
-- Searches hide their words from the planner (core/catalogue/TsEngine.cpp).
alter table record_search alter words set statistics 0, alter filling set statistics 0;
create index record_search_words on record_search using gin (words) with (fastupdate = on, gin_pending_list_limit = 128);
