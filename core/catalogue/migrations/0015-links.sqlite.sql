drop table record_search;
-- As migration 1 says of it.
create virtual table record_search using fts5 (
    title, author, subject, publisher, other, exact, facet, prefix = '1 2 3 4 5', columnsize = 0, tokenize = 'ascii');
insert into record_search (record_search, rank) values ('automerge', 0);
