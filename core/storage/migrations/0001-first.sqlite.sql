-- Full-text index of records: folded words only, the text itself stays in `record`. Row ids are record ids, so the
-- newest records come first by walking backwards. The first letter matters while typing, hence prefix 1.
create virtual table record_search using fts5 (title, author, other, exact, prefix = '1 2 3', tokenize = 'ascii');
