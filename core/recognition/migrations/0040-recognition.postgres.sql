-- Full text of the present texts of pages (core/recognition/TextIndex.h).
create table page_search (
    page_id bigint primary key,
    text_id bigint not null, -- the version that it holds
    words tsvector not null
);
alter table page_search alter words set statistics 0;
create index page_search_words on page_search using gin (words) with (fastupdate = on, gin_pending_list_limit = 1024);
