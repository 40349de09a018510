-- Full text of the present texts of pages (core/recognition/TextIndex.h); the row is the page,
-- text_id the version that it holds. No index of beginnings: of
-- a million pages it would be larger than the texts.
create virtual table page_search using fts5 (words, text_id unindexed, columnsize = 0, tokenize = 'ascii');
