-- Full-text index of records: folded words only, the text itself stays in `record` (core/catalogue/SearchText.h tells
-- what each column holds). Row ids are record ids, so the newest records come first by walking backwards. The first
-- letter matters while typing, hence prefix 1; a beginning without an index of its own is merged from the lists of all
-- its words (7 ms for one that a third of 250,000 records have), hence up to 5. Nothing is ranked by the engine, hence
-- no column sizes.
create virtual table record_search using fts5 (
    title, author, subject, other, exact, facet, prefix = '1 2 3 4 5', columnsize = 0, tokenize = 'ascii');
-- Saving a record never merges the index beside it; SearchIndex::optimize() does, in steps of its own.
insert into record_search (record_search, rank) values ('automerge', 0);
