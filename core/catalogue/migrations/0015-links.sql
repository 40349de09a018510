-- The search index holds all links of articles, so that a merge of two titles finds what is linked to them. It is emptied
-- here (the engine files) and filled again when the library is opened (core/catalogue/search/IndexFilling.h).
delete from meta where name = 'search_filled_to';
insert into meta (name, value) select 'search_filled_to', '0' where exists (select 1 from record);
